### Called by the social services or the minors' protection service (tutela minori).

social_services = سوشل سروس
social_services-start =
    سوشل سروس (servizi sociali) خاندانوں کی مدد کرتی ہے۔

    کیا ہوا ہے؟
    .invited = مجھے بلایا یا خط لکھا ہے
    .court = خط پر «Tribunale» لکھا ہے
    .why = مجھے کیوں بلاتے ہیں؟
    .asking = مدد مانگنی ہے
    .unsaid = یہ نہیں بتانا
social_services-first =
    ملاقات پر جائیں۔ جانا ممکن نہیں؟ فون کریں اور دوسرا دن مانگیں۔

    فوراً ترجمان (mediatore) مانگیں۔

    آپ خاندان کے دوسرے لوگوں کے بغیر بات کرنے کا کہیں۔
social_services-court =
    جج پوچھتا ہے کہ بچے کا حال کیسا ہے۔ پھر سروس جج کو لکھتی ہے۔

    جلدی وکیل (avvocato) سے بات کریں۔

    ملاقاتوں پر جائیں۔ آپ اپنی بات بتائیں۔
social_services-why =
    شاید اسکول، ہسپتال یا کسی اور نے بچوں کے لیے مدد مانگی ہے۔

    سروس جاننا چاہتی ہے کہ بچوں کا حال کیسا ہے۔ اسے بچوں کے تحفظ کی سروس کہتے ہیں: «tutela minori»۔

    بلایا جانا کوئی قصور نہیں۔
    .first = پہلے کیا کرنا ہے
    .not_asked = میرے حقوق
    .go = کہاں جانا ہے
social_services-card =
    یہاں سوشل سروس (servizi sociali) سے بات ہو سکتی ہے۔

    آپ کے کاغذ پر کوئی نام ہے؟ اسی کا پوچھیں۔
    .papers = کیا ساتھ لے جانا ہے
    .interpreter = میری زبان
    .lawyer = وکیل
    .without_permit = رہائشی پرمٹ کے بغیر
    .not_asked = میرے حقوق
    .elsewhere = کوئی اور کمونے
social_services-nothing =
    کاغذ دیکھیں: نام اور جگہ لکھی ہے۔

    کاغذ نہیں ہے؟ اپنے کمونے (Comune) میں سوشل ورکر کا پوچھیں: «assistente sociale»۔

    یہاں قریب میں ابھی کوئی جانچا ہوا دفتر نہیں ہے۔
    .papers = کیا ساتھ لے جانا ہے
    .interpreter = میری زبان
    .lawyer = وکیل
    .without_permit = رہائشی پرمٹ کے بغیر
    .not_asked = میرے حقوق
    .elsewhere = کوئی اور کمونے
    .person = کسی سے بات
social_services-interpreter =
    ملاقات سے پہلے ترجمان (mediatore) مانگیں۔

    بچوں اور رشتے داروں سے ترجمہ نہ کروائیں۔

    «Parlo poco italiano. Vorrei un mediatore per la mia lingua, per favore.»

    مطلب: ”مجھے اٹالین کم آتی ہے۔ مہربانی کر کے میری زبان کا ترجمان بلائیں۔“
    .sign = دستخط سے پہلے
    .papers = کیا ساتھ لے جانا ہے
    .go = کہاں جانا ہے
social_services-sign =
    صرف اس پر دستخط کریں جو سمجھ آیا ہے۔

    یہ جملہ کہیں: «Vorrei leggerlo con calma».

    مطلب: ”مجھے اسے آرام سے پڑھنا ہے“۔

    ہمیشہ ایک کاپی مانگیں۔
    .lawyer = وکیل
    .interpreter = میری زبان
    .go = کہاں جانا ہے
social_services-lawyer =
    یہاں وکیل (avvocato) مانگیں۔

    پیسے کم ہیں؟ یہ مانگیں: «patrocinio a spese dello Stato»، یعنی وکیل کا خرچ حکومت دے۔
    .papers = کیا ساتھ لے جانا ہے
    .interpreter = میری زبان
    .sign = دستخط سے پہلے
    .elsewhere = کوئی اور کمونے
social_services-lawyer_nothing =
    شہر Bergamo کے وکیلوں کی تنظیم (Ordine degli Avvocati) سے پوچھیں۔

    پیسے کم ہیں؟ مقدمے میں خرچ حکومت دے سکتی ہے۔ کہیں: «patrocinio a spese dello Stato»۔

    پتے کی ابھی جانچ نہیں ہوئی۔ اس لیے ہم نہیں لکھتے۔
    .papers = کیا ساتھ لے جانا ہے
    .interpreter = میری زبان
    .sign = دستخط سے پہلے
    .go = کہاں جانا ہے
    .person = کسی سے بات
social_services-papers =
    جو کاغذ آپ کو بھیجا گیا، وہ لے جائیں۔

    شناختی کاغذ لے جائیں، اگر ہے۔ بچوں کے اسکول اور ڈاکٹر کے کاغذ لے جائیں۔

    یہاں چیٹ میں تصویر نہ بھیجیں۔
    .go = کہاں جانا ہے
    .interpreter = میری زبان
    .sign = دستخط سے پہلے
social_services-without_permit =
    اسکول اور بچوں کا ڈاکٹر (pediatra) سب بچوں کے لیے ہے، پرمٹ کے بغیر بھی۔

    پرمٹ کا ڈر ہے؟ پہلے وکیل (avvocato) سے بات کریں۔
    .lawyer = وکیل
    .go = کہاں جانا ہے
    .person = کسی سے بات
social_services-not_asked =
    پوچھیں کہ آپ کو کیوں بلایا ہے۔ یہ آپ کا حق ہے۔

    ترجمان (mediatore)، وکیل (avvocato) اور ہر کاغذ کی کاپی مانگیں۔

    کسی کو آپ سے پیسے نہیں مانگنے چاہییں۔
    .first = پہلے کیا کرنا ہے
    .go = کہاں جانا ہے
    .person = کسی سے بات

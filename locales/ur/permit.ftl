### Renewing the residence permit.

permit = پرمٹ کی تجدید
permit-kind =
    آپ کا پرمٹ کس قسم کا ہے؟

    یہ صرف اس لیے پوچھتے ہیں کہ بتا سکیں کہاں جانا ہے۔
    .work = کام یا پڑھائی
    .family = خاندان
    .long_term = لمبا: carta di soggiorno
    .asylum = سیاسی پناہ (asilo)
    .protection = دوسرا تحفظ (protezione)
    .care = علاج کا پرمٹ
    .lapsed = پرمٹ ختم، یا کام چھوٹا
    .waiting = رسید مل چکی ہے
    .unsaid = یہ نہیں بتانا
permit-post =
    ڈاکخانے (posta) سے پیلی کٹ لیں: «kit giallo»۔

    پاتروناتو (patronato) اسے آپ کے ساتھ مفت بھرتا ہے۔

    اسے اس ڈاکخانے میں دیں جہاں «Sportello Amico» ہے۔
    .papers = کیا ساتھ لے جانا ہے
    .helper = کون مدد کرے گا
    .receipt = اس کے بعد؟
    .not_asked = پیسوں میں احتیاط
permit-post_nothing =
    ڈاکخانے (posta) سے پیلی کٹ لیں: «kit giallo»۔ اسے «Sportello Amico» پر دیں۔

    پتوں کی ابھی جانچ نہیں ہوئی۔ اس لیے ہم نہیں لکھتے۔
    .papers = کیا ساتھ لے جانا ہے
    .helper = کون مدد کرے گا
    .receipt = اس کے بعد؟
    .not_asked = پیسوں میں احتیاط
    .person = کسی سے بات
permit-questura =
    اس پرمٹ کے لیے Bergamo کی کویستورا (Questura) جائیں۔

    وہاں Ufficio Immigrazione ڈھونڈیں۔ پہلے وقت لینا ضروری ہے: پاتروناتو (patronato) لے سکتا ہے۔
    .papers = کیا ساتھ لے جانا ہے
    .helper = کون مدد کرے گا
    .receipt = اس کے بعد؟
    .not_asked = پیسوں میں احتیاط
permit-questura_nothing =
    اس پرمٹ کے لیے Bergamo کی کویستورا (Questura) جائیں۔ وہاں Ufficio Immigrazione ڈھونڈیں۔

    اوقات کی ابھی جانچ نہیں ہوئی۔ اس لیے ہم نہیں لکھتے۔
    .papers = کیا ساتھ لے جانا ہے
    .helper = کون مدد کرے گا
    .receipt = اس کے بعد؟
    .not_asked = پیسوں میں احتیاط
    .person = کسی سے بات
permit-help =
    پاتروناتو (patronato) آپ کے ساتھ کاغذات دیکھتا ہے۔

    درخواست میں مدد مفت ہے۔
    .papers = کیا ساتھ لے جانا ہے
    .late = پرمٹ ختم، یا کام چھوٹا
    .not_asked = پیسوں میں احتیاط
    .kinds = پرمٹ کی قسم چننا
permit-help_nothing =
    پاتروناتو (patronato) آپ کے ساتھ کاغذات مفت دیکھتا ہے۔

    یہاں قریب میں ابھی کوئی جانچا ہوا نہیں ہے۔ اپنے کمونے (Comune) سے پوچھیں۔
    .papers = کیا ساتھ لے جانا ہے
    .late = پرمٹ ختم، یا کام چھوٹا
    .not_asked = پیسوں میں احتیاط
    .person = کسی سے بات
    .kinds = پرمٹ کی قسم چننا
permit-papers =
    یہ کاغذات تیار کریں۔

    پاسپورٹ اور پرمٹ، فوٹو کاپی کے ساتھ۔ ٹیکس کوڈ (codice fiscale)۔ وجہ کے ثبوت، جیسے کام کا کنٹریکٹ۔

    ٹکٹ (bolli) اور فیس (bollettini) دینی ہوتی ہے۔ پہلے پوچھیں کہ کتنی۔
    .kinds = پرمٹ کی قسم چننا
    .helper = کون مدد کرے گا
    .receipt = اس کے بعد؟
permit-questura_papers =
    پاسپورٹ اور پرمٹ تیار کریں، فوٹو کاپی کے ساتھ۔

    وجہ کے ثبوت بھی تیار کریں۔

    ہر پرمٹ کی فہرست الگ ہے۔ کویستورا (Questura) یا پاتروناتو (patronato) سے مانگیں۔
    .go = کہاں جانا ہے
    .helper = کون مدد کرے گا
    .receipt = اس کے بعد؟
permit-receipt =
    درخواست کے بعد رسید (ricevuta) ملتی ہے۔ اسے پاسپورٹ کے ساتھ رکھیں۔

    پھر تصویر اور انگلیوں کے نشان کے لیے کویستورا (Questura) جائیں۔

    تجدید وقت پر مانگی تھی؟ رسید پر کام اور علاج دونوں ہو سکتے ہیں۔
    .kinds = پرمٹ کی قسم چننا
    .helper = کون مدد کرے گا
    .not_asked = پیسوں میں احتیاط
permit-late =
    جلدی مدد مانگیں، درخواست بھیجنے سے پہلے۔

    پرمٹ اور پاسپورٹ لے جائیں۔ جو خط ملے ہیں وہ بھی لے جائیں۔

    آپ کا علاج پرمٹ کے بغیر بھی ہوتا ہے۔
    .helper = کون مدد کرے گا
    .doctor = ڈاکٹر اور علاج
    .person = کسی سے بات
permit-not_asked =
    ڈاکخانے (posta) کی کٹ مفت ہے۔ کسی سے نہ خریدیں۔

    پاتروناتو (patronato) درخواست مفت بھرتا ہے۔

    کچھ پیسے دیے؟ ہمیشہ رسید (ricevuta) مانگیں۔
    .kinds = پرمٹ کی قسم چننا
    .helper = کون مدد کرے گا
    .person = کسی سے بات

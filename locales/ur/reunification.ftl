### Joining the family (ricongiungimento familiare).

reunification = خاندان کو بلانا
reunification-stage =
    کام کہاں تک پہنچا ہے؟

    یہ صرف اس لیے پوچھتے ہیں کہ بتا سکیں کہاں جانا ہے۔
    .abroad = خاندان ابھی دور ہے
    .arrived = ہم ابھی آئے ہیں
    .kit = ڈاک کے لیے کاغذ مل گئے
    .receipt = ڈاک کی رسید ہے
    .unsaid = یہ نہیں بتانا
reunification-abroad =
    درخواست انٹرنیٹ پر SPID سے ہوتی ہے۔

    پاتروناتو (patronato) آپ کے ساتھ کر سکتا ہے۔
reunification-arrived =
    آنے کے بعد 8 دن ہیں۔ ابھی ملنے کا وقت (appuntamento) مانگیں۔

    دفتر پریفیتورا (Prefettura) کا «Sportello Unico» ہے۔
reunification-card =
    دفتر «Sportello Unico» ویزا اور اجازت نامہ (nulla osta) دیکھتا ہے۔

    پھر پرمٹ کے کاغذات دیتا ہے۔
    .papers = کیا ساتھ لے جانا ہے
    .kit = اس کے بعد؟ ڈاکخانہ
    .receipt = ڈاک کی رسید ہے
    .late = دن گزر گئے ہیں
    .careful = پیسوں میں احتیاط
    .stages = کام کہاں تک پہنچا
reunification-nothing =
    دفتر «Sportello Unico Immigrazione» شہر Bergamo کی پریفیتورا (Prefettura) میں ہے۔

    پتے کی ابھی جانچ نہیں ہوئی۔ اس لیے ہم نہیں لکھتے۔
    .papers = کیا ساتھ لے جانا ہے
    .kit = اس کے بعد؟ ڈاکخانہ
    .receipt = ڈاک کی رسید ہے
    .late = دن گزر گئے ہیں
    .careful = پیسوں میں احتیاط
    .stages = کام کہاں تک پہنچا
    .person = کسی سے بات
reunification-papers =
    جو آیا ہے وہ ویزا والا پاسپورٹ لے جائے۔

    اجازت نامہ (nulla osta) لے جائیں۔

    نکاح یا پیدائش کے کاغذ لے جائیں، ترجمے کے ساتھ۔

    جس کے گھر رہنا ہے وہ پرمٹ اور گھر کا کنٹریکٹ لے جائے۔
    .go = کہاں جانا ہے
    .kit = اس کے بعد؟ ڈاکخانہ
    .careful = پیسوں میں احتیاط
reunification-kit =
    پریفیتورا (Prefettura) کے کاغذ ڈاکخانے (posta) لے جائیں۔ لفافہ کھلا رہے۔

    وہاں «Sportello Amico» ڈھونڈیں۔ خود جائیں۔

    وہ ایک رسید (ricevuta) دیتے ہیں: اسے سنبھال کر رکھیں۔
    .receipt = اس کے بعد؟ رسید مل گئی
    .late = دن گزر گئے ہیں
    .careful = پیسوں میں احتیاط
    .stages = کام کہاں تک پہنچا
reunification-kit_nothing =
    کاغذ اس ڈاکخانے (posta) لے جائیں جہاں «Sportello Amico» ہے۔ لفافہ کھلا رہے۔

    پتوں کی ابھی جانچ نہیں ہوئی۔ اس لیے ہم نہیں لکھتے۔
    .receipt = اس کے بعد؟ رسید مل گئی
    .late = دن گزر گئے ہیں
    .careful = پیسوں میں احتیاط
    .stages = کام کہاں تک پہنچا
    .person = کسی سے بات
reunification-receipt =
    رسید (ricevuta) سے بہت کام ہو جاتے ہیں۔

    ڈاکٹر چنیں۔ پتے کا اندراج (residenza) مانگیں۔ بچوں کو اسکول بھیجیں۔

    پھر تصویر اور انگلیوں کے نشان کے لیے کویستورا (Questura) جائیں۔
    .doctor = ڈاکٹر اور علاج
    .residence = پتے کا اندراج
    .school = بچوں کا اسکول
    .tax_code = ٹیکس کوڈ
    .stages = کام کہاں تک پہنچا
reunification-school =
    بچے سال کے کسی بھی مہینے میں اسکول جا سکتے ہیں۔

    سب سے قریب والے اسکول جائیں۔ جو کاغذ ہیں وہ لے جائیں۔

    کوئی کاغذ کم ہے؟ اسکول پھر بھی بچوں کو لیتا ہے۔
    .receipt = واپس جانا
    .tax_code = ٹیکس کوڈ
    .person = کسی سے بات
reunification-tax_code =
    ٹیکس کوڈ (codice fiscale) ڈاکٹر اور کام کے لیے چاہیے۔

    یہ «Sportello Unico» سے مانگیں۔ نہ دیں تو Agenzia delle Entrate سے مانگیں۔
    .receipt = واپس جانا
    .doctor = ڈاکٹر اور علاج
    .person = کسی سے بات
reunification-late =
    8 دن سے زیادہ ہو گئے؟ پھر بھی جائیں، اور جلدی۔

    پہلے پاتروناتو (patronato) سے مدد مانگیں۔

    علاج پھر بھی ہوتا ہے۔ اسکول بھی۔
    .go = کہاں جانا ہے
    .doctor = ڈاکٹر اور علاج
    .person = کسی سے بات
reunification-careful =
    پاتروناتو (patronato) درخواست میں مدد کرتا ہے۔ پہلے پوچھیں کہ پیسے لگتے ہیں یا نہیں۔

    جعلی گھر یا جعلی کنٹریکٹ نہ خریدیں۔

    آپ کا پاسپورٹ آپ کے پاس رہے گا۔ اسے کوئی نہیں رکھ سکتا۔
    .go = کہاں جانا ہے
    .papers = کیا ساتھ لے جانا ہے
    .person = کسی سے بات

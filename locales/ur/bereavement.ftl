### Somebody has died.

bereavement = خاندان میں وفات
bereavement-start =
    ہمیں بہت افسوس ہے۔

    وفات کہاں ہوئی؟ ہم پہلا قدم بتاتے ہیں۔
    .hospital = ہسپتال میں
    .home = گھر میں
    .abroad = کسی اور ملک میں
    .after = جنازے کے بعد
    .go = قریب میں مدد
    .unsaid = یہ نہیں بتانا
bereavement-hospital =
    ہسپتال کاغذ تیار کرتا ہے۔

    ایک دن کے اندر کمونے (Comune) کو بتاتے ہیں۔ جنازے کی کمپنی (agenzia funebre) بھی بتا سکتی ہے۔

    ہسپتال سے ترجمان (mediatore) مانگیں۔
    .funeral = جنازہ
    .country = اپنے ملک واپسی
    .papers = کون سے کاغذ
    .after = اس کے بعد؟
bereavement-home =
    فیملی ڈاکٹر (medico di famiglia) کو فون کریں۔ وہ کمونے (Comune) کے لیے کاغذ لکھتا ہے۔

    وجہ معلوم نہیں؟ 112 پر فون کریں۔

    ایک دن کے اندر کمونے کو بتاتے ہیں۔ جنازے کی کمپنی (agenzia funebre) بھی بتا سکتی ہے۔
    .numbers = نمبر
    .funeral = جنازہ
    .country = اپنے ملک واپسی
    .papers = کون سے کاغذ
    .after = اس کے بعد؟
bereavement-abroad =
    جانا ہے؟ پہلے پاسپورٹ اور پرمٹ دیکھیں۔

    پرمٹ ختم ہے؟ پہلے پاتروناتو (patronato) سے پوچھیں۔ پھر ٹکٹ خریدیں۔

    اسکول اور کام پر بتائیں۔ وفات کی چھٹی مانگیں۔
    .permit = پرمٹ کی تجدید
    .after = اس کے بعد؟
    .go = قریب میں مدد
bereavement-funeral =
    جنازے کی کمپنی (agenzia funebre) آپ خود چنیں۔ قیمت لکھی ہوئی مانگیں۔

    اپنے مذہب کے طریقے کے لیے کمونے (Comune) اور اپنی برادری سے پوچھیں۔

    پیسے نہیں ہیں؟ سوشل ورکر (assistente sociale) سے بات کریں۔
    .country = اپنے ملک واپسی
    .not_asked = پیسوں میں احتیاط
    .papers = کون سے کاغذ
    .go = قریب میں مدد
bereavement-country =
    مرحوم کے ملک کے قونصلیٹ کو فون کریں۔

    میت کا پاسپورٹ چاہیے: «passaporto mortuario»۔ یہ وہ کمونے (Comune) دیتا ہے جہاں وفات ہوئی۔

    عام طور پر یہ جنازے کی کمپنی (agenzia funebre) مانگتی ہے۔
    .papers = کون سے کاغذ
    .not_asked = پیسوں میں احتیاط
    .go = قریب میں مدد
bereavement-after =
    آرام سے کریں، ایک وقت میں ایک کام۔

    پاتروناتو (patronato) آپ کے ساتھ دیکھتا ہے: پنشن، مدد، کاغذات۔ یہ مفت ہے۔

    آپ کو اور بچوں کو بھی سہارے کی ضرورت ہے۔
    .without_permit = اور پرمٹ؟
    .talk = فیملی ہیلتھ سینٹر
    .papers = کون سے کاغذ
    .go = قریب میں مدد
bereavement-card = یہاں کسی سے بات ہو سکتی ہے اور مدد مانگی جا سکتی ہے۔
    .papers = کون سے کاغذ
    .not_asked = پیسوں میں احتیاط
    .without_permit = اور پرمٹ؟
    .talk = فیملی ہیلتھ سینٹر
    .elsewhere = کوئی اور کمونے
bereavement-nothing =
    اپنے کمونے (Comune) میں سوشل ورکر کا پوچھیں: «assistente sociale»۔

    یہاں قریب میں ابھی کوئی جانچا ہوا دفتر نہیں ہے۔
    .papers = کون سے کاغذ
    .not_asked = پیسوں میں احتیاط
    .without_permit = اور پرمٹ؟
    .talk = فیملی ہیلتھ سینٹر
    .elsewhere = کوئی اور کمونے
    .person = کسی سے بات
bereavement-papers =
    مرحوم کے کاغذات چاہییں۔ پاسپورٹ، پرمٹ، ٹیکس کوڈ (codice fiscale)۔

    آپ کے کاغذات بھی چاہییں۔

    کمونے (Comune) سے وفات کا سرٹیفکیٹ مانگیں: «certificato di morte»۔ ایک سے زیادہ کاپیاں مانگیں۔
    .go = قریب میں مدد
    .country = اپنے ملک واپسی
    .after = اس کے بعد؟
bereavement-without_permit =
    آپ کا پرمٹ خاندان کی وجہ سے تھا؟ کبھی اسے بدلا جا سکتا ہے۔

    جلدی پاتروناتو (patronato) سے پوچھیں۔ وفات کا سرٹیفکیٹ لے جائیں۔

    پرمٹ نہیں ہے؟ کمونے (Comune) جنازے کی کمپنی (agenzia funebre) جا سکتی ہے۔
    .permit = پرمٹ کی تجدید
    .go = قریب میں مدد
    .person = کسی سے بات
bereavement-not_asked =
    کوئی آپ کو فوراً فیصلہ کرنے پر مجبور نہیں کر سکتا۔

    دو کمپنیوں سے قیمت پوچھیں۔

    رسید (ricevuta) کے بغیر پیسے نہ دیں۔
    .go = قریب میں مدد
    .country = اپنے ملک واپسی
    .person = کسی سے بات

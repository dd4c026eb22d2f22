### Leaving the reception centre (CAS, SAI).

leaving_reception = سینٹر سے نکلنا
leaving_reception-start =
    سینٹر سے نکلنے کی وجہ کیا ہے؟

    یہ صرف اس لیے پوچھتے ہیں کہ پہلا قدم بتا سکیں۔
    .date = تاریخ مل چکی ہے
    .letter = مجھے ایک کاغذ دیا ہے
    .want = خود نکلنے کا ارادہ ہے
    .unsaid = یہ نہیں بتانا
leaving_reception-plan =
    نکلنے سے پہلے سینٹر والوں سے بات کریں۔

    گھر، کام، پتے کے اندراج (residenza) اور ڈاکٹر کا پوچھیں۔

    ابھی تیاری نہیں؟ زیادہ وقت مانگا جا سکتا ہے۔
leaving_reception-letter =
    تاریخ دیکھیں۔ سمجھ نہ آئے تو دستخط نہ کریں۔

    وکیل (avvocato) اسے پڑھ سکتا ہے۔ کبھی اپیل (ricorso) ہو سکتی ہے۔

    دن گنے ہوئے ہیں: جلدی جائیں۔
leaving_reception-want =
    نکلنے سے پہلے سینٹر والوں سے بات کریں۔

    بتائے بغیر نکلیں تو جگہ جا سکتی ہے۔ واپس آنا مشکل ہے۔

    وہاں ٹھیک نہیں لگتا؟ یہ کہہ دیں۔ دوسری جگہ مانگیں۔
    .plan = نکلنے کی تیاری
    .lawyer = وکیل
    .person = کسی سے بات
leaving_reception-house =
    نکلنے سے پہلے گھر ڈھونڈیں۔

    گھر دیکھنے سے پہلے پیسے نہ دیں۔ کنٹریکٹ اور رسید (ricevuta) مانگیں۔

    گھر نہیں ملتا؟ تاریخ سے پہلے سوشل سروس (servizi sociali) کو بتائیں۔
    .go = قریب میں مدد
    .residence = پتے کا اندراج
    .not_asked = میرے حقوق
leaving_reception-residence =
    گھر بدلا ہے؟ کمونے (Comune) کو بتائیں۔ اسے پتے کا اندراج کہتے ہیں: «residenza»۔

    ابھی گھر نہیں ہے؟ کمونے سے پوچھیں کہ کیا کرنا ہے۔

    پھر ڈاکٹر کا پتا کریں۔
    .papers = کیا ساتھ لینا ہے
    .doctor = ڈاکٹر، بچوں کا ڈاکٹر
    .go = قریب میں مدد
leaving_reception-card =
    یہاں بعد کے لیے مدد مانگیں۔

    سینٹر سے نکلنے سے پہلے جائیں۔
    .papers = کیا ساتھ لینا ہے
    .house = گھر
    .job = کام
    .without_permit = اور پرمٹ؟
    .not_asked = میرے حقوق
    .elsewhere = کوئی اور کمونے
leaving_reception-nothing =
    اپنے کمونے (Comune) میں سوشل ورکر کا پوچھیں: «assistente sociale»۔ سینٹر سے نکلنے سے پہلے جائیں۔

    یہاں قریب میں ابھی کوئی جانچا ہوا دفتر نہیں ہے۔
    .papers = کیا ساتھ لینا ہے
    .house = گھر
    .residence = پتے کا اندراج
    .job = کام
    .without_permit = اور پرمٹ؟
    .not_asked = میرے حقوق
    .elsewhere = کوئی اور کمونے
    .person = کسی سے بات
leaving_reception-lawyer =
    یہاں وکیل (avvocato) مانگیں۔

    پیسے کم ہیں؟ یہ مانگیں: «patrocinio a spese dello Stato»، یعنی وکیل کا خرچ حکومت دے۔
    .papers = کیا ساتھ لینا ہے
    .plan = نکلنے کی تیاری
    .elsewhere = کوئی اور کمونے
leaving_reception-lawyer_nothing =
    پہلے سینٹر کے وکیل (avvocato) سے پوچھیں، اگر ہے۔

    یا شہر Bergamo کے وکیلوں کی تنظیم (Ordine degli Avvocati) سے پوچھیں۔

    پتے کی ابھی جانچ نہیں ہوئی۔ اس لیے ہم نہیں لکھتے۔
    .papers = کیا ساتھ لینا ہے
    .plan = نکلنے کی تیاری
    .go = قریب میں مدد
    .person = کسی سے بات
leaving_reception-papers =
    اصل کاغذات ساتھ لیں۔ پرمٹ، ٹیکس کوڈ (codice fiscale)، ہیلتھ کارڈ (tessera sanitaria)۔

    اسکول، کورس، کام اور صحت کے کاغذ لیں۔

    ہر کاغذ کی کاپی مانگیں۔
    .go = قریب میں مدد
    .residence = پتے کا اندراج
    .house = گھر
leaving_reception-without_permit =
    دیکھیں کہ پرمٹ کب ختم ہوتا ہے۔ پاتروناتو (patronato) کے ساتھ تجدید کروائیں۔

    اب پرمٹ نہیں ہے؟ جلدی وکیل (avvocato) سے بات کریں۔

    فوری علاج اور بچوں کا اسکول ہمیشہ ہے۔
    .permit = پرمٹ کی تجدید
    .lawyer = وکیل
    .doctor = ڈاکٹر، بچوں کا ڈاکٹر
    .person = کسی سے بات
leaving_reception-not_asked =
    کاغذات آپ کے ہیں۔ کوئی انہیں نہیں رکھ سکتا۔

    ترجمان (mediatore) اور لکھا ہوا جواب مانگیں۔

    سینٹر میں بستر کے لیے کسی کو پیسے نہیں مانگنے چاہییں۔
    .go = قریب میں مدد
    .lawyer = وکیل
    .person = کسی سے بات

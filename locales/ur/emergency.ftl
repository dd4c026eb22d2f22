### Which number, or which door, when somebody feels ill.

emergency = ابھی طبیعت خراب ہے
emergency-which = ابھی حال کیسا ہے؟
    .danger = تیز درد یا خطرہ
    .night = ہلکی تکلیف، رات یا چھٹی
    .day = ہلکی تکلیف، دن کا وقت
    .without_permit = رہائشی پرمٹ کے بغیر
emergency-danger =
    ابھی 112 پر فون کریں۔

    یہ مفت ہے، دن رات۔ اپنی زبان مانگیں۔
    .say = فون پر کیا کہنا ہے
    .without_permit = رہائشی پرمٹ کے بغیر
    .calmer = اتنا سخت نہیں ہے
emergency-say =
    پہلے بتائیں آپ کہاں ہیں: کمونے (Comune)، گلی، نمبر۔

    پھر بتائیں کیا ہوا ہے۔ سوالوں کے جواب دیں۔

    «Parlo poco italiano. Serve un’ambulanza. Sono a…»

    مطلب: ”مجھے اٹالین کم آتی ہے۔ ایمبولینس چاہیے۔ میں اس جگہ ہوں…“
    .numbers = فون نمبر
    .without_permit = رہائشی پرمٹ کے بغیر
emergency-night =
    رات کو اور چھٹی کے دن فون پر ایک ڈاکٹر ہوتا ہے۔

    نمبر یہاں ہے، اگر اس کی جانچ ہو چکی ہے۔

    طبیعت زیادہ خراب ہے؟ 112 پر فون کریں۔
    .danger = تیز درد یا خطرہ
    .without_permit = رہائشی پرمٹ کے بغیر
emergency-day =
    دن میں اپنے ڈاکٹر یا بچوں کے ڈاکٹر (pediatra) کے پاس جائیں۔

    ڈاکٹر نہیں ہے؟ چنا جا سکتا ہے۔

    طبیعت زیادہ خراب ہے؟ 112 پر فون کریں۔
    .doctor = ڈاکٹر چننا
    .danger = تیز درد یا خطرہ
    .without_permit = رہائشی پرمٹ کے بغیر
emergency-without_permit =
    ہسپتال کی ایمرجنسی (pronto soccorso) میں سب کا علاج ہوتا ہے، پرمٹ کے بغیر بھی۔

    علاج کرنے والے صرف اس وجہ سے آپ کی خبر نہیں دے سکتے۔

    ڈر لگتا ہے؟ آپ ترجمان (mediatore) مانگیں۔
    .danger = تیز درد یا خطرہ
    .night = ہلکی تکلیف، رات یا چھٹی
    .doctor = ڈاکٹر چننا
    .person = کسی سے بات

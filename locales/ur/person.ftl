### The way to a person. Honest: nobody answers in the chat yet.

person = کسی سے بات
person-how =
    یہاں چیٹ میں ابھی کوئی انسان جواب نہیں دیتا۔

    آپ فون کریں، یا کسی دفتر جائیں۔
    .call = فون کرنا
    .visit = دفتر جانا
    .show = دکھانے کے لیے ایک جملہ
    .topics = مینیو میں تلاش
person-office = اس دفتر میں کسی سے آمنے سامنے بات ہو سکتی ہے۔
    .show = دکھانے کے لیے ایک جملہ
    .elsewhere = کوئی اور کمونے
person-nothing =
    یہاں قریب میں ابھی کوئی جانچا ہوا دفتر نہیں ہے۔

    اپنے کمونے (Comune) میں پوچھیں۔ کام کے نمبر بھی موجود ہیں۔
    .show = دکھانے کے لیے ایک جملہ
    .call = فون کرنا
    .elsewhere = کوئی اور کمونے
person-show =
    یہ جملہ دکھائیں یا پڑھ کر سنائیں:

    «Buongiorno. Parlo poco italiano. Vorrei parlare con una persona. C’è un mediatore?»

    مطلب: ”السلام علیکم۔ مجھے اٹالین کم آتی ہے۔ مجھے کسی سے بات کرنی ہے۔ کیا یہاں ترجمان (mediatore) ہے؟“
    .call = فون کرنا
    .visit = دفتر جانا
    .topics = مینیو میں تلاش

### Booking a place at a service. Nothing here says more than what is really agreed.

appointment = وقت بک کریں
appointment-demonstration =
    یہ صرف ایک آزمائش ہے۔ وقت اصلی نہیں ہیں۔

    کسی دفتر کو درخواست نہیں جاتی۔ کوئی آپ کا انتظار نہیں کرتا۔
appointment-mediator = کیا آپ کی زبان بولنے والا کوئی چاہیے؟
    .invalid = دونوں جوابوں میں سے ایک دبائیں۔
    .with = جی، شکریہ
    .without = نہیں، مجھے اٹالین آتی ہے
appointment-choose = آپ کا آنا کب ممکن ہے؟ پہلے خالی وقت یہ ہیں۔
    .earlier = دن میں اس سے پہلے
    .later = دن میں اس کے بعد
    .more = ان کے بعد کے وقت
    .week = اگلا ہفتہ
    .elsewhere = کسی اور جگہ
appointment-others = یہاں بھی جانا ممکن ہے۔
appointment-alone = بکنگ کے لیے کوئی اور جگہ نہیں ہے۔
    .here = خالی وقتوں پر واپس
    .wait = خالی ہو تو بتائیں
    .person = کسی سے بات
appointment-held = { $when }۔ یہ وقت ہم آپ کے لیے آج اس وقت تک رکھتے ہیں: { $until }۔
appointment-reminders =
    کیا پہلے ایک اطلاع چاہیے؟

    اطلاع میں نہیں لکھا ہوتا کہ کس بات کے لیے ہے۔ چنیں کہ کب آئے۔
    .invalid = دیے گئے جوابوں میں سے ایک دبائیں۔
    .day = دن میں
    .morning = صرف صبح
    .afternoon = صرف دوپہر کے بعد
    .none = کوئی اطلاع نہیں
appointment-words =
    سروس کو دو لفظ بتانے ہیں؟ پھر دوبارہ نہیں بتانا پڑے گا۔

    صرف سروس پڑھتی ہے۔ کچھ نہ لکھنا بھی ٹھیک ہے۔
    .invalid = زیادہ سے زیادہ 200 حروف لکھیں۔
appointment-confirm = کیا یہ ٹھیک ہے؟
    .book = جی، بک کریں
    .other = نہیں، کوئی اور وقت
appointment-given =
    آپ کو وقت مل گیا ہے۔

    { $when }
    { $place }

    آپ کا کوڈ: { $reference }۔ یہ دفتر میں دکھائیں۔
appointment-asked =
    ہم نے وقت مانگا ہے۔ ابھی سروس کو ہاں کہنی ہے۔

    { $when }
    { $place }

    آپ کا کوڈ: { $reference }۔ جواب یہاں دیکھیں۔
appointment-asked_here =
    ہم نے وقت مانگا ہے۔ ابھی سروس کو ہاں کہنی ہے۔

    { $when }
    { $place }

    آپ کا کوڈ: { $reference }۔ جواب کے لیے کوڈ کے ساتھ سروس سے پوچھیں۔
appointment-given_quietly =
    ہو گیا۔ { $when }

    کوڈ: { $reference }۔ یاد رکھیں: یہاں لکھا نہیں رہے گا۔
appointment-asked_quietly =
    ہم نے مانگا ہے۔ ابھی سروس کو ہاں کہنی ہے۔

    { $when }

    کوڈ: { $reference }۔ یاد رکھیں: یہاں لکھا نہیں رہے گا۔
appointment-done = صفحے پر لکھے ہوئے کاغذات لائیں۔ نہ آ سکیں تو یہاں بتائیں۔
    .file = میرے کیلنڈر میں
    .pin = نقشے پر دیکھیں
    .mine = میری ملاقاتیں
    .menu = مینیو
appointment-sent = آپ کے کیلنڈر کے لیے صفحہ یہ ہے۔
appointment-code = فون سے کوڈ دیکھیں۔ یوں یہ آپ کے ساتھ رہے گا۔
appointment-file = ملاقات
appointment-quiet = کام ہو گیا۔
    .menu = مینیو
appointment-coded = کوڈ سے جواب دیکھنا یا وقت چھوڑنا ممکن ہے۔ اسے یہاں لکھیں: «{ my_appointments }»۔
    .menu = { appointment-quiet.menu }
appointment-quiet_mediator = { appointment-mediator }
    .invalid = { appointment-mediator.invalid }
    .with = { appointment-mediator.with }
    .without = { appointment-mediator.without }
appointment-quiet_choose = { appointment-choose }
    .earlier = { appointment-choose.earlier }
    .later = { appointment-choose.later }
    .more = { appointment-choose.more }
    .week = { appointment-choose.week }
appointment-quiet_words = { appointment-words }
    .invalid = { appointment-words.invalid }
appointment-quiet_confirm = { appointment-confirm }
    .book = { appointment-confirm.book }
    .other = { appointment-confirm.other }
appointment-quiet_taken = { appointment-taken }
appointment-quiet_lapsed = { appointment-lapsed }
appointment-quiet_limit = یہاں آپ کا ایک وقت پہلے سے ہے۔ اسے کوڈ سے چھوڑنا ممکن ہے: «{ my_appointments }»۔
    .mine = { appointment-limit.mine }
    .person = { appointment-limit.person }
appointment-quiet_nothing = { appointment-nothing }
    .person = { appointment-nothing.person }
    .menu = { appointment-gone.menu }
appointment-taken = یہ وقت اب خالی نہیں۔ کوئی اور چنیں۔
appointment-lapsed = بہت دیر ہو گئی۔ یہ وقت پھر سب کے لیے خالی ہے۔
appointment-limit = یہاں آپ کا ایک وقت پہلے سے ہے۔ اسے بدلنا یا چھوڑنا ممکن ہے۔
    .mine = میری ملاقاتیں
    .person = کسی سے بات
appointment-nothing = ابھی کوئی وقت خالی نہیں۔
    .wait = خالی ہو تو بتائیں
    .elsewhere = کسی اور جگہ
    .person = کسی سے بات
appointment-waiting =
    آپ فہرست میں ہیں۔ کوئی وقت خالی ہو تو ہم تھوڑی دیر آپ کے لیے رکھتے ہیں۔

    ہو سکا تو ہم لکھیں گے۔ یہاں اپنی ملاقاتوں میں بھی دیکھیں۔
    .mine = میری ملاقاتیں
    .menu = مینیو
appointment-gone = یہاں ابھی بکنگ نہیں ہو سکتی۔
    .person = کسی سے بات
    .menu = مینیو

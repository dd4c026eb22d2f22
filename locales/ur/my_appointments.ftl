### What was booked: see, move, cancel.

my_appointments = میری ملاقاتیں
my_appointments-choose = سب کچھ دیکھنے کے لیے ایک ملاقات دبائیں۔
    .code = میرے پاس کوڈ ہے
my_appointments-is_booked =
    { $when }
    { $place }

    آپ کا کوڈ: { $reference }۔
my_appointments-is_requested =
    { $when }
    { $place }

    سروس نے ابھی جواب نہیں دیا۔ آپ کا کوڈ: { $reference }۔
my_appointments-is_confirmed =
    سروس نے ہاں کہہ دی ہے۔

    { $when }
    { $place }

    آپ کا کوڈ: { $reference }۔
my_appointments-is_moved =
    وقت نیا ہے۔

    { $when }
    { $place }

    آپ کا کوڈ: { $reference }۔
my_appointments-is_offered =
    ایک وقت خالی ہوا ہے۔

    { $when }
    { $place }

    ہم اسے آپ کے لیے اس وقت تک رکھتے ہیں: { $until }۔
my_appointments-is_unanswered =
    سروس نے وقت پر جواب نہیں دیا۔ یہ وقت آپ کا نہیں ہے۔

    { $when }
    { $place }

    کوڈ یہ تھا: { $reference }۔
my_appointments-is_cancelled_absent =
    سروس نے یہ ملاقات ہٹا دی ہے۔ اس دن وہ شخص نہیں ہو گا۔

    { $when }
    { $place }

    کوڈ یہ تھا: { $reference }۔
my_appointments-is_cancelled_closed =
    سروس نے یہ ملاقات ہٹا دی ہے۔ اس دن بند ہے۔

    { $when }
    { $place }

    کوڈ یہ تھا: { $reference }۔
my_appointments-is_cancelled_elsewhere =
    سروس نے یہ ملاقات ہٹا دی ہے۔ آپ کے لیے کوئی اور سروس بہتر ہے۔

    { $when }
    { $place }

    کوڈ یہ تھا: { $reference }۔
my_appointments-is_cancelled_other =
    سروس نے یہ ملاقات ہٹا دی ہے۔ وجہ جاننی ہو تو فون کریں۔

    { $when }
    { $place }

    کوڈ یہ تھا: { $reference }۔
my_appointments-code_booked =
    { $when }

    آپ کا کوڈ: { $reference }۔
my_appointments-code_requested =
    { $when }

    سروس نے ابھی جواب نہیں دیا۔ آپ کا کوڈ: { $reference }۔
my_appointments-code_confirmed =
    سروس نے ہاں کہہ دی ہے۔

    { $when }

    آپ کا کوڈ: { $reference }۔
my_appointments-code_moved =
    وقت نیا ہے۔

    { $when }

    آپ کا کوڈ: { $reference }۔
my_appointments-code_unanswered =
    سروس نے وقت پر جواب نہیں دیا۔ یہ وقت آپ کا نہیں ہے۔

    { $when }

    کوڈ یہ تھا: { $reference }۔
my_appointments-code_cancelled_absent =
    سروس نے یہ ملاقات ہٹا دی ہے۔ اس دن وہ شخص نہیں ہو گا۔

    { $when }

    کوڈ یہ تھا: { $reference }۔
my_appointments-code_cancelled_closed =
    سروس نے یہ ملاقات ہٹا دی ہے۔ اس دن بند ہے۔

    { $when }

    کوڈ یہ تھا: { $reference }۔
my_appointments-code_cancelled_elsewhere =
    سروس نے یہ ملاقات ہٹا دی ہے۔ آپ کے لیے کوئی اور سروس بہتر ہے۔

    { $when }

    کوڈ یہ تھا: { $reference }۔
my_appointments-code_cancelled_other =
    سروس نے یہ ملاقات ہٹا دی ہے۔ وجہ جاننی ہو تو فون کریں۔

    { $when }

    کوڈ یہ تھا: { $reference }۔
my_appointments-detail = آپ کو کیا کرنا ہے؟
    .move = وقت بدلنا
    .cancel = میرا آنا ممکن نہیں
    .file = میرے کیلنڈر میں
    .pin = نقشے پر دیکھیں
my_appointments-offer = کیا یہ وقت چاہیے؟
    .take = جی، یہ چاہیے
    .leave = نہیں، شکریہ
my_appointments-fixed = یہاں اب نہیں بدل سکتا۔ بدلنے کے لیے کسی سے بات کریں۔
    .file = میرے کیلنڈر میں
    .pin = نقشے پر دیکھیں
    .person = کسی سے بات
my_appointments-openings = نیا وقت چنیں۔ چننے تک پہلا وقت آپ کا رہے گا۔
    .earlier = دن میں اس سے پہلے
    .later = دن میں اس کے بعد
    .week = اگلا ہفتہ
my_appointments-taken = یہ وقت اب خالی نہیں۔ آپ کا پہلا وقت وہی ہے۔
my_appointments-full = کوئی اور وقت خالی نہیں۔ آپ کا وقت وہی ہے۔
    .keep = ٹھیک ہے
    .person = کسی سے بات
my_appointments-sure = کیا یہ وقت چھوڑنا ہے؟
    .cancel = جی، چھوڑنا ہے
    .keep = نہیں، مجھے آنا ہے
my_appointments-cancelled = ہو گیا۔ یہ وقت اب کسی اور خاندان کے لیے خالی ہے۔
    .list = میری ملاقاتیں
    .menu = مینیو
my_appointments-thanks = شکریہ۔ سروس کو آپ کے آنے کا علم ہے۔
    .see = ملاقات دیکھیں
    .menu = مینیو
my_appointments-late = یہاں سے بدلنے کے لیے دیر ہو گئی ہے۔ کسی سے بات کریں۔
    .person = کسی سے بات
    .keep = ملاقات پر واپس
my_appointments-nothing = یہاں کوئی ملاقات نہیں ہے۔
    .topics = مینیو
    .person = کسی سے بات
    .code = { my_appointments-choose.code }
my_appointments-gone = یہ ملاقات اب نہیں ہے۔
    .list = میری ملاقاتیں
    .person = کسی سے بات
my_appointments-code = اپنی ملاقات کا کوڈ لکھیں۔
    .invalid = کوڈ میں چھ حرف اور ہندسے ہیں۔ صرف وہی لکھیں۔
my_appointments-coded_open = { my_appointments-detail }
    .cancel = { my_appointments-detail.cancel }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_fixed = { my_appointments-fixed }
    .person = { my_appointments-fixed.person }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_sure = { my_appointments-sure }
    .cancel = { my_appointments-sure.cancel }
    .keep = { my_appointments-sure.keep }
my_appointments-coded_cancelled = { my_appointments-cancelled }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_late = { my_appointments-late }
    .person = { my_appointments-late.person }
    .menu = { my_appointments-cancelled.menu }
my_appointments-uncoded = یہاں اس کوڈ کی کوئی ملاقات نہیں۔
    .code = { my_appointments-choose.code }
    .person = { my_appointments-gone.person }

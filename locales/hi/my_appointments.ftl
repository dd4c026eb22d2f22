### What was booked: see, move, cancel.

my_appointments = मेरे अपॉइंटमेंट
my_appointments-choose = सब देखने के लिए एक अपॉइंटमेंट दबाइए।
    .code = मेरे पास कोड है
my_appointments-is_booked =
    { $when }
    { $place }

    आपका कोड { $reference } है।
my_appointments-is_requested =
    { $when }
    { $place }

    दफ़्तर ने अभी जवाब नहीं दिया है। आपका कोड { $reference } है।
my_appointments-is_confirmed =
    दफ़्तर ने हाँ कह दिया है।

    { $when }
    { $place }

    आपका कोड { $reference } है।
my_appointments-is_moved =
    समय नया है।

    { $when }
    { $place }

    आपका कोड { $reference } है।
my_appointments-is_offered =
    एक समय ख़ाली हुआ है।

    { $when }
    { $place }

    हम इसे आपके लिए रखते हैं, इस समय तक: { $until }।
my_appointments-is_unanswered =
    दफ़्तर ने समय पर जवाब नहीं दिया। यह समय आपका नहीं है।

    { $when }
    { $place }

    कोड { $reference } था।
my_appointments-is_cancelled_absent =
    दफ़्तर ने यह अपॉइंटमेंट हटा दिया है। उस दिन वह व्यक्ति नहीं है।

    { $when }
    { $place }

    कोड { $reference } था।
my_appointments-is_cancelled_closed =
    दफ़्तर ने यह अपॉइंटमेंट हटा दिया है। उस दिन बंद है।

    { $when }
    { $place }

    कोड { $reference } था।
my_appointments-is_cancelled_elsewhere =
    दफ़्तर ने यह अपॉइंटमेंट हटा दिया है। आपके लिए कोई और दफ़्तर बेहतर है।

    { $when }
    { $place }

    कोड { $reference } था।
my_appointments-is_cancelled_other =
    दफ़्तर ने यह अपॉइंटमेंट हटा दिया है। वजह जाननी हो, तो फ़ोन कीजिए।

    { $when }
    { $place }

    कोड { $reference } था।
my_appointments-code_booked =
    { $when }

    आपका कोड { $reference } है।
my_appointments-code_requested =
    { $when }

    दफ़्तर ने अभी जवाब नहीं दिया है। आपका कोड { $reference } है।
my_appointments-code_confirmed =
    दफ़्तर ने हाँ कह दिया है।

    { $when }

    आपका कोड { $reference } है।
my_appointments-code_moved =
    समय नया है।

    { $when }

    आपका कोड { $reference } है।
my_appointments-code_unanswered =
    दफ़्तर ने समय पर जवाब नहीं दिया। यह समय आपका नहीं है।

    { $when }

    कोड { $reference } था।
my_appointments-code_cancelled_absent =
    दफ़्तर ने यह अपॉइंटमेंट हटा दिया है। उस दिन वह व्यक्ति नहीं है।

    { $when }

    कोड { $reference } था।
my_appointments-code_cancelled_closed =
    दफ़्तर ने यह अपॉइंटमेंट हटा दिया है। उस दिन बंद है।

    { $when }

    कोड { $reference } था।
my_appointments-code_cancelled_elsewhere =
    दफ़्तर ने यह अपॉइंटमेंट हटा दिया है। आपके लिए कोई और दफ़्तर बेहतर है।

    { $when }

    कोड { $reference } था।
my_appointments-code_cancelled_other =
    दफ़्तर ने यह अपॉइंटमेंट हटा दिया है। वजह जाननी हो, तो फ़ोन कीजिए।

    { $when }

    कोड { $reference } था।
my_appointments-detail = आप क्या करना चाहेंगे?
    .move = समय बदलना
    .cancel = आना नहीं हो पाएगा
    .file = मेरे कैलेंडर में
    .pin = नक़्शे पर देखें
my_appointments-offer = क्या आपको यह समय चाहिए?
    .take = हाँ, चाहिए
    .leave = नहीं, धन्यवाद
my_appointments-fixed = यहाँ अब बदला नहीं जा सकता। बदलने के लिए किसी से बात कीजिए।
    .file = मेरे कैलेंडर में
    .pin = नक़्शे पर देखें
    .person = किसी से बात
my_appointments-openings = नया समय चुनिए। तब तक पहले वाला समय आपका है।
    .earlier = दिन में पहले
    .later = दिन में बाद में
    .week = अगले हफ़्ते
my_appointments-taken = यह समय अब ख़ाली नहीं है। आपका पहले वाला समय बना है।
my_appointments-full = और कोई ख़ाली समय नहीं है। आपका समय बना है।
    .keep = ठीक है
    .person = किसी से बात
my_appointments-sure = क्या आप यह समय छोड़ना चाहते/चाहती हैं?
    .cancel = हाँ, छोड़ना है
    .keep = नहीं, मुझे आना है
my_appointments-cancelled = हो गया। यह समय अब किसी और परिवार के लिए ख़ाली है।
    .list = मेरे अपॉइंटमेंट
    .menu = मेन्यू
my_appointments-thanks = धन्यवाद। दफ़्तर को पता है कि आप आ रहे/रही हैं।
    .see = अपॉइंटमेंट देखना
    .menu = मेन्यू
my_appointments-late = यहाँ से बदलने के लिए देर हो गई है। किसी से बात कीजिए।
    .person = किसी से बात
    .keep = अपॉइंटमेंट पर वापस
my_appointments-nothing = यहाँ कोई अपॉइंटमेंट नहीं है।
    .topics = मेन्यू
    .person = किसी से बात
    .code = { my_appointments-choose.code }
my_appointments-gone = यह अपॉइंटमेंट अब नहीं है।
    .list = मेरे अपॉइंटमेंट
    .person = किसी से बात
my_appointments-code = अपने अपॉइंटमेंट का कोड लिखिए।
    .invalid = कोड में छह अक्षर और अंक हैं। सिर्फ़ वही लिखिए।
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
my_appointments-uncoded = यहाँ इस कोड का कोई अपॉइंटमेंट नहीं है।
    .code = { my_appointments-choose.code }
    .person = { my_appointments-gone.person }

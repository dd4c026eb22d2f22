### The frame around every flow: navigation, entry fields, cards, numbers, names of languages.

## The language itself

language-name = हिन्दी

## Ways out, on every screen

nav-back = पीछे
nav-home = मेन्यू
nav-language = भाषा
nav-numbers = काम के नंबर
nav-person = किसी से बात
nav-close = बंद करें

## Entry fields

entry-text = यहाँ लिखिए
entry-integer = नंबर लिखिए
entry-date = तारीख़ लिखिए
entry-phone = फ़ोन नंबर लिखिए
entry-municipality = कोमूने (Comune) का नाम लिखिए
entry-language = अपनी भाषा लिखिए
entry-send = आगे

## Choices that the desk adds by itself

choice-skip = यह नहीं बताना
choice-next-card = एक और जगह
choice-previous-card = पिछली जगह
choice-pin = नक़्शे पर देखें
choice-neither = इनमें से कोई नहीं
choice-book = अपॉइंटमेंट लेना
choice-opening = { $when }
choice-appointment = { $when }
choice-elsewhere = { $place }
choice-group = { $from } – { $to }

## What the desk says between a screen and the next

desk-not-understood = समझ नहीं आया। कोई जवाब दबाइए, या दूसरे शब्दों में लिखिए।
desk-long = धन्यवाद। यह लंबा है और यहाँ पूरा नहीं आता। सबसे ज़रूरी बात थोड़े शब्दों में फिर लिखिए।
desk-stale = वह जवाब पहले का था। अब हम यहाँ हैं।
desk-displaced = माफ़ कीजिए, हमने यह हिस्सा बदल दिया है। यहाँ से आगे चलते हैं।
desk-attachment = यहाँ हम सिर्फ़ लिखे शब्द पढ़ते हैं। काग़ज़, फ़ोटो या आवाज़ मत भेजिए: हम बिना खोले हटा देते हैं। लिखिए, कोई जवाब दबाइए, या फ़ोन कीजिए।
desk-remains = शायद कुछ संदेश इस चैट में रह गए हैं। आप ख़ुद मिटा सकते हैं।
desk-which = क्या आपका मतलब इनमें से कोई था?
desk-switch = हिन्दी में आगे चलें?
    .yes = हाँ, हिन्दी में
desk-municipality = इनमें से कौन सा कोमूने (Comune)?
desk-invalid-integer = एक नंबर लिखिए: { $min } से { $max } तक।
desk-invalid-date = दिन, महीना और साल लिखिए। जैसे: 5/3/2020 का मतलब है 5 मार्च 2020।
desk-invalid-phone = यह नंबर ठीक नहीं है। सिर्फ़ अंक लिखिए। नंबर इटली का नहीं? तो देश का कोड भी लिखिए।
desk-invalid-text =
    { $max ->
        [one] ज़्यादा से ज़्यादा { $max } अक्षर लिखिए।
       *[other] ज़्यादा से ज़्यादा { $max } अक्षर लिखिए।
    }
desk-invalid-municipality = यह कोमूने (Comune) नहीं मिला। सूची से चुनिए, या फिर से लिखिए।
desk-invalid-choice = दिए गए जवाबों में से एक दबाइए।
desk-person = समझ गए। क्या आपको किसी से बात करनी है?
    .yes = हाँ
    .no = नहीं
desk-answer = { $text }
desk-answer-more =
    { $text }

    इसके बाद पढ़ने के लिए और भी है।
desk-trouble = हमारी तरफ़ से कोई ख़राबी हुई है। आपकी जगह वही है। थोड़ी देर बाद फिर कोशिश कीजिए।

## Unasked, so fixed and neutral

neutral-trouble = हमारी तरफ़ से कोई ख़राबी हुई है। आगे बढ़ने के लिए मेन्यू दबाइए।
neutral-group = नमस्ते। कृपया सीधे मैसेज कीजिए, ग्रुप में नहीं।

## Cards of places

card-where = कहाँ
card-hours = खुलने का समय
card-phone = फ़ोन
card-bring = साथ क्या लाना है
card-languages = भाषाएँ
card-who = किसके लिए
card-cost = ख़र्च
card-appointment = अपॉइंटमेंट
card-why = यह जगह क्यों
card-position = जगह { $index }, कुल { $count }
card-to-verify = अभी जाँचना है
card-verified = जाँचा गया: { $date }
card-open-until = अभी खुला है, { $time } तक
card-open-always = हमेशा खुला, दिन-रात
card-closed-opens-today = अभी बंद है। आज खुलेगा: { $time }
card-closed-opens = अभी बंद है। खुलेगा: { $day }, { $time }
card-closed = अभी बंद है
card-day-hours = { $day }: { $hours }
card-interval = { $from }–{ $to }
card-appointment-yes = अपॉइंटमेंट लेना पड़ता है
card-appointment-no = बिना अपॉइंटमेंट जाइए
card-mediator = हमें नहीं पता कि वे कौन सी भाषा बोलते हैं। दुभाषिया (mediatore) माँगा जा सकता है।

## The Telegram profile, seen by everybody who holds the phone

telegram-name = Servizi della Bassa
telegram-description = दफ़्तरों का समय, काग़ज़, स्कूल, सेहत, घर। भाषा चुनिए और जो चाहिए वह दबाइए।
telegram-short-description = दफ़्तरों का समय, काग़ज़, स्कूल, सेहत, घर।
command-menu = मेन्यू
command-language = भाषा बदलें
command-numbers = काम के नंबर
command-person = किसी से बात
command-close = बंद करें

## The pages

web-title = Servizi della Bassa: इलाक़े की सेवाएँ
web-skip = सीधे जानकारी पर जाएँ
web-start = शुरू करें
web-error = हमारी तरफ़ से कोई ख़राबी हुई है। मेन्यू पर लौटिए और फिर कोशिश कीजिए।
web-closed = Servizi della Bassa। दफ़्तरों का समय, काग़ज़, स्कूल, सेहत, घर।
web-greeting = स्वागत है
web-hold = हिलना रोकें
web-idle = क्या आप अभी यहाँ हैं?
web-idle-then = थोड़ी देर में यह पेज अपने आप बंद हो जाएगा।
web-idle-stay = हाँ, आगे चलें
web-take = अपने साथ ले जाइए
web-take-how = अपने फ़ोन से कोड स्कैन कीजिए। वहाँ से आगे चलेगा।

## Looking up a place, for operators who show it to a family

web-search = जगह खोजें
web-search-words = सेवा, ज़रूरत या कोमूने (Comune)
web-search-go = खोजें
web-search-none = इन शब्दों से कोई जगह नहीं मिली। कम शब्द लिखिए।
web-search-found =
    { $count ->
        [one] { $count } जगह
       *[other] { $count } जगहें
    }
web-search-codes = परिवार के फ़ोन पर खोलें
web-search-no-codes = कोड अभी नहीं दिखाया जा सकता: सेवाओं का वेब पता नहीं है।

desk-draft =
    इस भाषा में यह लिखाई कच्ची है। किसी दुभाषिए ने इसे अभी नहीं पढ़ा।

    नीचे दूसरी भाषा है। आप कभी भी किसी से बात कर सकते हैं।
desk-reading =
    आपकी भाषा में यह हिस्सा कच्चा है। अभी किसी ने इसे जाँचा नहीं।

    आप इसे दूसरी भाषा में भी पढ़ सकते हैं। आपकी भाषा साथ रहेगी। कौन सी चुनेंगे?
    .person = दुभाषिया माँगिए

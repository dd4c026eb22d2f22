### Booking a place at a service. Nothing here says more than what is really agreed.

appointment = अपॉइंटमेंट लेना
appointment-demonstration =
    यह सिर्फ़ एक नमूना है। ये समय असली नहीं हैं।

    किसी दफ़्तर को अनुरोध नहीं मिलता। कोई आपका इंतज़ार नहीं करता।
appointment-mediator = क्या आपको अपनी भाषा बोलने वाला कोई चाहिए?
    .invalid = दो जवाबों में से एक दबाइए।
    .with = हाँ, धन्यवाद
    .without = नहीं, इटालियन आती है
appointment-choose = आप कब आ सकते/सकती हैं? पहली ख़ाली जगहें ये हैं।
    .earlier = दिन में पहले
    .later = दिन में बाद में
    .more = इनके बाद की जगहें
    .week = अगले हफ़्ते
    .elsewhere = किसी और जगह
appointment-others = आप यहाँ भी जा सकते/सकती हैं।
appointment-alone = अपॉइंटमेंट के लिए और कोई जगह नहीं है।
    .here = ख़ाली समय पर वापस
    .wait = जगह बने तो बताइए
    .person = किसी से बात
appointment-held = { $when }। यह समय हम आपके लिए रखते हैं, इस समय तक: { $until }।
appointment-reminders =
    क्या पहले एक सूचना चाहिए?

    सूचना यह नहीं बताती कि किस बारे में है। चुनिए कि कब आए।
    .invalid = जवाबों में से एक दबाइए।
    .day = दिन में
    .morning = सिर्फ़ सुबह
    .afternoon = सिर्फ़ दोपहर बाद
    .none = कोई सूचना नहीं
appointment-words =
    दफ़्तर को दो शब्द लिखने हैं? तो बात दोहरानी नहीं पड़ेगी।

    इन्हें सिर्फ़ वह दफ़्तर पढ़ता है। कुछ न लिखना भी ठीक है।
    .invalid = ज़्यादा से ज़्यादा 200 अक्षर लिखिए।
appointment-confirm = क्या यह ठीक है?
    .book = हाँ, समय ले लो
    .other = नहीं, कोई और समय
appointment-given =
    आपको समय मिल गया।

    { $when }
    { $place }

    आपका कोड { $reference } है। काउंटर पर दिखाइए।
appointment-asked =
    हमने समय माँगा है। दफ़्तर को हाँ कहना बाक़ी है।

    { $when }
    { $place }

    आपका कोड { $reference } है। जवाब यहाँ देखिए।
appointment-asked_here =
    हमने समय माँगा है। दफ़्तर को हाँ कहना बाक़ी है।

    { $when }
    { $place }

    आपका कोड { $reference } है। जवाब के लिए कोड के साथ सेवा से पूछिए।
appointment-given_quietly =
    हो गया। { $when }

    कोड { $reference } है। याद रखिए: यहाँ लिखा नहीं रहता।
appointment-asked_quietly =
    हमने माँगा है। दफ़्तर को हाँ कहना बाक़ी है।

    { $when }

    कोड { $reference } है। याद रखिए: यहाँ लिखा नहीं रहता।
appointment-done = पन्ने पर लिखे काग़ज़ साथ लाइए। न आ पाएँ, तो यहाँ बताइए।
    .file = मेरे कैलेंडर में
    .pin = नक़्शे पर देखें
    .mine = मेरे अपॉइंटमेंट
    .menu = मेन्यू
appointment-sent = यह आपके कैलेंडर के लिए फ़ाइल है।
appointment-code = कोड को फ़ोन से स्कैन कीजिए। फिर वह आपके साथ रहेगा।
appointment-file = अपॉइंटमेंट
appointment-quiet = काम पूरा हुआ।
    .menu = मेन्यू
appointment-coded = कोड से जवाब देखा या समय छोड़ा जा सकता है। उसे यहाँ लिखिए: “{ my_appointments }”।
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
appointment-quiet_limit = यहाँ आपका एक समय पहले से है। उसे कोड से छोड़ा जा सकता है: “{ my_appointments }”।
    .mine = { appointment-limit.mine }
    .person = { appointment-limit.person }
appointment-quiet_nothing = { appointment-nothing }
    .person = { appointment-nothing.person }
    .menu = { appointment-gone.menu }
appointment-taken = यह समय अब ख़ाली नहीं है। कोई और चुनिए।
appointment-lapsed = बहुत देर हो गई। यह समय अब फिर सबके लिए ख़ाली है।
appointment-limit = यहाँ आपका एक समय पहले से है। उसे बदला या छोड़ा जा सकता है।
    .mine = मेरे अपॉइंटमेंट
    .person = किसी से बात
appointment-nothing = अभी कोई ख़ाली समय नहीं है।
    .wait = जगह बने तो बताइए
    .elsewhere = किसी और जगह
    .person = किसी से बात
appointment-waiting =
    आपका नाम सूची में है। समय ख़ाली हुआ, तो हम उसे थोड़ी देर आपके लिए रखते हैं।

    हो सके तो हम आपको लिखते हैं। यहाँ अपने अपॉइंटमेंट में भी देखिए।
    .mine = मेरे अपॉइंटमेंट
    .menu = मेन्यू
appointment-gone = यहाँ अभी अपॉइंटमेंट नहीं लिया जा सकता।
    .person = किसी से बात
    .menu = मेन्यू

### The way to a person. Honest: nobody answers in the chat yet.

person = किसी से बात
person-how =
    यहाँ चैट में अभी कोई इंसान जवाब नहीं देता।

    फ़ोन कीजिए, या किसी दफ़्तर जाइए।
    .call = फ़ोन करना
    .visit = दफ़्तर जाना
    .show = दिखाने के लिए एक वाक्य
    .topics = मेन्यू में देखना
person-office = इस दफ़्तर में किसी से बात हो सकती है।
    .show = दिखाने के लिए एक वाक्य
    .elsewhere = कोई और कोमूने
person-nothing =
    यहाँ पास में अभी कोई जाँचा हुआ दफ़्तर नहीं है।

    अपने कोमूने (Comune) में पूछिए। काम के नंबर भी देखिए।
    .show = दिखाने के लिए एक वाक्य
    .call = फ़ोन करना
    .elsewhere = कोई और कोमूने
person-show =
    यह वाक्य दिखाइए या पढ़िए:

    «Buongiorno. Parlo poco italiano. Vorrei parlare con una persona. C’è un mediatore?»

    मतलब: “नमस्ते। मुझे इटालियन कम आती है। मुझे किसी से बात करनी है। क्या कोई दुभाषिया है?”
    .call = फ़ोन करना
    .visit = दफ़्तर जाना
    .topics = मेन्यू में देखना

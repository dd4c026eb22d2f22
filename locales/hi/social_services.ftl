### Called by the social services or the minors' protection service (tutela minori).

social_services = सोशल सर्विस
social_services-start =
    सोशल सर्विस (servizi sociali) परिवारों की मदद करती है।

    क्या हुआ है?
    .invited = उन्होंने बुलाया या लिखा है
    .court = अदालत (Tribunale) लिखा है
    .why = मुझे क्यों बुलाते हैं?
    .asking = मदद माँगनी है
    .unsaid = यह नहीं बताना
social_services-first =
    मुलाक़ात में जाइए। जाना मुश्किल है? फ़ोन करके दूसरा दिन माँगिए।

    शुरू से ही दुभाषिया (mediatore) माँगिए।

    परिवार के बाक़ी लोगों के बिना बात करनी है? यह माँगा जा सकता है।
social_services-court =
    जज पूछता है कि बच्चा कैसा है। फिर सेवा वाले जज को लिखते हैं।

    जल्दी वकील (avvocato) से बात कीजिए।

    मुलाक़ातों में जाइए। वहाँ अपनी बात कहिए।
social_services-why =
    शायद स्कूल, अस्पताल या किसी और ने बच्चों के लिए मदद माँगी है।

    वे समझना चाहते हैं कि बच्चे कैसे हैं। इस सेवा का नाम है «tutela minori» (बच्चों की सुरक्षा)।

    बुलाया जाना कोई क़सूर नहीं है।
    .first = पहले क्या करना है
    .not_asked = मेरे हक़
    .go = कहाँ जाना है
social_services-card =
    यहाँ सोशल सर्विस (servizi sociali) से बात हो सकती है।

    आपके काग़ज़ पर कोई नाम है? उनसे मिलने के लिए कहिए।
    .papers = क्या ले जाना है
    .interpreter = मेरी भाषा
    .lawyer = वकील से बात
    .without_permit = रहने के परमिट के बिना
    .not_asked = मेरे हक़
    .elsewhere = कोई और कोमूने
social_services-nothing =
    काग़ज़ देखिए: उस पर नाम और जगह लिखी है।

    काग़ज़ नहीं है? अपने कोमूने (Comune) में सोशल वर्कर «assistente sociale» के बारे में पूछिए।

    यहाँ पास में अभी कोई जाँचा हुआ दफ़्तर नहीं है।
    .papers = क्या ले जाना है
    .interpreter = मेरी भाषा
    .lawyer = वकील से बात
    .without_permit = रहने के परमिट के बिना
    .not_asked = मेरे हक़
    .elsewhere = कोई और कोमूने
    .person = किसी से बात
social_services-interpreter =
    मुलाक़ात से पहले दुभाषिया (mediatore) माँगिए।

    बच्चों और रिश्तेदारों से अनुवाद मत करवाइए।

    «Parlo poco italiano. Vorrei un mediatore per la mia lingua, per favore.»

    मतलब: “मुझे इटालियन कम आती है। कृपया मेरी भाषा का दुभाषिया दीजिए।”
    .sign = साइन करने से पहले
    .papers = क्या ले जाना है
    .go = कहाँ जाना है
social_services-sign =
    सिर्फ़ उस पर साइन कीजिए जो समझ आया है।

    यह कहा जा सकता है: «Vorrei leggerlo con calma»। मतलब: “मुझे यह आराम से पढ़ना है”।

    हमेशा एक कॉपी माँगिए।
    .lawyer = वकील (avvocato)
    .interpreter = मेरी भाषा
    .go = कहाँ जाना है
social_services-lawyer =
    यहाँ वकील (avvocato) माँगा जा सकता है।

    पैसे कम हैं? «patrocinio a spese dello Stato» माँगिए: सरकार वकील का ख़र्च देती है।
    .papers = क्या ले जाना है
    .interpreter = मेरी भाषा
    .sign = साइन करने से पहले
    .elsewhere = कोई और कोमूने
social_services-lawyer_nothing =
    बेर्गामो (Bergamo) की वकीलों की संस्था (Ordine degli Avvocati) से पूछिए।

    पैसे कम हैं? अदालत के केस के लिए सरकार ख़र्च दे सकती है। कहिए: «patrocinio a spese dello Stato»।

    पता अभी जाँचा नहीं गया है। इसलिए हम नहीं लिखते।
    .papers = क्या ले जाना है
    .interpreter = मेरी भाषा
    .sign = साइन करने से पहले
    .go = कहाँ जाना है
    .person = किसी से बात
social_services-papers =
    जो काग़ज़ उन्होंने भेजा, वह ले जाइए।

    पहचान का काग़ज़ ले जाइए, अगर है। बच्चों के स्कूल और डॉक्टर के काग़ज़ भी।

    यहाँ चैट में फ़ोटो मत भेजिए।
    .go = कहाँ जाना है
    .interpreter = मेरी भाषा
    .sign = साइन करने से पहले
social_services-without_permit =
    स्कूल और बच्चों का डॉक्टर (pediatra) सब बच्चों के लिए है, परमिट के बिना भी।

    परमिट का डर है? पहले वकील (avvocato) से बात कीजिए।
    .lawyer = वकील (avvocato)
    .go = कहाँ जाना है
    .person = किसी से बात
social_services-not_asked =
    पूछा जा सकता है कि आपको क्यों बुलाते हैं।

    दुभाषिया (mediatore), वकील (avvocato) और हर काग़ज़ की कॉपी माँगी जा सकती है।

    किसी को आपसे पैसे नहीं माँगने चाहिए।
    .first = पहले क्या करना है
    .go = कहाँ जाना है
    .person = किसी से बात

### Leaving the reception centre (CAS, SAI).

leaving_reception = कैंप (accoglienza) छोड़ना
leaving_reception-start =
    कैंप (centro) क्यों छोड़ना है?

    यह सिर्फ़ पहला क़दम बताने के लिए पूछते हैं।
    .date = तारीख़ मिल गई है
    .letter = मुझे एक काग़ज़ दिया है
    .want = मेरी अपनी मर्ज़ी है
    .unsaid = यह नहीं बताना
leaving_reception-plan =
    निकलने से पहले कैंप के वर्करों (operatori) से बात कीजिए।

    घर, काम, रिहाइश (residenza) और डॉक्टर के बारे में पूछिए।

    तैयारी नहीं हुई? और समय माँगा जा सकता है।
leaving_reception-letter =
    तारीख़ देखिए। समझ न आए तो साइन मत कीजिए।

    वकील (avvocato) पढ़ सकता है। कभी-कभी अपील (ricorso) हो सकती है।

    दिन थोड़े होते हैं: जल्दी जाइए।
leaving_reception-want =
    जाने से पहले कैंप के वर्करों (operatori) से बात कीजिए।

    बिना बताए जाने से आपकी जगह छिन सकती है। लौटना मुश्किल है।

    वहाँ ठीक नहीं लगता? यह बताया जा सकता है। दूसरी जगह माँगी जा सकती है।
    .plan = जाने की तैयारी
    .lawyer = वकील (avvocato)
    .person = किसी से बात
leaving_reception-house =
    निकलने से पहले घर ढूँढिए।

    घर देखने से पहले पैसे मत दीजिए। कॉन्ट्रैक्ट और रसीद (ricevuta) माँगिए।

    घर नहीं मिलता? तारीख़ से पहले सोशल सर्विस (servizi sociali) को बताइए।
    .go = पास की मदद
    .residence = रिहाइश (residenza)
    .not_asked = मेरे हक़
leaving_reception-residence =
    घर बदलना है? कोमूने (Comune) को बताइए। इसे «residenza» (रिहाइश) कहते हैं।

    अभी घर नहीं है? कोमूने से पूछिए कि क्या करना है।

    फिर अपने डॉक्टर के बारे में देखिए।
    .papers = साथ क्या लेना है
    .doctor = डॉक्टर, बच्चों का डॉक्टर
    .go = पास की मदद
leaving_reception-card =
    यहाँ बाद के लिए मदद माँगी जा सकती है।

    कैंप (centro) से निकलने से पहले जाइए।
    .papers = साथ क्या लेना है
    .house = घर
    .job = काम
    .without_permit = और परमिट?
    .not_asked = मेरे हक़
    .elsewhere = कोई और कोमूने
leaving_reception-nothing =
    अपने कोमूने (Comune) में सोशल वर्कर «assistente sociale» के बारे में पूछिए। निकलने से पहले जाइए।

    यहाँ पास में अभी कोई जाँचा हुआ दफ़्तर नहीं है।
    .papers = साथ क्या लेना है
    .house = घर
    .residence = रिहाइश (residenza)
    .job = काम
    .without_permit = और परमिट?
    .not_asked = मेरे हक़
    .elsewhere = कोई और कोमूने
    .person = किसी से बात
leaving_reception-lawyer =
    यहाँ वकील (avvocato) माँगा जा सकता है।

    पैसे कम हैं? «patrocinio a spese dello Stato» माँगिए: सरकार वकील का ख़र्च देती है।
    .papers = साथ क्या लेना है
    .plan = जाने की तैयारी
    .elsewhere = कोई और कोमूने
leaving_reception-lawyer_nothing =
    पहले कैंप के वकील (avvocato) से पूछिए, अगर है।

    या बेर्गामो (Bergamo) की वकीलों की संस्था (Ordine degli Avvocati) से पूछिए।

    पता अभी जाँचा नहीं गया है। इसलिए हम नहीं लिखते।
    .papers = साथ क्या लेना है
    .plan = जाने की तैयारी
    .go = पास में मदद
    .person = किसी से बात
leaving_reception-papers =
    असली काग़ज़ साथ लीजिए। परमिट, टैक्स कोड (codice fiscale), हेल्थ कार्ड (tessera sanitaria)।

    स्कूल, कोर्स, काम और सेहत के काग़ज़ भी लीजिए।

    हर काग़ज़ की कॉपी माँगिए।
    .go = पास की मदद
    .residence = रिहाइश (residenza)
    .house = घर
leaving_reception-without_permit =
    देखिए कि परमिट कब ख़त्म होता है। पत्रोनातो (patronato) से रिन्यू कराइए।

    परमिट अब नहीं रहा? जल्दी वकील (avvocato) से बात कीजिए।

    तुरंत इलाज और बच्चों का स्कूल हमेशा है।
    .permit = परमिट रिन्यू कराना
    .lawyer = वकील (avvocato)
    .doctor = डॉक्टर, बच्चों का डॉक्टर
    .person = किसी से बात
leaving_reception-not_asked =
    काग़ज़ आपके हैं। कोई नहीं रख सकता।

    दुभाषिया (mediatore) और लिखित जवाब माँगा जा सकता है।

    कैंप में बिस्तर के लिए किसी को पैसे नहीं माँगने चाहिए।
    .go = पास की मदद
    .lawyer = वकील (avvocato)
    .person = किसी से बात

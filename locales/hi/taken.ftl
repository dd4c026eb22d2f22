### Papers or a telephone that one no longer has. Titles, buttons and first lines are about
### replacing things, and a person comes first.

taken = काग़ज़ और फ़ोन
taken-start = दोबारा क्या बनवाना है?
    .documents = कोई काग़ज़
    .phone = फ़ोन या SIM
    .spid = SPID और पासवर्ड
    .kept = किसी और के पास हैं
    .unsaid = यह नहीं बताना
taken-documents = काग़ज़ दोबारा बन सकता है। कौन सा?
    .passport = पासपोर्ट
    .permit = रहने का परमिट
    .cards = पहचान कार्ड, हेल्थ कार्ड
    .kept = किसी और के पास हैं
    .without_permit = रहने के परमिट के बिना
taken-passport =
    पासपोर्ट आपके देश का कॉन्सुलेट (consolato) दोबारा बनाता है। पहले फ़ोन कीजिए।

    शरण (asilo) या सुरक्षा माँगी है? पहले वकील (avvocato) से बात कीजिए। कॉन्सुलेट मत जाइए।
    .report = पुलिस का काग़ज़
    .copies = कॉपियाँ
    .lawyer = वकील (avvocato)
    .without_permit = रहने के परमिट के बिना
    .go = पास की मदद
taken-permit =
    पहले पुलिस का काग़ज़ चाहिए।

    फिर डाकघर (posta) से «kit giallo» लीजिए। पत्रोनातो (patronato) आपके साथ मुफ़्त भरता है।

    कुछ परमिट क्वेस्तूरा (Questura) में दोबारा बनते हैं।
    .report = पुलिस का काग़ज़
    .office = कहाँ जाना है
    .copies = कॉपियाँ
    .not_asked = मेरे हक़
taken-cards =
    पहचान कार्ड (carta d’identità) कोमूने (Comune) दोबारा बनाता है।

    टैक्स कोड (codice fiscale) और कार्ड: टैक्स दफ़्तर (Agenzia delle Entrate) से पूछिए।

    पुलिस का काग़ज़ ले जाइए।
    .report = पुलिस का काग़ज़
    .copies = कॉपियाँ
    .go = पास की मदद
taken-report =
    यह पुलिस या काराबिनियेरी (carabinieri) के पास बनता है। दुभाषिया (mediatore) माँगा जा सकता है।

    बताइए कि क्या नहीं है और कब से। काग़ज़ का नाम है «denuncia»। कॉपी रखिए।

    परमिट नहीं है, या शक है? पहले वकील (avvocato) से बात कीजिए।
    .without_permit = रहने के परमिट के बिना
    .copies = कॉपियाँ
    .lawyer = वकील (avvocato)
    .person = किसी से बात
taken-phone =
    SIM बंद कराइए: दूसरे फ़ोन से अपनी कंपनी को फ़ोन कीजिए।

    फिर पासवर्ड बदलिए: ईमेल, बैंक, फ़ोटो।

    फ़ोन उसके पास है जो आपके साथ रहता है? पहले किसी से बात कीजिए।
    .spid = SPID और पासवर्ड
    .other_phone = फ़ोन के मैसेज
    .report = पुलिस का काग़ज़
    .kept = किसी और के पास हैं
taken-other_phone =
    जिसके पास आपका फ़ोन है, वह मैसेज पढ़ सकता है।

    Telegram में «Impostazioni» (Settings) खोलिए, फिर «Dispositivi» (Devices)। वहाँ दूसरे फ़ोन बंद हो सकते हैं।

    यहाँ “मेरी जानकारी” में मिटाया जा सकता है।
    .my_data = मेरी जानकारी
    .spid = SPID और पासवर्ड
    .person = किसी से बात
taken-spid =
    जिसने SPID दिया, उससे कहिए कि रोक दे। इसे «sospensione» कहते हैं।

    पासवर्ड सिर्फ़ आपके हैं। आपकी जगह किसी और को SPID इस्तेमाल नहीं करना चाहिए।

    ईमेल का पासवर्ड भी बदलिए।
    .phone = फ़ोन या SIM
    .not_asked = मेरे हक़
    .go = पास की मदद
taken-kept =
    काग़ज़ और फ़ोन आपके हैं।

    कोई नहीं रख सकता, न घर में न काम पर।

    अभी मत माँगिए। पहले किसी से बात कीजिए, जब मौक़ा मिले।
    .person = किसी से बात
    .numbers = काम के नंबर
    .go = पास की मदद
    .copies = कॉपियाँ
    .phone = फ़ोन के मैसेज
taken-card =
    यहाँ किसी से बात हो सकती है।

    काग़ज़ों के बिना भी जाइए।
    .copies = कॉपियाँ
    .documents = काग़ज़ दोबारा बनवाना
    .without_permit = रहने के परमिट के बिना
    .not_asked = मेरे हक़
    .elsewhere = कोई और कोमूने
taken-nothing =
    अपने कोमूने (Comune) में सोशल वर्कर «assistente sociale» के बारे में पूछिए। काग़ज़ों के बिना भी जाइए।

    यहाँ पास में अभी कोई जाँचा हुआ दफ़्तर नहीं है।
    .numbers = काम के नंबर
    .copies = कॉपियाँ
    .documents = काग़ज़ दोबारा बनवाना
    .without_permit = रहने के परमिट के बिना
    .not_asked = मेरे हक़
    .elsewhere = कोई और कोमूने
    .person = किसी से बात
taken-lawyer =
    यहाँ वकील (avvocato) माँगा जा सकता है।

    पैसे कम हैं? «patrocinio a spese dello Stato» माँगिए: सरकार वकील का ख़र्च देती है।
    .copies = कॉपियाँ
    .without_permit = रहने के परमिट के बिना
taken-lawyer_nothing =
    बेर्गामो (Bergamo) की वकीलों की संस्था (Ordine degli Avvocati) से पूछिए।

    पैसे कम हैं? कहिए: «patrocinio a spese dello Stato»। मतलब: सरकार वकील का ख़र्च देती है।

    पता अभी जाँचा नहीं गया है। इसलिए हम नहीं लिखते।
    .copies = कॉपियाँ
    .without_permit = रहने के परमिट के बिना
    .go = पास की मदद
    .person = किसी से बात
taken-copies =
    कोई कॉपी है? बहुत काम आती है।

    स्कूल, डॉक्टर, CAF या काम पर पूछिए: शायद उनके पास कॉपी हो।

    कॉपियाँ भरोसे के किसी इंसान के पास रखिए। यहाँ मत भेजिए।
    .documents = काग़ज़ दोबारा बनवाना
    .go = पास की मदद
taken-without_permit =
    कॉन्सुलेट (consolato) परमिट के बिना भी मदद करता है।

    शरण (asilo) माँगी है? पुलिस के पास जाना है? पहले वकील (avvocato) से बात कीजिए।

    इमरजेंसी (pronto soccorso) में इलाज फिर भी होता है।
    .lawyer = वकील (avvocato)
    .go = पास की मदद
    .person = किसी से बात
taken-not_asked =
    आपके काग़ज़ कोई नहीं रख सकता।

    किसी को आपसे पासवर्ड या कोड नहीं माँगने चाहिए।

    दुभाषिया (mediatore) माँगा जा सकता है। बच्चों से अनुवाद मत करवाइए।
    .go = पास की मदद
    .numbers = काम के नंबर
    .person = किसी से बात

### The directory's words: services, needs, documents, numbers, languages.

## Needs: what somebody comes for

need-doctor = डॉक्टर
need-paediatrician = बच्चों का डॉक्टर (pediatra)
need-consultorio = फ़ैमिली हेल्थ सेंटर (consultorio)
need-care-without-permit = परमिट के बिना इलाज
need-community-house = सेहत का घर (Casa di Comunità)
need-child-development = बच्चे को मुश्किल है
need-ethno-clinical = दुभाषिए के साथ बात सुनी जाना
need-emergency = इमरजेंसी
need-night-doctor = रात का डॉक्टर
need-permit-renewal = परमिट रिन्यू कराना
need-family-reunification = परिवार को बुलाना
need-residence = रिहाइश (residenza)
need-digital-identity = डिजिटल पहचान
need-citizenship = नागरिकता (cittadinanza)
need-birth-registration = जन्म दर्ज कराना
need-nursery = क्रेच और नर्सरी स्कूल
need-school = स्कूल
need-canteen = स्कूल का खाना (mensa)
need-waste = कूड़ा (rifiuti)
need-italian-course = इटालियन सीखना
need-isee = ISEE काग़ज़
need-assegno-unico = बच्चों का भत्ता (assegno unico)
need-housing = घर
need-social-service = सोशल सर्विस (servizi sociali)
need-mediation = दुभाषिया (mediatore)
need-job = काम
need-legal = क़ानूनी मदद
need-antiviolence = निजी बातचीत
need-police = पुलिस

## Services: what for, and what they are called

service-doctor-choice = यहाँ अपने लिए डॉक्टर चुनिए। यहाँ बच्चों के लिए बच्चों का डॉक्टर (pediatra) चुनिए।
    .name = डॉक्टर और बच्चों का डॉक्टर चुनना
service-care-without-permit = परमिट नहीं है? यहाँ से इलाज का कार्ड माँगिए।
    .name = परमिट के बिना इलाज
service-consultorio-asst = महिलाओं, पति-पत्नी, गर्भ और बच्चों के लिए।
    .name = फ़ैमिली हेल्थ सेंटर (consultorio)
service-consultorio-agape = महिलाओं, पति-पत्नी और परिवार के लिए। किसी भी कोमूने (Comune) से आइए।
    .name = फ़ैमिली हेल्थ सेंटर (consultorio)
service-community-house = यहाँ सेहत की सेवाएँ हैं।
    .name = सेहत का घर (Casa di Comunità)
service-child-neuropsychiatry = उन बच्चों और लड़के-लड़कियों के लिए जिन्हें बोलने या सीखने में मुश्किल है।
    .name = बच्चों के विकास की सेवा
service-permit-renewal-post = यहाँ से परमिट की अर्ज़ी भेजिए। रसीद (ricevuta) रखिए।
    .name = डाकघर में परमिट रिन्यू कराना
service-permit-renewal-questura = यहाँ अर्ज़ी दीजिए और परमिट लीजिए।
    .name = इमिग्रेशन दफ़्तर
service-immigration-desk-uil = यहाँ परमिट के काग़ज़ों में मदद करते हैं।
    .name = परमिट के लिए मदद
service-patronato-inas = पत्रोनातो (patronato) अर्ज़ी देने में मदद करता है।
    .name = पत्रोनातो (patronato)
service-immigration-desk-prefettura = यहाँ पूछिए कि परिवार को इटली कैसे बुलाना है।
    .name = परिवार को बुलाना
service-residence = यहाँ कोमूने (Comune) को बताइए कि आपका रहना कहाँ है।
    .name = रिहाइश (residenza)
service-identity-card = यहाँ इलेक्ट्रॉनिक पहचान कार्ड (CIE) बनता है। इससे इंटरनेट की सेवाएँ खुलती हैं।
    .name = इलेक्ट्रॉनिक पहचान कार्ड (CIE)
service-citizenship = जिसका जन्म इटली में हुआ, वह यहाँ इटालियन बनने की माँग करता है।
    .name = नागरिकता (cittadinanza)
service-isee = यहाँ ISEE बनता है: परिवार के पैसे बताने वाला काग़ज़।
    .name = ISEE काग़ज़
service-assegno-unico = बच्चों के लिए पैसों की मदद। कितने, यह ISEE बताता है।
    .name = बच्चों का भत्ता (assegno unico)
service-public-housing = सरकारी घर (casa popolare) सिर्फ़ ऐलान (bando) खुलने पर माँगा जाता है।
    .name = सरकारी घर (casa popolare)
service-social-housing = किराए के घर, बाहर से आए परिवारों के लिए भी।
    .name = सस्ते किराए का घर
service-inclusion-treviglio = सोशल सर्विस (servizi sociali) मुश्किल में लोगों की मदद करती है।
    .name = सोशल सर्विस (servizi sociali)
service-inclusion-romano = सोशल सर्विस (servizi sociali) मुश्किल में लोगों की मदद करती है।
    .name = सोशल सर्विस (servizi sociali)
service-italian-course = 16 साल या ज़्यादा उम्र वालों के लिए इटालियन का स्कूल।
    .name = इटालियन का कोर्स
service-antiviolence-sirio = जिस औरत को डर लगता है, वह यहाँ बात कर सकती है। पुलिस के पास जाना ज़रूरी नहीं।
    .name = निजी बातचीत

## Documents: what to bring

document-identity-document = पहचान का काग़ज़
document-passport = पासपोर्ट
document-passport-copies = पासपोर्ट की कॉपियाँ
document-permit-or-receipt = रहने का परमिट, या रिन्यू कराने की रसीद (ricevuta)
document-permit-copy = रहने के परमिट की कॉपी
document-tax-code = टैक्स कोड (codice fiscale)
document-tax-codes-all = पूरे परिवार के टैक्स कोड (codice fiscale)
document-residence-self-declaration = एक काग़ज़ जिस पर लिखिए कि आपका रहना कहाँ है (autocertificazione)
document-yellow-kit = पीली पट्टी वाला लिफ़ाफ़ा (kit giallo)
document-renewal-reason = वजह के काग़ज़: काम, परिवार या कुछ और
document-revenue-stamp = सरकारी टिकट (marca da bollo)
document-legible-copies = साफ़ पढ़ी जाने वाली कॉपियाँ
document-first-family-permit = पहले परमिट के लिए: वीज़ा, डाकघर की रसीद, मंज़ूरी (nulla osta) की कॉपी
document-dwelling-title = कॉन्ट्रैक्ट या घर का कोई और काग़ज़
document-health-cards-all = पूरे परिवार के हेल्थ कार्ड (tessera sanitaria)
document-family-composition = आपके साथ रहने वालों के नाम (stato di famiglia)
document-rent-contract = रजिस्टर किया हुआ किराए का कॉन्ट्रैक्ट
document-incomes = कमाई के काग़ज़
document-assets = खातों और जायदाद के काग़ज़
document-isee = ISEE काग़ज़
document-digital-identity = डिजिटल पहचान: SPID, CIE या CNS
document-income-proof = कमाई के सबूत
document-suitable-dwelling = घर का सर्टिफ़िकेट (idoneità alloggiativa)
document-special-papers = अगर हैं: घर ख़ाली कराने (sfratto), विकलांगता या अलग होने के काग़ज़
document-photo = पासपोर्ट साइज़ की ताज़ा फ़ोटो
document-permits-held = रहने के परमिट जो पहले मिले
document-presence-proof = इटली में बिताए सालों के काग़ज़: स्कूल, टीके

## Who may come

eligibility-no-referral = डॉक्टर की पर्ची के बिना जाइए।
eligibility-assegno-unico = बच्चों वालों के लिए। बहुत से परमिट से हक़ है: अपने बारे में पूछिए।
eligibility-public-housing = लोम्बार्दिया (Lombardia) में रहना या काम करना ज़रूरी है। पूछिए कि आपका परमिट काफ़ी है या नहीं।
eligibility-from-sixteen = 16 साल से ऊपर।

## What it costs

cost-free = पैसे नहीं लगते।
cost-permit-renewal = पैसे लगते हैं। जाने से पहले पूछिए कितने।

## Numbers: what for

number-112 = ख़तरा, आग, अचानक बीमारी: तुरंत फ़ोन कीजिए। फ़ोन काट दिया तो वे वापस फ़ोन कर सकते हैं।
number-1522 = उन औरतों के लिए जिन्हें डर लगता है। पैसे नहीं लगते।
number-116117 = रात और छुट्टी के दिन का डॉक्टर, अगर बात गंभीर नहीं।
number-114 = बच्चा ख़तरे में है।
number-19696 = उन लड़के-लड़कियों के लिए जो बात करना चाहते हैं, और उनकी चिंता करने वालों के लिए।
number-116000 = बच्चा मिल नहीं रहा।
number-anti-trafficking = कोई आपको काम करने या शरीर बेचने के लिए मजबूर करता है।
number-refugees = शरण (asilo) माँगने वालों और शरणार्थियों के लिए।
number-refugees-mobile = वही मदद, अगर दूसरा नंबर जवाब न दे।
number-discrimination = आप जहाँ से हैं, उस वजह से आपके साथ बुरा बर्ताव करते हैं।

number-languages = इन भाषाओं में जवाब: { $languages }
number-listed = सूची की तारीख़: { $date }
number-always = हमेशा, दिन-रात

## Why a place stands where it stands

reason-same-municipality = यह आपके कोमूने (Comune) में है
reason-serves-municipality = यह आपके कोमूने (Comune) वालों के लिए है
reason-same-ambito = यह आपके इलाक़े के लिए है
reason-speaks-language = वे आपकी भाषा बोलते हैं
reason-open-now = अभी खुला है

## Names of languages

language-it = इटालियन
language-en = अंग्रेज़ी
language-ro = रोमानियन
language-ar = अरबी
language-sq = अल्बानियन
language-pa = पंजाबी
language-fr = फ़्रेंच
language-es = स्पेनिश
language-uk = यूक्रेनी
language-ur = उर्दू
language-bn = बंगाली
language-hi = हिन्दी
language-wo = वोलोफ़
language-zh-hans = चीनी
language-ru = रूसी
language-pt = पुर्तगाली
language-si = सिंहली
language-fil = फ़िलिपीनो
language-bs = बोस्नियन
language-ti = तिग्रिन्या
language-fa = फ़ारसी
language-pl = पोलिश

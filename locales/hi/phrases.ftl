### Sentences that operators send to a person, in her language. No promise: not help, safety or secrecy.

## First contact: calm, short, she leads.

phrase-contact-hello = नमस्ते। आपका संदेश मेरे पास आया है। क्या अभी लिखना ठीक है?
phrase-contact-read = मैंने पढ़ लिया है। लिखने के लिए धन्यवाद।
phrase-contact-pace = आराम से लिखिए। बस उतना ही लिखिए जितना आप चाहें।
phrase-contact-yes-no = आप चाहें तो सवाल मैं पूछूँ। आप बस हाँ या नहीं लिखिए।
phrase-contact-alone = क्या आपके लिए अभी इसे अकेले पढ़ना मुमकिन है? हाँ या नहीं लिखिए।
phrase-contact-believe = मुझे आप पर यक़ीन है। इसमें आपका कोई क़सूर नहीं।
phrase-contact-language = क्या आपको अपनी भाषा में बात करनी है, महिला दुभाषिया (mediatrice) के साथ?

## Safety: what is true, without promises.

phrase-safety-now = क्या अभी कोई ख़तरा है? हाँ या नहीं लिखिए।
phrase-safety-call-112 = ख़तरा अभी है, तो 112 पर फ़ोन कीजिए। फ़ोन काट दें, तो वे वापस फ़ोन कर सकते हैं।
phrase-safety-call-1522 = 1522 पर भी फ़ोन हो सकता है।
phrase-safety-stop = कोई आ जाए, तो बंद कर दीजिए। जब हो सके, तब लिखिए।
phrase-safety-phone = क्या यह फ़ोन कोई और भी देखता है?
phrase-safety-other-phone = क्या कोई दूसरा फ़ोन है जो आप अकेले में इस्तेमाल कर सकें?
phrase-safety-children = क्या आपके साथ बच्चे हैं? वे कैसे हैं?
phrase-safety-law = कभी-कभी क़ानून के हिसाब से मुझे दूसरों को ख़बर देनी पड़ती है। हो सके, तो पहले आपसे बात होगी।

## An appointment.

phrase-appointment-meet = हम आमने-सामने बात कर सकते हैं। क्या आपको ठीक लगेगा?
phrase-appointment-where = आपके लिए बेफ़िक्र होकर कहाँ आना ठीक है?
phrase-appointment-when = कौन सा दिन ठीक है? कितने बजे?
phrase-appointment-call = क्या फ़ोन मैं करूँ? बताइए कब।
phrase-appointment-mediator = मुलाक़ात में महिला दुभाषिया (mediatrice) आ सकती हैं। क्या आपको चाहिए?
phrase-appointment-papers = काग़ज़ हैं? हो सके तो लाइए। उनके बिना भी आइए।
phrase-appointment-with-children = बच्चों के साथ भी आना ठीक है।

## Another service, with her consent or by law.

phrase-referral-ask = इसमें एक और दफ़्तर आपकी मदद कर सकता है। क्या मैं उनसे आपके बारे में बात करूँ?
phrase-referral-what = आपके बारे में क्या बताऊँ? क्या नहीं?
phrase-referral-no = आप मना कर दें, तब भी ठीक है।
phrase-referral-done = जैसा आपने चाहा, मैंने उनसे बात कर ली है।
phrase-referral-law = क़ानून की वजह से मुझे दूसरों को ख़बर देनी पड़ी। इसकी वजह आपको समझा दूँ।

## The road onward: opened when she asks.

phrase-road-order = जज (giudice) किसी व्यक्ति को दूर रहने का आदेश दे सकते हैं। क्या इस पर बात करें?
phrase-road-lawyer = कभी-कभी वकील (avvocata) मुफ़्त होती है। साथ देखें कि यह आपके लिए भी है?
phrase-road-permit = कभी-कभी आपको सिर्फ़ अपना रहने का परमिट (permesso di soggiorno) मिल सकता है। क्या इस पर बात करें?
phrase-road-address = कभी-कभी नया पता दूसरों को नहीं बताया जाता। समझाऊँ कि यह कैसे माँगते हैं?
phrase-road-school = ज़रूरत हो, तो बच्चे स्कूल बदल सकते हैं। क्या इस पर बात करें?
phrase-road-maintenance = बच्चों के लिए दूसरे माता या पिता से पैसे माँगे जा सकते हैं। क्या इस पर बात करें?
phrase-road-work = हम साथ मिलकर काम या कोर्स ढूँढ सकते हैं।
phrase-road-children = जिन बच्चों ने देखा या सुना है, उनके लिए भी मदद है।
phrase-road-doctor = डॉक्टर (medico) इलाज कर सकते हैं और जो दिखे वह लिख सकते हैं।

## Goodbye.

phrase-goodbye-back = आप जब चाहें, यहीं से वापस आइए।
phrase-goodbye-ask-close = अब हम बंद कर सकते हैं। क्या आपको ठीक है?
phrase-goodbye-closed = जैसा आपने चाहा, हम यहाँ बंद करते हैं।
phrase-goodbye-thanks = धन्यवाद। आपके लिए मेरी शुभकामनाएँ।

### Joining the family (ricongiungimento familiare).

reunification = परिवार को बुलाना
reunification-stage =
    काम कहाँ तक पहुँचा है?

    यह सिर्फ़ इसलिए पूछते हैं कि कहाँ जाना है।
    .abroad = परिवार अभी दूर है
    .arrived = हम अभी-अभी आए हैं
    .kit = डाकघर के काग़ज़ हैं
    .receipt = डाकघर की रसीद है
    .unsaid = यह नहीं बताना
reunification-abroad =
    अर्ज़ी इंटरनेट पर SPID से होती है।

    पत्रोनातो (patronato) आपके साथ कर सकता है।
reunification-arrived =
    आने के बाद 8 दिन हैं। अभी अपॉइंटमेंट माँगिए।

    दफ़्तर प्रेफ़ेत्तूरा (Prefettura) का «Sportello Unico» है।
reunification-card =
    «Sportello Unico» वीज़ा और मंज़ूरी (nulla osta) देखता है।

    फिर परमिट के लिए काग़ज़ देता है।
    .papers = क्या ले जाना है
    .kit = फिर क्या? डाकघर
    .receipt = डाकघर की रसीद है
    .late = दिन निकल गए हैं
    .careful = पैसों के बारे में सावधान
    .stages = काम कहाँ तक पहुँचा
reunification-nothing =
    «Sportello Unico Immigrazione» बेर्गामो (Bergamo) की प्रेफ़ेत्तूरा (Prefettura) में है।

    पता अभी जाँचा नहीं गया है। इसलिए हम नहीं लिखते।
    .papers = क्या ले जाना है
    .kit = फिर क्या? डाकघर
    .receipt = डाकघर की रसीद है
    .late = दिन निकल गए हैं
    .careful = पैसों के बारे में सावधान
    .stages = काम कहाँ तक पहुँचा
    .person = किसी से बात
reunification-papers =
    जो आया है, वह वीज़ा वाला पासपोर्ट ले जाए।

    मंज़ूरी (nulla osta) ले जाइए।

    शादी या जन्म के काग़ज़ ले जाइए, अनुवाद किए हुए।

    जिसने बुलाया, वह परमिट और घर का कॉन्ट्रैक्ट ले जाए।
    .go = कहाँ जाना है
    .kit = फिर क्या? डाकघर
    .careful = पैसों के बारे में सावधान
reunification-kit =
    प्रेफ़ेत्तूरा (Prefettura) के काग़ज़ डाकघर (posta) ले जाइए। लिफ़ाफ़ा खुला रखिए।

    «Sportello Amico» ढूँढिए। ख़ुद जाइए।

    वे रसीद (ricevuta) देते हैं: सँभालकर रखिए।
    .receipt = फिर क्या? रसीद है
    .late = दिन निकल गए हैं
    .careful = पैसों के बारे में सावधान
    .stages = काम कहाँ तक पहुँचा
reunification-kit_nothing =
    काग़ज़ उस डाकघर (posta) ले जाइए जहाँ «Sportello Amico» है। लिफ़ाफ़ा खुला रखिए।

    पते अभी जाँचे नहीं गए हैं। इसलिए हम नहीं लिखते।
    .receipt = फिर क्या? रसीद है
    .late = दिन निकल गए हैं
    .careful = पैसों के बारे में सावधान
    .stages = काम कहाँ तक पहुँचा
    .person = किसी से बात
reunification-receipt =
    रसीद (ricevuta) से बहुत कुछ हो सकता है।

    डॉक्टर चुनिए। रिहाइश (residenza) माँगिए। बच्चों को स्कूल भेजिए।

    फिर फ़ोटो और उँगलियों के निशान के लिए क्वेस्तूरा (Questura) जाइए।
    .doctor = डॉक्टर और इलाज
    .residence = रिहाइश (residenza)
    .school = बच्चों का स्कूल
    .tax_code = टैक्स कोड
    .stages = काम कहाँ तक पहुँचा
reunification-school =
    बच्चे साल के किसी भी महीने स्कूल जा सकते हैं।

    सबसे पास वाले स्कूल जाइए। जो काग़ज़ हैं, वे ले जाइए।

    कोई काग़ज़ कम है? स्कूल फिर भी दाख़िला देता है।
    .receipt = वापस जाना
    .tax_code = टैक्स कोड
    .person = किसी से बात
reunification-tax_code =
    टैक्स कोड (codice fiscale) डॉक्टर और काम के लिए चाहिए।

    «Sportello Unico» से माँगिए। वे न दें, तो टैक्स दफ़्तर (Agenzia delle Entrate) से माँगिए।
    .receipt = वापस जाना
    .doctor = डॉक्टर और इलाज
    .person = किसी से बात
reunification-late =
    8 दिन से ज़्यादा निकल गए? फिर भी जाइए, और जल्दी।

    पहले पत्रोनातो (patronato) से मदद माँगिए।

    इलाज फिर भी होता है। स्कूल भी।
    .go = कहाँ जाना है
    .doctor = डॉक्टर और इलाज
    .person = किसी से बात
reunification-careful =
    पत्रोनातो (patronato) अर्ज़ी में मदद करता है। पहले पूछिए कि पैसे लगते हैं या नहीं।

    झूठे घर या झूठे कॉन्ट्रैक्ट मत ख़रीदिए।

    आपका पासपोर्ट आपके पास रहता है। कोई नहीं रख सकता।
    .go = कहाँ जाना है
    .papers = क्या ले जाना है
    .person = किसी से बात

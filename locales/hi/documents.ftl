### The topic "documents".

documents = काग़ज़ात
documents-start = कौन सा काग़ज़ चाहिए?
    .permit = परमिट रिन्यू कराना
    .residence = रिहाइश (residenza)
    .spid = डिजिटल पहचान: SPID, CIE
    .reunification = परिवार को बुलाना
    .citizenship = बच्चों की नागरिकता
    .doctor = हेल्थ कार्ड और डॉक्टर
    .other = और कुछ: किसी से बात

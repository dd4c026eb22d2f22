### The topic "health".

health = सेहत
health-start = आपको क्या चाहिए?
    .doctor = डॉक्टर या बच्चों का डॉक्टर
    .emergency = अभी तबीयत ख़राब है
    .pregnancy = गर्भ और डिलीवरी
    .consultorio = महिला, जोड़ा, परिवार (consultorio)
    .pain = दर्द जो जाता नहीं
    .development = बच्चे को मुश्किल है
    .other = और कुछ: किसी से बात

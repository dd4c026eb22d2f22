### The ordinary things of every day, and what has no topic of its own.

daily = और बातें
daily-start = आपको क्या चाहिए?
    .waste = कूड़ा: किस दिन
    .canteen = स्कूल का खाना (mensa)
    .taken = काग़ज़, फ़ोन, SPID दोबारा
    .social_services = सोशल सर्विस
    .leaving_reception = कैंप (accoglienza) छोड़ना
    .bereavement = परिवार में मौत
    .appointments = मेरे अपॉइंटमेंट
    .my_data = मेरी जानकारी
    .other = और कुछ: किसी से बात

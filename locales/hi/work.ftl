### The topic "work and Italian".

work = काम और इटालियन
work-start = आपको क्या चाहिए?
    .job = काम: छूटा, खोजना, मुश्किल
    .italian = इटालियन सीखना
    .other = और कुछ: किसी से बात

### The topic "school and children".

children = स्कूल और बच्चे
children-start = आपको क्या चाहिए?
    .school = स्कूल में दाख़िला
    .new_baby = बच्चा पैदा हुआ है
    .doctor = डॉक्टर या बच्चों का डॉक्टर
    .development = बच्चे को मुश्किल है
    .separation = माँ-बाप और बच्चे: नियम
    .other = और कुछ: किसी से बात

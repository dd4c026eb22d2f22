### The topic "house".

house = घर
house-start = घर के लिए क्या चाहिए?
    .losing_home = घर छिन रहा है
    .social_housing = सरकारी घर या सस्ता घर
    .residence = रिहाइश (residenza)
    .debts = किराया और बिल भरना
    .other = और कुछ: किसी से बात

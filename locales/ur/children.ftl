### The topic "school and children".

children = اسکول اور بچے
children-start = آپ کو کیا چاہیے؟
    .school = اسکول میں داخلہ
    .new_baby = بچہ پیدا ہوا ہے
    .doctor = ڈاکٹر یا بچوں کا ڈاکٹر
    .development = بچے کو مشکل ہے
    .separation = والدین اور بچے: قاعدے
    .other = کچھ اور: کسی سے بات

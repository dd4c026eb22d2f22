### The main menu.

main = مینیو
main-start = آپ کو کس چیز کی ضرورت ہے؟
    .health = صحت
    .children = اسکول اور بچے
    .documents = کاغذات
    .money = پیسے اور بل
    .house = گھر
    .work = کام اور اٹالین زبان
    .letter = کوئی خط آیا ہے
    .daily = کچھ اور
    .person = کسی سے بات

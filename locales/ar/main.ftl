### The main menu.

main = القائمة
main-start = ما المطلوب؟
    .health = الصحة
    .children = المدرسة والأطفال
    .documents = الوثائق
    .money = المال والفواتير
    .house = السكن
    .work = العمل والإيطالية
    .letter = رسالة
    .daily = أشياء أخرى
    .person = التحدث مع شخص

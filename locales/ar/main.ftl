### The main menu.

main = القائمة
main-start = ما المطلوب؟
    .health = الصحة
    .documents = الوثائق
    .numbers = أرقام مفيدة
    .person = التحدث مع شخص
    .my_data = بياناتي

### The main menu.

main = Servizi della Bassa
main-start = ما المطلوب؟
    .health = الصحة
    .documents = الوثائق
    .numbers = أرقام مفيدة
    .person = شخص
    .my_data = بياناتي

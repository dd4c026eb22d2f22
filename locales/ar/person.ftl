### The way to a person. Honest: nobody answers in the chat yet.

person = التحدث مع شخص
person-how =
    هنا في المحادثة لا يجيب أي شخص بعد.

    يمكن الاتصال بالهاتف أو الذهاب إلى مكتب.
    .call = الاتصال بالهاتف
    .visit = الذهاب إلى مكتب
    .show = جملة لعرضها
    .topics = البحث في القائمة
person-office = في هذا المكتب يمكن التحدث مع شخص.
    .show = جملة لعرضها
    .elsewhere = بلدية أخرى
person-nothing =
    لا يوجد بعد مكتب تم التحقق منه قرب هذا المكان.

    يمكن السؤال في مقر البلدية (Comune). ويمكن استعمال الأرقام المفيدة.
    .show = جملة لعرضها
    .call = الاتصال بالهاتف
    .elsewhere = بلدية أخرى
person-show =
    يمكن عرض هذه الجملة أو قراءتها:

    «Buongiorno. Parlo poco italiano. Vorrei parlare con una persona. C’è un mediatore?»

    معناها: «صباح الخير. أتكلم القليل من الإيطالية. أريد التحدث مع شخص. هل يوجد وسيط لغوي؟»
    .call = الاتصال بالهاتف
    .visit = الذهاب إلى مكتب
    .topics = البحث في القائمة

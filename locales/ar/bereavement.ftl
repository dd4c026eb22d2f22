### Somebody has died.

bereavement = وفاة في العائلة (lutto)
bereavement-start =
    نقدم تعازينا.

    أين حدث ذلك؟ نقول الخطوة الأولى.
    .hospital = في المستشفى
    .home = في البيت
    .abroad = في بلد آخر
    .after = بعد الجنازة
    .go = مساعدة قريبة
    .unsaid = أفضّل ألا أجيب
bereavement-hospital =
    المستشفى يُعدّ الأوراق.

    خلال يوم يجب إبلاغ البلدية (Comune). يمكن أن تقوم بذلك وكالة الجنائز (agenzia funebre).

    يمكن طلب وسيط لغوي (mediatore) في المستشفى.
    .funeral = الجنازة (funerale)
    .country = النقل إلى البلد
    .papers = أي أوراق
    .after = وماذا بعد؟
bereavement-home =
    يُرجى الاتصال بطبيب العائلة. يكتب ورقة إلى البلدية (Comune).

    السبب غير معروف؟ يُرجى الاتصال بالرقم 112.

    خلال يوم يجب إبلاغ البلدية. يمكن أن تقوم بذلك وكالة الجنائز (agenzia funebre).
    .numbers = الأرقام
    .funeral = الجنازة (funerale)
    .country = النقل إلى البلد
    .papers = أي أوراق
    .after = وماذا بعد؟
bereavement-abroad =
    هل تريد السفر؟ أولاً يُنظر إلى جواز السفر والتصريح.

    التصريح منتهٍ؟ أولاً سؤال مكتب المساعدة (patronato). ثم شراء التذكرة.

    من الأفضل إخبار المدرسة والعمل. ويمكن طلب أيام الحداد (giorni di lutto).
    .permit = تجديد التصريح
    .after = وماذا بعد؟
    .go = مساعدة قريبة
bereavement-funeral =
    يمكن اختيار وكالة الجنائز (agenzia funebre) بحرية. من الأفضل طلب الثمن مكتوباً.

    من أجل الدين يمكن سؤال البلدية (Comune) والجالية.

    لا يوجد مال؟ يمكن التحدث مع الأخصائية الاجتماعية (assistente sociale).
    .country = النقل إلى البلد
    .not_asked = انتباه إلى المال
    .papers = أي أوراق
    .go = مساعدة قريبة
bereavement-country =
    يُرجى الاتصال بقنصلية البلد.

    يلزم «passaporto mortuario». تعطيه البلدية (Comune) التي حدثت فيها الوفاة.

    عادة تطلبه وكالة الجنائز (agenzia funebre).
    .papers = أي أوراق
    .not_asked = انتباه إلى المال
    .go = مساعدة قريبة
bereavement-after =
    بهدوء، خطوة بعد خطوة.

    مكتب المساعدة (patronato) ينظر معك في التقاعد والمساعدات والأوراق. وهو مجاني.

    أنت والأطفال أيضاً بحاجة إلى رعاية.
bereavement-card = هنا يمكن الحديث مع شخص وطلب مساعدة.
    .papers = أي أوراق
    .not_asked = انتباه إلى المال
    .without_permit = والتصريح؟
    .talk = مركز رعاية الأسرة (consultorio)
    .elsewhere = بلدية أخرى
bereavement-nothing =
    يمكن طلب الأخصائية الاجتماعية (assistente sociale) في البلدية (Comune).

    لا يوجد بعد مكتب تم التحقق منه قرب هذا المكان.
    .papers = أي أوراق
    .not_asked = انتباه إلى المال
    .without_permit = والتصريح؟
    .talk = مركز رعاية الأسرة (consultorio)
    .elsewhere = بلدية أخرى
    .person = التحدث مع شخص
bereavement-papers =
    تلزم وثائق المتوفى: جواز السفر والتصريح والرمز الضريبي (codice fiscale).

    وتلزم أيضاً وثائقك.

    يمكن طلب عدة نسخ من شهادة الوفاة «certificato di morte» في البلدية.
    .go = مساعدة قريبة
    .country = النقل إلى البلد
    .after = وماذا بعد؟
bereavement-without_permit =
    هل تصريحك عائلي؟ أحياناً يمكن تغييره.

    من الأفضل سؤال مكتب المساعدة (patronato) بسرعة. مع شهادة الوفاة «certificato di morte».

    لا يوجد تصريح؟ يمكن أن تذهب وكالة الجنائز (agenzia funebre) إلى البلدية.
    .permit = تجديد التصريح
    .go = مساعدة قريبة
    .person = التحدث مع شخص
bereavement-not_asked =
    لا يحق لأحد أن يجبرك على القرار فوراً.

    يمكن سؤال وكالتين عن الثمن.

    لا يُعطى المال بدون وصل.
    .go = مساعدة قريبة
    .country = النقل إلى البلد
    .person = التحدث مع شخص

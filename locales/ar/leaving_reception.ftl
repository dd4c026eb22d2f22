### Leaving the reception centre (CAS, SAI).

leaving_reception = مغادرة مركز الاستقبال (accoglienza)
leaving_reception-start =
    ما سبب مغادرة المركز؟

    نسأل فقط لنقول الخطوة الأولى.
    .date = لديّ التاريخ
    .letter = أعطوني ورقة
    .want = أريد الخروج بنفسي
    .unsaid = أفضّل ألا أجيب
leaving_reception-plan =
    من الأفضل الحديث مع العاملين في المركز (operatori) قبل المغادرة.

    يمكن السؤال عن السكن والعمل والإقامة والطبيب.

    التحضير غير كامل؟ يمكن طلب وقت أكثر.
leaving_reception-letter =
    يُنظر إلى التاريخ. لا يُوقَّع شيء دون فهم.

    يمكن أن يقرأها محامٍ (avvocato). أحياناً يمكن الطعن.

    الأيام معدودة: من الأفضل الذهاب بسرعة.
leaving_reception-want =
    قبل المغادرة من الأفضل الحديث مع العاملين في المركز (operatori).

    المغادرة دون إخبارهم قد تعني فقدان المكان. والعودة صعبة.

    هل الحال صعب هناك؟ يمكن قول ذلك. ويمكن طلب مكان آخر.
    .plan = التحضير للخروج
    .lawyer = محامٍ (avvocato)
    .person = التحدث مع شخص
leaving_reception-house =
    من الأفضل البحث عن سكن قبل المغادرة.

    لا يُدفع شيء قبل رؤية السكن. ومن الأفضل طلب عقد ووصل.

    لا يوجد سكن؟ من الأفضل إخبار الخدمات الاجتماعية قبل التاريخ.
    .go = مساعدة قريبة
    .residence = الإقامة في البلدية (residenza)
    .not_asked = حقوقي
leaving_reception-residence =
    هل تغيّر السكن؟ يجب إخبار البلدية (Comune). اسمها «residenza».

    لا يوجد سكن بعد؟ يمكن سؤال البلدية عن الحل.

    ثم التأكد من الطبيب.
    .papers = ما يجب أخذه
    .doctor = الطبيب وطبيب الأطفال
    .go = مساعدة قريبة
leaving_reception-card =
    هنا يمكن طلب مساعدة لما بعد.

    من الأفضل الذهاب قبل مغادرة المركز.
    .papers = ما يجب أخذه
    .house = السكن (casa)
    .job = العمل
    .without_permit = والتصريح؟
    .not_asked = حقوقي
    .elsewhere = بلدية أخرى
leaving_reception-nothing =
    يمكن طلب الأخصائية الاجتماعية (assistente sociale) في البلدية (Comune). قبل المغادرة.

    لا يوجد بعد مكتب تم التحقق منه قرب هذا المكان.
    .papers = ما يجب أخذه
    .house = السكن (casa)
    .residence = الإقامة في البلدية (residenza)
    .job = العمل
    .without_permit = والتصريح؟
    .not_asked = حقوقي
    .elsewhere = بلدية أخرى
    .person = التحدث مع شخص
leaving_reception-lawyer =
    هنا يمكن طلب محامٍ (avvocato).

    المال قليل؟ يمكن طلب «patrocinio a spese dello Stato»: الدولة تدفع.
    .papers = ما يجب أخذه
    .plan = التحضير للخروج
    .elsewhere = بلدية أخرى
leaving_reception-lawyer_nothing =
    أولاً سؤال محامي المركز (avvocato)، إن وُجد.

    أو هيئة المحامين «Ordine degli Avvocati» في بيرغامو.

    لم يتم التحقق من العنوان بعد. لهذا لا نكتبه.
    .papers = ما يجب أخذه
    .plan = التحضير للخروج
    .go = مساعدة قريبة
    .person = التحدث مع شخص
leaving_reception-papers =
    يُرجى أخذ الأوراق الأصلية. التصريح، الرمز الضريبي (codice fiscale)، البطاقة الصحية (tessera sanitaria).

    وأوراق المدرسة والدروس والعمل والصحة.

    يمكن طلب نسخة من كل شيء.
    .go = مساعدة قريبة
    .residence = الإقامة في البلدية (residenza)
    .house = السكن (casa)
leaving_reception-without_permit =
    متى ينتهي التصريح؟ يمكن تجديده مع مكتب المساعدة (patronato).

    لم يعد هناك تصريح؟ من الأفضل الحديث بسرعة مع محامٍ (avvocato).

    العلاج العاجل ومدرسة الأطفال موجودان دائماً.
    .permit = تجديد التصريح
    .lawyer = محامٍ (avvocato)
    .doctor = الطبيب وطبيب الأطفال
    .person = التحدث مع شخص
leaving_reception-not_asked =
    وثائقك لك. لا يحق لأحد الاحتفاظ بها.

    يمكن طلب وسيط لغوي (mediatore) وجواب مكتوب.

    لا يجب أن يطلب منك أحد المال مقابل سرير في مركز.
    .go = مساعدة قريبة
    .lawyer = محامٍ (avvocato)
    .person = التحدث مع شخص

### Called by the social services or the minors' protection service.

social_services = الخدمات الاجتماعية (servizi sociali)
social_services-start =
    الخدمات الاجتماعية تساعد العائلات.

    ماذا حدث؟
    .invited = اتصلوا بي أو كتبوا لي
    .court = مكتوب فيها «Tribunale»
    .why = لماذا يتصلون بي؟
    .asking = أريد طلب مساعدة
    .unsaid = أفضّل ألا أجيب
social_services-first =
    من الأفضل الذهاب إلى اللقاء. غير ممكن؟ يمكن الاتصال وطلب يوم آخر.

    من الأفضل طلب وسيط لغوي (mediatore) من البداية.

    يمكن طلب الحديث دون أفراد آخرين من العائلة.
social_services-court =
    يسأل قاضٍ عن حال الطفل. ثم تكتب الخدمات إلى القاضي.

    من الأفضل الحديث بسرعة مع محامٍ (avvocato).

    من الأفضل الذهاب إلى اللقاءات. يمكن أن تحكي ما حدث.
social_services-why =
    ربما طلبت المدرسة أو المستشفى أو غيرهما مساعدة للأطفال.

    تريد الخدمات أن تعرف كيف حالهم. اسمها «tutela minori».

    الاتصال لا يعني وجود خطأ.
    .first = ماذا أفعل أولاً
    .not_asked = حقوقي
    .go = إلى أين الذهاب
social_services-card =
    هنا يمكن الحديث مع الخدمات الاجتماعية (servizi sociali).

    هل يوجد اسم في الورقة؟ يُطلب ذلك الشخص.
    .papers = ما يجب إحضاره
    .interpreter = لغتي
    .lawyer = محامٍ (avvocato)
    .without_permit = بدون تصريح إقامة
    .not_asked = حقوقي
    .elsewhere = بلدية أخرى
social_services-nothing =
    في الورقة يوجد الاسم والمكان.

    لا توجد ورقة؟ يمكن طلب الأخصائية الاجتماعية (assistente sociale) في البلدية (Comune).

    لا يوجد بعد مكتب تم التحقق منه قرب هذا المكان.
    .papers = ما يجب إحضاره
    .interpreter = لغتي
    .lawyer = محامٍ (avvocato)
    .without_permit = بدون تصريح إقامة
    .not_asked = حقوقي
    .elsewhere = بلدية أخرى
    .person = التحدث مع شخص
social_services-interpreter =
    من الأفضل طلب وسيط لغوي (mediatore) قبل اللقاء.

    الأطفال والأقارب لا يترجمون.

    «Parlo poco italiano. Vorrei un mediatore per la mia lingua, per favore.»

    معناها: «أتكلم القليل من الإيطالية. أريد وسيطاً للغتي، من فضلكم.»
    .sign = قبل التوقيع
    .papers = ما يجب إحضاره
    .go = إلى أين الذهاب
social_services-sign =
    لا يُوقَّع إلا ما هو مفهوم.

    يمكن القول: «Vorrei leggerlo con calma». معناها: «أريد قراءته بهدوء».

    من الأفضل دائماً طلب نسخة (copia).
    .lawyer = محامٍ (avvocato)
    .interpreter = لغتي
    .go = إلى أين الذهاب
social_services-lawyer =
    هنا يمكن طلب محامٍ (avvocato).

    المال قليل؟ يمكن طلب «patrocinio a spese dello Stato»: الدولة تدفع.
    .papers = ما يجب إحضاره
    .interpreter = لغتي
    .sign = قبل التوقيع
    .elsewhere = بلدية أخرى
social_services-lawyer_nothing =
    يمكن السؤال لدى هيئة المحامين «Ordine degli Avvocati» في بيرغامو.

    المال قليل؟ في المحكمة يمكن أن تدفع الدولة. يُقال: «patrocinio a spese dello Stato».

    لم يتم التحقق من العنوان بعد. لهذا لا نكتبه.
    .papers = ما يجب إحضاره
    .interpreter = لغتي
    .sign = قبل التوقيع
    .go = إلى أين الذهاب
    .person = التحدث مع شخص
social_services-papers =
    يُرجى إحضار الورقة التي وصلت.

    ووثيقة هوية، إن وُجدت. وأوراق المدرسة والطبيب للأطفال.

    يُرجى عدم إرسال صور هنا.
    .go = إلى أين الذهاب
    .interpreter = لغتي
    .sign = قبل التوقيع
social_services-without_permit =
    المدرسة وطبيب الأطفال لكل الأطفال، أيضاً بدون تصريح.

    هل هناك خوف على التصريح؟ أولاً الحديث مع محامٍ (avvocato).
    .lawyer = محامٍ (avvocato)
    .go = إلى أين الذهاب
    .person = التحدث مع شخص
social_services-not_asked =
    يمكن السؤال عن سبب الاتصال.

    يمكن طلب وسيط لغوي (mediatore) ومحامٍ ونسخة من كل شيء.

    لا يجب أن يطلب منك أحد المال.
    .first = ماذا أفعل أولاً
    .go = إلى أين الذهاب
    .person = التحدث مع شخص

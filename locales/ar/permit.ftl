### Renewing the residence permit (permesso di soggiorno).

permit = تجديد تصريح الإقامة
permit-where = قرب أي بلدية (Comune)؟
    .invalid = لا أعرف هذه البلدية. يمكن الاختيار من القائمة.
permit-kind =
    ما نوع التصريح (permesso)؟

    نسأل فقط لنقول إلى أين الذهاب.
    .work = عمل أو دراسة (lavoro, studio)
    .family = أسرة (famiglia)
    .long_term = بطاقة الإقامة (carta di soggiorno)
    .asylum = لجوء (asilo)
    .protection = حماية أخرى
    .care = علاج طبي (cure mediche)
    .lapsed = منتهٍ، أو فقدان العمل
    .waiting = لديّ الوصل (ricevuta)
    .unsaid = أفضّل ألا أجيب
permit-post =
    يؤخذ الظرف الأصفر (kit giallo) من البريد.

    يمكن لمكتب المساعدة (patronato) تعبئته معك مجاناً.

    يُسلَّم في مكتب بريد فيه «Sportello Amico».
    .papers = ما يجب إحضاره
    .helper = من يساعدني
    .receipt = وماذا بعد؟
    .not_asked = انتباه إلى المال
permit-post_nothing =
    يؤخذ الظرف الأصفر (kit giallo) من البريد. ويُسلَّم في «Sportello Amico».

    لم يتم التحقق من العناوين بعد. لهذا لا نكتبها.
    .papers = ما يجب إحضاره
    .helper = من يساعدني
    .receipt = وماذا بعد؟
    .not_asked = انتباه إلى المال
    .person = التحدث مع شخص
permit-questura =
    لهذا التصريح يجب الذهاب إلى Questura في بيرغامو.

    المكتب هو «Ufficio Immigrazione». يلزم موعد: يمكن لمكتب المساعدة (patronato) طلبه.
    .papers = ما يجب إحضاره
    .helper = من يساعدني
    .receipt = وماذا بعد؟
    .not_asked = انتباه إلى المال
permit-questura_nothing =
    لهذا التصريح يجب الذهاب إلى Questura في بيرغامو. المكتب هو «Ufficio Immigrazione».

    لم يتم التحقق من أوقات العمل بعد. لهذا لا نكتبها.
    .papers = ما يجب إحضاره
    .helper = من يساعدني
    .receipt = وماذا بعد؟
    .not_asked = انتباه إلى المال
    .person = التحدث مع شخص
permit-help =
    مكتب المساعدة (patronato) ينظر في الوثائق معك.

    المساعدة في الطلب مجانية.
    .papers = ما يجب إحضاره
    .late = منتهٍ، أو فقدان العمل
    .not_asked = انتباه إلى المال
    .kinds = اختيار نوع التصريح
permit-help_nothing =
    مكتب المساعدة (patronato) ينظر في الوثائق معك مجاناً.

    لا يوجد بعد مكتب تم التحقق منه قرب هذا المكان. يمكن السؤال في مقر البلدية (Comune).
    .papers = ما يجب إحضاره
    .late = منتهٍ، أو فقدان العمل
    .not_asked = انتباه إلى المال
    .person = التحدث مع شخص
    .kinds = اختيار نوع التصريح
permit-papers =
    يُرجى تحضير هذه الوثائق.

    جواز السفر والتصريح مع نسخ عنهما. الرمز الضريبي (codice fiscale). إثبات السبب، مثلاً العقد.

    هناك طوابع ورسوم يجب دفعها. من الأفضل السؤال أولاً عن المبلغ.
    .kinds = اختيار نوع التصريح
    .helper = من يساعدني
    .receipt = وماذا بعد؟
permit-questura_papers =
    يُرجى تحضير جواز السفر والتصريح مع نسخ عنهما.

    يُرجى أيضاً تحضير إثبات السبب.

    القائمة تختلف حسب التصريح. يمكن طلبها من Questura أو من مكتب المساعدة (patronato).
    .go = إلى أين الذهاب
    .helper = من يساعدني
    .receipt = وماذا بعد؟
permit-receipt =
    بعد الطلب يُعطى وصل (ricevuta). يجب حفظه مع جواز السفر.

    ثم الذهاب إلى Questura من أجل الصور والبصمات.

    هل تم طلب التجديد في الوقت المحدد؟ مع الوصل يمكن العمل والعلاج.
    .kinds = اختيار نوع التصريح
    .helper = من يساعدني
    .not_asked = انتباه إلى المال
permit-late =
    من الأفضل طلب المساعدة بسرعة، قبل إرسال الطلب.

    يُرجى إحضار التصريح وجواز السفر. ويُرجى إحضار الرسائل التي وصلت.

    يوجد علاج أيضاً بدون تصريح.
    .helper = من يساعدني
    .doctor = الطبيب والعلاج
    .person = التحدث مع شخص
permit-not_asked =
    الظرف في البريد مجاني. لا يُشترى من أحد.

    مكتب المساعدة (patronato) يعبئ الطلب مجاناً.

    عند دفع أي مبلغ، من الأفضل دائماً طلب وصل.
    .kinds = اختيار نوع التصريح
    .helper = من يساعدني
    .person = التحدث مع شخص

### Joining the family (ricongiungimento familiare).

reunification = لمّ شمل العائلة
reunification-stage =
    أين وصلتم؟

    نسأل فقط لنقول إلى أين الذهاب.
    .abroad = العائلة ما زالت بعيدة
    .arrived = وصلنا منذ وقت قصير
    .kit = لديّ أوراق البريد
    .receipt = لديّ وصل البريد (ricevuta)
    .unsaid = أفضّل ألا أجيب
reunification-abroad =
    يُقدَّم الطلب على الإنترنت، مع SPID.

    يمكن لمكتب المساعدة (patronato) تقديمه معك.
reunification-arrived =
    المدة 8 أيام من يوم الوصول. من الأفضل طلب الموعد فوراً.

    المكتب هو «Sportello Unico» في Prefettura.
reunification-card =
    مكتب «Sportello Unico» ينظر في التأشيرة وإذن الدخول (nulla osta).

    ثم يعطي أوراق التصريح.
    .papers = ما يجب إحضاره
    .kit = وماذا بعد؟ البريد
    .receipt = لديّ وصل البريد (ricevuta)
    .late = مرّت الأيام
    .careful = انتباه إلى المال
    .stages = أين وصلنا
reunification-nothing =
    المكتب «Sportello Unico Immigrazione» موجود في Prefettura في بيرغامو.

    لم يتم التحقق من العنوان بعد. لهذا لا نكتبه.
    .papers = ما يجب إحضاره
    .kit = وماذا بعد؟ البريد
    .receipt = لديّ وصل البريد (ricevuta)
    .late = مرّت الأيام
    .careful = انتباه إلى المال
    .stages = أين وصلنا
    .person = التحدث مع شخص
reunification-papers =
    من وصل يُحضر جواز السفر مع التأشيرة.

    يُرجى إحضار إذن الدخول (nulla osta).

    يُرجى إحضار عقد الزواج أو شهادة الميلاد مع الترجمة.

    صاحب البيت يُحضر التصريح وعقد السكن.
    .go = إلى أين الذهاب
    .kit = وماذا بعد؟ البريد
    .careful = انتباه إلى المال
reunification-kit =
    تؤخذ أوراق Prefettura إلى البريد. يبقى الظرف مفتوحاً.

    الشباك هو «Sportello Amico». يجب الحضور شخصياً.

    يُعطى وصل (ricevuta): يجب حفظه جيداً.
    .receipt = وماذا بعد؟ لديّ الوصل
    .late = مرّت الأيام
    .careful = انتباه إلى المال
    .stages = أين وصلنا
reunification-kit_nothing =
    تؤخذ الأوراق إلى مكتب بريد فيه «Sportello Amico». يبقى الظرف مفتوحاً.

    لم يتم التحقق من العناوين بعد. لهذا لا نكتبها.
    .receipt = وماذا بعد؟ لديّ الوصل
    .late = مرّت الأيام
    .careful = انتباه إلى المال
    .stages = أين وصلنا
    .person = التحدث مع شخص
reunification-receipt =
    مع الوصل (ricevuta) أشياء كثيرة ممكنة.

    اختيار الطبيب. طلب تسجيل السكن (residenza). مدرسة الأطفال.

    ثم الذهاب إلى Questura من أجل الصور والبصمات.
    .doctor = الطبيب والعلاج
    .residence = تسجيل السكن (residenza)
    .school = مدرسة الأطفال
    .tax_code = الرمز الضريبي (codice fiscale)
    .stages = أين وصلنا
reunification-school =
    يدخل الأطفال المدرسة في أي شهر من السنة.

    يمكن الذهاب إلى أقرب مدرسة مع الأوراق الموجودة.

    هل تنقص ورقة؟ المدرسة تقبلهم رغم ذلك.
    .receipt = رجوع
    .tax_code = الرمز الضريبي (codice fiscale)
    .person = التحدث مع شخص
reunification-tax_code =
    الرمز الضريبي (codice fiscale) لازم للطبيب والعمل.

    يُطلب من «Sportello Unico». إذا لم يُعطَ، يُطلب من Agenzia delle Entrate.
    .receipt = رجوع
    .doctor = الطبيب والعلاج
    .person = التحدث مع شخص
reunification-late =
    هل مرّ أكثر من 8 أيام؟ يجب الذهاب رغم ذلك، وبسرعة.

    أولاً من الأفضل طلب المساعدة من patronato.

    العلاج متوفر رغم ذلك. والمدرسة أيضاً.
    .go = إلى أين الذهاب
    .doctor = الطبيب والعلاج
    .person = التحدث مع شخص
reunification-careful =
    مكتب المساعدة (patronato) يساعد في الطلب. من الأفضل السؤال أولاً هل هناك دفع.

    لا تُشترى بيوت أو عقود مزيفة.

    جواز السفر يبقى معك. لا يحق لأحد أخذه.
    .go = إلى أين الذهاب
    .papers = ما يجب إحضاره
    .person = التحدث مع شخص

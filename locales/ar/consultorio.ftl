### The family health centre (consultorio).

consultorio = مركز رعاية الأسرة (consultorio)
consultorio-card =
    مركز رعاية الأسرة (consultorio) لكل العائلة.

    يهتم بالحمل والزوجين والأطفال.

    لا تلزم ورقة من الطبيب. من الأفضل الاتصال أولاً.
    .papers = ما يجب إحضاره
    .without_permit = بدون تصريح إقامة
    .not_asked = ما لا يلزم
    .elsewhere = بلدية أخرى
consultorio-nothing =
    توجد في هذه المنطقة مراكز (consultori) تابعة إلى ASST.

    لم يتم التحقق من العنوان بعد. لهذا لا نكتبه.
    .papers = ما يجب إحضاره
    .without_permit = بدون تصريح إقامة
    .not_asked = ما لا يلزم
    .elsewhere = بلدية أخرى
    .person = التحدث مع شخص
consultorio-papers =
    يُرجى إحضار ما هو موجود.

    البطاقة الصحية (tessera sanitaria)، إن وُجدت. الفحوص السابقة، إن وُجدت.

    لا يوجد شيء؟ يمكن الذهاب رغم ذلك.
    .go = إلى أين الذهاب
    .without_permit = بدون تصريح إقامة
    .not_asked = ما لا يلزم
consultorio-without_permit =
    العلاج للجميع.

    أثناء الحمل توجد رعاية أيضاً بدون تصريح.

    يمكن طلب بطاقة STP (tessera STP). تصلح للزيارات الطبية والفحوص.

    من يعالجك لا يحق له التبليغ عنك فقط لعدم وجود تصريح.
    .go = إلى أين الذهاب
    .not_asked = ما لا يلزم
    .person = التحدث مع شخص
consultorio-not_asked =
    ورقة الطبيب لا تلزم.

    يمكن الذهاب دون مرافق أو مع أي شخص تختاره. وأيضاً قبل 18 سنة.

    يمكن طلب وسيط لغوي (mediatore). الأطفال لا يترجمون.
    .go = إلى أين الذهاب
    .papers = ما يجب إحضاره
    .person = التحدث مع شخص

### Booking a place at a service. Nothing here says more than what is really agreed.

appointment = حجز موعد
appointment-demonstration =
    هذه تجربة فقط. الأوقات غير حقيقية.

    لا يصل الطلب إلى أي مكتب. لا أحد ينتظركم.
appointment-mediator = هل تريدون شخصاً يتكلم لغتكم؟
    .invalid = المسوا أحد الخيارين.
    .with = نعم، شكراً
    .without = لا، أتكلم الإيطالية
appointment-choose = متى يمكنكم المجيء؟ هذه أول الأماكن الشاغرة.
    .earlier = أبكر في اليوم
    .later = متأخر أكثر في اليوم
    .more = أماكن أخرى بعدها
    .week = الأسبوع التالي
    .elsewhere = في مكان آخر
appointment-others = يمكنكم الذهاب إلى هنا أيضاً.
appointment-alone = لا يوجد مكان آخر للحجز.
    .here = العودة إلى الأوقات الشاغرة
    .wait = أخبروني إذا شغر مكان
    .person = شخص
# Variables: $when (String): day and time; $until (String): a time of today.
appointment-held = { $when }. نحتفظ لكم بالمكان حتى الساعة { $until }.
appointment-reminders =
    هل تريدون تنبيهاً قبله؟

    التنبيه لا يقول عن ماذا. اختاروا متى يمكن أن يصل.
    .invalid = المسوا أحد الخيارات.
    .day = خلال النهار
    .morning = في الصباح فقط
    .afternoon = بعد الظهر فقط
    .none = بدون تنبيه
appointment-words =
    هل تريدون كتابة كلمات قليلة للخدمة؟ هكذا لا تحتاجون إلى التكرار.

    تقرؤها الخدمة وحدها. يمكنكم أيضاً ألا تكتبوا شيئاً.
    .invalid = اكتبوا 200 حرف على الأكثر.
appointment-confirm = هل هذا مناسب؟
    .book = نعم، احجزوا
    .other = لا، وقت آخر
# Variables: $when (String): day and time; $place (String): the Italian name of the place;
# $reference (String): a few characters.
appointment-given =
    المكان لكم.

    { $when }
    { $place }

    رمزكم هو { $reference }. أظهروه عند الشباك.
appointment-asked =
    طلبنا المكان. يجب أن توافق الخدمة.

    { $when }
    { $place }

    رمزكم هو { $reference }. تجدون الجواب هنا.
appointment-asked_here =
    طلبنا المكان. يجب أن توافق الخدمة.

    { $when }
    { $place }

    رمزكم هو { $reference }. لمعرفة الجواب، اسألوا الخدمة ومعكم الرمز.
# Variables: $when (String): day and time; $reference (String): a few characters.
appointment-given_quietly =
    تم. { $when }

    الرمز هو { $reference }. تذكّروه: لا يبقى مكتوباً هنا.
appointment-asked_quietly =
    طلبنا. يجب أن توافق الخدمة.

    { $when }

    الرمز هو { $reference }. تذكّروه: لا يبقى مكتوباً هنا.
appointment-done = أحضروا الوثائق المذكورة في الصفحة. إذا لم تستطيعوا المجيء، قولوا ذلك هنا.
    .file = في تقويمي
    .pin = على الخريطة
    .mine = مواعيدي
    .menu = القائمة
appointment-sent = هذا ملف لتقويمكم.
# Variables: $code (String): what the code holds; never told in words.
appointment-code = وجّهوا الهاتف نحو الرمز لتأخذوه معكم.
appointment-file = موعد
appointment-quiet = انتهينا.
    .menu = القائمة
appointment-coded = بالرمز ترون الجواب أو تتركون المكان. اكتبوه في «{ my_appointments }».
    .menu = { appointment-quiet.menu }
appointment-quiet_mediator = { appointment-mediator }
    .invalid = { appointment-mediator.invalid }
    .with = { appointment-mediator.with }
    .without = { appointment-mediator.without }
appointment-quiet_choose = { appointment-choose }
    .earlier = { appointment-choose.earlier }
    .later = { appointment-choose.later }
    .more = { appointment-choose.more }
    .week = { appointment-choose.week }
appointment-quiet_words = { appointment-words }
    .invalid = { appointment-words.invalid }
appointment-quiet_confirm = { appointment-confirm }
    .book = { appointment-confirm.book }
    .other = { appointment-confirm.other }
appointment-quiet_taken = { appointment-taken }
appointment-quiet_lapsed = { appointment-lapsed }
appointment-quiet_limit = لديكم مكان هنا. يمكنكم تركه بالرمز، في «{ my_appointments }».
    .mine = { appointment-limit.mine }
    .person = { appointment-limit.person }
appointment-quiet_nothing = { appointment-nothing }
    .person = { appointment-nothing.person }
    .menu = { appointment-gone.menu }
appointment-taken = هذا المكان لم يعد شاغراً. اختاروا غيره.
appointment-lapsed = مرّ وقت طويل. عاد المكان شاغراً للجميع.
appointment-limit = لديكم مكان هنا. يمكنكم تغييره أو تركه.
    .mine = مواعيدي
    .person = شخص
appointment-nothing = لا يوجد مكان شاغر الآن.
    .wait = أخبروني إذا شغر مكان
    .elsewhere = في مكان آخر
    .person = شخص
appointment-waiting =
    أنتم في القائمة. إذا شغر مكان، نحتفظ لكم به وقتاً قصيراً.

    نكتب لكم إن استطعنا. انظروا هنا أيضاً، في مواعيدكم.
    .mine = مواعيدي
    .menu = القائمة
appointment-gone = لا يمكن الحجز هنا الآن.
    .person = شخص
    .menu = القائمة

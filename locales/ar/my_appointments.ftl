### What was booked: see, move, cancel.

my_appointments = مواعيدي
my_appointments-choose = المسوا موعداً لرؤية كل شيء.
    .code = لدي رمز
# Variables: $when (String): day and time; $place (String): the Italian name of the place;
# $reference (String): a few characters.
my_appointments-is_booked =
    { $when }
    { $place }

    رمزكم هو { $reference }.
my_appointments-is_requested =
    { $when }
    { $place }

    لم تجب الخدمة بعد. رمزكم هو { $reference }.
my_appointments-is_confirmed =
    وافقت الخدمة.

    { $when }
    { $place }

    رمزكم هو { $reference }.
my_appointments-is_moved =
    الوقت جديد.

    { $when }
    { $place }

    رمزكم هو { $reference }.
# Variables: $when (String): day and time; $place (String): the Italian name of the place;
# $until (String): day and time.
my_appointments-is_offered =
    شغر مكان.

    { $when }
    { $place }

    نحتفظ لكم به حتى: { $until }.
# Variables: $when (String): day and time; $place (String): the Italian name of the place;
# $reference (String): a few characters.
my_appointments-is_unanswered =
    لم تجب الخدمة في الوقت. المكان ليس لكم.

    { $when }
    { $place }

    كان الرمز { $reference }.
my_appointments-is_cancelled_absent =
    ألغت الخدمة هذا الموعد. الشخص غائب في ذلك اليوم.

    { $when }
    { $place }

    كان الرمز { $reference }.
my_appointments-is_cancelled_closed =
    ألغت الخدمة هذا الموعد. المكان مغلق في ذلك اليوم.

    { $when }
    { $place }

    كان الرمز { $reference }.
my_appointments-is_cancelled_elsewhere =
    ألغت الخدمة هذا الموعد. خدمة أخرى تناسبكم أكثر.

    { $when }
    { $place }

    كان الرمز { $reference }.
my_appointments-is_cancelled_other =
    ألغت الخدمة هذا الموعد. لمعرفة السبب، اتصلوا.

    { $when }
    { $place }

    كان الرمز { $reference }.
# The same without the place, for whoever writes the code.
# Variables: $when (String): day and time; $reference (String): a few characters.
my_appointments-code_booked =
    { $when }

    رمزكم هو { $reference }.
my_appointments-code_requested =
    { $when }

    لم تجب الخدمة بعد. رمزكم هو { $reference }.
my_appointments-code_confirmed =
    وافقت الخدمة.

    { $when }

    رمزكم هو { $reference }.
my_appointments-code_moved =
    الوقت جديد.

    { $when }

    رمزكم هو { $reference }.
my_appointments-code_unanswered =
    لم تجب الخدمة في الوقت. المكان ليس لكم.

    { $when }

    كان الرمز { $reference }.
my_appointments-code_cancelled_absent =
    ألغت الخدمة هذا الموعد. الشخص غائب في ذلك اليوم.

    { $when }

    كان الرمز { $reference }.
my_appointments-code_cancelled_closed =
    ألغت الخدمة هذا الموعد. المكان مغلق في ذلك اليوم.

    { $when }

    كان الرمز { $reference }.
my_appointments-code_cancelled_elsewhere =
    ألغت الخدمة هذا الموعد. خدمة أخرى تناسبكم أكثر.

    { $when }

    كان الرمز { $reference }.
my_appointments-code_cancelled_other =
    ألغت الخدمة هذا الموعد. لمعرفة السبب، اتصلوا.

    { $when }

    كان الرمز { $reference }.
my_appointments-detail = ماذا تريدون أن تفعلوا؟
    .move = تغيير الوقت
    .cancel = لا أستطيع المجيء
    .file = في تقويمي
    .pin = على الخريطة
my_appointments-offer = هل تريدون هذا المكان؟
    .take = نعم، آخذه
    .leave = لا، شكراً
my_appointments-fixed = لا يمكن التغيير من هنا بعد الآن. للتغيير، تكلموا مع شخص.
    .file = في تقويمي
    .pin = على الخريطة
    .person = شخص
my_appointments-openings = اختاروا الوقت الجديد. يبقى القديم لكم حتى تختاروا.
    .earlier = أبكر في اليوم
    .later = متأخر أكثر في اليوم
    .week = الأسبوع التالي
my_appointments-taken = هذا المكان لم يعد شاغراً. يبقى وقتكم القديم.
my_appointments-full = لا يوجد مكان آخر شاغر. يبقى وقتكم.
    .keep = حسناً
    .person = شخص
my_appointments-sure = هل تريدون ترك هذا المكان؟
    .cancel = نعم، أتركه
    .keep = لا، سآتي
my_appointments-cancelled = تم. المكان شاغر لعائلة أخرى.
    .list = مواعيدي
    .menu = القائمة
my_appointments-thanks = شكراً. تعرف الخدمة أنكم ستأتون.
    .see = رؤية الموعد
    .menu = القائمة
my_appointments-late = فات وقت التغيير من هنا. تكلموا مع شخص.
    .person = شخص
    .keep = العودة إلى الموعد
my_appointments-nothing = لا توجد مواعيد هنا.
    .topics = القائمة
    .person = شخص
    .code = { my_appointments-choose.code }
my_appointments-gone = هذا الموعد لم يعد موجوداً.
    .list = مواعيدي
    .person = شخص
my_appointments-code = اكتبوا رمز موعدكم.
    .invalid = الرمز ستة حروف وأرقام. اكتبوه وحده.
my_appointments-coded_open = { my_appointments-detail }
    .cancel = { my_appointments-detail.cancel }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_fixed = { my_appointments-fixed }
    .person = { my_appointments-fixed.person }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_sure = { my_appointments-sure }
    .cancel = { my_appointments-sure.cancel }
    .keep = { my_appointments-sure.keep }
my_appointments-coded_cancelled = { my_appointments-cancelled }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_late = { my_appointments-late }
    .person = { my_appointments-late.person }
    .menu = { my_appointments-cancelled.menu }
my_appointments-uncoded = لا يوجد هنا موعد بهذا الرمز.
    .code = { my_appointments-choose.code }
    .person = { my_appointments-gone.person }

### What the desk knows about the person. It promises only what it can do.

my_data = بياناتي
my_data-start =
    هنا تظهر الأشياء التي نتذكرها عنك.

    يمكن أيضاً محوها.
    .see = عرض
    .erase = محو
    .limits = ما قد يبقى
# Variables: $language (String): the language's name; $municipality (String): its name, or the
# word `none` when it was not told; $since (String): the day of the first message, written out.
my_data-shown =
    هذا ما نتذكره.

    اللغة: { $language }.
    { $municipality ->
        [none] البلدية: لا نعرفها.
       *[other] البلدية: { $municipality }.
    }
    منذ يوم: { $since }.

    نحتفظ أيضاً بمكانك في القائمة وبرمز المحادثة. هكذا يمكننا الرد عليك.
my_data-limits =
    نمحو ما نحتفظ به نحن.

    بعد يومين لا يمكننا إزالة رسالة من تيليغرام. أما أنت فيمكنك ذلك.

    قد يحتفظ تيليغرام بنسخ. وكذلك أي هاتف آخر مرتبط.
    .see = عرض
    .erase = محو
my_data-confirm =
    هل المطلوب فعلاً هو المحو؟

    ننسى اللغة والبلدية والأجوبة. ونزيل من هنا الرسائل الحديثة.

    إذا سبق سؤال شخص، نسحب الطلب ونمحوه أيضاً.

    قد تبقى نسخ أخرى. بعد ذلك تظهر فقط صفحة الإغلاق.
    .erase = نعم، محو
    .keep = لا، رجوع

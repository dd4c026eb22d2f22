### The choice of language, and the notice about data that follows it.

language = اللغة
language-choose =
    يُرجى اختيار اللغة.

    Choose your language.
    .invalid = يُرجى لمس لغة من القائمة.
language-privacy =
    هنا لا نطلب الاسم ولا الوثائق.
    نتذكر اللغة والبلدية ومكانك في القائمة. انظر «بياناتي».
    في تيليغرام، يمكن لتيليغرام أيضاً قراءة الرسائل.

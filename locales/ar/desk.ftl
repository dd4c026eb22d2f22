### The frame around every flow: navigation, entry fields, cards, numbers, names of languages.
### Short, calm and innocent: everything here may be read over somebody's shoulder.
### The reader is addressed without gender where Arabic allows it: verbal nouns and "يمكن", "يُرجى".

## The language itself

language-name = العربية

## Ways out, on every screen; one or two words each

nav-back = رجوع
nav-home = القائمة
nav-language = اللغة
nav-numbers = أرقام مفيدة
nav-person = التحدث مع شخص
nav-close = إغلاق

## Entry fields

entry-text = الكتابة هنا
entry-integer = كتابة رقم
entry-date = كتابة اليوم
entry-phone = كتابة رقم الهاتف
entry-municipality = كتابة اسم البلدية (Comune)
entry-language = كتابة اسم اللغة
entry-send = متابعة

## Choices that the desk adds by itself

choice-skip = أفضّل ألا أجيب
choice-next-card = مكان آخر
choice-previous-card = المكان السابق
choice-pin = عرض على الخريطة
choice-neither = لا شيء من هذا
choice-book = حجز موعد
# Variables: $when (String): day and time.
choice-opening = { $when }
# Variables: $when (String): day and time.
choice-appointment = { $when }
# Variables: $place (String): the Italian name of a place.
choice-elsewhere = { $place }
# Variables: $from, $to (String): the first and the last municipality of a group.
choice-group = { $from } – { $to }

## What the desk says between a screen and the next

desk-not-understood = لم أفهم. يُرجى لمس أحد الاختيارات أو الكتابة بكلمات أخرى.
desk-long = شكرًا. النص طويل ولا يتسع هنا. الرجاء كتابة الأهم من جديد، بكلمات قليلة.
desk-stale = ذلك الاختيار كان من قبل. نحن الآن هنا.
desk-displaced = عذراً، غيّرنا هذا الجزء. نتابع من هنا.
desk-attachment = نقرأ هنا الكلام المكتوب فقط. يُرجى عدم إرسال وثائق أو صور أو رسائل صوتية: نزيلها دون فتحها. يمكن الكتابة أو لمس أحد الاختيارات أو الاتصال.
desk-remains = ربما بقيت بعض الرسائل في هذه المحادثة. يمكنك حذفها بنفسك.
desk-which = هل المقصود أحد هذه الأشياء؟
# Told in the language that it offers.
desk-switch = هل نتابع بالعربية؟
    .yes = نعم، بالعربية
desk-municipality = أي بلدية (Comune) من هذه؟
# Variables: $min, $max (Number): the smallest and the largest number taken.
desk-invalid-integer = يُرجى كتابة رقم من { $min } إلى { $max }.
desk-invalid-date = يُرجى كتابة اليوم والشهر والسنة. مثلاً: 5/3/2020.
desk-invalid-phone = هذا الرقم غير صحيح. يُرجى كتابة الأرقام. إذا لم يكن إيطالياً فمع رمز البلد.
# Variables: $max (Number): how many characters fit.
desk-invalid-text =
    { $max ->
        [zero] الحد الأقصى { $max } حرف.
        [one] الحد الأقصى حرف واحد ({ $max }).
        [two] الحد الأقصى حرفان ({ $max }).
        [few] الحد الأقصى { $max } أحرف.
        [many] الحد الأقصى { $max } حرفاً.
       *[other] الحد الأقصى { $max } حرف.
    }
desk-invalid-municipality = لا أعرف هذه البلدية (Comune). يمكن الاختيار من القائمة أو الكتابة من جديد.
desk-invalid-choice = يُرجى لمس أحد الاختيارات.
desk-trouble = هناك مشكلة من جهتنا. لم يضع مكانك. يُرجى المحاولة بعد قليل.

## Unasked, so fixed and neutral

neutral-trouble = هناك مشكلة من جهتنا. للمتابعة: القائمة.
neutral-group = مرحباً. يُرجى الكتابة لي في محادثة خاصة.

## Cards of places

card-where = المكان
card-hours = أوقات العمل
card-phone = الهاتف
card-bring = ما يجب إحضاره
card-languages = اللغات
card-who = لمن
card-cost = التكلفة
card-appointment = الموعد
card-why = لماذا هذا المكان
# Variables: $index, $count (Number): which place this is, and how many were found.
card-position = المكان { $index } من { $count }
card-to-verify = لم يتم التحقق منه بعد
# Variables: $date (String): the day, already written out.
card-verified = تاريخ التحقق: { $date }
# Variables: $time (String): 24-hour clock.
card-open-until = مفتوح الآن، حتى الساعة { $time }
card-open-always = مفتوح دائماً، ليلاً ونهاراً
# Variables: $time (String): 24-hour clock.
card-closed-opens-today = مغلق الآن. يفتح اليوم الساعة { $time }
# Variables: $day (String): weekday and date; $time (String): 24-hour clock.
card-closed-opens = مغلق الآن. يفتح { $day } الساعة { $time }
card-closed = مغلق الآن
# Variables: $day (String): a weekday; $hours (String): its intervals.
card-day-hours = { $day }: { $hours }
# Variables: $from, $to (String): 24-hour clock.
card-interval = { $from }–{ $to }
card-appointment-yes = يلزم موعد
card-appointment-no = بدون موعد
card-mediator = لا نعرف أي لغات يتكلمون هناك. يمكن طلب وسيط لغوي (mediatore).

## The Telegram profile, seen by everybody who holds the phone

telegram-name = خدمات ومعلومات المنطقة (Servizi della Bassa)
telegram-description = أوقات العمل، الوثائق، المدرسة، الصحة، السكن. يمكن اختيار اللغة ثم لمس ما يلزم.
telegram-short-description = أوقات العمل، الوثائق، المدرسة، الصحة، السكن.
command-menu = القائمة
command-language = تغيير اللغة
command-numbers = أرقام مفيدة
command-person = التحدث مع شخص
command-close = إغلاق

## The pages

web-title = خدمات ومعلومات المنطقة (Servizi della Bassa)
web-skip = الانتقال إلى المحتوى
web-start = البداية
web-error = هناك مشكلة من جهتنا. يمكن الرجوع إلى القائمة والمحاولة من جديد.
web-closed = خدمات المنطقة (Servizi della Bassa). أوقات العمل، الوثائق، المدرسة، الصحة، السكن.
# The first page greets in every language.
web-greeting = أهلًا وسهلًا
# Holds the greetings, which otherwise take turns.
web-hold = إيقاف الحركة
# Asked when nobody touched the screen for a minute.
web-idle = هل ما زلت هنا؟
web-idle-then = ستُغلق هذه الصفحة وحدها بعد قليل.
web-idle-stay = نعم، أتابع
# Beside a code that opens the same thing on the reader's own phone.
web-take = احتفظ بها معك
web-take-how = صوّر الرمز بهاتفك، وتابع من هناك.

## Looking up a place, for operators who show it to a family

web-search = البحث عن مكان
web-search-words = الخدمة أو الحاجة أو البلدية (Comune)
web-search-go = بحث
web-search-none = لا يوجد مكان بهذه الكلمات. جرّب كلمات أقل.
# Variables: $count (Number): how many were found.
web-search-found =
    { $count ->
        [zero] لا أماكن: { $count }
        [one] مكان واحد: { $count }
        [two] مكانان: { $count }
        [few] { $count } أماكن
        [many] { $count } مكانًا
       *[other] { $count } مكان
    }
web-search-codes = فتح على هاتف العائلة
web-search-no-codes = لا يمكن عرض الرمز بعد: ينقص العنوان العام للخدمات.

## A person

desk-person = فهمت. هل تريد التحدث مع شخص؟
    .yes = نعم
    .no = لا
desk-answer = { $text }
desk-answer-more =
    { $text }

    هناك المزيد للقراءة بعد هذا.

desk-draft =
    النص بهذه اللغة مسودة. لم يقرأه أي وسيط لغوي بعد.

    تحته لغة أخرى. يمكن دائماً طلب التحدث مع شخص.
desk-reading =
    هذا الجزء بلغتكم مسودة. لم يراجعه أحد بعد.

    يمكن قراءته بلغة أخرى أيضاً، وتبقى لغتكم بجانبها. أي لغة؟
    .person = طلب وسيط لغوي

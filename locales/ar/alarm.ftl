### Alarms on the phones of operators, and troubles told to the maintainers.
### Neutral as a whole: who looks over a shoulder learns that somebody has a shift.

## On the phone of an operator
# Variables: $reference (String): four characters that name a request and nothing else.

alarm-line = المناوبة: الملف { $reference }.
alarm-again = المناوبة: { $reference } ما زال متاحاً.
alarm-test = المناوبة: تجربة { $reference }. المسوا «أنا هنا».
# Variables: $count (Number): how many more wait.
alarm-more = وغيرها { $count }.
alarm-flood = المناوبة: ملفات كثيرة دفعة واحدة.
alarm-claim = أستلم
alarm-claim-named = أستلم { $reference }
alarm-pass = أعتذر
alarm-pass-named = أعتذر { $reference }
alarm-here = أنا هنا
alarm-here-named = أنا هنا { $reference }
alarm-subject = المناوبة

## For the maintainers, outside Telegram

trouble-subject = إشعار تقني
trouble-over = تم الحل:
trouble-sender = الرسائل لا تُرسَل.
trouble-poller = تيليغرام لا يجيب.
trouble-disk = القرص شبه ممتلئ.
trouble-clock = تغيّرت ساعة الحاسوب فجأة.
trouble-chain = بقيت مناوبة دون جواب.
trouble-audit = الفحص الداخلي غير سليم.
trouble-drill = بقيت تجربة مناوبة دون جواب.
trouble-wipe = لم ينتهِ تنظيف في وقته.

## On the phone of a family: unasked, so fixed and neutral

neutral-reminder = لديكم تذكير. المسوا «عرض» لفتحه.
    .show = عرض
    .confirm = حسناً
    .cancel = لا أستطيع
neutral-ready = الصفحة التي طلبتموها جاهزة.
# In the place of a message that cannot be deleted any more.
neutral-old =
    هذه الصفحة لم تعد محدَّثة. اكتبوا:
    /menu

### Sentences that operators send. What each says is told back in Italian: locales/it/phrases_back.ftl.

## First contact: calm, short, she leads.

phrase-contact-hello = مرحبًا. أنا التي أقرأ. هل تستطيعين الكتابة الآن؟
phrase-contact-read = قرأت ما كتبتِ. شكرًا لأنكِ كتبتِ.
phrase-contact-pace = خذي وقتكِ. اكتبي فقط ما تريدين.
phrase-contact-yes-no = إذا أردتِ، أسألكِ أنا. أجيبي بنعم أو لا فقط.
phrase-contact-alone = هل تستطيعين القراءة وحدكِ الآن؟ أجيبي بنعم أو لا.
phrase-contact-believe = أنا أصدّقكِ. ليس الذنب ذنبكِ.
phrase-contact-language = هل تريدين التحدث بلغتكِ مع وسيطة؟

## Safety: what is true, without promises.

phrase-safety-now = هل هناك خطر الآن؟ أجيبي بنعم أو لا.
phrase-safety-call-112 = إذا كان الخطر الآن، اتصلي بالرقم 112. إذا أغلقتِ الخط، قد يعاودون الاتصال.
phrase-safety-call-1522 = تستطيعين أيضًا الاتصال بالرقم 1522.
phrase-safety-stop = إذا جاء أحد، أغلقي. اكتبي عندما تستطيعين.
phrase-safety-phone = هل ينظر شخص آخر في هذا الهاتف؟
phrase-safety-other-phone = هل هناك هاتف آخر تستطيعين استعماله وحدكِ؟
phrase-safety-children = هل معكِ أطفال؟ كيف حالهم؟
phrase-safety-law = أحيانًا يلزمني القانون بإبلاغ آخرين. إن استطعت، أخبرتكِ أولًا.

## An appointment.

phrase-appointment-meet = نستطيع أن نتحدث وجهًا لوجه. هل يناسبكِ ذلك؟
phrase-appointment-where = إلى أين تستطيعين المجيء وأنتِ مطمئنة؟
phrase-appointment-when = أي يوم يناسبكِ؟ وفي أي ساعة؟
phrase-appointment-call = هل أستطيع أن أتصل بكِ؟ قولي لي متى.
phrase-appointment-mediator = يمكن أن تحضر اللقاء وسيطة. هل تريدينها؟
phrase-appointment-papers = هل لديكِ أوراق؟ أحضريها إن استطعتِ. تعالي حتى بدونها.
phrase-appointment-with-children = تستطيعين المجيء مع الأطفال.

## Another service, with her consent or by law.

phrase-referral-ask = هناك خدمة أخرى تستطيع المساعدة في هذا. هل أتكلم معهم عنكِ؟
phrase-referral-what = ماذا أستطيع أن أقول عنكِ؟ وماذا لا أقول؟
phrase-referral-no = تستطيعين أن تقولي لا. لا بأس في ذلك.
phrase-referral-done = تكلّمت معهم كما أردتِ.
phrase-referral-law = ألزمني القانون بإبلاغ آخرين. سأشرح لكِ السبب.

## The road onward: opened when she asks.

phrase-road-order = يستطيع القاضي أن يأمر شخصًا بالابتعاد. هل نتكلم عن ذلك؟
phrase-road-lawyer = أحيانًا تكون المحامية مجانية. هل ننظر معًا إن كان هذا لكِ؟
phrase-road-permit = أحيانًا يمكنكِ الحصول على تصريح إقامة خاص بكِ. هل نتكلم عن ذلك؟
phrase-road-address = أحيانًا يمكن أن يبقى العنوان الجديد سريًا. هل أشرح لكِ كيف يُطلب ذلك؟
phrase-road-school = يستطيع الأولاد تغيير المدرسة إذا لزم الأمر. هل نتكلم عن ذلك؟
phrase-road-maintenance = يمكن طلب المال من الوالد الآخر من أجل الأولاد. هل نتكلم عن ذلك؟
phrase-road-work = نستطيع أن نبحث معًا عن عمل أو دورة.
phrase-road-children = هناك مساعدة أيضًا للأطفال الذين رأوا أو سمعوا.
phrase-road-doctor = يستطيع الطبيب أن يعالجكِ ويكتب ما يراه.

## Goodbye.

phrase-goodbye-back = تستطيعين العودة من هنا متى شئتِ.
phrase-goodbye-ask-close = نستطيع أن ننهي الآن. هل هذا مناسب لكِ؟
phrase-goodbye-closed = ننهي هنا كما أردتِ.
phrase-goodbye-thanks = شكرًا لكِ. أتمنى لكِ كل خير.

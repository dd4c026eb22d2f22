### Choosing a doctor or a paediatrician.

doctor = الطبيب وطبيب الأطفال
doctor-who = لمن الطبيب؟
    .child = طفل، حتى 13 سنة
    .adult = شخص بالغ، أو من 14 سنة
    .invalid = يُرجى لمس أحد الاختيارين.
doctor-where = قرب أي بلدية (Comune)؟
    .invalid = لا أعرف هذه البلدية. يمكن الاختيار من القائمة.
doctor-card_child =
    يمكن أن يكون لكل طفل طبيب أطفال (pediatra).

    من 6 سنوات يمكن الاختيار: طبيب أطفال أو طبيب عام.

    يتم ذلك في الشباك «Scelta e revoca».
    .papers = ما يجب إحضاره
    .without_permit = بدون تصريح إقامة
    .not_asked = ما لا يلزم
    .elsewhere = بلدية أخرى
doctor-card_adult =
    أولاً التسجيل في الخدمة الصحية (Servizio sanitario). ثم اختيار الطبيب.

    يتم ذلك في الشباك «Scelta e revoca».
    .papers = ما يجب إحضاره
    .without_permit = بدون تصريح إقامة
    .not_asked = ما لا يلزم
    .elsewhere = بلدية أخرى
doctor-nothing =
    يتم اختيار الطبيب في الشباك «Scelta e revoca» التابع إلى ASST.

    لم يتم التحقق من العنوان بعد. لهذا لا نكتبه.
    .papers = ما يجب إحضاره
    .without_permit = بدون تصريح إقامة
    .not_asked = ما لا يلزم
    .elsewhere = بلدية أخرى
    .person = شخص
doctor-papers =
    يُرجى إحضار هذه الوثائق، إن وُجدت.

    وثيقة هوية. الرمز الضريبي (codice fiscale). التصريح أو الوصل (ricevuta). عنوان البيت.

    للطفل: وثيقة أحد الوالدين والرمز الضريبي للطفل.

    هل ينقص شيء؟ يمكن السؤال في الشباك عن الحل.
    .go = إلى أين الذهاب
    .without_permit = بدون تصريح إقامة
    .not_asked = ما لا يلزم
doctor-without_permit =
    يوجد علاج أيضاً بدون تصريح.

    حتى 18 سنة: طبيب أطفال أو طبيب عام، مثل الجميع.

    يمكن للبالغ طلب بطاقة STP (tessera STP). تصلح للعلاج العاجل أو الأساسي. وتصلح أيضاً أثناء الحمل.

    تُطلب في المستشفى أو لدى ASST.
    .go = إلى أين الذهاب
    .not_asked = ما لا يلزم
    .person = شخص
doctor-not_asked =
    عقد العمل لا يلزم.

    لا يوجد تصريح؟ من يعالجك لا يحق له التبليغ عنك لهذا السبب وحده.

    يمكن طلب وسيط لغوي (mediatore). الأطفال لا يترجمون.
    .go = إلى أين الذهاب
    .papers = ما يجب إحضاره
    .person = شخص

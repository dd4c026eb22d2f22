### The directory's words: services, needs, documents, numbers, languages.
### Ids come from the files in territory/. Short sentences, at most fifteen words each.

## Needs: what somebody comes for

need-doctor = الطبيب
need-paediatrician = طبيب الأطفال (pediatra)
need-consultorio = مركز رعاية الأسرة (consultorio)
need-care-without-permit = العلاج بدون تصريح
need-community-house = بيت الصحة المحلي (Casa di Comunità)
need-child-development = طفل يواجه صعوبات
need-ethno-clinical = الاستماع بحضور وسيط لغوي
need-emergency = الطوارئ
need-night-doctor = طبيب الليل
need-permit-renewal = تجديد التصريح
need-family-reunification = إحضار العائلة
need-residence = السكن المسجّل (residenza)
need-digital-identity = الهوية الرقمية
need-citizenship = الجنسية (cittadinanza)
need-birth-registration = تسجيل ولادة
need-nursery = الحضانة والروضة
need-school = المدرسة
need-canteen = مطعم المدرسة (mensa)
need-waste = النفايات (rifiuti)
need-italian-course = تعلّم الإيطالية
need-isee = شهادة ISEE
need-assegno-unico = إعانة الأطفال (assegno unico)
need-housing = السكن
need-social-service = الخدمات الاجتماعية
need-mediation = الوسيط اللغوي
need-job = العمل
need-legal = مساعدة قانونية
need-antiviolence = حديث خاص
need-police = الشرطة

## Services: what for, and what they are called

service-doctor-choice = هنا يتم اختيار الطبيب للكبار. وهنا يتم اختيار طبيب الأطفال.
    .name = اختيار الطبيب وطبيب الأطفال
service-care-without-permit = هنا تُطلب بطاقة العلاج عند عدم وجود تصريح.
    .name = العلاج بدون تصريح
service-consultorio-asst = للمرأة والزوجين والحمل والأطفال.
    .name = مركز رعاية الأسرة (consultorio)
service-consultorio-agape = للمرأة والزوجين والعائلة. يمكن القدوم من أي بلدية.
    .name = مركز رعاية الأسرة (consultorio)
service-community-house = هنا توجد خدمات للصحة.
    .name = بيت الصحة المحلي (Casa di Comunità)
service-child-neuropsychiatry = للأطفال والمراهقين الذين يجدون صعوبة في الكلام أو التعلم.
    .name = خدمة نمو الطفل
service-permit-renewal-post = من هنا يُرسل طلب التصريح. يجب حفظ الوصل.
    .name = تجديد التصريح في البريد
service-permit-renewal-questura = هنا يُقدَّم الطلب ويُستلم التصريح.
    .name = مكتب شؤون الهجرة والإقامة (Ufficio Immigrazione)
service-immigration-desk-uil = هنا توجد مساعدة في أوراق التصريح.
    .name = مساعدة للتصريح
service-patronato-inas = مكتب المساعدة (patronato) يساعد في تقديم الطلب.
    .name = مكتب المساعدة (patronato)
service-immigration-desk-prefettura = هنا يمكن السؤال عن إحضار العائلة إلى إيطاليا.
    .name = إحضار العائلة
service-residence = هنا تُخبَر البلدية بعنوان السكن.
    .name = السكن المسجّل (residenza)
service-identity-card = هنا تُعمل بطاقة الهوية الإلكترونية. هي تفتح الخدمات على الإنترنت.
    .name = بطاقة الهوية الإلكترونية (CIE)
service-citizenship = هنا يطلب من وُلد في إيطاليا أن يصبح إيطالياً.
    .name = الجنسية (cittadinanza)
service-isee = هنا تُعمل شهادة ISEE: ورقة عن مال العائلة.
    .name = شهادة ISEE
service-assegno-unico = مساعدة مالية للأطفال. شهادة ISEE تحدد المبلغ.
    .name = إعانة الأطفال (assegno unico)
service-public-housing = يُطلب السكن العمومي فقط عندما يكون هناك إعلان مفتوح (bando).
    .name = السكن العمومي (casa popolare)
service-social-housing = بيوت للإيجار، أيضاً للعائلات الأجنبية.
    .name = سكن اجتماعي للإيجار
service-inclusion-treviglio = الخدمات الاجتماعية تساعد من يمر بصعوبة.
    .name = الخدمات الاجتماعية
service-inclusion-romano = الخدمات الاجتماعية تساعد من يمر بصعوبة.
    .name = الخدمات الاجتماعية
service-italian-course = مدرسة اللغة الإيطالية لمن عمره 16 سنة أو أكثر.
    .name = دورة اللغة الإيطالية
service-antiviolence-sirio = هنا يمكن لامرأة خائفة أن تتكلم. لا حاجة إلى الشرطة.
    .name = حديث خاص

## Documents: what to bring

document-identity-document = وثيقة هوية
document-passport = جواز السفر
document-passport-copies = نسخ عن جواز السفر
document-permit-or-receipt = تصريح الإقامة أو وصل التجديد
document-permit-copy = نسخة عن تصريح الإقامة
document-tax-code = رقم الرمز الضريبي (codice fiscale)
document-tax-codes-all = الرمز الضريبي لكل أفراد العائلة (codice fiscale)
document-residence-self-declaration = ورقة فيها عنوان السكن بخط اليد (autocertificazione)
document-yellow-kit = ظرف بخط أصفر (kit giallo)
document-renewal-reason = أوراق السبب: عمل أو عائلة أو غير ذلك
document-revenue-stamp = طابع ضريبة مالي (marca da bollo)
document-legible-copies = نسخ واضحة القراءة
document-first-family-permit = للتصريح الأول: التأشيرة، وصل البريد، نسخة عن إذن الدخول (nulla osta)
document-dwelling-title = عقد السكن أو ورقة أخرى عنه
document-health-cards-all = البطاقة الصحية لكل أفراد العائلة (tessera sanitaria)
document-family-composition = أسماء من يسكنون معك (stato di famiglia)
document-rent-contract = عقد إيجار مسجّل
document-incomes = أوراق الدخل
document-assets = أوراق الحسابات والممتلكات
document-isee = شهادة ISEE
document-digital-identity = هوية رقمية: SPID أو CIE أو CNS
document-income-proof = أوراق الدخل
document-suitable-dwelling = شهادة صلاحية السكن للعائلة (idoneità alloggiativa)
document-special-papers = إن وُجدت: أوراق الإخلاء أو الإعاقة أو الانفصال
document-photo = صورة شخصية حديثة
document-permits-held = تصاريح الإقامة السابقة
document-presence-proof = أوراق تبيّن السنوات في إيطاليا: المدرسة، اللقاحات

## Who may come

eligibility-no-referral = يمكن الذهاب بدون ورقة من الطبيب.
eligibility-assegno-unico = لمن لديه أطفال. كثير من التصاريح تعطي الحق: يمكن السؤال عن تصريحك.
eligibility-public-housing = يلزم السكن أو العمل في لومبارديا. يمكن السؤال هل يكفي التصريح.
eligibility-from-sixteen = من 16 سنة فما فوق.

## What it costs

cost-free = بدون دفع.
cost-permit-renewal = هناك مبلغ يُدفع. من الأفضل السؤال عنه قبل الذهاب.

## Numbers: what for

number-112 = خطر أو حريق أو مرض مفاجئ: اتصال فوراً. إذا انقطعت المكالمة فقد يعاودون الاتصال.
number-1522 = للنساء الخائفات. بدون دفع.
number-116117 = طبيب الليل وأيام العطل، إذا لم تكن الحالة خطيرة.
number-114 = طفل في خطر.
number-19696 = للشباب الذين يريدون الكلام، ولمن يقلق عليهم.
number-116000 = طفل مفقود.
number-anti-trafficking = شخص يجبرك على العمل أو على بيع جسدك.
number-refugees = لطالبي اللجوء واللاجئين.
number-refugees-mobile = المساعدة نفسها، إذا لم يرد الرقم الآخر.
number-discrimination = معاملة سيئة بسبب الأصل.

number-languages = لغات الرد: { $languages }
# $date: the day of the list of languages, when its source names one
number-listed = حسب قائمة { $date }
number-always = ليلاً ونهاراً

## Why a place stands where it stands

reason-same-municipality = يوجد في بلديتك
reason-serves-municipality = لمن يسكن في بلديتك
reason-same-ambito = لمنطقتك
reason-speaks-language = يتكلمون لغتك
reason-open-now = مفتوح الآن

## Names of languages

language-it = الإيطالية
language-en = الإنجليزية
language-ro = الرومانية
language-ar = العربية
language-sq = الألبانية
language-pa = البنجابية
language-fr = الفرنسية
language-es = الإسبانية
language-uk = الأوكرانية
language-ur = الأردية
language-bn = البنغالية
language-hi = الهندية
language-wo = الولوفية
language-zh-hans = الصينية
language-ru = الروسية
language-pt = البرتغالية
language-si = السنهالية
language-fil = الفلبينية
language-bs = البوسنية
language-ti = التيغرينية
language-fa = الفارسية
language-pl = البولندية

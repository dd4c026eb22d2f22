### The directory's words: services, needs, documents, numbers, languages.

## Needs: what somebody comes for

need-doctor = Лікар
need-paediatrician = Педіатр (pediatra)
need-consultorio = Сімейна консультація (consultorio)
need-care-without-permit = Лікування без дозволу
need-community-house = Громадський центр здоров’я (Casa di Comunità)
need-child-development = Дитина, якій важко
need-ethno-clinical = Розмова з перекладачем-медіатором (mediatore)
need-emergency = Невідкладна допомога
need-night-doctor = Лікар вночі
need-permit-renewal = Продовжити дозвіл
need-family-reunification = Привезти сім’ю
need-residence = Реєстрація проживання (residenza)
need-digital-identity = Цифрова ідентифікація
need-citizenship = Громадянство (cittadinanza)
need-birth-registration = Зареєструвати народження
need-nursery = Ясла й дитячий садок
need-school = Школа
need-canteen = Шкільна їдальня (mensa)
need-waste = Сміття (rifiuti)
need-italian-course = Вчити італійську
need-isee = Довідка ISEE
need-assegno-unico = Допомога на дітей (assegno unico)
need-housing = Житло
need-social-service = Соціальні служби (servizi sociali)
need-mediation = Перекладач-медіатор (mediatore)
need-job = Робота
need-legal = Юридична допомога
need-antiviolence = Поговорити наодинці
need-police = Поліція

## Services: what for, and what they are called

service-doctor-choice = Тут ви вибираєте лікаря для себе. Тут ви вибираєте педіатра для дітей.
    .name = Вибрати лікаря й педіатра
service-care-without-permit = Тут просять картку, щоб лікуватися, якщо немає дозволу.
    .name = Лікуватися без дозволу
service-consultorio-asst = Для жінки, пари, вагітності та дітей.
    .name = Сімейна консультація (consultorio)
service-consultorio-agape = Для жінки, пари та сім’ї. Можна прийти з будь-якого муніципалітету (Comune).
    .name = Сімейна консультація (consultorio)
service-community-house = Тут є медичні послуги.
    .name = Громадський центр здоров’я (Casa di Comunità)
service-child-neuropsychiatry = Для дітей і підлітків, яким важко говорити або вчитися.
    .name = Дитяча нейропсихіатрія (Neuropsichiatria infantile)
service-permit-renewal-post = Звідси ви надсилаєте заяву на дозвіл. Збережіть квитанцію.
    .name = Продовження дозволу на пошті
service-permit-renewal-questura = Сюди ви приносите заяву й тут забираєте дозвіл.
    .name = Імміграційний відділ (Ufficio Immigrazione)
service-immigration-desk-uil = Тут допомагають із паперами для дозволу.
    .name = Допомога з дозволом
service-patronato-inas = Патронат (patronato) допомагає подати заяву.
    .name = Патронат (patronato)
service-immigration-desk-prefettura = Тут питають, як привезти сім’ю до Італії.
    .name = Привезти сім’ю
service-residence = Тут ви повідомляєте муніципалітету (Comune), де живете.
    .name = Реєстрація проживання (residenza)
service-identity-card = Тут роблять електронне посвідчення особи. Воно відкриває послуги в інтернеті.
    .name = Електронне посвідчення особи (CIE)
service-citizenship = Тут ті, хто народився в Італії, просять італійське громадянство.
    .name = Громадянство (cittadinanza)
service-isee = Тут роблять ISEE: довідку про гроші сім’ї.
    .name = Довідка ISEE
service-assegno-unico = Грошова допомога на дітей. Скільки, каже ISEE.
    .name = Допомога на дітей (assegno unico)
service-public-housing = Муніципальне житло просять, лише коли відкрито конкурс (bando).
    .name = Муніципальне житло (casa popolare)
service-social-housing = Житло в оренду, також для іноземних сімей.
    .name = Соціальна оренда житла
service-inclusion-treviglio = Соціальні служби допомагають тим, кому важко.
    .name = Соціальні служби (servizi sociali)
service-inclusion-romano = Соціальні служби допомагають тим, кому важко.
    .name = Соціальні служби (servizi sociali)
service-italian-course = Школа італійської мови для тих, кому щонайменше 16 років.
    .name = Курс італійської мови
service-antiviolence-sirio = Тут може поговорити жінка, якій страшно. Заява в поліцію не потрібна.
    .name = Поговорити наодинці

## Documents: what to bring

document-identity-document = Документ, що посвідчує особу
document-passport = Паспорт
document-passport-copies = Копії паспорта
document-permit-or-receipt = Дозвіл на проживання або квитанція про продовження
document-permit-copy = Копія дозволу на проживання
document-tax-code = Податковий код (codice fiscale)
document-tax-codes-all = Податкові коди всієї сім’ї (codice fiscale)
document-residence-self-declaration = Папір, де ви пишете, де живете (autocertificazione)
document-yellow-kit = Конверт із жовтою смугою (kit giallo)
document-renewal-reason = Папери про підставу: робота, сім’я чи інше
document-revenue-stamp = Гербова марка (marca da bollo)
document-legible-copies = Копії, які добре читаються
document-first-family-permit = Для першого дозволу: віза, квитанція з пошти, копія nulla osta
document-dwelling-title = Договір або інший папір на житло
document-health-cards-all = Медичні картки всієї сім’ї (tessera sanitaria)
document-family-composition = Імена тих, хто живе з вами (stato di famiglia)
document-rent-contract = Зареєстрований договір оренди
document-incomes = Папери про доходи
document-assets = Папери про рахунки й майно
document-isee = Довідка ISEE
document-digital-identity = Цифровий ключ: SPID, CIE або CNS
document-income-proof = Папери про дохід
document-suitable-dwelling = Довідка про житло (idoneità alloggiativa)
document-special-papers = Якщо є: папери про виселення, інвалідність або роздільне проживання
document-photo = Недавнє фото, як на документи
document-permits-held = Дозволи на проживання, які у вас були
document-presence-proof = Папери, що показують роки в Італії: школа, щеплення

## Who may come

eligibility-no-referral = Можна прийти без направлення лікаря.
eligibility-assegno-unico = Для тих, хто має дітей. Багато дозволів дають право: запитайте про свій.
eligibility-public-housing = Треба жити або працювати в Ломбардії. Запитайте, чи досить вашого дозволу.
eligibility-from-sixteen = Від 16 років.

## What it costs

cost-free = Платити не треба.
cost-permit-renewal = Треба платити. Запитайте скільки, перш ніж іти.

## Numbers: what for

number-112 = Небезпека, пожежа, стало зле: дзвоніть одразу. Якщо покладете слухавку, можуть передзвонити.
number-1522 = Для жінок, яким страшно. Платити не треба.
number-116117 = Лікар вночі та у святкові дні, якщо нічого серйозного.
number-114 = Дитина в небезпеці.
number-19696 = Для дітей і підлітків, які хочуть поговорити, і для тих, хто за них хвилюється.
number-116000 = Дитину не можуть знайти.
number-anti-trafficking = Хтось змушує вас працювати або продавати своє тіло.
number-refugees = Для тих, хто просить притулку, і для біженців.
number-refugees-mobile = Та сама допомога, якщо інший номер не відповідає.
number-discrimination = До вас погано ставляться через ваше походження.

number-languages = Відповідають такими мовами: { $languages }
number-listed = За списком, дата: { $date }
number-always = Завжди, вдень і вночі

## Why a place stands where it stands

reason-same-municipality = Це у вашому муніципалітеті
reason-serves-municipality = Це для мешканців вашого муніципалітету
reason-same-ambito = Це для вашої місцевості
reason-speaks-language = Там говорять вашою мовою
reason-open-now = Зараз відчинено

## Names of languages

language-it = італійська
language-en = англійська
language-ro = румунська
language-ar = арабська
language-sq = албанська
language-pa = панджабі
language-fr = французька
language-es = іспанська
language-uk = українська
language-ur = урду
language-bn = бенгальська
language-hi = гінді
language-wo = волоф
language-zh-hans = китайська
language-ru = російська
language-pt = португальська
language-si = сингальська
language-fil = філіппінська
language-bs = боснійська
language-ti = тигринья
language-fa = перська
language-pl = польська

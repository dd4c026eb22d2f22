### The directory's words: services, needs, documents, numbers, languages.

## Needs: what somebody comes for

need-doctor = Врач
need-paediatrician = Педиатр (pediatra)
need-consultorio = Семейная консультация (consultorio)
need-care-without-permit = Лечение без вида на жительство
need-community-house = Общественный центр здоровья (Casa di Comunità)
need-child-development = Ребёнок, которому трудно
need-ethno-clinical = Разговор с переводчиком-медиатором (mediatore)
need-emergency = Неотложная помощь
need-night-doctor = Врач ночью
need-permit-renewal = Продлить вид на жительство
need-family-reunification = Привезти семью
need-residence = Прописка (residenza)
need-digital-identity = Цифровое удостоверение
need-citizenship = Гражданство (cittadinanza)
need-birth-registration = Зарегистрировать рождение
need-nursery = Ясли и детский сад
need-school = Школа
need-canteen = Школьная столовая (mensa)
need-waste = Мусор (rifiuti)
need-italian-course = Учить итальянский
need-isee = Справка ISEE
need-assegno-unico = Пособие на детей (assegno unico)
need-housing = Жильё
need-social-service = Социальные службы (servizi sociali)
need-mediation = Переводчик-медиатор (mediatore)
need-job = Работа
need-legal = Юридическая помощь
need-antiviolence = Поговорить наедине
need-police = Полиция

## Services: what for, and what they are called

service-doctor-choice = Здесь вы выбираете врача для себя. Здесь вы выбираете педиатра для детей.
    .name = Выбрать врача и педиатра
service-care-without-permit = Здесь просят карточку, чтобы лечиться, если нет вида на жительство.
    .name = Лечиться без вида на жительство
service-consultorio-asst = Для женщины, пары, беременности и детей.
    .name = Семейная консультация (consultorio)
service-consultorio-agape = Для женщины, пары и семьи. Можно прийти из любого муниципалитета (Comune).
    .name = Семейная консультация (consultorio)
service-community-house = Здесь есть медицинские услуги.
    .name = Общественный центр здоровья (Casa di Comunità)
service-child-neuropsychiatry = Для детей и подростков, которым трудно говорить или учиться.
    .name = Детская нейропсихиатрия (Neuropsichiatria infantile)
service-permit-renewal-post = Отсюда вы отправляете заявление на вид на жительство. Сохраните квитанцию.
    .name = Продление вида на жительство на почте
service-permit-renewal-questura = Сюда вы приносите заявление и здесь забираете вид на жительство.
    .name = Иммиграционный отдел (Ufficio Immigrazione)
service-immigration-desk-uil = Здесь помогают с бумагами для вида на жительство.
    .name = Помощь с видом на жительство
service-patronato-inas = Патронат (patronato) помогает подать заявление.
    .name = Патронат (patronato)
service-immigration-desk-prefettura = Здесь спрашивают, как привезти семью в Италию.
    .name = Привезти семью
service-residence = Здесь вы сообщаете муниципалитету (Comune), где живёте.
    .name = Прописка (residenza)
service-identity-card = Здесь делают электронное удостоверение личности. Оно открывает услуги в интернете.
    .name = Электронное удостоверение личности (CIE)
service-citizenship = Здесь те, кто родился в Италии, просят итальянское гражданство.
    .name = Гражданство (cittadinanza)
service-isee = Здесь делают ISEE: справку о деньгах семьи.
    .name = Справка ISEE
service-assegno-unico = Денежная помощь на детей. Сколько, говорит ISEE.
    .name = Пособие на детей (assegno unico)
service-public-housing = Муниципальное жильё просят, только когда открыт конкурс (bando).
    .name = Муниципальное жильё (casa popolare)
service-social-housing = Жильё в аренду, также для иностранных семей.
    .name = Социальная аренда жилья
service-inclusion-treviglio = Социальные службы помогают тем, кому трудно.
    .name = Социальные службы (servizi sociali)
service-inclusion-romano = Социальные службы помогают тем, кому трудно.
    .name = Социальные службы (servizi sociali)
service-italian-course = Школа итальянского языка для тех, кому не меньше 16 лет.
    .name = Курс итальянского языка
service-antiviolence-sirio = Здесь может поговорить женщина, которой страшно. Заявление в полицию не нужно.
    .name = Поговорить наедине

## Documents: what to bring

document-identity-document = Документ, удостоверяющий личность
document-passport = Паспорт
document-passport-copies = Копии паспорта
document-permit-or-receipt = Вид на жительство или квитанция о продлении
document-permit-copy = Копия вида на жительство
document-tax-code = Налоговый код (codice fiscale)
document-tax-codes-all = Налоговые коды всей семьи (codice fiscale)
document-residence-self-declaration = Бумага, где вы пишете, где живёте (autocertificazione)
document-yellow-kit = Конверт с жёлтой полосой (kit giallo)
document-renewal-reason = Бумаги об основании: работа, семья или другое
document-revenue-stamp = Гербовая марка (marca da bollo)
document-legible-copies = Копии, которые хорошо читаются
document-first-family-permit = Для первого вида на жительство: виза, квитанция с почты, копия nulla osta
document-dwelling-title = Договор или другая бумага на жильё
document-health-cards-all = Медицинские карточки всей семьи (tessera sanitaria)
document-family-composition = Имена тех, кто живёт с вами (stato di famiglia)
document-rent-contract = Зарегистрированный договор аренды
document-incomes = Бумаги о доходах
document-assets = Бумаги о счетах и имуществе
document-isee = Справка ISEE
document-digital-identity = Цифровой ключ: SPID, CIE или CNS
document-income-proof = Бумаги о доходе
document-suitable-dwelling = Справка о жилье (idoneità alloggiativa)
document-special-papers = Если есть: бумаги о выселении, инвалидности или раздельном проживании
document-photo = Недавнее фото, как на документы
document-permits-held = Виды на жительство, которые у вас были
document-presence-proof = Бумаги, которые показывают годы в Италии: школа, прививки

## Who may come

eligibility-no-referral = Можно прийти без направления врача.
eligibility-assegno-unico = Для тех, у кого есть дети. Многие виды на жительство дают право: спросите про свой.
eligibility-public-housing = Надо жить или работать в Ломбардии. Спросите, достаточно ли вашего вида на жительство.
eligibility-from-sixteen = С 16 лет.

## What it costs

cost-free = Платить не надо.
cost-permit-renewal = Надо платить. Спросите сколько, прежде чем идти.

## Numbers: what for

number-112 = Опасность, пожар, стало плохо: звоните сразу. Если положите трубку, могут перезвонить.
number-1522 = Для женщин, которым страшно. Платить не надо.
number-116117 = Врач ночью и в праздники, если ничего серьёзного.
number-114 = Ребёнок в опасности.
number-19696 = Для детей и подростков, которые хотят поговорить, и для тех, кто за них волнуется.
number-116000 = Ребёнка не могут найти.
number-anti-trafficking = Кто-то заставляет вас работать или продавать своё тело.
number-refugees = Для тех, кто просит убежища, и для беженцев.
number-refugees-mobile = Та же помощь, если другой номер не отвечает.
number-discrimination = К вам плохо относятся из-за вашего происхождения.

number-languages = Отвечают на таких языках: { $languages }
number-listed = По списку, дата: { $date }
number-always = Всегда, днём и ночью

## Why a place stands where it stands

reason-same-municipality = Это в вашем муниципалитете
reason-serves-municipality = Это для жителей вашего муниципалитета
reason-same-ambito = Это для вашей местности
reason-speaks-language = Там говорят на вашем языке
reason-open-now = Сейчас открыто

## Names of languages

language-it = итальянский
language-en = английский
language-ro = румынский
language-ar = арабский
language-sq = албанский
language-pa = панджаби
language-fr = французский
language-es = испанский
language-uk = украинский
language-ur = урду
language-bn = бенгальский
language-hi = хинди
language-wo = волоф
language-zh-hans = китайский
language-ru = русский
language-pt = португальский
language-si = сингальский
language-fil = филиппинский
language-bs = боснийский
language-ti = тигринья
language-fa = персидский
language-pl = польский

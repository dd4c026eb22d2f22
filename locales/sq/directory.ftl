### The directory's words: services, needs, documents, numbers, languages.

## Needs: what somebody comes for

need-doctor = Mjeku
need-paediatrician = Pediatri
need-consultorio = Konsultori familjar (consultorio)
need-care-without-permit = Kurimi pa leje
need-community-house = Shtëpia e Komunitetit (Casa di Comunità)
need-child-development = Një fëmijë që e ka të vështirë
need-ethno-clinical = Dikush ju dëgjon me mediator
need-emergency = Urgjencat
need-night-doctor = Mjeku i natës
need-permit-renewal = Rinovimi i lejes
need-family-reunification = Sjellja e familjes
need-residence = Vendbanimi (residenza)
need-digital-identity = Identiteti digjital
need-citizenship = Shtetësia
need-birth-registration = Deklarimi i një lindjeje
need-nursery = Çerdhja dhe kopshti
need-school = Shkolla
need-canteen = Mensa e shkollës
need-waste = Mbeturinat
need-italian-course = Mësimi i italishtes
need-isee = ISEE
need-assegno-unico = Shtesa për fëmijët (assegno unico)
need-housing = Shtëpia
need-social-service = Shërbimet sociale
need-mediation = Mediatori
need-job = Puna
need-legal = Ndihmë ligjore
need-antiviolence = Të flisni privatisht
need-police = Policia

## Services: what for, and what they are called

service-doctor-choice = Këtu zgjidhni mjekun për vete. Këtu zgjidhni pediatrin për fëmijët.
    .name = Zgjedhja e mjekut dhe pediatrit
service-care-without-permit = Këtu kërkoni kartën për t’u kuruar nëse nuk keni leje.
    .name = Kurimi pa leje
service-consultorio-asst = Për gruan, çiftin, shtatzëninë dhe fëmijët.
    .name = Konsultor familjar (consultorio)
service-consultorio-agape = Për gruan, çiftin dhe familjen. Mund të vini nga çdo komunë.
    .name = Konsultor familjar (consultorio)
service-community-house = Këtu ka shërbime për shëndetin.
    .name = Shtëpia e Komunitetit (Casa di Comunità)
service-child-neuropsychiatry = Për fëmijë dhe të rinj që e kanë të vështirë të flasin ose të mësojnë.
    .name = Neuropsikiatria për fëmijë
service-permit-renewal-post = Nga këtu e dërgoni kërkesën për lejen. Ruajeni vërtetimin (ricevuta).
    .name = Rinovimi i lejes në postë
service-permit-renewal-questura = Këtu e çoni kërkesën dhe e merrni lejen.
    .name = Zyra e Imigracionit (Ufficio Immigrazione)
service-immigration-desk-uil = Këtu ju ndihmojnë me letrat e lejes.
    .name = Ndihmë për lejen
service-patronato-inas = Kjo zyrë (patronato) ju ndihmon të bëni kërkesën.
    .name = Zyra «patronato»
service-immigration-desk-prefettura = Këtu pyesni si ta sillni familjen në Itali.
    .name = Sjellja e familjes
service-residence = Këtu i tregoni komunës ku banoni.
    .name = Vendbanimi (residenza)
service-identity-card = Këtu bëni kartën elektronike të identitetit. Me të hyni në shërbimet në internet.
    .name = Karta elektronike e identitetit
service-citizenship = Këtu kush ka lindur në Itali kërkon të bëhet italian.
    .name = Shtetësia
service-isee = Këtu bëni ISEE-n: një letër që tregon paratë e familjes.
    .name = Letra ISEE
service-assegno-unico = Një ndihmë në para për fëmijët. ISEE tregon sa.
    .name = Shtesa për fëmijët (assegno unico)
service-public-housing = Banesa publike kërkohet vetëm kur ka një thirrje të hapur (bando).
    .name = Banesë publike (casa popolare)
service-social-housing = Shtëpi me qira, edhe për familje të huaja.
    .name = Shtëpi me qira sociale
service-inclusion-treviglio = Shërbimet sociale ndihmojnë ata që janë në vështirësi.
    .name = Shërbimet sociale
service-inclusion-romano = Shërbimet sociale ndihmojnë ata që janë në vështirësi.
    .name = Shërbimet sociale
service-italian-course = Shkolla e italishtes për ata nga 16 vjeç e lart.
    .name = Kurs italishteje
service-antiviolence-sirio = Këtu mund të flasë një grua që ka frikë. Nuk duhet kallëzim (denuncia).
    .name = Të flisni privatisht

## Documents: what to bring

document-identity-document = Dokument identiteti
document-passport = Pasaportë
document-passport-copies = Kopje të pasaportës
document-permit-or-receipt = Leja e qëndrimit, ose vërtetimi i rinovimit (ricevuta)
document-permit-copy = Kopje e lejes së qëndrimit
document-tax-code = Kodi fiskal (codice fiscale)
document-tax-codes-all = Kodi fiskal i gjithë familjes
document-residence-self-declaration = Një letër ku shkruani ku banoni (autocertificazione)
document-yellow-kit = Zarfi me shiritin e verdhë (kit giallo)
document-renewal-reason = Letrat e arsyes: punë, familje ose tjetër
document-revenue-stamp = Pullë takse (marca da bollo)
document-legible-copies = Kopje që lexohen mirë
document-first-family-permit = Për lejen e parë: viza, vërtetimi i postës (ricevuta), kopja e «nulla osta»
document-dwelling-title = Kontrata ose një letër tjetër e shtëpisë
document-health-cards-all = Karta shëndetësore e gjithë familjes (tessera sanitaria)
document-family-composition = Emrat e atyre që jetojnë me ju (stato di famiglia)
document-rent-contract = Kontratë qiraje e regjistruar
document-incomes = Letrat e të ardhurave
document-assets = Letrat e llogarive dhe të pasurive
document-isee = ISEE
document-digital-identity = SPID, CIE ose CNS
document-income-proof = Letrat e të ardhurave
document-suitable-dwelling = Certifikata e shtëpisë (idoneità alloggiativa)
document-special-papers = Nëse ka: letra për nxjerrje nga shtëpia (sfratto), paaftësi ose ndarje
document-photo = Një foto e re për dokumente
document-permits-held = Lejet e qëndrimit që keni pasur
document-presence-proof = Letra që tregojnë vitet në Itali: shkollë, vaksina

## Who may come

eligibility-no-referral = Mund të shkoni pa fletën e mjekut.
eligibility-assegno-unico = Për ata që kanë fëmijë. Shumë leje japin të drejtë: pyesni për tuajën.
eligibility-public-housing = Duhet të banoni ose të punoni në Lombardi. Pyesni nëse mjafton leja juaj.
eligibility-from-sixteen = Nga 16 vjeç e lart.

## What it costs

cost-free = Nuk paguhet.
cost-permit-renewal = Paguhet. Pyesni sa, para se të shkoni.

## Numbers: what for

number-112 = Rrezik, zjarr, sëmundje e papritur: telefononi menjëherë. Nëse e mbyllni telefonin, mund t’ju telefonojnë ata.
number-1522 = Për gratë që kanë frikë. Nuk paguhet.
number-116117 = Mjeku natën dhe në ditët e festës, nëse nuk është e rëndë.
number-114 = Një fëmijë është në rrezik.
number-19696 = Për të rinj që duan të flasin, dhe për ata që shqetësohen për ta.
number-116000 = Një fëmijë nuk gjendet.
number-anti-trafficking = Dikush ju detyron të punoni ose të shisni trupin tuaj.
number-refugees = Për ata që kërkojnë azil dhe për refugjatët.
number-refugees-mobile = E njëjta ndihmë, nëse numri tjetër nuk përgjigjet.
number-discrimination = Ju trajtojnë keq për prejardhjen tuaj.

number-languages = Përgjigjet në: { $languages }
number-listed = Sipas listës së datës { $date }
number-always = Gjithmonë, ditë e natë

## Why a place stands where it stands

reason-same-municipality = Është në komunën tuaj
reason-serves-municipality = Është për ata që banojnë në komunën tuaj
reason-same-ambito = Është për zonën tuaj
reason-speaks-language = Flasin gjuhën tuaj
reason-open-now = Është hapur tani

## Names of languages

language-it = italisht
language-en = anglisht
language-ro = rumanisht
language-ar = arabisht
language-sq = shqip
language-pa = panxhabi
language-fr = frëngjisht
language-es = spanjisht
language-uk = ukrainisht
language-ur = urdu
language-bn = bengalisht
language-hi = hindi
language-wo = uolof
language-zh-hans = kinezisht
language-ru = rusisht
language-pt = portugalisht
language-si = singalisht
language-fil = filipinisht
language-bs = boshnjakisht
language-ti = tigrinja
language-fa = persisht
language-pl = polonisht

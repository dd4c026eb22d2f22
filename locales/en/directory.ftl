### The directory's words: services, needs, documents, numbers, languages.
### Ids come from the files in territory/. Short sentences, at most fifteen words each.

## Needs: what somebody comes for

need-doctor = The doctor
need-paediatrician = The paediatrician (pediatra)
need-consultorio = The family health centre (consultorio)
need-care-without-permit = Care without a permit
need-community-house = The community health house (Casa di Comunità)
need-child-development = A child who struggles
need-ethno-clinical = Being heard with a mediator
need-emergency = Emergencies
need-night-doctor = The night doctor
need-permit-renewal = Renewing the permit
need-family-reunification = Bringing the family
need-residence = Residence (residenza)
need-digital-identity = Digital identity
need-citizenship = Citizenship (cittadinanza)
need-birth-registration = Declaring a birth
need-nursery = Nursery and preschool
need-school = School
need-canteen = The school canteen (mensa)
need-waste = Waste (rifiuti)
need-italian-course = Learning Italian
need-isee = The ISEE
need-assegno-unico = The child benefit (assegno unico)
need-housing = Housing
need-social-service = Social services
need-mediation = The mediator
need-job = Work
need-legal = Legal help
need-antiviolence = A private talk
need-police = The police

## Services: what for, and what they are called

service-doctor-choice = Here you choose a doctor for yourself. Here you choose a paediatrician for your children.
    .name = Choosing the doctor and the paediatrician
service-care-without-permit = Here you ask for the card for care without a permit.
    .name = Care without a permit
service-consultorio-asst = For women, couples, pregnancy and children.
    .name = Family health centre (consultorio)
service-consultorio-agape = For women, couples and the family. You can come from any town.
    .name = Family health centre (consultorio)
service-community-house = Here are services for your health.
    .name = Community health house (Casa di Comunità)
service-child-neuropsychiatry = For children and teenagers who struggle to speak or to learn.
    .name = Child development service
service-permit-renewal-post = From here you send the application for the permit. Keep the receipt.
    .name = Permit renewal at the post office
service-permit-renewal-questura = Here you hand in the application and collect the permit.
    .name = Immigration office (Ufficio Immigrazione)
service-immigration-desk-uil = Here they help you with the papers for the permit.
    .name = Help with the permit
service-patronato-inas = The patronato helps you with the application.
    .name = Patronato
service-immigration-desk-prefettura = Here you ask how to bring your family to Italy.
    .name = Bringing the family
service-residence = Here you tell the town where you live.
    .name = Residence (residenza)
service-identity-card = Here you get the electronic identity card. It opens services on the internet.
    .name = Electronic identity card (CIE)
service-citizenship = Here who was born in Italy asks to become Italian.
    .name = Citizenship (cittadinanza)
service-isee = Here you get the ISEE: a paper about the family’s money.
    .name = ISEE
service-assegno-unico = Money for your children. The ISEE says how much.
    .name = Child benefit (assegno unico)
service-public-housing = You can ask for public housing only when a call (bando) is open.
    .name = Public housing (casa popolare)
service-social-housing = Homes to rent, for foreign families too.
    .name = Social rented housing
service-inclusion-treviglio = Social services help people in difficulty.
    .name = Social services
service-inclusion-romano = Social services help people in difficulty.
    .name = Social services
service-italian-course = The school of Italian for anyone of 16 or more.
    .name = Italian course
service-antiviolence-sirio = A woman who is afraid can talk here. She does not need to go to the police.
    .name = A private talk

## Documents: what to bring

document-identity-document = Identity document
document-passport = Passport
document-passport-copies = Copies of the passport
document-permit-or-receipt = Residence permit, or the receipt of its renewal
document-permit-copy = Copy of the residence permit
document-tax-code = Tax code (codice fiscale)
document-tax-codes-all = Tax codes of the whole family (codice fiscale)
document-residence-self-declaration = A paper where you write where you live (autocertificazione)
document-yellow-kit = Envelope with the yellow stripe (kit giallo)
document-renewal-reason = Papers about your reason: work, family or other
document-revenue-stamp = Revenue stamp (marca da bollo)
document-legible-copies = Copies that are easy to read
document-first-family-permit = For the first permit: visa, post office receipt, copy of the nulla osta
document-dwelling-title = Contract or other paper of your home
document-health-cards-all = Health cards of the whole family (tessera sanitaria)
document-family-composition = The names of those who live with you (stato di famiglia)
document-rent-contract = Registered rent contract
document-incomes = Papers about income
document-assets = Papers about accounts and property
document-isee = ISEE
document-digital-identity = SPID, CIE or CNS
document-income-proof = Papers about income
document-suitable-dwelling = Certificate of the home (idoneità alloggiativa)
document-special-papers = If you have them: papers about eviction, disability or separation
document-photo = A recent passport photo
document-permits-held = The residence permits you have had
document-presence-proof = Papers that show the years in Italy: school, vaccinations

## Who may come

eligibility-no-referral = You can go without a letter from the doctor.
eligibility-assegno-unico = For those with children. Many permits give the right: ask about yours.
eligibility-public-housing = You must live or work in Lombardy. Ask whether your permit is enough.
eligibility-from-sixteen = From 16 years on.

## What it costs

cost-free = You do not pay.
cost-permit-renewal = You pay. Ask how much before you go.

## Numbers: what for

number-112 = Danger, fire, sudden illness: call at once. If you hang up, they may call back.
number-1522 = For women who are afraid. You do not pay.
number-116117 = The doctor at night and on holidays, if it is not serious.
number-114 = A child is in danger.
number-19696 = For young people who want to talk, and for those who worry about them.
number-116000 = A child cannot be found.
number-anti-trafficking = Somebody forces you to work or to sell your body.
number-refugees = For people who ask for asylum and for refugees.
number-refugees-mobile = The same help, if the other number does not answer.
number-discrimination = You are treated badly because of where you come from.

number-languages = Answers in: { $languages }
# $date: the day of the list of languages, when its source names one
number-listed = According to the list of { $date }
number-always = Day and night

## Why a place stands where it stands

reason-same-municipality = It is in your town
reason-serves-municipality = It is for people who live in your town
reason-same-ambito = It is for your area
reason-speaks-language = They speak your language
reason-open-now = It is open now

## Names of languages

language-it = Italian
language-en = English
language-ro = Romanian
language-ar = Arabic
language-sq = Albanian
language-pa = Punjabi
language-fr = French
language-es = Spanish
language-uk = Ukrainian
language-ur = Urdu
language-bn = Bengali
language-hi = Hindi
language-wo = Wolof
language-zh-hans = Chinese
language-ru = Russian
language-pt = Portuguese
language-si = Sinhala
language-fil = Filipino
language-bs = Bosnian
language-ti = Tigrinya
language-fa = Persian
language-pl = Polish

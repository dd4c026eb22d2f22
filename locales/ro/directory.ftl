### The directory's words: services, needs, documents, numbers, languages.
### Ids come from the files in territory/. Short sentences, at most fifteen words each.

## Needs: what somebody comes for

need-doctor = Medicul
need-paediatrician = Pediatrul (pediatra)
need-consultorio = Centrul pentru familie (consultorio)
need-care-without-permit = Îngrijire fără permis
need-community-house = Casa de sănătate (Casa di Comunità)
need-child-development = Un copil căruia îi este greu
need-ethno-clinical = Să fiți ascultat cu un mediator
need-emergency = Urgențele
need-night-doctor = Medicul de noapte
need-permit-renewal = Reînnoirea permisului
need-family-reunification = Aducerea familiei
need-residence = Domiciliul (residenza)
need-digital-identity = Identitatea digitală
need-citizenship = Cetățenia (cittadinanza)
need-birth-registration = Declararea unei nașteri
need-nursery = Creșă și grădiniță
need-school = Școala
need-canteen = Cantina școlii (mensa)
need-waste = Gunoiul (rifiuti)
need-italian-course = Învățarea limbii italiene
need-isee = ISEE
need-assegno-unico = Alocația pentru copii (assegno unico)
need-housing = Locuința
need-social-service = Serviciile sociale
need-mediation = Mediatorul
need-job = Munca
need-legal = Ajutor juridic
need-antiviolence = O discuție în privat
need-police = Poliția

## Services: what for, and what they are called

service-doctor-choice = Aici vă alegeți medicul. Aici alegeți pediatrul pentru copii.
    .name = Alegerea medicului și a pediatrului
service-care-without-permit = Aici cereți cardul pentru îngrijire fără permis.
    .name = Îngrijire fără permis
service-consultorio-asst = Pentru femeie, cuplu, sarcină și copii.
    .name = Centru pentru familie (consultorio)
service-consultorio-agape = Pentru femeie, cuplu și familie. Puteți veni din orice localitate.
    .name = Centru pentru familie (consultorio)
service-community-house = Aici sunt servicii pentru sănătate.
    .name = Casa de sănătate (Casa di Comunità)
service-child-neuropsychiatry = Pentru copii și adolescenți care vorbesc sau învață cu greu.
    .name = Serviciul pentru dezvoltarea copilului
service-permit-renewal-post = De aici trimiteți cererea pentru permis. Păstrați recipisa.
    .name = Reînnoirea permisului la poștă
service-permit-renewal-questura = Aici duceți cererea și ridicați permisul.
    .name = Biroul pentru imigrare (Ufficio Immigrazione)
service-immigration-desk-uil = Aici primiți ajutor cu actele pentru permis.
    .name = Ajutor pentru permis
service-patronato-inas = Un patronato vă ajută să faceți cererea.
    .name = Patronato
service-immigration-desk-prefettura = Aici întrebați cum vă puteți aduce familia în Italia.
    .name = Aducerea familiei
service-residence = Aici spuneți primăriei unde locuiți.
    .name = Domiciliul (residenza)
service-identity-card = Aici faceți cartea de identitate electronică. Deschide serviciile pe internet.
    .name = Carte de identitate electronică (CIE)
service-citizenship = Aici cine s-a născut în Italia cere să devină italian.
    .name = Cetățenie (cittadinanza)
service-isee = Aici faceți ISEE: o hârtie despre banii familiei.
    .name = ISEE
service-assegno-unico = Un ajutor în bani pentru copii. ISEE spune cât.
    .name = Alocația pentru copii (assegno unico)
service-public-housing = Locuința socială se cere numai când există un anunț deschis (bando).
    .name = Locuință socială (casa popolare)
service-social-housing = Case de închiriat, și pentru familii străine.
    .name = Locuință cu chirie socială
service-inclusion-treviglio = Serviciile sociale ajută oamenii aflați în dificultate.
    .name = Servicii sociale
service-inclusion-romano = Serviciile sociale ajută oamenii aflați în dificultate.
    .name = Servicii sociale
service-italian-course = Școala de italiană pentru cine are cel puțin 16 ani.
    .name = Curs de italiană
service-antiviolence-sirio = Aici poate vorbi o femeie căreia îi este teamă. Nu este nevoie de plângere.
    .name = O discuție în privat

## Documents: what to bring

document-identity-document = Act de identitate
document-passport = Pașaport
document-passport-copies = Copii ale pașaportului
document-permit-or-receipt = Permis de ședere, sau recipisa reînnoirii
document-permit-copy = Copia permisului de ședere
document-tax-code = Cod fiscal (codice fiscale)
document-tax-codes-all = Codurile fiscale ale întregii familii (codice fiscale)
document-residence-self-declaration = O hârtie unde scrieți unde locuiți (autocertificazione)
document-yellow-kit = Plicul cu dungă galbenă (kit giallo)
document-renewal-reason = Actele pentru motiv: muncă, familie sau altul
document-revenue-stamp = Timbru fiscal (marca da bollo)
document-legible-copies = Copii care se citesc bine
document-first-family-permit = Pentru primul permis: viza, recipisa de la poștă, copia după nulla osta
document-dwelling-title = Contractul sau alt act al casei
document-health-cards-all = Cardurile de sănătate ale întregii familii (tessera sanitaria)
document-family-composition = Numele celor care locuiesc cu dumneavoastră (stato di famiglia)
document-rent-contract = Contract de închiriere înregistrat
document-incomes = Actele despre venituri
document-assets = Actele despre conturi și bunuri
document-isee = ISEE
document-digital-identity = SPID, CIE sau CNS
document-income-proof = Actele despre venituri
document-suitable-dwelling = Certificatul casei (idoneità alloggiativa)
document-special-papers = Dacă există: acte de evacuare, dizabilitate sau separare
document-photo = O fotografie recentă
document-permits-held = Permisele de ședere pe care le-ați avut
document-presence-proof = Acte care arată anii în Italia: școală, vaccinuri

## Who may come

eligibility-no-referral = Puteți merge fără bilet de la medic.
eligibility-assegno-unico = Pentru cine are copii. Multe permise dau dreptul: întrebați despre al dumneavoastră.
eligibility-public-housing = Trebuie să locuiți sau să lucrați în Lombardia. Întrebați dacă permisul este de ajuns.
eligibility-from-sixteen = De la 16 ani în sus.

## What it costs

cost-free = Nu se plătește.
cost-permit-renewal = Se plătește. Întrebați cât, înainte de a merge.

## Numbers: what for

number-112 = Pericol, incendiu, rău brusc: sunați imediat. Dacă închideți, vă pot suna înapoi.
number-1522 = Pentru femeile cărora le este teamă. Nu se plătește.
number-116117 = Medicul de noapte și din sărbători, dacă nu este grav.
number-114 = Un copil este în pericol.
number-19696 = Pentru tinerii care vor să vorbească și pentru cine își face griji.
number-116000 = Un copil nu este de găsit.
number-anti-trafficking = Cineva vă obligă să munciți sau să vă vindeți corpul.
number-refugees = Pentru cine cere azil și pentru refugiați.
number-refugees-mobile = Același ajutor, dacă celălalt număr nu răspunde.
number-discrimination = Cineva se poartă rău cu dumneavoastră din cauza originii.

number-languages = Răspunde în: { $languages }
# $date: the day of the list of languages, when its source names one
number-listed = După lista din { $date }
number-always = Zi și noapte

## Why a place stands where it stands

reason-same-municipality = Este în localitatea dumneavoastră
reason-serves-municipality = Este pentru cine locuiește în localitatea dumneavoastră
reason-same-ambito = Este pentru zona dumneavoastră
reason-speaks-language = Se vorbește limba dumneavoastră
reason-open-now = Este deschis acum

## Names of languages

language-it = italiană
language-en = engleză
language-ro = română
language-ar = arabă
language-sq = albaneză
language-pa = punjabi
language-fr = franceză
language-es = spaniolă
language-uk = ucraineană
language-ur = urdu
language-bn = bengali
language-hi = hindi
language-wo = wolof
language-zh-hans = chineză
language-ru = rusă
language-pt = portugheză
language-si = singaleză
language-fil = filipineză
language-bs = bosniacă
language-ti = tigrină
language-fa = persană
language-pl = poloneză

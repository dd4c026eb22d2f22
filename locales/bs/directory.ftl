### The directory's words: services, needs, documents, numbers, languages.

## Needs: what somebody comes for

need-doctor = Doktor
need-paediatrician = Pedijatar
need-consultorio = Porodično savjetovalište (consultorio)
need-care-without-permit = Liječenje bez dozvole
need-community-house = Dom zdravlja (Casa di Comunità)
need-child-development = Dijete kojem nešto teško ide
need-ethno-clinical = Razgovor uz medijatora
need-emergency = Hitni slučajevi
need-night-doctor = Noćni doktor
need-permit-renewal = Produženje dozvole
need-family-reunification = Dovođenje porodice
need-residence = Prebivalište (residenza)
need-digital-identity = Digitalni identitet
need-citizenship = Državljanstvo
need-birth-registration = Prijava rođenja
need-nursery = Jaslice i vrtić
need-school = Škola
need-canteen = Školska menza
need-waste = Otpad
need-italian-course = Učenje italijanskog
need-isee = Papir ISEE
need-assegno-unico = Dječiji doplatak (assegno unico)
need-housing = Stan
need-social-service = Socijalne službe
need-mediation = Medijator za jezik
need-job = Posao
need-legal = Pravna pomoć
need-antiviolence = Razgovor nasamo
need-police = Policija

## Services: what for, and what they are called

service-doctor-choice = Ovdje birate doktora za sebe. Ovdje birate pedijatra za djecu.
    .name = Izbor doktora i pedijatra
service-care-without-permit = Ovdje tražite karticu za liječenje ako nemate dozvolu.
    .name = Liječenje bez dozvole
service-consultorio-asst = Za ženu, par, trudnoću i djecu.
    .name = Porodično savjetovalište (consultorio)
service-consultorio-agape = Za ženu, par i porodicu. Možete doći iz svake općine.
    .name = Porodično savjetovalište (consultorio)
service-community-house = Ovdje su usluge za zdravlje.
    .name = Dom zdravlja (Casa di Comunità)
service-child-neuropsychiatry = Za djecu i mlade kojima je teško govoriti ili učiti.
    .name = Dječija neuropsihijatrija
service-permit-renewal-post = Odavde šaljete zahtjev za dozvolu. Čuvajte potvrdu (ricevuta).
    .name = Produženje dozvole na pošti
service-permit-renewal-questura = Ovdje nosite zahtjev i preuzimate dozvolu.
    .name = Ured za strance (Ufficio Immigrazione)
service-immigration-desk-uil = Ovdje Vam pomažu s papirima za dozvolu.
    .name = Pomoć za dozvolu
service-patronato-inas = Ovaj ured (patronato) Vam pomaže da predate zahtjev.
    .name = Ured «patronato»
service-immigration-desk-prefettura = Ovdje pitate kako dovesti porodicu u Italiju.
    .name = Dovođenje porodice
service-residence = Ovdje kažete općini gdje stanujete.
    .name = Prebivalište (residenza)
service-identity-card = Ovdje se pravi elektronska lična karta. Ona otvara usluge na internetu.
    .name = Elektronska lična karta
service-citizenship = Ovdje rođeni u Italiji traže italijansko državljanstvo.
    .name = Državljanstvo
service-isee = Ovdje se pravi ISEE: papir koji govori koliko novca ima porodica.
    .name = Izrada ISEE
service-assegno-unico = Pomoć u novcu za djecu. ISEE kaže koliko.
    .name = Dječiji doplatak (assegno unico)
service-public-housing = Javni stan se traži samo kad je otvoren konkurs (bando).
    .name = Javni stan (casa popolare)
service-social-housing = Stanovi za iznajmljivanje, i za strane porodice.
    .name = Socijalni stan pod kiriju
service-inclusion-treviglio = Socijalne službe pomažu onima kojima je teško.
    .name = Socijalne službe
service-inclusion-romano = Socijalne službe pomažu onima kojima je teško.
    .name = Socijalne službe
service-italian-course = Škola italijanskog za one koji imaju najmanje 16 godina.
    .name = Kurs italijanskog
service-antiviolence-sirio = Ovdje može razgovarati žena koja se boji. Ne treba prijava policiji (denuncia).
    .name = Razgovor nasamo

## Documents: what to bring

document-identity-document = Lični dokument
document-passport = Pasoš
document-passport-copies = Kopije pasoša
document-permit-or-receipt = Boravišna dozvola, ili potvrda o produženju (ricevuta)
document-permit-copy = Kopija boravišne dozvole
document-tax-code = Porezni broj (codice fiscale)
document-tax-codes-all = Porezni broj za cijelu porodicu (codice fiscale)
document-residence-self-declaration = Papir gdje sami pišete gdje stanujete (autocertificazione)
document-yellow-kit = Koverta sa žutom trakom (kit giallo)
document-renewal-reason = Papiri o razlogu: posao, porodica ili drugo
document-revenue-stamp = Taksena marka (marca da bollo)
document-legible-copies = Kopije koje se dobro čitaju
document-first-family-permit = Za prvu dozvolu: viza, potvrda s pošte (ricevuta), kopija «nulla osta»
document-dwelling-title = Ugovor ili drugi papir o stanu
document-health-cards-all = Zdravstvena kartica za cijelu porodicu (tessera sanitaria)
document-family-composition = Imena onih koji žive s Vama (stato di famiglia)
document-rent-contract = Ovjeren ugovor o najmu (registrato)
document-incomes = Papiri o primanjima
document-assets = Papiri o računima i imovini
document-isee = Papir ISEE
document-digital-identity = SPID, CIE ili CNS
document-income-proof = Papiri o primanjima
document-suitable-dwelling = Potvrda o stanu (idoneità alloggiativa)
document-special-papers = Ako ih ima: papiri o deložaciji (sfratto), invalidnosti ili razdvajanju
document-photo = Nova slika za dokumente
document-permits-held = Boravišne dozvole koje ste imali
document-presence-proof = Papiri koji pokazuju godine u Italiji: škola, vakcine

## Who may come

eligibility-no-referral = Možete doći bez doktorske uputnice.
eligibility-assegno-unico = Za one koji imaju djecu. Mnoge dozvole daju pravo: pitajte za svoju.
eligibility-public-housing = Treba stanovati ili raditi u Lombardiji. Pitajte da li je Vaša dozvola dovoljna.
eligibility-from-sixteen = Od 16 godina naviše.

## What it costs

cost-free = Ne plaća se.
cost-permit-renewal = Plaća se. Pitajte koliko prije nego što odete.

## Numbers: what for

number-112 = Opasnost, požar, iznenadna bolest: odmah zovite. Ako prekinete vezu, mogu Vas nazvati.
number-1522 = Za žene koje se boje. Ne plaća se.
number-116117 = Doktor noću i praznikom, ako nije teško.
number-114 = Dijete je u opasnosti.
number-19696 = Za mlade koji žele razgovarati, i za one koji brinu za njih.
number-116000 = Dijete se ne može naći.
number-anti-trafficking = Neko Vas tjera da radite ili da prodajete svoje tijelo.
number-refugees = Za one koji traže azil i za izbjeglice.
number-refugees-mobile = Ista pomoć, ako se drugi broj ne javlja.
number-discrimination = Loše se odnose prema Vama zbog porijekla.

number-languages = Jezici odgovora: { $languages }
number-listed = Prema listi od: { $date }
number-always = Uvijek, dan i noć

## Why a place stands where it stands

reason-same-municipality = U Vašoj je općini
reason-serves-municipality = Za one koji stanuju u Vašoj općini
reason-same-ambito = Za Vaš kraj
reason-speaks-language = Govore Vaš jezik
reason-open-now = Sada je otvoreno

## Names of languages

language-it = italijanski
language-en = engleski
language-ro = rumunski
language-ar = arapski
language-sq = albanski
language-pa = pandžapski
language-fr = francuski
language-es = španski
language-uk = ukrajinski
language-ur = urdu
language-bn = bengalski
language-hi = hindi
language-wo = volof
language-zh-hans = kineski
language-ru = ruski
language-pt = portugalski
language-si = singalski
language-fil = filipinski
language-bs = bosanski
language-ti = tigrinja
language-fa = perzijski
language-pl = poljski

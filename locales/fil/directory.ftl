### The directory's words: services, needs, documents, numbers, languages.

## Needs: what somebody comes for

need-doctor = Doktor
need-paediatrician = Doktor ng bata, pediatrician (pediatra)
need-consultorio = Ang consultorio
need-care-without-permit = Pagpapagamot nang walang permesso
need-community-house = Bahay-kalusugan (Casa di Comunità)
need-child-development = Anak na nahihirapan
need-ethno-clinical = Pakikinig, kasama ang mediator
need-emergency = Mga emergency
need-night-doctor = Doktor sa gabi
need-permit-renewal = Pag-renew ng permesso
need-family-reunification = Pagpapapunta ng pamilya rito
need-residence = Tirahan (residenza)
need-digital-identity = Digital identity
need-citizenship = Citizenship (cittadinanza)
need-birth-registration = Pagrehistro ng kapanganakan
need-nursery = Nido at preschool
need-school = School
need-canteen = Canteen ng school (mensa)
need-waste = Basura (rifiuti)
need-italian-course = Matuto ng Italian
need-isee = Ang ISEE
need-assegno-unico = Pera para sa anak (assegno unico)
need-housing = Bahay
need-social-service = Social services
need-mediation = Ang mediator
need-job = Trabaho
need-legal = Tulong sa batas
need-antiviolence = Pribadong usapan
need-police = Pulis

## Services: what for, and what they are called

service-doctor-choice = Dito pipili ng doktor para sa inyo. Dito rin pipili ng pediatrician para sa mga anak.
    .name = Pagpili ng doktor at pediatrician
service-care-without-permit = Dito hihingi ng card para makapagpagamot kung walang permesso.
    .name = Pagpapagamot nang walang permesso
service-consultorio-asst = Para sa babae, mag-asawa, pagbubuntis at mga anak.
    .name = Consultorio
service-consultorio-agape = Para sa babae, mag-asawa at pamilya. Puwedeng pumunta mula sa kahit anong Comune.
    .name = Consultorio
service-community-house = May mga serbisyo rito para sa kalusugan.
    .name = Bahay-kalusugan (Casa di Comunità)
service-child-neuropsychiatry = Para sa mga batang nahihirapang magsalita o matuto.
    .name = Serbisyo sa paglaki ng bata (Neuropsichiatria infantile)
service-permit-renewal-post = Mula rito ipapadala ang application para sa permesso. Itago ang resibo.
    .name = Renewal ng permesso sa post office
service-permit-renewal-questura = Dito dadalhin ang application at kukunin ang permesso.
    .name = Opisina ng Immigration (Ufficio Immigrazione)
service-immigration-desk-uil = Dito kayo tutulungan sa mga papel ng permesso.
    .name = Tulong para sa permesso
service-patronato-inas = Tutulungan kayo ng patronato sa application.
    .name = Patronato
service-immigration-desk-prefettura = Dito magtatanong kung paano papuntahin ang pamilya sa Italy.
    .name = Pagpapapunta ng pamilya rito
service-residence = Dito sasabihin sa Comune kung saan kayo nakatira.
    .name = Tirahan (residenza)
service-identity-card = Dito kukuha ng electronic ID (CIE). Nagbubukas ito ng mga serbisyo sa internet.
    .name = Electronic ID (CIE)
service-citizenship = Dito humihiling na maging Italian ang ipinanganak sa Italy.
    .name = Citizenship (cittadinanza)
service-isee = Dito kukuha ng ISEE: papel tungkol sa pera ng pamilya.
    .name = ISEE
service-assegno-unico = Pera para sa mga anak. Ang ISEE ang nagsasabi kung magkano.
    .name = Pera para sa anak (assegno unico)
service-public-housing = Makakahingi lang ng pabahay ng gobyerno kapag may bukas na bando.
    .name = Pabahay ng gobyerno (casa popolare)
service-social-housing = Mga bahay na pinauupahan, para rin sa mga dayuhang pamilya.
    .name = Paupahang social housing
service-inclusion-treviglio = Tumutulong ang social services sa mga nahihirapan.
    .name = Social services
service-inclusion-romano = Tumutulong ang social services sa mga nahihirapan.
    .name = Social services
service-italian-course = School ng Italian para sa edad 16 pataas.
    .name = Kurso ng Italian
service-antiviolence-sirio = Dito puwedeng magsalita ang babaeng natatakot. Hindi kailangang magreklamo sa pulis.
    .name = Pribadong usapan

## Documents: what to bring

document-identity-document = ID o dokumento ng pagkakakilanlan
document-passport = Passport
document-passport-copies = Mga kopya ng passport
document-permit-or-receipt = Permesso, o resibo ng renewal
document-permit-copy = Kopya ng permesso
document-tax-code = Tax code (codice fiscale)
document-tax-codes-all = Codice fiscale ng buong pamilya
document-residence-self-declaration = Papel kung saan isusulat ang tirahan (autocertificazione)
document-yellow-kit = Sobreng may dilaw na guhit (kit giallo)
document-renewal-reason = Mga papel ng dahilan: trabaho, pamilya o iba pa
document-revenue-stamp = Selyo na binibili (marca da bollo)
document-legible-copies = Mga kopyang malinaw basahin
document-first-family-permit = Para sa unang permesso: visa, resibo ng post office, kopya ng nulla osta
document-dwelling-title = Kontrata o ibang papel ng bahay
document-health-cards-all = Health card ng buong pamilya (tessera sanitaria)
document-family-composition = Pangalan ng mga kasama sa bahay (stato di famiglia)
document-rent-contract = Rehistradong kontrata ng upa
document-incomes = Mga papel ng kita
document-assets = Mga papel ng bank account at ari-arian
document-isee = ISEE
document-digital-identity = SPID, CIE o CNS
document-income-proof = Mga papel ng kita
document-suitable-dwelling = Sertipiko ng bahay (idoneità alloggiativa)
document-special-papers = Kung mayroon: papel ng eviction (sfratto), kapansanan o paghihiwalay
document-photo = Bagong litratong pang-ID
document-permits-held = Mga dating permesso ninyo
document-presence-proof = Mga papel na patunay ng mga taon sa Italy: school, bakuna

## Who may come

eligibility-no-referral = Puwedeng pumunta kahit walang sulat ng doktor.
eligibility-assegno-unico = Para sa may mga anak. Maraming permesso ang puwede: itanong kung kasama ang sa inyo.
eligibility-public-housing = Kailangang nakatira o nagtatrabaho sa Lombardy. Itanong kung puwede ang permesso ninyo.
eligibility-from-sixteen = Mula 16 na taon pataas.

## What it costs

cost-free = Walang bayad.
cost-permit-renewal = May bayad. Itanong kung magkano bago pumunta.

## Numbers: what for

number-112 = Panganib, sunog, biglang sakit: tumawag agad. Kung ibababa ninyo, baka tumawag sila ulit.
number-1522 = Para sa mga babaeng natatakot. Walang bayad.
number-116117 = Doktor sa gabi at kapag holiday, kung hindi malala.
number-114 = May batang nasa panganib.
number-19696 = Para sa kabataang gustong may makausap, at sa nag-aalala para sa kanila.
number-116000 = May batang nawawala.
number-anti-trafficking = May pumipilit sa inyong magtrabaho o ibenta ang katawan.
number-refugees = Para sa humihingi ng asylum at sa mga refugee.
number-refugees-mobile = Pareho ring tulong, kung hindi sumasagot ang kabilang numero.
number-discrimination = Masama ang trato sa inyo dahil sa pinanggalingan ninyo.

number-languages = Sumasagot sa: { $languages }
number-listed = Ayon sa listahan noong { $date }
number-always = Laging bukas, araw at gabi

## Why a place stands where it stands

reason-same-municipality = Nasa Comune ninyo
reason-serves-municipality = Para sa mga nakatira sa Comune ninyo
reason-same-ambito = Para sa lugar ninyo
reason-speaks-language = Nagsasalita sila ng wika ninyo
reason-open-now = Bukas ngayon

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

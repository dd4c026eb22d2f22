### The directory's words: services, needs, documents, numbers, languages.

## Needs: what somebody comes for

need-doctor = Doktoor bi
need-paediatrician = Doktooru xale bi
need-consultorio = «Consultorio» bi
need-care-without-permit = Paj, ku amul sojorno
need-community-house = «Casa di Comunità» bi
need-child-development = Xale bu am jafe-jafe
need-ethno-clinical = Ku lay déglu ak tekkikat
need-emergency = Lu gaaw
need-night-doctor = Doktooru guddi
need-permit-renewal = Yeesal sojorno bi
need-family-reunification = Indi sa njaboot
need-residence = «Residenza» bi
need-digital-identity = Dantite ci internet
need-citizenship = Nasionalite
need-birth-registration = Bind liir bu juddu
need-nursery = Nido ak lekoolu xale yu ndaw
need-school = Lekool bi
need-canteen = Añu lekool bi (mensa)
need-waste = Mbalit mi
need-italian-course = Jàng italien
need-isee = Kayitu ISEE
need-assegno-unico = Xaalisu xale yi (assegno unico)
need-housing = Kër
need-social-service = Servis sosiaal
need-mediation = Tekkikat (mediatore)
need-job = Liggéey
need-legal = Ndimbal ci wàllu yoon
need-antiviolence = Wax ci sutura
need-police = Pólis

## Services: what for, and what they are called

service-doctor-choice = Fii ngay tànne sa doktoor. Fii ngay tànne doktooru xale ngir say doom.
    .name = Tànn doktoor ak doktooru xale
service-care-without-permit = Fii ngay laaje kàrt bi lay faj, soo amul sojorno.
    .name = Paj, ku amul sojorno
service-consultorio-asst = Ngir jigéen, jëkkër ak jabar, ëmb ak doom yi.
    .name = Consultorio: njaboot
service-consultorio-agape = Ngir jigéen, jëkkër ak jabar, ak njaboot. Mën nga bàyyikoo ci bépp Comune.
    .name = Consultorio: njaboot
service-community-house = Fii am na ay servis yu wérgu-yaram.
    .name = «Casa di Comunità»: wérgu-yaram
service-child-neuropsychiatry = Ngir xale yu am jafe-jafe ci wax walla ci jàng.
    .name = Neuropsichiatria: jàppale xale yi
service-permit-renewal-post = Fii ngay yónnee démànd sojorno bi. Dencal resi bi (ricevuta).
    .name = Yeesal sojorno ci post bi
service-permit-renewal-questura = Fii ngay indi démànd bi. Fii ngay jële sojorno bi.
    .name = Ufficio Immigrazione: sojorno
service-immigration-desk-uil = Fii dañu lay dimbali ci kayiti sojorno.
    .name = Ndimbal ci sojorno
service-patronato-inas = «Patronato» dina la dimbali ci démànd bi.
    .name = Patronato: ndimbal ci kayit
service-immigration-desk-prefettura = Fii ngay laaje naka nga mëna indi sa njaboot ci Itali.
    .name = Indi sa njaboot
service-residence = Fii nga koy waxe meeri bi (Comune) fi nga dëkk.
    .name = Residenza: fi nga dëkk
service-identity-card = Fii ngay defare kàrt dantite elektronik (CIE). Dafay ubbi servis yi ci internet.
    .name = Kàrt dantite elektronik (CIE)
service-citizenship = Ku juddu ci Itali, fii lay laaje nasionalite Itali.
    .name = Nasionalite
service-isee = Fii ngay defare ISEE: kayit bu wax xaalisu njaboot gi.
    .name = Kayitu ISEE
service-assegno-unico = Ndimbalu xaalis ngir xale yi. ISEE mooy wax ñaata la.
    .name = Xaalisu xale yi (assegno unico)
service-public-housing = Këru nguur (casa popolare), soo ko bëggee laaj, fàww am «bando» bu ubbi.
    .name = Këru nguur (casa popolare)
service-social-housing = Kër yuy luye. Njaboot yu bawoo bitim réew itam mën nañu ko am.
    .name = Kër gu yomb ngir luye
service-inclusion-treviglio = Servis sosiaal dañuy dimbali ku nekk ci jafe-jafe.
    .name = Servis sosiaal (servizi sociali)
service-inclusion-romano = Servis sosiaal dañuy dimbali ku nekk ci jafe-jafe.
    .name = Servis sosiaal (servizi sociali)
service-italian-course = Lekoolu italien, ngir ku am 16 at walla lu ko ëpp.
    .name = Jàng italien
service-antiviolence-sirio = Fii, jigéen ju ragal mën na fi wax. Soxlawul kalaame.
    .name = Wax ci sutura

## Documents: what to bring

document-identity-document = Kayitu dantite
document-passport = Paaspoor
document-passport-copies = Fotokopi yu paaspoor bi
document-permit-or-receipt = Sojorno (permesso di soggiorno), walla resi bi (ricevuta)
document-permit-copy = Fotokopi bu sojorno bi (permesso di soggiorno)
document-tax-code = Nimero «codice fiscale»
document-tax-codes-all = «Codice fiscale» bu waa kër gi yépp
document-residence-self-declaration = Kayit boo bind ci fi nga dëkk (autocertificazione)
document-yellow-kit = Anwelob bu am rëdd wu mboq (kit giallo)
document-renewal-reason = Kayit yiy wone lu tax: liggéey, njaboot walla leneen
document-revenue-stamp = Tembar (marca da bollo)
document-legible-copies = Fotokopi yu leer
document-first-family-permit = Ngir sojorno bu njëkk: visa, resi bu post bi, fotokopi bu «nulla osta»
document-dwelling-title = Kontraa walla beneen kayitu kër gi
document-health-cards-all = Kàrtu wérgu-yaram (tessera sanitaria) bu waa kër gi yépp
document-family-composition = Turu ñi nga dëkkal (stato di famiglia)
document-rent-contract = Kontraa luyaas bu ñu bindal (registrato)
document-incomes = Kayit yu wone li ngay am ci xaalis
document-assets = Kayit yu kont yi ak alal ji
document-isee = Kayitu ISEE
document-digital-identity = SPID, CIE walla CNS
document-income-proof = Kayit yu wone sa peyoor
document-suitable-dwelling = Kayit bu wone ne kër gi baax na (idoneità alloggiativa)
document-special-papers = Soo leen amee: kayiti sfratto, laago walla teqalikoo
document-photo = Foto bu bees (foto tessera)
document-permits-held = Sojorno yi nga amoon (permessi di soggiorno)
document-presence-proof = Kayit yu wone at yi nga nekk ci Itali: lekool, ñakk

## Who may come

eligibility-no-referral = Mën nga dem te amuloo kayitu doktoor.
eligibility-assegno-unico = Ngir ku am doom. Sojorno yu bari baax nañu: laajal ndax sa bos baax na.
eligibility-public-housing = War nga dëkk walla nga liggéey ci Lombardia. Laajal ndax sa sojorno doy na.
eligibility-from-sixteen = 16 at ak lu ko ëpp.

## What it costs

cost-free = Doo fay dara.
cost-permit-renewal = Dees koy fay. Laajal ñaata la balaa ngay dem.

## Numbers: what for

number-112 = Loraange, lakk-lakk, feebar bu gaaw: wool léegi. Soo tëjee, mën nañu la woowaat.
number-1522 = Ngir jigéen ñu ragal. Doo fay dara.
number-116117 = Doktooru guddi ak bés yu feet, su feebar bi tarul.
number-114 = Xale nekk na ci loraange.
number-19696 = Ngir xale ak ndaw ñu bëgga wax, ak ku am njàqare ci ñoom.
number-116000 = Xale bu réer.
number-anti-trafficking = Am na ku lay forse nga liggéey walla nga jaay sa yaram.
number-refugees = Ngir ñi laaj asile ak réfugié yi.
number-refugees-mobile = Ndimbal loolu rekk, su beneen nimero bi tontuwul.
number-discrimination = Am na ku lay jàppe nu bon ndax fi nga bawoo.
number-languages = Làkk yi: { $languages }
number-listed = List bi, bésam: { $date }
number-always = Saa yu nekk, guddi ak bëccëg

## Why a place stands where it stands

reason-same-municipality = Ci sa Comune la nekk
reason-serves-municipality = Ngir ñi dëkk ci sa Comune la
reason-same-ambito = Ngir sa gox la
reason-speaks-language = Dañuy wax sa làkk
reason-open-now = Ubbi na léegi

## Names of languages

language-it = italien
language-en = angale
language-ro = rumeen
language-ar = araab
language-sq = albaneen
language-pa = punjabi
language-fr = farañse
language-es = español
language-uk = ikreenien
language-ur = urdu
language-bn = bengali
language-hi = hindi
language-wo = wolof
language-zh-hans = sinuwaa
language-ru = riis
language-pt = portige
language-si = singalais
language-fil = filipino
language-bs = bosnien
language-ti = tigrinya
language-fa = persan
language-pl = polone

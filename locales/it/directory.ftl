### The directory's words: services, needs, documents, numbers, languages.
### Ids come from the files in territory/. Short sentences, at most fifteen words each.

## Needs: what somebody comes for

need-doctor = Il medico
need-paediatrician = Il pediatra
need-consultorio = Il consultorio
need-care-without-permit = Le cure senza permesso
need-community-house = La Casa di Comunità
need-child-development = Un figlio che fa fatica
need-ethno-clinical = Essere ascoltati con un mediatore
need-emergency = Le emergenze
need-night-doctor = Il medico di notte
need-permit-renewal = Rinnovare il permesso
need-family-reunification = Far venire la famiglia
need-residence = La residenza
need-digital-identity = L’identità digitale
need-citizenship = La cittadinanza
need-birth-registration = Dichiarare una nascita
need-nursery = Nido e scuola dell’infanzia
need-school = La scuola
need-canteen = La mensa della scuola
need-waste = I rifiuti
need-italian-course = Imparare l’italiano
need-isee = L’ISEE
need-assegno-unico = L’assegno unico
need-housing = La casa
need-social-service = I servizi sociali
need-mediation = Il mediatore
need-job = Il lavoro
need-legal = Un aiuto legale
need-antiviolence = Parlare in privato
need-police = La polizia

## Services: what for, and what they are called

service-doctor-choice = Qui scegli il medico per te. Qui scegli il pediatra per i figli.
    .name = Scegliere il medico e il pediatra
service-care-without-permit = Qui chiedi la tessera per curarti se non hai il permesso.
    .name = Curarsi senza permesso
service-consultorio-asst = Per la donna, la coppia, la gravidanza e i figli.
    .name = Consultorio
service-consultorio-agape = Per la donna, la coppia e la famiglia. Puoi venire da ogni Comune.
    .name = Consultorio
service-community-house = Qui ci sono servizi per la salute.
    .name = Casa di Comunità
service-child-neuropsychiatry = Per bambini e ragazzi che fanno fatica a parlare o a imparare.
    .name = Neuropsichiatria infantile
service-permit-renewal-post = Da qui spedisci la domanda per il permesso. Tieni la ricevuta.
    .name = Rinnovo del permesso alla posta
service-permit-renewal-questura = Qui porti la domanda e ritiri il permesso.
    .name = Ufficio Immigrazione
service-immigration-desk-uil = Qui ti aiutano con le carte del permesso.
    .name = Aiuto per il permesso
service-patronato-inas = Il patronato ti aiuta a fare la domanda.
    .name = Patronato
service-immigration-desk-prefettura = Qui chiedi come far venire la tua famiglia in Italia.
    .name = Far venire la famiglia
service-residence = Qui dici al Comune dove abiti.
    .name = Residenza
service-identity-card = Qui fai la carta d’identità elettronica. Apre i servizi in internet.
    .name = Carta d’identità elettronica
service-citizenship = Qui chi è nato in Italia chiede di diventare italiano.
    .name = Cittadinanza
service-isee = Qui fai l’ISEE: un foglio che dice i soldi della famiglia.
    .name = ISEE
service-assegno-unico = Un aiuto in soldi per i figli. L’ISEE dice quanto.
    .name = Assegno unico
service-public-housing = La casa popolare si chiede solo quando c’è un bando aperto.
    .name = Casa popolare
service-social-housing = Case in affitto, anche per famiglie straniere.
    .name = Casa in affitto sociale
service-inclusion-treviglio = I servizi sociali aiutano chi è in difficoltà.
    .name = Servizi sociali
service-inclusion-romano = I servizi sociali aiutano chi è in difficoltà.
    .name = Servizi sociali
# Source: bergamonews.it, primabergamo.it, italiahello.it (literacy and A2 certification at the CPIA, from 16 years); 2022; confidence B; verified: no (draft)
service-italian-course = La scuola di italiano per chi ha almeno 16 anni.
    .name = Corso di italiano
service-antiviolence-sirio = Qui una donna che ha paura può parlare. Non serve una denuncia.
    .name = Parlare in privato

## Documents: what to bring

document-identity-document = Documento di identità
document-passport = Passaporto
document-passport-copies = Copie del passaporto
document-permit-or-receipt = Permesso di soggiorno, o ricevuta del rinnovo
document-permit-copy = Copia del permesso di soggiorno
document-tax-code = Codice fiscale
document-tax-codes-all = Codice fiscale di tutta la famiglia
document-residence-self-declaration = Un foglio dove scrivi dove abiti (autocertificazione)
document-yellow-kit = Busta con la striscia gialla (kit giallo)
document-renewal-reason = Le carte del motivo: lavoro, famiglia o altro
document-revenue-stamp = Marca da bollo
document-legible-copies = Copie che si leggono bene
document-first-family-permit = Per il primo permesso: visto, ricevuta della posta, copia del nulla osta
document-dwelling-title = Contratto o altra carta della casa
document-health-cards-all = Tessera sanitaria di tutta la famiglia
document-family-composition = I nomi di chi vive con te (stato di famiglia)
document-rent-contract = Contratto di affitto registrato
document-incomes = Le carte dei redditi
document-assets = Le carte dei conti e dei beni
document-isee = ISEE
document-digital-identity = SPID, CIE o CNS
document-income-proof = Le carte del reddito
document-suitable-dwelling = Certificato della casa (idoneità alloggiativa)
document-special-papers = Se ci sono: carte di sfratto, invalidità o separazione
document-photo = Una foto tessera recente
document-permits-held = I permessi di soggiorno che hai avuto
document-presence-proof = Carte che mostrano gli anni in Italia: scuola, vaccini

## Who may come

eligibility-no-referral = Puoi andare senza la richiesta del medico.
eligibility-assegno-unico = Per chi ha figli. Molti permessi danno diritto: chiedi se c’è il tuo.
eligibility-public-housing = Serve abitare o lavorare in Lombardia. Chiedi se basta il tuo permesso.
# Source: bergamonews.it, primabergamo.it, italiahello.it (literacy and A2 certification at the CPIA, from 16 years); 2022; confidence B; verified: no (draft)
eligibility-from-sixteen = Da 16 anni in su.

## What it costs

cost-free = Non si paga.
cost-permit-renewal = Si paga. Chiedi quanto prima di andare.

## Numbers: what for

number-112 = Pericolo, incendio, malore: chiama subito. Se chiudi, può richiamare.
number-1522 = Per le donne che hanno paura. Non si paga.
number-116117 = Il medico di notte e nei giorni di festa, se non è grave.
number-114 = Un bambino è in pericolo.
number-19696 = Per ragazzi che vogliono parlare, e per chi è preoccupato per loro.
number-116000 = Un bambino non si trova.
number-anti-trafficking = Qualcuno ti obbliga a lavorare o a vendere il tuo corpo.
number-refugees = Per chi chiede asilo e per i rifugiati.
number-refugees-mobile = Lo stesso aiuto, se l’altro numero non risponde.
number-discrimination = Ti trattano male per la tua origine.

number-languages = Risponde in: { $languages }
# $date: the day of the list of languages, when its source names one
number-listed = Secondo la lista del { $date }
number-always = Sempre, giorno e notte

## Why a place stands where it stands

reason-same-municipality = È nel tuo Comune
reason-serves-municipality = È per chi abita nel tuo Comune
reason-same-ambito = È per la tua zona
reason-speaks-language = Parlano la tua lingua
reason-open-now = È aperto adesso

## Names of languages

language-it = italiano
language-en = inglese
language-ro = rumeno
language-ar = arabo
language-sq = albanese
language-pa = punjabi
language-fr = francese
language-es = spagnolo
language-uk = ucraino
language-ur = urdu
language-bn = bengalese
language-hi = hindi
language-wo = wolof
language-zh-hans = cinese
language-ru = russo
language-pt = portoghese
language-si = singalese
language-fil = filippino
language-bs = bosniaco
language-ti = tigrino
language-fa = persiano
language-pl = polacco

### The directory's words: services, needs, documents, numbers, languages.
### Ids come from the files in territory/. Short sentences, at most fifteen words each.

## Needs: what somebody comes for

need-doctor = Le médecin
need-paediatrician = Le pédiatre (pediatra)
need-consultorio = Le centre pour la famille (consultorio)
need-care-without-permit = Les soins sans permis
need-community-house = La maison de santé (Casa di Comunità)
need-child-development = Un enfant en difficulté
need-ethno-clinical = Parler avec un médiateur
need-emergency = Les urgences
need-night-doctor = Le médecin de nuit
need-permit-renewal = Renouveler le permis
need-family-reunification = Faire venir la famille
need-residence = La résidence (residenza)
need-digital-identity = L’identité numérique
need-citizenship = La nationalité (cittadinanza)
need-birth-registration = Déclarer une naissance
need-nursery = Crèche et école maternelle
need-school = L’école
need-canteen = La cantine de l’école (mensa)
need-waste = Les déchets (rifiuti)
need-italian-course = Apprendre l’italien
need-isee = L’attestation ISEE
need-assegno-unico = L’allocation pour enfants (assegno unico)
need-housing = Le logement
need-social-service = Les services sociaux
need-mediation = Le médiateur
need-job = Le travail
need-legal = Une aide juridique
need-antiviolence = Parler en privé
need-police = La police

## Services: what for, and what they are called

service-doctor-choice = Ici, vous choisissez votre médecin. Ici, vous choisissez le pédiatre pour les enfants.
    .name = Choisir le médecin et le pédiatre
service-care-without-permit = Ici, vous demandez la carte pour les soins sans permis.
    .name = Se soigner sans permis
service-consultorio-asst = Pour la femme, le couple, la grossesse et les enfants.
    .name = Centre pour la famille (consultorio)
service-consultorio-agape = Pour la femme, le couple et la famille. Vous pouvez venir de toute commune.
    .name = Centre pour la famille (consultorio)
service-community-house = Ici, il y a des services pour la santé.
    .name = Maison de santé (Casa di Comunità)
service-child-neuropsychiatry = Pour les enfants et les jeunes qui ont du mal à parler ou à apprendre.
    .name = Service du développement de l’enfant
service-permit-renewal-post = D’ici, vous envoyez la demande pour le permis. Gardez le reçu.
    .name = Renouveler le permis à la poste
service-permit-renewal-questura = Ici, vous apportez la demande et vous retirez le permis.
    .name = Bureau de l’immigration (Ufficio Immigrazione)
service-immigration-desk-uil = Ici, on vous aide avec les papiers du permis.
    .name = Aide pour le permis
service-patronato-inas = Le patronato vous aide à faire la demande.
    .name = Patronato
service-immigration-desk-prefettura = Ici, vous demandez comment faire venir votre famille en Italie.
    .name = Faire venir la famille
service-residence = Ici, vous dites à la commune où vous habitez.
    .name = Résidence (residenza)
service-identity-card = Ici, vous faites la carte d’identité électronique. Elle ouvre les services sur internet.
    .name = Carte d’identité électronique (CIE)
service-citizenship = Ici, qui est né en Italie demande à devenir italien.
    .name = Nationalité (cittadinanza)
service-isee = Ici, vous faites l’ISEE : un papier sur l’argent de la famille.
    .name = ISEE
service-assegno-unico = Une aide en argent pour les enfants. L’ISEE dit combien.
    .name = Allocation pour enfants (assegno unico)
service-public-housing = Le logement public se demande seulement quand un avis (bando) est ouvert.
    .name = Logement public (casa popolare)
service-social-housing = Des logements à louer, aussi pour les familles étrangères.
    .name = Logement social à louer
service-inclusion-treviglio = Les services sociaux aident les personnes en difficulté.
    .name = Services sociaux
service-inclusion-romano = Les services sociaux aident les personnes en difficulté.
    .name = Services sociaux
service-italian-course = L’école d’italien pour qui a au moins 16 ans.
    .name = Cours d’italien
service-antiviolence-sirio = Ici, une femme qui a peur peut parler. Il ne faut pas de plainte.
    .name = Parler en privé

## Documents: what to bring

document-identity-document = Document d’identité
document-passport = Passeport
document-passport-copies = Copies du passeport
document-permit-or-receipt = Permis de séjour, ou reçu du renouvellement
document-permit-copy = Copie du permis de séjour
document-tax-code = Code fiscal (codice fiscale)
document-tax-codes-all = Codes fiscaux de toute la famille (codice fiscale)
document-residence-self-declaration = Un papier où vous écrivez où vous habitez (autocertificazione)
document-yellow-kit = Enveloppe à bande jaune (kit giallo)
document-renewal-reason = Les papiers du motif : travail, famille ou autre
document-revenue-stamp = Timbre fiscal (marca da bollo)
document-legible-copies = Des copies qui se lisent bien
document-first-family-permit = Pour le premier permis : visa, reçu de la poste, copie du nulla osta
document-dwelling-title = Contrat ou autre papier du logement
document-health-cards-all = Cartes de santé de toute la famille (tessera sanitaria)
document-family-composition = Les noms de ceux qui vivent avec vous (stato di famiglia)
document-rent-contract = Contrat de location enregistré
document-incomes = Les papiers des revenus
document-assets = Les papiers des comptes et des biens
document-isee = ISEE
document-digital-identity = SPID, CIE ou CNS
document-income-proof = Les papiers du revenu
document-suitable-dwelling = Certificat du logement (idoneità alloggiativa)
document-special-papers = S’il y en a : papiers d’expulsion, de handicap ou de séparation
document-photo = Une photo d’identité récente
document-permits-held = Les permis de séjour que vous avez eus
document-presence-proof = Des papiers qui montrent les années en Italie : école, vaccins

## Who may come

eligibility-no-referral = Vous pouvez venir sans lettre du médecin.
eligibility-assegno-unico = Pour qui a des enfants. Beaucoup de permis y donnent droit : demandez pour le vôtre.
eligibility-public-housing = Il faut habiter ou travailler en Lombardie. Demandez si votre permis suffit.
eligibility-from-sixteen = À partir de 16 ans.

## What it costs

cost-free = On ne paie pas.
cost-permit-renewal = On paie. Demandez combien avant d’y aller.

## Numbers: what for

number-112 = Danger, incendie, malaise : appelez tout de suite. Si vous raccrochez, on peut vous rappeler.
number-1522 = Pour les femmes qui ont peur. On ne paie pas.
number-116117 = Le médecin de nuit et des jours fériés, si ce n’est pas grave.
number-114 = Un enfant est en danger.
number-19696 = Pour les jeunes qui veulent parler, et pour qui s’inquiète pour eux.
number-116000 = Un enfant est introuvable.
number-anti-trafficking = Quelqu’un vous oblige à travailler ou à vendre votre corps.
number-refugees = Pour qui demande l’asile et pour les réfugiés.
number-refugees-mobile = La même aide, si l’autre numéro ne répond pas.
number-discrimination = On vous traite mal à cause de votre origine.

number-languages = Répond en : { $languages }
# $date: the day of the list of languages, when its source names one
number-listed = Selon la liste du { $date }
number-always = Jour et nuit

## Why a place stands where it stands

reason-same-municipality = Il est dans votre commune
reason-serves-municipality = Il est pour les habitants de votre commune
reason-same-ambito = Il est pour votre zone
reason-speaks-language = On y parle votre langue
reason-open-now = Il est ouvert maintenant

## Names of languages

language-it = italien
language-en = anglais
language-ro = roumain
language-ar = arabe
language-sq = albanais
language-pa = pendjabi
language-fr = français
language-es = espagnol
language-uk = ukrainien
language-ur = ourdou
language-bn = bengali
language-hi = hindi
language-wo = wolof
language-zh-hans = chinois
language-ru = russe
language-pt = portugais
language-si = cingalais
language-fil = philippin
language-bs = bosnien
language-ti = tigrigna
language-fa = persan
language-pl = polonais

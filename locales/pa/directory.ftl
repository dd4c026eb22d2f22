### The directory's words: services, needs, documents, numbers, languages.

## Needs: what somebody comes for

need-doctor = ਡਾਕਟਰ
need-paediatrician = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ (pediatra)
need-consultorio = ਪਰਿਵਾਰਕ ਸਿਹਤ ਕੇਂਦਰ (consultorio)
need-care-without-permit = ਪਰਮਿਟ ਬਿਨਾਂ ਇਲਾਜ
need-community-house = ਸਿਹਤ ਘਰ (Casa di Comunità)
need-child-development = ਬੱਚੇ ਨੂੰ ਮੁਸ਼ਕਲ ਹੈ
need-ethno-clinical = ਦੁਭਾਸ਼ੀਏ ਨਾਲ ਗੱਲ ਸੁਣੀ ਜਾਣੀ
need-emergency = ਐਮਰਜੈਂਸੀ
need-night-doctor = ਰਾਤ ਦਾ ਡਾਕਟਰ
need-permit-renewal = ਪਰਮਿਟ ਨਵਾਂ ਕਰਾਉਣਾ
need-family-reunification = ਪਰਿਵਾਰ ਨੂੰ ਬੁਲਾਉਣਾ
need-residence = ਰਿਹਾਇਸ਼ (residenza)
need-digital-identity = ਡਿਜੀਟਲ ਪਛਾਣ
need-citizenship = ਨਾਗਰਿਕਤਾ (cittadinanza)
need-birth-registration = ਜਨਮ ਦਰਜ ਕਰਾਉਣਾ
need-nursery = ਕਰੈੱਚ ਅਤੇ ਨਰਸਰੀ ਸਕੂਲ
need-school = ਸਕੂਲ
need-canteen = ਸਕੂਲ ਦਾ ਖਾਣਾ (mensa)
need-waste = ਕੂੜਾ (rifiuti)
need-italian-course = ਇਟਾਲੀਅਨ ਸਿੱਖਣੀ
need-isee = ISEE ਕਾਗਜ਼
need-assegno-unico = ਬੱਚਿਆਂ ਦਾ ਭੱਤਾ (assegno unico)
need-housing = ਘਰ
need-social-service = ਸੋਸ਼ਲ ਸਰਵਿਸ (servizi sociali)
need-mediation = ਦੁਭਾਸ਼ੀਆ (mediatore)
need-job = ਕੰਮ
need-legal = ਕਾਨੂੰਨੀ ਮਦਦ
need-antiviolence = ਨਿੱਜੀ ਗੱਲਬਾਤ
need-police = ਪੁਲਿਸ

## Services: what for, and what they are called

service-doctor-choice = ਇੱਥੇ ਆਪਣੇ ਲਈ ਡਾਕਟਰ ਚੁਣੋ। ਇੱਥੇ ਬੱਚਿਆਂ ਲਈ ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ (pediatra) ਚੁਣੋ।
    .name = ਡਾਕਟਰ ਅਤੇ ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ ਚੁਣਨਾ
service-care-without-permit = ਪਰਮਿਟ ਨਹੀਂ ਹੈ? ਇੱਥੋਂ ਇਲਾਜ ਦਾ ਕਾਰਡ ਮੰਗੋ।
    .name = ਪਰਮਿਟ ਬਿਨਾਂ ਇਲਾਜ
service-consultorio-asst = ਔਰਤਾਂ, ਪਤੀ-ਪਤਨੀ, ਗਰਭ ਅਤੇ ਬੱਚਿਆਂ ਲਈ।
    .name = ਪਰਿਵਾਰਕ ਸਿਹਤ ਕੇਂਦਰ (consultorio)
service-consultorio-agape = ਔਰਤਾਂ, ਪਤੀ-ਪਤਨੀ ਅਤੇ ਪਰਿਵਾਰ ਲਈ। ਕਿਸੇ ਵੀ ਕਮੂਨੇ (Comune) ਤੋਂ ਆਓ।
    .name = ਪਰਿਵਾਰਕ ਸਿਹਤ ਕੇਂਦਰ (consultorio)
service-community-house = ਇੱਥੇ ਸਿਹਤ ਦੀਆਂ ਸੇਵਾਵਾਂ ਹਨ।
    .name = ਸਿਹਤ ਘਰ (Casa di Comunità)
service-child-neuropsychiatry = ਬੱਚਿਆਂ ਅਤੇ ਮੁੰਡੇ-ਕੁੜੀਆਂ ਲਈ, ਜਿਨ੍ਹਾਂ ਨੂੰ ਬੋਲਣ ਜਾਂ ਸਿੱਖਣ ਵਿੱਚ ਮੁਸ਼ਕਲ ਹੈ।
    .name = ਬੱਚਿਆਂ ਦੇ ਵਿਕਾਸ ਦੀ ਸੇਵਾ
service-permit-renewal-post = ਇੱਥੋਂ ਪਰਮਿਟ ਦੀ ਅਰਜ਼ੀ ਭੇਜੋ। ਰਸੀਦ (ricevuta) ਰੱਖੋ।
    .name = ਡਾਕਖ਼ਾਨੇ ਵਿੱਚ ਪਰਮਿਟ ਨਵਾਂ ਕਰਾਉਣਾ
service-permit-renewal-questura = ਇੱਥੇ ਅਰਜ਼ੀ ਦਿਓ ਅਤੇ ਪਰਮਿਟ ਲਓ।
    .name = ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਫ਼ਤਰ
service-immigration-desk-uil = ਇੱਥੇ ਪਰਮਿਟ ਦੇ ਕਾਗਜ਼ਾਂ ਵਿੱਚ ਮਦਦ ਕਰਦੇ ਹਨ।
    .name = ਪਰਮਿਟ ਲਈ ਮਦਦ
service-patronato-inas = ਪਤਰੋਨਾਤੋ (patronato) ਅਰਜ਼ੀ ਦੇਣ ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਹੈ।
    .name = ਪਤਰੋਨਾਤੋ (patronato)
service-immigration-desk-prefettura = ਇੱਥੇ ਪੁੱਛੋ ਕਿ ਪਰਿਵਾਰ ਨੂੰ ਇਟਲੀ ਕਿਵੇਂ ਬੁਲਾਉਣਾ ਹੈ।
    .name = ਪਰਿਵਾਰ ਨੂੰ ਬੁਲਾਉਣਾ
service-residence = ਇੱਥੇ ਕਮੂਨੇ (Comune) ਨੂੰ ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ।
    .name = ਰਿਹਾਇਸ਼ (residenza)
service-identity-card = ਇੱਥੇ ਇਲੈਕਟ੍ਰੌਨਿਕ ਪਛਾਣ ਕਾਰਡ (CIE) ਬਣਦਾ ਹੈ। ਇਸ ਨਾਲ ਇੰਟਰਨੈੱਟ ਦੀਆਂ ਸੇਵਾਵਾਂ ਖੁੱਲ੍ਹਦੀਆਂ ਹਨ।
    .name = ਇਲੈਕਟ੍ਰੌਨਿਕ ਪਛਾਣ ਕਾਰਡ (CIE)
service-citizenship = ਜਿਸ ਦਾ ਜਨਮ ਇਟਲੀ ਵਿੱਚ ਹੋਇਆ, ਉਹ ਇੱਥੇ ਇਟਾਲੀਅਨ ਬਣਨ ਦੀ ਮੰਗ ਕਰਦਾ ਹੈ।
    .name = ਨਾਗਰਿਕਤਾ (cittadinanza)
service-isee = ਇੱਥੇ ISEE ਬਣਦਾ ਹੈ: ਪਰਿਵਾਰ ਦੇ ਪੈਸੇ ਦੱਸਣ ਵਾਲਾ ਕਾਗਜ਼।
    .name = ISEE ਕਾਗਜ਼
service-assegno-unico = ਬੱਚਿਆਂ ਲਈ ਪੈਸਿਆਂ ਦੀ ਮਦਦ। ਕਿੰਨੇ, ਇਹ ISEE ਦੱਸਦਾ ਹੈ।
    .name = ਬੱਚਿਆਂ ਦਾ ਭੱਤਾ (assegno unico)
service-public-housing = ਸਰਕਾਰੀ ਘਰ (casa popolare) ਸਿਰਫ਼ ਐਲਾਨ (bando) ਖੁੱਲ੍ਹਣ ਉੱਤੇ ਮੰਗਿਆ ਜਾਂਦਾ ਹੈ।
    .name = ਸਰਕਾਰੀ ਘਰ (casa popolare)
service-social-housing = ਕਿਰਾਏ ਦੇ ਘਰ, ਬਾਹਰੋਂ ਆਏ ਪਰਿਵਾਰਾਂ ਲਈ ਵੀ।
    .name = ਸਸਤੇ ਕਿਰਾਏ ਦਾ ਘਰ
service-inclusion-treviglio = ਸੋਸ਼ਲ ਸਰਵਿਸ (servizi sociali) ਮੁਸ਼ਕਲ ਵਿੱਚ ਲੋਕਾਂ ਦੀ ਮਦਦ ਕਰਦੀ ਹੈ।
    .name = ਸੋਸ਼ਲ ਸਰਵਿਸ (servizi sociali)
service-inclusion-romano = ਸੋਸ਼ਲ ਸਰਵਿਸ (servizi sociali) ਮੁਸ਼ਕਲ ਵਿੱਚ ਲੋਕਾਂ ਦੀ ਮਦਦ ਕਰਦੀ ਹੈ।
    .name = ਸੋਸ਼ਲ ਸਰਵਿਸ (servizi sociali)
service-italian-course = 16 ਸਾਲ ਜਾਂ ਵੱਧ ਉਮਰ ਵਾਲਿਆਂ ਲਈ ਇਟਾਲੀਅਨ ਦਾ ਸਕੂਲ।
    .name = ਇਟਾਲੀਅਨ ਦਾ ਕੋਰਸ
service-antiviolence-sirio = ਜਿਸ ਔਰਤ ਨੂੰ ਡਰ ਲੱਗਦਾ ਹੈ, ਉਹ ਇੱਥੇ ਗੱਲ ਕਰ ਸਕਦੀ ਹੈ। ਪੁਲਿਸ ਕੋਲ ਜਾਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
    .name = ਨਿੱਜੀ ਗੱਲਬਾਤ

## Documents: what to bring

document-identity-document = ਪਛਾਣ ਦਾ ਕਾਗਜ਼
document-passport = ਪਾਸਪੋਰਟ
document-passport-copies = ਪਾਸਪੋਰਟ ਦੀਆਂ ਕਾਪੀਆਂ
document-permit-or-receipt = ਰਹਿਣ ਦਾ ਪਰਮਿਟ, ਜਾਂ ਨਵੇਂ ਪਰਮਿਟ ਦੀ ਰਸੀਦ (ricevuta)
document-permit-copy = ਰਹਿਣ ਦੇ ਪਰਮਿਟ ਦੀ ਕਾਪੀ
document-tax-code = ਟੈਕਸ ਕੋਡ (codice fiscale)
document-tax-codes-all = ਸਾਰੇ ਪਰਿਵਾਰ ਦੇ ਟੈਕਸ ਕੋਡ (codice fiscale)
document-residence-self-declaration = ਇੱਕ ਕਾਗਜ਼ ਜਿਸ ਉੱਤੇ ਲਿਖੋ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ (autocertificazione)
document-yellow-kit = ਪੀਲੀ ਪੱਟੀ ਵਾਲਾ ਲਿਫ਼ਾਫ਼ਾ (kit giallo)
document-renewal-reason = ਕਾਰਨ ਦੇ ਕਾਗਜ਼: ਕੰਮ, ਪਰਿਵਾਰ ਜਾਂ ਹੋਰ
document-revenue-stamp = ਸਰਕਾਰੀ ਟਿਕਟ (marca da bollo)
document-legible-copies = ਸਾਫ਼ ਪੜ੍ਹੀਆਂ ਜਾਣ ਵਾਲੀਆਂ ਕਾਪੀਆਂ
document-first-family-permit = ਪਹਿਲੇ ਪਰਮਿਟ ਲਈ: ਵੀਜ਼ਾ, ਡਾਕਖ਼ਾਨੇ ਦੀ ਰਸੀਦ, ਮਨਜ਼ੂਰੀ (nulla osta) ਦੀ ਕਾਪੀ
document-dwelling-title = ਕੰਟਰੈਕਟ ਜਾਂ ਘਰ ਦਾ ਕੋਈ ਹੋਰ ਕਾਗਜ਼
document-health-cards-all = ਸਾਰੇ ਪਰਿਵਾਰ ਦੇ ਸਿਹਤ ਕਾਰਡ (tessera sanitaria)
document-family-composition = ਤੁਹਾਡੇ ਨਾਲ ਰਹਿਣ ਵਾਲਿਆਂ ਦੇ ਨਾਂ (stato di famiglia)
document-rent-contract = ਰਜਿਸਟਰ ਕੀਤਾ ਕਿਰਾਏ ਦਾ ਕੰਟਰੈਕਟ
document-incomes = ਕਮਾਈ ਦੇ ਕਾਗਜ਼
document-assets = ਖਾਤਿਆਂ ਅਤੇ ਜਾਇਦਾਦ ਦੇ ਕਾਗਜ਼
document-isee = ISEE ਕਾਗਜ਼
document-digital-identity = ਡਿਜੀਟਲ ਪਛਾਣ: SPID, CIE ਜਾਂ CNS
document-income-proof = ਕਮਾਈ ਦੇ ਸਬੂਤ
document-suitable-dwelling = ਘਰ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ (idoneità alloggiativa)
document-special-papers = ਜੇ ਹਨ: ਘਰ ਖ਼ਾਲੀ ਕਰਾਉਣ (sfratto), ਅਪੰਗਤਾ ਜਾਂ ਅਲੱਗ ਹੋਣ ਦੇ ਕਾਗਜ਼
document-photo = ਪਾਸਪੋਰਟ ਸਾਈਜ਼ ਦੀ ਤਾਜ਼ੀ ਫ਼ੋਟੋ
document-permits-held = ਰਹਿਣ ਦੇ ਪਰਮਿਟ ਜੋ ਪਹਿਲਾਂ ਮਿਲੇ
document-presence-proof = ਇਟਲੀ ਵਿੱਚ ਬਿਤਾਏ ਸਾਲਾਂ ਦੇ ਕਾਗਜ਼: ਸਕੂਲ, ਟੀਕੇ

## Who may come

eligibility-no-referral = ਡਾਕਟਰ ਦੀ ਪਰਚੀ ਬਿਨਾਂ ਜਾਓ।
eligibility-assegno-unico = ਬੱਚਿਆਂ ਵਾਲਿਆਂ ਲਈ। ਬਹੁਤ ਸਾਰੇ ਪਰਮਿਟਾਂ ਨਾਲ ਹੱਕ ਹੈ: ਆਪਣੇ ਬਾਰੇ ਪੁੱਛੋ।
eligibility-public-housing = ਲੋਂਬਾਰਦੀਆ (Lombardia) ਵਿੱਚ ਰਹਿਣਾ ਜਾਂ ਕੰਮ ਕਰਨਾ ਜ਼ਰੂਰੀ ਹੈ। ਪੁੱਛੋ ਕਿ ਤੁਹਾਡਾ ਪਰਮਿਟ ਕਾਫ਼ੀ ਹੈ ਜਾਂ ਨਹੀਂ।
eligibility-from-sixteen = 16 ਸਾਲ ਤੋਂ ਉੱਪਰ।

## What it costs

cost-free = ਪੈਸੇ ਨਹੀਂ ਲੱਗਦੇ।
cost-permit-renewal = ਪੈਸੇ ਲੱਗਦੇ ਹਨ। ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਪੁੱਛੋ ਕਿੰਨੇ।

## Numbers: what for

number-112 = ਖ਼ਤਰਾ, ਅੱਗ, ਅਚਾਨਕ ਬਿਮਾਰੀ: ਤੁਰੰਤ ਫ਼ੋਨ ਕਰੋ। ਫ਼ੋਨ ਕੱਟ ਦਿੱਤਾ ਤਾਂ ਉਹ ਮੁੜ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹਨ।
number-1522 = ਉਹਨਾਂ ਔਰਤਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਨੂੰ ਡਰ ਲੱਗਦਾ ਹੈ। ਪੈਸੇ ਨਹੀਂ ਲੱਗਦੇ।
number-116117 = ਰਾਤ ਅਤੇ ਛੁੱਟੀ ਵਾਲੇ ਦਿਨ ਦਾ ਡਾਕਟਰ, ਜੇ ਗੱਲ ਗੰਭੀਰ ਨਹੀਂ।
number-114 = ਬੱਚਾ ਖ਼ਤਰੇ ਵਿੱਚ ਹੈ।
number-19696 = ਮੁੰਡੇ-ਕੁੜੀਆਂ ਲਈ ਜੋ ਗੱਲ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹਨ, ਅਤੇ ਉਹਨਾਂ ਦੀ ਫ਼ਿਕਰ ਕਰਨ ਵਾਲਿਆਂ ਲਈ।
number-116000 = ਬੱਚਾ ਲੱਭਦਾ ਨਹੀਂ।
number-anti-trafficking = ਕੋਈ ਤੁਹਾਨੂੰ ਕੰਮ ਕਰਨ ਜਾਂ ਸਰੀਰ ਵੇਚਣ ਲਈ ਮਜਬੂਰ ਕਰਦਾ ਹੈ।
number-refugees = ਸ਼ਰਨ (asilo) ਮੰਗਣ ਵਾਲਿਆਂ ਅਤੇ ਸ਼ਰਨਾਰਥੀਆਂ ਲਈ।
number-refugees-mobile = ਉਹੀ ਮਦਦ, ਜੇ ਦੂਜਾ ਨੰਬਰ ਜਵਾਬ ਨਾ ਦੇਵੇ।
number-discrimination = ਤੁਹਾਡੇ ਪਿਛੋਕੜ ਕਰਕੇ ਤੁਹਾਡੇ ਨਾਲ ਬੁਰਾ ਸਲੂਕ ਕਰਦੇ ਹਨ।

number-languages = ਇਹਨਾਂ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਜਵਾਬ: { $languages }
number-listed = ਸੂਚੀ ਦੀ ਤਾਰੀਖ਼: { $date }
number-always = ਹਮੇਸ਼ਾ, ਦਿਨ ਰਾਤ

## Why a place stands where it stands

reason-same-municipality = ਇਹ ਤੁਹਾਡੇ ਕਮੂਨੇ (Comune) ਵਿੱਚ ਹੈ
reason-serves-municipality = ਇਹ ਤੁਹਾਡੇ ਕਮੂਨੇ (Comune) ਵਾਲਿਆਂ ਲਈ ਹੈ
reason-same-ambito = ਇਹ ਤੁਹਾਡੇ ਇਲਾਕੇ ਲਈ ਹੈ
reason-speaks-language = ਉਹ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਬੋਲਦੇ ਹਨ
reason-open-now = ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ

## Names of languages

language-it = ਇਟਾਲੀਅਨ
language-en = ਅੰਗਰੇਜ਼ੀ
language-ro = ਰੋਮਾਨੀਅਨ
language-ar = ਅਰਬੀ
language-sq = ਅਲਬਾਨੀਅਨ
language-pa = ਪੰਜਾਬੀ
language-fr = ਫ਼ਰਾਂਸੀਸੀ
language-es = ਸਪੇਨੀ
language-uk = ਯੂਕਰੇਨੀ
language-ur = ਉਰਦੂ
language-bn = ਬੰਗਾਲੀ
language-hi = ਹਿੰਦੀ
language-wo = ਵੋਲੋਫ਼
language-zh-hans = ਚੀਨੀ
language-ru = ਰੂਸੀ
language-pt = ਪੁਰਤਗਾਲੀ
language-si = ਸਿੰਹਾਲੀ
language-fil = ਫਿਲੀਪੀਨੋ
language-bs = ਬੋਸਨੀਅਨ
language-ti = ਤਿਗਰੀਨੀਆ
language-fa = ਫ਼ਾਰਸੀ
language-pl = ਪੋਲਿਸ਼

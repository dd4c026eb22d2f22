### The directory's words, in Tigrinya.

## Needs

need-doctor = ሓኪም
need-paediatrician = ሓኪም ቆልዑ (pediatra)
need-consultorio = ማእከል ጥዕና ስድራ (consultorio)
need-care-without-permit = ብዘይ ፍቓድ ሕክምና
need-community-house = ማእከል ጥዕና (Casa di Comunità)
need-child-development = ዝጽገም ውላድ
need-ethno-clinical = ብኣስተርጓሚ ምስማዕ
need-emergency = ህጹጽ ኩነታት
need-night-doctor = ናይ ለይቲ ሓኪም
need-permit-renewal = ፍቓድ ምሕዳስ
need-family-reunification = ስድራ ምምጻእ
need-residence = መንበሪ ኣድራሻ (residenza)
need-digital-identity = ዲጂታል መንነት
need-citizenship = ዜግነት
need-birth-registration = ልደት ምምዝጋብ
need-nursery = መውዓሊ ህጻናት (nido, infanzia)
need-school = ቤት ትምህርቲ
need-canteen = ምግቢ ቤት ትምህርቲ (mensa)
need-waste = ጓሓፍ
need-italian-course = ጣልያንኛ ምምሃር
need-isee = ናይ ISEE ወረቐት
need-assegno-unico = ኣበል ቆልዑ (assegno unico)
need-housing = ገዛ
need-social-service = ማሕበራዊ ኣገልግሎት (servizi sociali)
need-mediation = ኣስተርጓሚ (mediatore)
need-job = ስራሕ
need-legal = ናይ ሕጊ ሓገዝ
need-antiviolence = ብውልቂ ምዝራብ
need-police = ፖሊስ

## Services

service-doctor-choice = ኣብዚ ንዓኹም ሓኪም ትመርጹ። ንደቅኹም ድማ ሓኪም ቆልዑ (pediatra) ትመርጹ።
    .name = ሓኪምን ሓኪም ቆልዑን ምምራጽ
service-care-without-permit = ፍቓድ ዘይብልኩም፣ ናይ ሕክምና ካርድ ኣብዚ ትሓቱ።
    .name = ብዘይ ፍቓድ ምሕካም
service-consultorio-asst = ንኣንስቲ፣ ንመጻምድቲ፣ ንጥንስን ንደቅን ይሕግዝ።
    .name = ማእከል ጥዕና ስድራ (consultorio)
service-consultorio-agape = ንኣንስቲ፣ ንመጻምድትን ንስድራን ይሕግዝ። ካብ ዝኾነ ኮሙነ (Comune) ክትመጹ ትኽእሉ።
    .name = ማእከል ጥዕና ስድራ (consultorio)
service-community-house = ኣብዚ ናይ ጥዕና ኣገልግሎታት ኣሎ።
    .name = ማእከል ጥዕና (Casa di Comunità)
service-child-neuropsychiatry = ምዝራብ ወይ ምምሃር ንዝኸብዶም ቆልዑን መንእሰያትን።
    .name = ምዕባለ ቆልዑ (Neuropsichiatria)
service-permit-renewal-post = ናይ ፍቓድ ሕቶ ካብዚ ትሰዱ። ቅብሊት (ricevuta) ዓቅቡ።
    .name = ኣብ ፖስታ ፍቓድ ምሕዳስ
service-permit-renewal-questura = ሕቶኹም ኣብዚ ተእትዉ። ፍቓድኩም ድማ ኣብዚ ትወስዱ።
    .name = ቤት ጽሕፈት ስደተኛታት (Immigrazione)
service-immigration-desk-uil = ኣብዚ ብናይ ፍቓድ ወረቓቕቲ ይሕግዙኹም።
    .name = ሓገዝ ንፍቓድ
service-patronato-inas = ፓትሮናቶ (patronato) ነቲ ሕቶ ኣብ ምምላእ ይሕግዘኩም።
    .name = ፓትሮናቶ (patronato)
service-immigration-desk-prefettura = ስድራኹም ናብ ጣልያን ከመይ ከም ትመጽእ ኣብዚ ትሓቱ።
    .name = ስድራ ምምጻእ
service-residence = ኣበይ ከም ትነብሩ ንኮሙነ (Comune) ኣብዚ ትነግሩ።
    .name = መንበሪ ኣድራሻ (residenza)
service-identity-card = ኣብዚ ኤለክትሮኒክ መንነት ወረቐት ትገብሩ። ንኣገልግሎት ኢንተርነት ይኸፍት።
    .name = ኤለክትሮኒክ መንነት ወረቐት (CIE)
service-citizenship = ኣብ ጣልያን ዝተወልደ ጣልያናዊ ንክኸውን ኣብዚ ይሓትት።
    .name = ዜግነት (cittadinanza)
service-isee = ኣብዚ ISEE ትገብሩ: ገንዘብ ናይ ስድራ ዝሕብር ወረቐት።
    .name = ናይ ISEE ወረቐት
service-assegno-unico = ንደቅኹም ዝወሃብ ናይ ገንዘብ ሓገዝ። ክንደይ ምዃኑ ISEE ይሕብር።
    .name = ኣበል ቆልዑ (assegno unico)
service-public-housing = ገዛ መንግስቲ (casa popolare) ክሕተት ዝከኣል ውድድር (bando) ምስ ዝኽፈት ጥራይ እዩ።
    .name = ገዛ መንግስቲ (casa popolare)
service-social-housing = ናይ ክራይ ገዛውቲ፣ ካብ ካልእ ሃገር ንዝመጻ ስድራቤታት እውን።
    .name = ማሕበራዊ ናይ ክራይ ገዛ
service-inclusion-treviglio = ማሕበራዊ ኣገልግሎት ንዝተጸገሙ ሰባት ይሕግዝ።
    .name = ማሕበራዊ ኣገልግሎት (servizi sociali)
service-inclusion-romano = ማሕበራዊ ኣገልግሎት ንዝተጸገሙ ሰባት ይሕግዝ።
    .name = ማሕበራዊ ኣገልግሎት (servizi sociali)
service-italian-course = ቤት ትምህርቲ ጣልያንኛ፣ እንተወሓደ 16 ዓመት ንዝመልኡ።
    .name = ኮርስ ጣልያንኛ
service-antiviolence-sirio = ፍርሒ ዘለዋ ሰበይቲ ኣብዚ ክትዛረብ ትኽእል። ክሲ ኣየድልን።
    .name = ብውልቂ ምዝራብ

## Documents: what to bring

document-identity-document = ናይ መንነት ሰነድ
document-passport = ፓስፖርት
document-passport-copies = ቅዳሕ ፓስፖርት
document-permit-or-receipt = መንበሪ ፍቓድ፣ ወይ ናይ ምሕዳስ ቅብሊት (ricevuta)
document-permit-copy = ቅዳሕ መንበሪ ፍቓድ
document-tax-code = ኮድ ግብሪ (codice fiscale)
document-tax-codes-all = ናይ መላእ ስድራ ኮድ ግብሪ (codice fiscale)
document-residence-self-declaration = ኣበይ ከም ትነብሩ ትጽሕፉሉ ወረቐት (autocertificazione)
document-yellow-kit = ብጫ መስመር ዘለዎ ቡስታ (kit giallo)
document-renewal-reason = ናይቲ ምኽንያት ወረቓቕቲ: ስራሕ፣ ስድራ ወይ ካልእ
document-revenue-stamp = ናይ ግብሪ ቴምብር (marca da bollo)
document-legible-copies = ጽቡቕ ገይሩ ዝንበብ ቅዳሓት
document-first-family-permit = ንመጀመርታ ፍቓድ: ቪዛ፣ ናይ ፖስታ ቅብሊት፣ ቅዳሕ nulla osta
document-dwelling-title = ናይ ገዛ ውዕል ወይ ካልእ ወረቐት ናይ ገዛ
document-health-cards-all = ናይ መላእ ስድራ ካርድ ጥዕና (tessera sanitaria)
document-family-composition = ኣስማት ናይ ምሳኹም ዝነብሩ (stato di famiglia)
document-rent-contract = ዝተመዝገበ ናይ ክራይ ውዕል
document-incomes = ናይ እቶት ወረቓቕቲ
document-assets = ናይ ባንክን ንብረትን ወረቓቕቲ
document-isee = ወረቐት ISEE
document-digital-identity = ዲጂታል መንነት: SPID፣ CIE ወይ CNS
document-income-proof = እቶት ዘረጋግጽ ወረቓቕቲ
document-suitable-dwelling = ናይ ገዛ ምስክር (idoneità alloggiativa)
document-special-papers = እንተሃልዩ: ወረቓቕቲ ናይ ካብ ገዛ ምውጻእ (sfratto)፣ ስንክልና ወይ ፍልልይ
document-photo = ሓድሽ ናይ ሰነድ ስእሊ
document-permits-held = ክሳብ ሕጂ ዝነበረኩም መንበሪ ፍቓዳት
document-presence-proof = ኣብ ጣልያን ዝነበርኩምዎ ዓመታት ዘርኢ ወረቓቕቲ: ቤት ትምህርቲ፣ ክታበት

## Who may come

eligibility-no-referral = ብዘይ ናይ ሓኪም ወረቐት ክትከዱ ትኽእሉ።
eligibility-assegno-unico = ውላድ ንዘለዎም። ብዙሓት ዓይነታት ፍቓድ መሰል ይህቡ። ናትኩም እንተሃልዩ ሕተቱ።
eligibility-public-housing = ኣብ Lombardia ምንባር ወይ ምስራሕ የድሊ። ፍቓድኩም ይኣክል እንተኾይኑ ሕተቱ።
eligibility-from-sixteen = ካብ 16 ዓመት ንላዕሊ።

## What it costs

cost-free = ክፍሊት የብሉን።
cost-permit-renewal = ክፍሊት ኣለዎ። ቅድሚ ምኻድኩም ክንደይ ምዃኑ ሕተቱ።

## Numbers

number-112 = ሓደጋ፣ ሓዊ፣ ህጹጽ ሕማም: ሽዑ ንሽዑ ደውሉ። እንተዓጺኹም፣ መሊሶም ክድውሉ ይኽእሉ።
number-1522 = ፍርሒ ንዘለወን ኣንስቲ። ክፍሊት የብሉን።
number-116117 = ናይ ለይትን በዓላትን ሓኪም፣ ከቢድ እንተዘይኮይኑ።
number-114 = ሓደ ቆልዓ ኣብ ሓደጋ ኣሎ።
number-19696 = ክዛረቡ ንዝደልዩ መንእሰያት፣ ብዛዕባኦም ንዝሻቐሉ እውን።
number-116000 = ሓደ ቆልዓ ጠፊኡ።
number-anti-trafficking = ሰብ ብግዲ የስርሓኩም፣ ወይ ነብስኹም ክትሸጡ የገድደኩም።
number-refugees = ዑቕባ ንዝሓቱን ንስደተኛታትን።
number-refugees-mobile = ሓደ ዓይነት ሓገዝ፣ እቲ ካልእ ቁጽሪ እንተዘይመሊሱ።
number-discrimination = ብሰንኪ መበቆልኩም ሕማቕ ይገብሩኹም።

number-languages = ዝምልሱሉ ቋንቋ: { $languages }
number-listed = ከም ዝርዝር ናይ { $date }
number-always = ኩሉ ግዜ፣ ለይትን ቀትርን

## Why a place stands where it stands

reason-same-municipality = ኣብ ኮሙነኹም (Comune) እዩ
reason-serves-municipality = ኣብ ኮሙነኹም (Comune) ንዝነብሩ እዩ
reason-same-ambito = ንዞባኹም እዩ
reason-speaks-language = ቋንቋኹም ይዛረቡ
reason-open-now = ሕጂ ክፉት እዩ

## Names of languages

language-it = ጣልያንኛ
language-en = እንግሊዝኛ
language-ro = ሮማንኛ
language-ar = ዓረብኛ
language-sq = ኣልባንኛ
language-pa = ፑንጃብኛ
language-fr = ፈረንሳይኛ
language-es = ስጳንኛ
language-uk = ዩክረይንኛ
language-ur = ኡርዱ
language-bn = በንጋልኛ
language-hi = ሂንዲ
language-wo = ዎሎፍ
language-zh-hans = ቻይንኛ
language-ru = ሩስኛ
language-pt = ፖርቱጋልኛ
language-si = ሲንሃልኛ
language-fil = ፊሊፒንኛ
language-bs = ቦስንኛ
language-ti = ትግርኛ
language-fa = ፋርስኛ
language-pl = ፖላንድኛ

### The directory's words: services, needs, documents, numbers, languages.

## Needs: what somebody comes for

need-doctor = දොස්තර
need-paediatrician = ළමා දොස්තර
need-consultorio = පවුල් සායනය (consultorio)
need-care-without-permit = බලපත්‍රයක් නැතිව ප්‍රතිකාර
need-community-house = සෞඛ්‍ය මධ්‍යස්ථානය (Casa di Comunità)
need-child-development = දරුවෙකුට අමාරුයි
need-ethno-clinical = භාෂා සහායක කෙනෙක් එක්ක කතා කිරීම
need-emergency = හදිසි අවස්ථා
need-night-doctor = රෑට ඉන්න දොස්තර
need-permit-renewal = බලපත්‍රය අලුත් කිරීම
need-family-reunification = පවුල ගෙන්න ගැනීම
need-residence = පදිංචිය
need-digital-identity = ඩිජිටල් හැඳුනුම
need-citizenship = පුරවැසිභාවය
need-birth-registration = උපතක් ලියාපදිංචි කිරීම
need-nursery = ළදරු නිවාසය සහ පෙර පාසල
need-school = පාසල
need-canteen = පාසල් කෑම
need-waste = කුණු එකතු කිරීම
need-italian-course = ඉතාලි භාෂාව ඉගෙන ගැනීම
need-isee = ISEE පත්‍රය
need-assegno-unico = දරු දීමනාව (assegno unico)
need-housing = ගෙදර
need-social-service = සමාජ සේවා
need-mediation = භාෂා සහායක (mediatore)
need-job = රැකියාව
need-legal = නීති උදව්
need-antiviolence = තනියම කතා කිරීම
need-police = පොලිසිය

## Services: what for, and what they are called

service-doctor-choice = ඔබට දොස්තර කෙනෙක් මෙතනින් තෝරන්න. දරුවන්ට ළමා දොස්තර කෙනෙකුත් මෙතනින් තෝරන්න.
    .name = දොස්තර සහ ළමා දොස්තර තෝරාගැනීම
service-care-without-permit = බලපත්‍රයක් නැත්නම්, ප්‍රතිකාර ගන්න කාඩ්පත මෙතනින් ඉල්ලන්න.
    .name = බලපත්‍රයක් නැතිව ප්‍රතිකාර
service-consultorio-asst = කාන්තාවන්ට, යුවළට, ගැබිනි කාලයට සහ දරුවන්ට.
    .name = පවුල් සායනය (consultorio)
service-consultorio-agape = කාන්තාවන්ට, යුවළට සහ පවුලට. ඕනෑම Comune එකකින් එන්න පුළුවන්.
    .name = පවුල් සායනය (consultorio)
service-community-house = සෞඛ්‍ය සේවා මෙතන තියෙනවා.
    .name = සෞඛ්‍ය මධ්‍යස්ථානය (Casa di Comunità)
service-child-neuropsychiatry = කතා කරන්න, ඉගෙන ගන්න අමාරු දරුවන්ට සහ තරුණයන්ට.
    .name = ළමා සංවර්ධන සේවය (Neuropsichiatria)
service-permit-renewal-post = බලපත්‍රය ඉල්ලන අයදුම්පත මෙතනින් යවන්න. රිසිට්පත තියාගන්න.
    .name = තැපැලෙන් බලපත්‍රය අලුත් කිරීම
service-permit-renewal-questura = අයදුම්පත මෙතනට දෙන්න. බලපත්‍රය මෙතනින් ගන්න.
    .name = සංක්‍රමණික කාර්යාලය (Ufficio Immigrazione)
service-immigration-desk-uil = බලපත්‍රයේ ලියකියවිලිවලට මෙතනින් උදව් කරනවා.
    .name = බලපත්‍රයට උදව්
service-patronato-inas = අයදුම්පත පුරවන්න «patronato» එකෙන් උදව් කරනවා.
    .name = උදව් කාර්යාලය (patronato)
service-immigration-desk-prefettura = පවුල ඉතාලියට ගෙන්න ගන්න හැටි මෙතනින් අහන්න.
    .name = පවුල ගෙන්න ගැනීම
service-residence = ඔබ පදිංචි තැන නගර සභාවට (Comune) මෙතනින් කියන්න.
    .name = පදිංචිය
service-identity-card = ඉලෙක්ට්‍රොනික හැඳුනුම්පත (CIE) මෙතනින් ගන්න. ඒකෙන් අන්තර්ජාල සේවා අරින්න පුළුවන්.
    .name = ඉලෙක්ට්‍රොනික හැඳුනුම්පත (CIE)
service-citizenship = ඉතාලියේ උපන් අය ඉතාලි පුරවැසිභාවය ඉල්ලන්නේ මෙතනින්.
    .name = පුරවැසිභාවය
service-isee = ISEE පත්‍රය මෙතනින් හදාගන්න. ඒක පවුලේ සල්ලි ගැන කියන පත්‍රයක්.
    .name = ISEE පත්‍රය
service-assegno-unico = දරුවන්ට දෙන සල්ලි උදව්වක්. ගණන කියන්නේ ISEE එකෙන්.
    .name = දරු දීමනාව (assegno unico)
service-public-housing = රජයේ ගෙයක් (casa popolare) ඉල්ලන්න පුළුවන් «bando» එකක් ඇරලා තියෙන වෙලාවට විතරයි.
    .name = රජයේ නිවාස (casa popolare)
service-social-housing = කුලියට ගෙවල්. වෙන රටවලින් ආපු පවුල්වලටත් තියෙනවා.
    .name = සමාජ නිවාස, කුලියට
service-inclusion-treviglio = අමාරුවෙන් ඉන්න අයට සමාජ සේවා උදව් කරනවා.
    .name = සමාජ සේවා (servizi sociali)
service-inclusion-romano = අමාරුවෙන් ඉන්න අයට සමාජ සේවා උදව් කරනවා.
    .name = සමාජ සේවා (servizi sociali)
service-italian-course = අවුරුදු 16 සම්පූර්ණ වුණු අයට ඉතාලි භාෂා පාසල.
    .name = ඉතාලි භාෂා පාඨමාලාව
service-antiviolence-sirio = බයෙන් ඉන්න කාන්තාවකට මෙතන කතා කරන්න පුළුවන්. පොලිසියට පැමිණිලි කරන්න ඕනෑ නෑ.
    .name = තනියම කතා කිරීම

## Documents: what to bring

document-identity-document = හැඳුනුම් ලියවිල්ලක්
document-passport = පාස්පෝට් එක
document-passport-copies = පාස්පෝට් එකේ පිටපත්
document-permit-or-receipt = බලපත්‍රය (permesso di soggiorno), නැත්නම් අලුත් කිරීමේ රිසිට්පත
document-permit-copy = බලපත්‍රයේ (permesso di soggiorno) පිටපතක්
document-tax-code = බදු අංකය (codice fiscale)
document-tax-codes-all = පවුලේ හැමෝගේම බදු අංක (codice fiscale)
document-residence-self-declaration = ඔබ පදිංචි තැන ඔබම ලියපු පත්‍රයක් (autocertificazione)
document-yellow-kit = කහ ඉරි තියෙන ලියුම් කවරය (kit giallo)
document-renewal-reason = හේතුව පෙන්වන ලියකියවිලි: රැකියාව, පවුල හෝ වෙනත්
document-revenue-stamp = මුද්දර ගාස්තුව (marca da bollo)
document-legible-copies = පැහැදිලිව කියවන්න පුළුවන් පිටපත්
document-first-family-permit = පළමු බලපත්‍රයට: වීසා එක, තැපැල් රිසිට්පත, «nulla osta» පිටපත
document-dwelling-title = ගෙදර ගිවිසුම හෝ ගෙදර ගැන වෙන ලියවිල්ලක්
document-health-cards-all = පවුලේ හැමෝගේම සෞඛ්‍ය කාඩ්පත් (tessera sanitaria)
document-family-composition = ඔබ එක්ක ඉන්න අයගේ නම් (stato di famiglia)
document-rent-contract = ලියාපදිංචි කළ කුලී ගිවිසුම
document-incomes = ආදායම් ගැන ලියකියවිලි
document-assets = ගිණුම් සහ දේපළ ගැන ලියකියවිලි
document-isee = ISEE පත්‍රය
document-digital-identity = ඩිජිටල් හැඳුනුම: SPID, CIE හෝ CNS
document-income-proof = ආදායම පෙන්වන ලියකියවිලි
document-suitable-dwelling = ගෙදර සුදුසු බවට සහතිකය (idoneità alloggiativa)
document-special-papers = තියෙනවා නම්: ගෙදරින් ඉවත් කිරීමේ (sfratto), ආබාධිතභාවයේ හෝ වෙන්වීමේ ලියකියවිලි
document-photo = අලුත් කුඩා ඡායාරූපයක් (foto tessera)
document-permits-held = ඔබට කලින් තිබුණු බලපත්‍ර (permesso di soggiorno)
document-presence-proof = ඉතාලියේ ගත කළ අවුරුදු පෙන්වන ලියකියවිලි: පාසල, එන්නත්

## Who may come

eligibility-no-referral = දොස්තරගේ ලියුමක් නැතිව යන්න පුළුවන්.
eligibility-assegno-unico = දරුවන් ඉන්න අයට. ගොඩක් බලපත්‍රවලට අයිතිය තියෙනවා: ඔබේ එක ගැන අහන්න.
eligibility-public-housing = Lombardia වල පදිංචි වෙන්න හෝ වැඩ කරන්න ඕනෑ. ඔබේ බලපත්‍රය ඇතිද කියලා අහන්න.
eligibility-from-sixteen = අවුරුදු 16 සිට.

## What it costs

cost-free = ගෙවන්න ඕනෑ නෑ.
cost-permit-renewal = ගෙවන්න ඕනෑ. යන්න කලින් කීයද කියලා අහන්න.

## Numbers: what for

number-112 = අනතුරක්, ගින්නක්, හදිසි අසනීපයක්: ඉක්මනින් කතා කරන්න. ෆෝන් එක තිබ්බොත්, එතනින් ආපසු කෝල් එකක් එන්න පුළුවන්.
number-1522 = බයෙන් ඉන්න කාන්තාවන්ට. ගෙවන්න ඕනෑ නෑ.
number-116117 = රෑට සහ නිවාඩු දවස්වලට දොස්තර, බරපතල නැත්නම්.
number-114 = දරුවෙක් අනතුරේ.
number-19696 = කතා කරන්න කැමති දරුවන්ට සහ තරුණයන්ට. ඔවුන් ගැන හිතේ බරක් තියෙන අයටත්.
number-116000 = දරුවෙක් හොයාගන්න නෑ.
number-anti-trafficking = කවුරුහරි ඔබව වැඩට හෝ ශරීරය විකුණන්න බල කරනවා නම්.
number-refugees = රැකවරණ (asilo) ඉල්ලන අයට සහ සරණාගතයන්ට.
number-refugees-mobile = අනිත් අංකයෙන් පිළිතුරක් නැත්නම්, ඒ උදව්වම.
number-discrimination = ඔබේ රට හෝ ජාතිය නිසා ඔබට නරක විදිහට සලකනවා නම්.
number-languages = පිළිතුරු දෙන භාෂා: { $languages }
number-listed = ලැයිස්තුවේ දවස: { $date }
number-always = දවල් රෑ හැම වෙලාවෙම

## Why a place stands where it stands

reason-same-municipality = ඔබේ Comune එකේ තියෙනවා
reason-serves-municipality = ඔබේ Comune එකේ පදිංචි අයට
reason-same-ambito = ඔබේ ප්‍රදේශයට
reason-speaks-language = ඔබේ භාෂාව කතා කරනවා
reason-open-now = දැන් ඇරලා

## Names of languages

language-it = ඉතාලි
language-en = ඉංග්‍රීසි
language-ro = රුමේනියානු
language-ar = අරාබි
language-sq = ඇල්බේනියානු
language-pa = පන්ජාබි
language-fr = ප්‍රංශ
language-es = ස්පාඤ්ඤ
language-uk = යුක්රේනියානු
language-ur = උර්දු
language-bn = බෙංගාලි
language-hi = හින්දි
language-wo = වොලොෆ්
language-zh-hans = චීන
language-ru = රුසියානු
language-pt = පෘතුගීසි
language-si = සිංහල
language-fil = පිලිපීන
language-bs = බොස්නියානු
language-ti = ටිග්‍රිනියා
language-fa = පර්සියානු
language-pl = පෝලන්ත

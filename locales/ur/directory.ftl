### The directory's words: services, needs, documents, numbers, languages.

## Needs: what somebody comes for

need-doctor = ڈاکٹر
need-paediatrician = بچوں کا ڈاکٹر
need-consultorio = فیملی ہیلتھ سینٹر
need-care-without-permit = پرمٹ کے بغیر علاج
need-community-house = کمیونٹی ہیلتھ ہاؤس
need-child-development = بچے کو مشکل ہے
need-ethno-clinical = ترجمان کے ساتھ بات سنانا
need-emergency = ایمرجنسی
need-night-doctor = رات کا ڈاکٹر
need-permit-renewal = پرمٹ کی تجدید
need-family-reunification = خاندان کو بلانا
need-residence = پتے کا اندراج
need-digital-identity = ڈیجیٹل شناخت
need-citizenship = شہریت
need-birth-registration = پیدائش لکھوانا
need-nursery = نرسری اور چھوٹے بچوں کا اسکول
need-school = اسکول
need-canteen = اسکول کا کھانا
need-waste = کوڑا
need-italian-course = اٹالین سیکھنا
need-isee = کاغذ ISEE
need-assegno-unico = بچوں کا الاؤنس
need-housing = گھر
need-social-service = سوشل سروس
need-mediation = ترجمان
need-job = کام
need-legal = قانونی مدد
need-antiviolence = اکیلے میں بات
need-police = پولیس

## Services: what for, and what they are called

service-doctor-choice = یہاں آپ اپنا ڈاکٹر چنیں۔ بچوں کے لیے بچوں کا ڈاکٹر (pediatra) چنیں۔
    .name = ڈاکٹر اور بچوں کا ڈاکٹر چننا
service-care-without-permit = پرمٹ نہیں ہے؟ علاج کا کارڈ یہاں سے مانگیں۔
    .name = پرمٹ کے بغیر علاج
service-consultorio-asst = عورتوں، میاں بیوی، حمل اور بچوں کے لیے۔
    .name = فیملی ہیلتھ سینٹر (consultorio)
service-consultorio-agape = عورتوں، میاں بیوی اور خاندان کے لیے۔ کسی بھی کمونے (Comune) سے آنا ممکن ہے۔
    .name = فیملی ہیلتھ سینٹر (consultorio)
service-community-house = یہاں صحت کی سہولتیں ہیں۔
    .name = کمیونٹی ہیلتھ ہاؤس (Casa di Comunità)
service-child-neuropsychiatry = ان بچوں کے لیے جنہیں بولنے یا سیکھنے میں مشکل ہے۔
    .name = بچوں کی نشوونما (Neuropsichiatria)
service-permit-renewal-post = پرمٹ کی درخواست یہاں سے بھیجتے ہیں۔ رسید (ricevuta) رکھیں۔
    .name = ڈاکخانے پر پرمٹ کی تجدید
service-permit-renewal-questura = یہاں درخواست دیتے ہیں اور پرمٹ لیتے ہیں۔
    .name = امیگریشن دفتر (Ufficio Immigrazione)
service-immigration-desk-uil = یہاں پرمٹ کے کاغذات میں مدد کرتے ہیں۔
    .name = پرمٹ میں مدد
service-patronato-inas = پاتروناتو (patronato) درخواست دینے میں مدد کرتا ہے۔
    .name = پاتروناتو (patronato)
service-immigration-desk-prefettura = یہاں پوچھتے ہیں کہ خاندان کو اٹلی کیسے بلائیں۔
    .name = خاندان کو بلانا
service-residence = یہاں کمونے (Comune) کو بتاتے ہیں کہ آپ کی رہائش کہاں ہے۔
    .name = پتے کا اندراج (residenza)
service-identity-card = یہاں الیکٹرانک شناختی کارڈ (CIE) بنتا ہے۔ یہ انٹرنیٹ کی سروسز کھولتا ہے۔
    .name = الیکٹرانک شناختی کارڈ (CIE)
service-citizenship = اٹلی میں پیدا ہونے والے یہاں اٹالین بننے کی درخواست دیتے ہیں۔
    .name = شہریت (cittadinanza)
service-isee = یہاں ISEE بنتا ہے: یہ کاغذ خاندان کے پیسے بتاتا ہے۔
    .name = کاغذ ISEE
service-assegno-unico = بچوں کے لیے پیسوں کی مدد۔ کتنی، یہ ISEE بتاتا ہے۔
    .name = بچوں کا الاؤنس (assegno unico)
service-public-housing = سرکاری گھر (casa popolare) صرف اعلان (bando) کھلنے پر مانگا جاتا ہے۔
    .name = سرکاری گھر (casa popolare)
service-social-housing = کرائے کے گھر، غیر ملکی خاندانوں کے لیے بھی۔
    .name = کرائے کا سستا گھر
service-inclusion-treviglio = سوشل سروس (servizi sociali) مشکل میں مدد کرتی ہے۔
    .name = سوشل سروس (servizi sociali)
service-inclusion-romano = سوشل سروس (servizi sociali) مشکل میں مدد کرتی ہے۔
    .name = سوشل سروس (servizi sociali)
service-italian-course = اٹالین کا اسکول، کم از کم 16 سال کے لوگوں کے لیے۔
    .name = اٹالین کا کورس
service-antiviolence-sirio = جس عورت کو ڈر ہو، وہ یہاں بات کر سکتی ہے۔ پولیس کی رپورٹ ضروری نہیں۔
    .name = اکیلے میں بات

## Documents: what to bring

document-identity-document = شناختی کاغذ
document-passport = پاسپورٹ
document-passport-copies = پاسپورٹ کی کاپیاں
document-permit-or-receipt = رہائشی پرمٹ، یا تجدید کی رسید (ricevuta)
document-permit-copy = رہائشی پرمٹ کی کاپی
document-tax-code = ٹیکس کوڈ (codice fiscale)
document-tax-codes-all = پورے خاندان کے ٹیکس کوڈ (codice fiscale)
document-residence-self-declaration = کاغذ جس پر آپ اپنا پتہ لکھیں (autocertificazione)
document-yellow-kit = پیلی پٹی والا لفافہ (kit giallo)
document-renewal-reason = وجہ کے کاغذ: کام، خاندان یا کچھ اور
document-revenue-stamp = سرکاری ٹکٹ (marca da bollo)
document-legible-copies = صاف پڑھی جانے والی کاپیاں
document-first-family-permit = پہلے خاندانی پرمٹ کے لیے: ویزا، ڈاک کی رسید (ricevuta)، اجازت نامے (nulla osta) کی کاپی
document-dwelling-title = گھر کا کنٹریکٹ یا کوئی اور کاغذ
document-health-cards-all = پورے خاندان کے ہیلتھ کارڈ (tessera sanitaria)
document-family-composition = ساتھ رہنے والوں کے نام (stato di famiglia)
document-rent-contract = کرائے کا رجسٹرڈ کنٹریکٹ
document-incomes = پورے خاندان کی آمدنی کے کاغذ
document-assets = اکاؤنٹ اور جائیداد کے کاغذ
document-isee = کاغذ ISEE
document-digital-identity = ڈیجیٹل شناخت کے لیے: SPID، CIE یا CNS
document-income-proof = آمدنی کے کاغذ
document-suitable-dwelling = گھر کا سرٹیفکیٹ (idoneità alloggiativa)
document-special-papers = اگر ہیں: گھر خالی کرانے (sfratto)، معذوری یا الگ ہونے کے کاغذ
document-photo = نئی پاسپورٹ سائز تصویر
document-permits-held = اب تک کے رہائشی پرمٹ
document-presence-proof = اٹلی میں رہنے کے ثبوت: اسکول، ٹیکے

## Who may come

eligibility-no-referral = ڈاکٹر کی پرچی ضروری نہیں، سیدھے جائیں۔
eligibility-assegno-unico = بچوں والوں کے لیے۔ بہت سے پرمٹ چلتے ہیں: اپنے پرمٹ کا پوچھیں۔
eligibility-public-housing = علاقے Lombardia میں رہنا یا کام کرنا ضروری ہے۔ پوچھیں کہ آپ کا پرمٹ کافی ہے یا نہیں۔
eligibility-from-sixteen = 16 سال یا اس سے زیادہ عمر۔

## What it costs

cost-free = پیسے نہیں لگتے۔
cost-permit-renewal = پیسے لگتے ہیں۔ جانے سے پہلے پوچھیں کتنے۔

## Numbers: what for

number-112 = خطرہ، آگ، طبیعت خراب: فوراً فون کریں۔ کاٹ دیں تو وہ واپس فون کر سکتے ہیں۔
number-1522 = ان عورتوں کے لیے جنہیں ڈر ہو۔ پیسے نہیں لگتے۔
number-116117 = رات اور چھٹی کے دن کا ڈاکٹر، جب تکلیف سخت نہ ہو۔
number-114 = کوئی بچہ خطرے میں ہے۔
number-19696 = ان نوجوانوں کے لیے جو بات کرنا چاہیں، اور جنہیں ان کی فکر ہو۔
number-116000 = بچہ نہیں مل رہا۔
number-anti-trafficking = کوئی آپ کو کام کرنے یا جسم بیچنے پر مجبور کرتا ہے۔
number-refugees = پناہ مانگنے والوں اور پناہ گزینوں کے لیے۔
number-refugees-mobile = وہی مدد، اگر دوسرا نمبر جواب نہ دے۔
number-discrimination = آپ کے ملک یا نسل کی وجہ سے برا سلوک ہوتا ہے۔

number-languages = ان زبانوں میں جواب: { $languages }
number-listed = فہرست کی تاریخ: { $date }
number-always = ہمیشہ، دن رات

## Why a place stands where it stands

reason-same-municipality = آپ کے کمونے (Comune) میں ہے
reason-serves-municipality = آپ کے کمونے (Comune) والوں کے لیے ہے
reason-same-ambito = آپ کے علاقے کے لیے ہے
reason-speaks-language = آپ کی زبان بولتے ہیں
reason-open-now = ابھی کھلا ہے

## Names of languages

language-it = اطالوی (اٹالین)
language-en = انگریزی
language-ro = رومانیائی
language-ar = عربی
language-sq = البانوی
language-pa = پنجابی
language-fr = فرانسیسی
language-es = ہسپانوی
language-uk = یوکرینی
language-ur = اردو
language-bn = بنگالی
language-hi = ہندی
language-wo = وولوف
language-zh-hans = چینی
language-ru = روسی
language-pt = پرتگالی
language-si = سنہالی
language-fil = فلپائنی
language-bs = بوسنیائی
language-ti = تیگرینیا
language-fa = فارسی
language-pl = پولش

### The directory's words: services, needs, documents, numbers, languages.

## Needs: what somebody comes for

need-doctor = ডাক্তার
need-paediatrician = শিশু ডাক্তার (pediatra)
need-consultorio = পারিবারিক স্বাস্থ্যকেন্দ্র (consultorio)
need-care-without-permit = পারমিট ছাড়া চিকিৎসা
need-community-house = কমিউনিটি স্বাস্থ্যকেন্দ্র (Casa di Comunità)
need-child-development = যে সন্তানের অসুবিধা হচ্ছে
need-ethno-clinical = দোভাষীসহ কথা শোনা
need-emergency = জরুরি অবস্থা
need-night-doctor = রাতের ডাক্তার
need-permit-renewal = পারমিট নবায়ন
need-family-reunification = পরিবার আনা
need-residence = ঠিকানা নিবন্ধন (residenza)
need-digital-identity = ডিজিটাল পরিচয়
need-citizenship = নাগরিকত্ব
need-birth-registration = জন্মের খবর জানানো
need-nursery = নার্সারি ও শিশুদের স্কুল
need-school = স্কুল
need-canteen = স্কুলের খাবার (mensa)
need-waste = ময়লা ফেলা
need-italian-course = ইতালিয়ান শেখা
need-isee = ISEE কাগজ
need-assegno-unico = বাচ্চাদের ভাতা (assegno unico)
need-housing = বাসা
need-social-service = সমাজসেবা (servizi sociali)
need-mediation = দোভাষী (mediatore)
need-job = কাজ
need-legal = আইনি সাহায্য
need-antiviolence = একান্তে কথা বলা
need-police = পুলিশ

## Services: what for, and what they are called

service-doctor-choice = এখানে নিজের ডাক্তার বেছে নেবেন। সন্তানের শিশু ডাক্তারও (pediatra) এখানে বাছবেন।
    .name = ডাক্তার ও শিশু ডাক্তার বাছা
service-care-without-permit = পারমিট না থাকলে চিকিৎসার কার্ড এখানে চাইবেন।
    .name = পারমিট ছাড়া চিকিৎসা
service-consultorio-asst = নারী, দম্পতি, গর্ভাবস্থা ও সন্তানের জন্য।
    .name = পারিবারিক স্বাস্থ্যকেন্দ্র (consultorio)
service-consultorio-agape = নারী, দম্পতি ও পরিবারের জন্য। যেকোনো কমুনে (Comune) থেকে আসতে পারেন।
    .name = পারিবারিক স্বাস্থ্যকেন্দ্র (consultorio)
service-community-house = এখানে স্বাস্থ্যের নানা সেবা আছে।
    .name = কমিউনিটি স্বাস্থ্যকেন্দ্র (Casa di Comunità)
service-child-neuropsychiatry = যে শিশু ও কিশোরদের কথা বলতে বা শিখতে কষ্ট হয়, তাদের জন্য।
    .name = শিশু বিকাশ (Neuropsichiatria infantile)
service-permit-renewal-post = এখান থেকে পারমিটের আবেদন পাঠাবেন। রসিদটা (ricevuta) রেখে দিন।
    .name = পোস্ট অফিসে পারমিট নবায়ন
service-permit-renewal-questura = এখানে আবেদন দেবেন আর পারমিট নেবেন।
    .name = ইমিগ্রেশন অফিস (Ufficio Immigrazione)
service-immigration-desk-uil = এখানে পারমিটের কাগজে সাহায্য করে।
    .name = পারমিটের জন্য সাহায্য
service-patronato-inas = পাত্রোনাতো (patronato) আবেদন করতে সাহায্য করে।
    .name = পাত্রোনাতো (patronato)
service-immigration-desk-prefettura = পরিবারকে ইতালিতে কীভাবে আনবেন, এখানে জিজ্ঞেস করুন।
    .name = পরিবার আনা
service-residence = আপনি কোথায় থাকেন, এখানে কমুনেকে (Comune) জানাবেন।
    .name = ঠিকানা নিবন্ধন (residenza)
service-identity-card = এখানে ইলেকট্রনিক পরিচয়পত্র (CIE) করাবেন। এটা দিয়ে অনলাইন সেবায় ঢোকা যায়।
    .name = ইলেকট্রনিক পরিচয়পত্র (CIE)
service-citizenship = যাঁর জন্ম ইতালিতে, তিনি এখানে ইতালিয়ান হওয়ার আবেদন করেন।
    .name = নাগরিকত্ব (cittadinanza)
service-isee = এখানে ISEE করাবেন: এই কাগজে পরিবারের টাকার হিসাব থাকে।
    .name = ISEE কাগজ
service-assegno-unico = সন্তানের জন্য টাকার সাহায্য। কত টাকা, ISEE তা বলে।
    .name = বাচ্চাদের ভাতা (assegno unico)
service-public-housing = সরকারি বাসার (casa popolare) আবেদন হয় শুধু বিজ্ঞপ্তি (bando) খোলা থাকলে।
    .name = সরকারি বাসা (casa popolare)
service-social-housing = ভাড়ার বাসা, বিদেশি পরিবারের জন্যও।
    .name = কম ভাড়ার সামাজিক বাসা
service-inclusion-treviglio = যাঁরা কষ্টে আছেন, সমাজসেবা (servizi sociali) তাঁদের সাহায্য করে।
    .name = সমাজসেবা (servizi sociali)
service-inclusion-romano = যাঁরা কষ্টে আছেন, সমাজসেবা (servizi sociali) তাঁদের সাহায্য করে।
    .name = সমাজসেবা (servizi sociali)
service-italian-course = ইতালিয়ান শেখার স্কুল, বয়স কমপক্ষে 16 হলে।
    .name = ইতালিয়ান ভাষার কোর্স
service-antiviolence-sirio = যে নারীর ভয় লাগে, তিনি এখানে কথা বলতে পারেন। পুলিশে জানানো জরুরি না।
    .name = একান্তে কথা বলা

## Documents: what to bring

document-identity-document = পরিচয়ের কাগজ
document-passport = পাসপোর্ট
document-passport-copies = পাসপোর্টের ফটোকপি
document-permit-or-receipt = রেসিডেন্স পারমিট, বা নবায়নের রসিদ (ricevuta)
document-permit-copy = রেসিডেন্স পারমিটের ফটোকপি
document-tax-code = ট্যাক্স কোড (codice fiscale)
document-tax-codes-all = পরিবারের সবার ট্যাক্স কোড (codice fiscale)
document-residence-self-declaration = কোথায় থাকেন, তা নিজে লেখা একটা কাগজ (autocertificazione)
document-yellow-kit = হলুদ দাগের খাম (kit giallo)
document-renewal-reason = কারণের কাগজ: কাজ, পরিবার বা অন্য কিছু
document-revenue-stamp = রাজস্ব স্ট্যাম্প (marca da bollo)
document-legible-copies = পরিষ্কার পড়া যায় এমন ফটোকপি
document-first-family-permit = প্রথম পারমিটের জন্য: ভিসা, পোস্ট অফিসের রসিদ (ricevuta), অনুমোদনপত্রের (nulla osta) কপি
document-dwelling-title = বাসার চুক্তি বা অন্য কাগজ
document-health-cards-all = পরিবারের সবার স্বাস্থ্য কার্ড (tessera sanitaria)
document-family-composition = আপনার সঙ্গে যারা থাকে, তাদের নাম (stato di famiglia)
document-rent-contract = রেজিস্ট্রি করা ভাড়ার চুক্তি
document-incomes = আয়ের কাগজ
document-assets = ব্যাংক হিসাব আর সম্পত্তির কাগজ
document-isee = ISEE কাগজ
document-digital-identity = ডিজিটাল পরিচয়: SPID, CIE বা CNS
document-income-proof = আয়ের কাগজ
document-suitable-dwelling = বাসা উপযুক্ত হওয়ার সনদ (idoneità alloggiativa)
document-special-papers = থাকলে: উচ্ছেদ (sfratto), প্রতিবন্ধিতা বা আলাদা হওয়ার কাগজ
document-photo = একটা নতুন পাসপোর্ট সাইজ ছবি
document-permits-held = আগে যত রেসিডেন্স পারমিট পেয়েছেন
document-presence-proof = ইতালিতে কত বছর, তার কাগজ: স্কুল, টিকা

## Who may come

eligibility-no-referral = ডাক্তারের কাগজ ছাড়াই যেতে পারেন।
eligibility-assegno-unico = যাঁদের সন্তান আছে। অনেক পারমিটেই পাওয়া যায়: আপনারটা আছে কি না জিজ্ঞেস করুন।
eligibility-public-housing = লোম্বার্দিয়ায় থাকা বা কাজ করা দরকার। আপনার পারমিটে হবে কি না জিজ্ঞেস করুন।
eligibility-from-sixteen = বয়স 16 বা তার বেশি।

## What it costs

cost-free = টাকা লাগে না।
cost-permit-renewal = টাকা লাগে। যাওয়ার আগে জিজ্ঞেস করুন কত।

## Numbers: what for

number-112 = বিপদ, আগুন, হঠাৎ অসুখ: এখনই ফোন করুন। কেটে দিলে তাঁরা আবার ফোন করতে পারেন।
number-1522 = যে নারীদের ভয় লাগে, তাঁদের জন্য। টাকা লাগে না।
number-116117 = রাতে ও ছুটির দিনে ডাক্তার, অবস্থা গুরুতর না হলে।
number-114 = কোনো শিশু বিপদে আছে।
number-19696 = কথা বলতে চায় এমন কিশোর-কিশোরী, আর তাদের নিয়ে চিন্তিত মানুষের জন্য।
number-116000 = কোনো শিশুকে পাওয়া যাচ্ছে না।
number-anti-trafficking = কেউ আপনাকে কাজ করতে বা শরীর বেচতে বাধ্য করছে।
number-refugees = আশ্রয়প্রার্থী ও শরণার্থীদের জন্য।
number-refugees-mobile = একই সাহায্য, অন্য নম্বরে কেউ না ধরলে।
number-discrimination = আপনার জাতি বা দেশের কারণে কেউ খারাপ আচরণ করছে।

number-languages = যে ভাষায় উত্তর দেয়: { $languages }
number-listed = তালিকার তারিখ: { $date }
number-always = সব সময়, দিন-রাত

## Why a place stands where it stands

reason-same-municipality = আপনার কমুনেতেই (Comune)
reason-serves-municipality = আপনার কমুনের (Comune) বাসিন্দাদের জন্য
reason-same-ambito = আপনার এলাকার জন্য
reason-speaks-language = আপনার ভাষা বলে
reason-open-now = এখন খোলা আছে

## Names of languages

language-it = ইতালিয়ান
language-en = ইংরেজি
language-ro = রোমানিয়ান
language-ar = আরবি
language-sq = আলবেনিয়ান
language-pa = পাঞ্জাবি
language-fr = ফরাসি
language-es = স্প্যানিশ
language-uk = ইউক্রেনীয়
language-ur = উর্দু
language-bn = বাংলা
language-hi = হিন্দি
language-wo = উলফ
language-zh-hans = চীনা
language-ru = রুশ
language-pt = পর্তুগিজ
language-si = সিংহলি
language-fil = ফিলিপিনো
language-bs = বসনিয়ান
language-ti = তিগরিনিয়া
language-fa = ফারসি
language-pl = পোলিশ

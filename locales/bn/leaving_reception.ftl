### Leaving the reception centre (CAS, SAI).

leaving_reception = সেন্টার ছেড়ে যাওয়া
leaving_reception-start =
    কেন সেন্টার (accoglienza) ছাড়ছেন?

    শুধু প্রথম ধাপ বলার জন্য জানতে চাই।
    .date = তারিখ পেয়ে গেছি
    .letter = আমাকে একটা কাগজ দিয়েছে
    .want = নিজেই যেতে চাই
    .unsaid = বলতে চাই না
leaving_reception-plan =
    যাওয়ার আগে সেন্টারের কর্মীদের সঙ্গে কথা বলুন।

    বাসা, কাজ, ঠিকানা নিবন্ধন (residenza) আর ডাক্তারের কথা জিজ্ঞেস করুন।

    এখনো তৈরি না? আরও সময় চাইতে পারেন।
leaving_reception-letter =
    তারিখ দেখুন। না বুঝে সই করবেন না।

    উকিল (avvocato) এটা পড়তে পারেন। কখনো আপিল (ricorso) করা যায়।

    হাতে দিন কম: তাড়াতাড়ি যান।
leaving_reception-want =
    যাওয়ার আগে সেন্টারের কর্মীদের সঙ্গে কথা বলুন।

    না জানিয়ে গেলে জায়গা হারাতে পারেন। ফিরে আসা কঠিন।

    সেখানে ভালো নেই? বলতে পারেন। অন্য জায়গা চাইতে পারেন।
    .plan = যাওয়ার প্রস্তুতি
    .lawyer = একজন উকিল
    .person = কারও সঙ্গে কথা
leaving_reception-house =
    যাওয়ার আগেই বাসা খুঁজুন।

    বাসা না দেখে টাকা দেবেন না। চুক্তি আর রসিদ (ricevuta) চান।

    পাচ্ছেন না? তারিখের আগে সমাজসেবাকে (servizi sociali) বলুন।
    .go = কাছের সাহায্য
    .residence = ঠিকানা নিবন্ধন (residenza)
    .not_asked = আমার অধিকার
leaving_reception-residence =
    বাসা বদলাচ্ছেন? কমুনেকে (Comune) জানান। এর নাম ঠিকানা নিবন্ধন («residenza»)।

    এখনো বাসা নেই? কী করবেন, কমুনেতে জিজ্ঞেস করুন।

    তারপর ডাক্তার ঠিক আছে কি না, দেখুন।
    .papers = কী সঙ্গে নেবেন
    .doctor = ডাক্তার ও শিশু ডাক্তার
    .go = কাছের সাহায্য
leaving_reception-card =
    পরের জন্য এখানে সাহায্য চাইতে পারেন।

    সেন্টার ছাড়ার আগে যান।
    .papers = কী সঙ্গে নেবেন
    .house = বাসা
    .job = কাজ
    .without_permit = আর পারমিট?
    .not_asked = আমার অধিকার
    .elsewhere = অন্য কমুনে
leaving_reception-nothing =
    আপনার কমুনেতে (Comune) সমাজকর্মী («assistente sociale») চান। ছাড়ার আগে যান।

    কাছাকাছি এখনো যাচাই করা কোনো অফিস নেই।
    .papers = কী সঙ্গে নেবেন
    .house = বাসা
    .residence = ঠিকানা নিবন্ধন
    .job = কাজ
    .without_permit = আর পারমিট?
    .not_asked = আমার অধিকার
    .elsewhere = অন্য কমুনে
    .person = কারও সঙ্গে কথা
leaving_reception-lawyer =
    এখানে উকিল (avvocato) চাইতে পারেন।

    টাকা কম? «patrocinio a spese dello Stato» (সরকারি খরচে উকিল) চান।
    .papers = কী সঙ্গে নেবেন
    .plan = যাওয়ার প্রস্তুতি
    .elsewhere = অন্য কমুনে
leaving_reception-lawyer_nothing =
    আগে সেন্টারের উকিলকে (avvocato) জিজ্ঞেস করুন, যদি থাকেন।

    বা Bergamo শহরে উকিলদের সংস্থায় (Ordine degli Avvocati) চান।

    ঠিকানাটা এখনো যাচাই হয়নি। তাই লিখছি না।
    .papers = কী সঙ্গে নেবেন
    .plan = যাওয়ার প্রস্তুতি
    .go = কাছের সাহায্য
    .person = কারও সঙ্গে কথা
leaving_reception-papers =
    আসল কাগজগুলো সঙ্গে নিন। পারমিট, ট্যাক্স কোড (codice fiscale), স্বাস্থ্য কার্ড (tessera sanitaria)।

    স্কুল, কোর্স, কাজ আর স্বাস্থ্যের কাগজ নিন।

    সব কিছুর কপি চান।
    .go = কাছের সাহায্য
    .residence = ঠিকানা নিবন্ধন (residenza)
    .house = বাসা
leaving_reception-without_permit =
    পারমিটের মেয়াদ কবে শেষ, দেখুন। পাত্রোনাতোর (patronato) সঙ্গে নবায়ন করুন।

    পারমিট আর নেই? তাড়াতাড়ি উকিলের (avvocato) সঙ্গে কথা বলুন।

    জরুরি চিকিৎসা আর সন্তানদের স্কুল সব সময় আছে।
    .permit = পারমিট নবায়ন
    .lawyer = একজন উকিল
    .doctor = ডাক্তার ও শিশু ডাক্তার
    .person = কারও সঙ্গে কথা
leaving_reception-not_asked =
    কাগজ আপনার। কেউ রেখে দিতে পারে না।

    দোভাষী (mediatore) আর লিখিত উত্তর চাইতে পারেন।

    সেন্টারে থাকার জায়গার জন্য কেউ টাকা চাইতে পারে না।
    .go = কাছের সাহায্য
    .lawyer = একজন উকিল
    .person = কারও সঙ্গে কথা

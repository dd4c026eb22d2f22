### Called by the social services or the minors' protection service (tutela minori).

social_services = সমাজসেবা
social_services-start =
    সমাজসেবা (servizi sociali) পরিবারকে সাহায্য করে।

    কী হয়েছে?
    .invited = আমাকে ডেকেছে বা লিখেছে
    .court = কাগজে লেখা আছে «Tribunale»
    .why = আমাকে কেন ডাকছে?
    .asking = সাহায্য চাইতে চাই
    .unsaid = বলতে চাই না
social_services-first =
    মিটিংয়ে যান। যেতে পারছেন না? ফোন করে অন্য দিন চান।

    শুরুতেই দোভাষী (mediatore) চান।

    পরিবারের অন্যদের ছাড়া একা কথা বলতে চাইতে পারেন।
social_services-court =
    একজন বিচারক জানতে চান শিশু কেমন আছে। তারপর এই সেবা বিচারককে লিখে জানায়।

    তাড়াতাড়ি উকিলের (avvocato) সঙ্গে কথা বলুন।

    মিটিংয়ে যান। আপনি নিজের কথা বলতে পারেন।
social_services-why =
    হয়তো স্কুল, হাসপাতাল বা অন্য কেউ সন্তানদের জন্য সাহায্য চেয়েছে।

    তারা বুঝতে চায় সন্তানেরা কেমন আছে। এর নাম শিশু সুরক্ষা («tutela minori»)।

    ডাকা মানে আপনি দোষী না।
    .first = আগে কী করব
    .not_asked = আমার অধিকার
    .go = কোথায় যাবেন
social_services-card =
    এখানে সমাজসেবার (servizi sociali) সঙ্গে কথা বলতে পারেন।

    আপনার কাগজে কোনো নাম আছে? তাঁকে চান।
    .papers = কী নিয়ে যাবেন
    .interpreter = আমার ভাষা
    .lawyer = একজন উকিল
    .without_permit = রেসিডেন্স পারমিট ছাড়া
    .not_asked = আমার অধিকার
    .elsewhere = অন্য কমুনে
social_services-nothing =
    কাগজটা দেখুন: সেখানে নাম আর জায়গা লেখা আছে।

    কাগজ নেই? আপনার কমুনেতে (Comune) সমাজকর্মী («assistente sociale») চান।

    কাছাকাছি এখনো যাচাই করা কোনো অফিস নেই।
    .papers = কী নিয়ে যাবেন
    .interpreter = আমার ভাষা
    .lawyer = একজন উকিল
    .without_permit = রেসিডেন্স পারমিট ছাড়া
    .not_asked = আমার অধিকার
    .elsewhere = অন্য কমুনে
    .person = কারও সঙ্গে কথা
social_services-interpreter =
    মিটিংয়ের আগে দোভাষী (mediatore) চান।

    সন্তান বা আত্মীয়দের অনুবাদ করতে হবে না।

    «Parlo poco italiano. Vorrei un mediatore per la mia lingua, per favore.»

    মানে: “আমি ইতালিয়ান কম জানি। দয়া করে আমার ভাষার একজন দোভাষী চাই।”
    .sign = সই করার আগে
    .papers = কী নিয়ে যাবেন
    .go = কোথায় যাবেন
social_services-sign =
    যা বুঝেছেন, শুধু তাতেই সই করুন।

    বলতে পারেন: «Vorrei leggerlo con calma»। মানে: “আমি শান্তভাবে পড়তে চাই।”

    সব সময় একটা কপি চান।
    .lawyer = একজন উকিল
    .interpreter = আমার ভাষা
    .go = কোথায় যাবেন
social_services-lawyer =
    এখানে উকিল (avvocato) চাইতে পারেন।

    টাকা কম? «patrocinio a spese dello Stato» (সরকারি খরচে উকিল) চান।
    .papers = কী নিয়ে যাবেন
    .interpreter = আমার ভাষা
    .sign = সই করার আগে
    .elsewhere = অন্য কমুনে
social_services-lawyer_nothing =
    Bergamo শহরে উকিলদের সংস্থায় (Ordine degli Avvocati) চান।

    টাকা কম? আদালতের কাজে সরকার খরচ দিতে পারে। বলুন: «patrocinio a spese dello Stato»।

    ঠিকানাটা এখনো যাচাই হয়নি। তাই লিখছি না।
    .papers = কী নিয়ে যাবেন
    .interpreter = আমার ভাষা
    .sign = সই করার আগে
    .go = কোথায় যাবেন
    .person = কারও সঙ্গে কথা
social_services-papers =
    যে কাগজ আপনাকে পাঠিয়েছে, নিয়ে যান।

    পরিচয়ের কাগজ থাকলে নিন। সন্তানদের স্কুল আর ডাক্তারের কাগজ নিন।

    এখানে চ্যাটে ছবি পাঠাবেন না।
    .go = কোথায় যাবেন
    .interpreter = আমার ভাষা
    .sign = সই করার আগে
social_services-without_permit =
    স্কুল আর শিশু ডাক্তার (pediatra) সব সন্তানের জন্য, পারমিট ছাড়াও।

    পারমিট নিয়ে ভয়? আগে উকিলের (avvocato) সঙ্গে কথা বলুন।
    .lawyer = একজন উকিল
    .go = কোথায় যাবেন
    .person = কারও সঙ্গে কথা
social_services-not_asked =
    কেন ডাকছে, জিজ্ঞেস করতে পারেন।

    দোভাষী (mediatore), উকিল (avvocato) আর সব কাগজের কপি চাইতে পারেন।

    কেউ আপনার কাছে টাকা চাইতে পারে না।
    .first = আগে কী করব
    .go = কোথায় যাবেন
    .person = কারও সঙ্গে কথা

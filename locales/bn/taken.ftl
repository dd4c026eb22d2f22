### Papers or a telephone that one no longer has. It may be that somebody at home keeps them, so
### titles, buttons and first lines are about replacing things, and a person comes first.

taken = কাগজ ও ফোন
taken-start = কী আবার করাতে হবে?
    .documents = একটা কাগজ
    .phone = ফোন বা সিম
    .spid = SPID ও পাসওয়ার্ড
    .kept = অন্য কারও কাছে আছে
    .unsaid = বলতে চাই না
taken-documents = কাগজ আবার করানো যায়। কোনটা?
    .passport = পাসপোর্ট
    .permit = রেসিডেন্স পারমিট
    .cards = পরিচয়পত্র, কার্ড
    .kept = অন্য কারও কাছে আছে
    .without_permit = রেসিডেন্স পারমিট ছাড়া
taken-passport =
    পাসপোর্ট আবার করে আপনার দেশের কনস্যুলেট। আগে ফোন করুন।

    আশ্রয় বা সুরক্ষা চেয়েছেন? আগে উকিলের (avvocato) সঙ্গে কথা বলুন। কনস্যুলেটে যাবেন না।
    .report = পুলিশের কাগজ
    .copies = কপি
    .lawyer = একজন উকিল
    .without_permit = রেসিডেন্স পারমিট ছাড়া
    .go = কাছের সাহায্য
taken-permit =
    আগে পুলিশের কাগজ লাগে।

    তারপর পোস্ট অফিস থেকে হলুদ কিট («kit giallo») নিন। পাত্রোনাতো (patronato) আপনার সঙ্গে পূরণ করে, ফ্রি।

    কিছু পারমিট কোয়েস্তুরায় (Questura) আবার করাতে হয়।
    .report = পুলিশের কাগজ
    .office = কোথায় যাবেন
    .copies = কপি
    .not_asked = আমার অধিকার
taken-cards =
    পরিচয়পত্র আবার করে কমুনে (Comune)।

    ট্যাক্স কোড (codice fiscale) আর কার্ড: Agenzia delle Entrate অফিসে চান।

    পুলিশের কাগজ নিয়ে যান।
    .report = পুলিশের কাগজ
    .copies = কপি
    .go = কাছের সাহায্য
taken-report =
    পুলিশ বা carabinieri অফিসে এটা করবেন। দোভাষী (mediatore) চাইতে পারেন।

    কী নেই আর কবে থেকে নেই, বলুন। কাগজটার নাম «denuncia»। কপি রাখুন।

    পারমিট নেই, বা সন্দেহ আছে? আগে উকিলের (avvocato) সঙ্গে কথা বলুন।
    .without_permit = রেসিডেন্স পারমিট ছাড়া
    .copies = কপি
    .lawyer = একজন উকিল
    .person = কারও সঙ্গে কথা
taken-phone =
    সিম বন্ধ করুন: অন্য ফোন থেকে আপনার সিম কোম্পানিতে ফোন করুন।

    তারপর পাসওয়ার্ড বদলান: ই-মেইল, ব্যাংক, ছবি।

    ফোনটা কি আপনার সঙ্গে থাকা কারও কাছে? আগে কারও সঙ্গে কথা বলুন।
    .spid = SPID ও পাসওয়ার্ড
    .other_phone = ফোনের মেসেজ
    .report = পুলিশের কাগজ
    .kept = অন্য কারও কাছে আছে
taken-other_phone =
    যার কাছে আপনার ফোন, সে মেসেজ পড়তে পারে।

    Telegram-এ «Impostazioni» (Settings) খুলুন, তারপর «Dispositivi» (Devices)। সেখানে অন্য ফোন বন্ধ করতে পারেন।

    এখানে «আমার তথ্য»-তে মুছতে পারেন।
    .my_data = আমার তথ্য
    .spid = SPID ও পাসওয়ার্ড
    .person = কারও সঙ্গে কথা
taken-spid =
    যে SPID দিয়েছে, তাকে বন্ধ করতে বলুন। এর নাম «sospensione»।

    পাসওয়ার্ড শুধু আপনার। আপনার বদলে অন্য কেউ SPID ব্যবহার করবে না।

    ই-মেইলের পাসওয়ার্ডও বদলান।
    .phone = ফোন বা সিম
    .not_asked = আমার অধিকার
    .go = কাছের সাহায্য
taken-kept =
    কাগজ আর ফোন আপনার।

    কেউ রেখে দিতে পারে না, বাসায় বা কাজে।

    এখনই ফেরত চাইবেন না। যখন পারেন, আগে কারও সঙ্গে কথা বলুন।
    .person = কারও সঙ্গে কথা
    .numbers = দরকারি নম্বর
    .go = কাছের সাহায্য
    .copies = কপি
    .phone = ফোনের মেসেজ
taken-card =
    এখানে কারও সঙ্গে কথা বলতে পারেন।

    কাগজ ছাড়াও যেতে পারেন।
    .copies = কপি
    .documents = কাগজ আবার করানো
    .without_permit = রেসিডেন্স পারমিট ছাড়া
    .not_asked = আমার অধিকার
    .elsewhere = অন্য কমুনে
taken-nothing =
    আপনার কমুনেতে (Comune) সমাজকর্মী («assistente sociale») চান। কাগজ ছাড়াও যেতে পারেন।

    কাছাকাছি এখনো যাচাই করা কোনো অফিস নেই।
    .numbers = দরকারি নম্বর
    .copies = কপি
    .documents = কাগজ আবার করানো
    .without_permit = রেসিডেন্স পারমিট ছাড়া
    .not_asked = আমার অধিকার
    .elsewhere = অন্য কমুনে
    .person = কারও সঙ্গে কথা
taken-lawyer =
    এখানে উকিল (avvocato) চাইতে পারেন।

    টাকা কম? «patrocinio a spese dello Stato» (সরকারি খরচে উকিল) চান।
    .copies = কপি
    .without_permit = রেসিডেন্স পারমিট ছাড়া
taken-lawyer_nothing =
    Bergamo শহরে উকিলদের সংস্থায় (Ordine degli Avvocati) চান।

    টাকা কম? বলুন: «patrocinio a spese dello Stato» (সরকারি খরচে উকিল)।

    ঠিকানাটা এখনো যাচাই হয়নি। তাই লিখছি না।
    .copies = কপি
    .without_permit = রেসিডেন্স পারমিট ছাড়া
    .go = কাছের সাহায্য
    .person = কারও সঙ্গে কথা
taken-copies =
    কপি আছে? খুব কাজে লাগে।

    স্কুলে, ডাক্তারের কাছে, CAF অফিসে বা কাজে খুঁজুন: হয়তো কপি আছে।

    বিশ্বাস করেন এমন কারও কাছে কপি রাখুন। এখানে পাঠাবেন না।
    .documents = কাগজ আবার করানো
    .go = কাছের সাহায্য
taken-without_permit =
    পারমিট না থাকলেও কনস্যুলেট সাহায্য করে।

    আশ্রয় চেয়েছেন? পুলিশের কাছে যেতে চান? আগে উকিলের (avvocato) সঙ্গে কথা বলুন।

    জরুরি বিভাগে (pronto soccorso) তবু চিকিৎসা পাবেন।
    .lawyer = একজন উকিল
    .go = কাছের সাহায্য
    .person = কারও সঙ্গে কথা
taken-not_asked =
    কেউ আপনার কাগজ রেখে দিতে পারে না।

    কেউ আপনার পাসওয়ার্ড বা কোড চাইতে পারে না।

    দোভাষী (mediatore) চাইতে পারেন। সন্তানদের অনুবাদ করতে হবে না।
    .go = কাছের সাহায্য
    .numbers = দরকারি নম্বর
    .person = কারও সঙ্গে কথা

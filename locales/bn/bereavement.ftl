### Somebody has died.

bereavement = পরিবারে শোক
bereavement-start =
    আমরা খুব দুঃখিত।

    কোথায় হয়েছে? প্রথম কী করতে হবে, বলছি।
    .hospital = হাসপাতালে
    .home = বাসায়
    .abroad = অন্য দেশে
    .after = জানাজা বা শেষকৃত্যের পরে
    .go = কাছের সাহায্য
    .unsaid = বলতে চাই না
bereavement-hospital =
    হাসপাতাল কাগজ তৈরি করে।

    এক দিনের মধ্যে কমুনেকে (Comune) জানাতে হয়। দাফন-সেবার এজেন্সি (agenzia funebre) এটা করতে পারে।

    হাসপাতালে দোভাষী (mediatore) চাইতে পারেন।
    .funeral = জানাজা, শেষকৃত্য
    .country = দেশে ফেরানো
    .papers = কোন কাগজ
    .after = তারপর?
bereavement-home =
    পারিবারিক ডাক্তারকে ফোন করুন। তিনি কমুনের (Comune) জন্য একটা কাগজ লেখেন।

    কেন হলো, জানেন না? 112 নম্বরে ফোন করুন।

    এক দিনের মধ্যে কমুনেকে জানাতে হয়। দাফন-সেবার এজেন্সি (agenzia funebre) এটা করতে পারে।
    .numbers = নম্বরগুলো
    .funeral = জানাজা, শেষকৃত্য
    .country = দেশে ফেরানো
    .papers = কোন কাগজ
    .after = তারপর?
bereavement-abroad =
    যেতে চান? আগে পাসপোর্ট আর পারমিট দেখুন।

    পারমিটের মেয়াদ শেষ? আগে পাত্রোনাতোতে (patronato) জিজ্ঞেস করুন। তারপর টিকিট কাটুন।

    স্কুল আর কাজে জানান। শোকের ছুটি (giorni di lutto) চান।
    .permit = পারমিট নবায়ন
    .after = তারপর?
    .go = কাছের সাহায্য
bereavement-funeral =
    দাফন-সেবার এজেন্সি (agenzia funebre) আপনি বাছতে পারেন। লিখিত দাম চান।

    নিজের ধর্মের নিয়মের জন্য কমুনে (Comune) আর নিজের সমাজে জিজ্ঞেস করুন।

    টাকা নেই? সমাজকর্মীর (assistente sociale) সঙ্গে কথা বলুন।
    .country = দেশে ফেরানো
    .not_asked = টাকার ব্যাপারে সাবধান
    .papers = কোন কাগজ
    .go = কাছের সাহায্য
bereavement-country =
    তাঁর দেশের কনস্যুলেটে ফোন করুন।

    মরদেহের পাসপোর্ট («passaporto mortuario») লাগে। যেখানে হয়েছে, সেখানকার কমুনে (Comune) এটা দেয়।

    সাধারণত দাফন-সেবার এজেন্সি (agenzia funebre) এটা চায়।
    .papers = কোন কাগজ
    .not_asked = টাকার ব্যাপারে সাবধান
    .go = কাছের সাহায্য
bereavement-after =
    ধীরে করুন, একটা একটা করে।

    পাত্রোনাতো (patronato) আপনার সঙ্গে দেখে: পেনশন, সাহায্য, কাগজ। এটা ফ্রি।

    আপনার আর সন্তানদেরও যত্ন দরকার।
    .without_permit = আর পারমিট?
    .talk = Consultorio: কথা বলা
    .papers = কোন কাগজ
    .go = কাছের সাহায্য
bereavement-card = এখানে কারও সঙ্গে কথা বলতে আর সাহায্য চাইতে পারেন।
    .papers = কোন কাগজ
    .not_asked = টাকার ব্যাপারে সাবধান
    .without_permit = আর পারমিট?
    .talk = Consultorio: কথা বলা
    .elsewhere = অন্য কমুনে
bereavement-nothing =
    আপনার কমুনেতে (Comune) সমাজকর্মী («assistente sociale») চান।

    কাছাকাছি এখনো যাচাই করা কোনো অফিস নেই।
    .papers = কোন কাগজ
    .not_asked = টাকার ব্যাপারে সাবধান
    .without_permit = আর পারমিট?
    .talk = Consultorio: কথা বলা
    .elsewhere = অন্য কমুনে
    .person = কারও সঙ্গে কথা
bereavement-papers =
    যিনি চলে গেছেন, তাঁর কাগজ লাগে। পাসপোর্ট, পারমিট, ট্যাক্স কোড (codice fiscale)।

    আপনার কাগজও লাগে।

    কমুনেতে (Comune) মৃত্যু সনদ («certificato di morte») চান। কয়েকটা কপি চান।
    .go = কাছের সাহায্য
    .country = দেশে ফেরানো
    .after = তারপর?
bereavement-without_permit =
    আপনার পারমিট কি পরিবারের ছিল? কখনো তা বদলানো যায়।

    তাড়াতাড়ি পাত্রোনাতোতে (patronato) জিজ্ঞেস করুন। মৃত্যু সনদ নিয়ে যান।

    পারমিট নেই? কমুনেতে (Comune) দাফন-সেবার এজেন্সি (agenzia funebre) যেতে পারে।
    .permit = পারমিট নবায়ন
    .go = কাছের সাহায্য
    .person = কারও সঙ্গে কথা
bereavement-not_asked =
    এখনই সিদ্ধান্ত নিতে কেউ বাধ্য করতে পারে না।

    দুটো এজেন্সির দাম জিজ্ঞেস করতে পারেন।

    রসিদ (ricevuta) ছাড়া টাকা দেবেন না।
    .go = কাছের সাহায্য
    .country = দেশে ফেরানো
    .person = কারও সঙ্গে কথা

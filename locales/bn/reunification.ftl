### Joining the family (ricongiungimento familiare).

reunification = পরিবার আনা
reunification-stage =
    আপনারা এখন কোন ধাপে?

    শুধু কোথায় যাবেন, তা বলার জন্য জানতে চাই।
    .abroad = পরিবার এখনো দূরে
    .arrived = আমরা নতুন এসেছি
    .kit = পোস্ট অফিসের কাগজ আছে
    .receipt = পোস্ট অফিসের রসিদ আছে
    .unsaid = বলতে চাই না
reunification-abroad =
    আবেদন হয় অনলাইনে, SPID দিয়ে।

    পাত্রোনাতো (patronato) আপনার সঙ্গে এটা করতে পারে।
reunification-arrived =
    আসার পর সময় 8 দিন। এখনই অ্যাপয়েন্টমেন্ট চান।

    অফিসটা হলো প্রেফেত্তুরার (Prefettura) «Sportello Unico»।
reunification-card =
    «Sportello Unico» ভিসা আর অনুমোদনপত্র (nulla osta) দেখে।

    তারপর পারমিটের কাগজ দেয়।
    .papers = কী নিয়ে যাবেন
    .kit = তারপর? পোস্ট অফিস
    .receipt = পোস্ট অফিসের রসিদ আছে
    .late = দিন পার হয়ে গেছে
    .careful = টাকার ব্যাপারে সাবধান
    .stages = আমরা কোন ধাপে
reunification-nothing =
    «Sportello Unico Immigrazione» আছে Bergamo শহরের প্রেফেত্তুরায় (Prefettura)।

    ঠিকানাটা এখনো যাচাই হয়নি। তাই লিখছি না।
    .papers = কী নিয়ে যাবেন
    .kit = তারপর? পোস্ট অফিস
    .receipt = পোস্ট অফিসের রসিদ আছে
    .late = দিন পার হয়ে গেছে
    .careful = টাকার ব্যাপারে সাবধান
    .stages = আমরা কোন ধাপে
    .person = কারও সঙ্গে কথা
reunification-papers =
    যিনি এসেছেন, তিনি ভিসাসহ পাসপোর্ট নিয়ে যাবেন।

    অনুমোদনপত্র (nulla osta) নিয়ে যান।

    বিয়ের বা জন্মের কাগজ নিয়ে যান, অনুবাদ করা।

    যাঁর কাছে এসেছেন, তিনি পারমিট আর বাসার চুক্তি নেবেন।
    .go = কোথায় যাবেন
    .kit = তারপর? পোস্ট অফিস
    .careful = টাকার ব্যাপারে সাবধান
reunification-kit =
    প্রেফেত্তুরার (Prefettura) কাগজ পোস্ট অফিসে নিয়ে যান। খাম খোলা থাকবে।

    «Sportello Amico» খুঁজুন। নিজে যান।

    একটা রসিদ (ricevuta) দেবে: যত্ন করে রাখুন।
    .receipt = তারপর? রসিদ আছে
    .late = দিন পার হয়ে গেছে
    .careful = টাকার ব্যাপারে সাবধান
    .stages = আমরা কোন ধাপে
reunification-kit_nothing =
    যে পোস্ট অফিসে «Sportello Amico» আছে, সেখানে কাগজ নিয়ে যান। খাম খোলা থাকবে।

    ঠিকানাগুলো এখনো যাচাই হয়নি। তাই লিখছি না।
    .receipt = তারপর? রসিদ আছে
    .late = দিন পার হয়ে গেছে
    .careful = টাকার ব্যাপারে সাবধান
    .stages = আমরা কোন ধাপে
    .person = কারও সঙ্গে কথা
reunification-receipt =
    রসিদ (ricevuta) থাকলে এখনই অনেক কিছু করতে পারেন।

    ডাক্তার বাছুন। ঠিকানা নিবন্ধন (residenza) চান। সন্তানদের স্কুলে পাঠান।

    তারপর ছবি আর আঙুলের ছাপের জন্য কোয়েস্তুরায় (Questura) যান।
    .doctor = ডাক্তার ও চিকিৎসা
    .residence = ঠিকানা নিবন্ধন (residenza)
    .school = সন্তানদের স্কুল
    .tax_code = ট্যাক্স কোড
    .stages = আমরা কোন ধাপে
reunification-school =
    সন্তানেরা বছরের যেকোনো মাসে স্কুলে যেতে পারে।

    সবচেয়ে কাছের স্কুলে যান। যে কাগজ আছে, নিয়ে যান।

    কোনো কাগজ নেই? স্কুল তবু ভর্তি নেয়।
    .receipt = ফিরে যাই
    .tax_code = ট্যাক্স কোড
    .person = কারও সঙ্গে কথা
reunification-tax_code =
    ট্যাক্স কোড (codice fiscale) ডাক্তার আর কাজের জন্য লাগে।

    «Sportello Unico»-তে চান। না দিলে Agenzia delle Entrate অফিসে চান।
    .receipt = ফিরে যাই
    .doctor = ডাক্তার ও চিকিৎসা
    .person = কারও সঙ্গে কথা
reunification-late =
    8 দিনের বেশি হয়ে গেছে? তবু যান, তাড়াতাড়ি।

    আগে পাত্রোনাতোর (patronato) সাহায্য নিন।

    চিকিৎসা তবু পাবেন। স্কুলও।
    .go = কোথায় যাবেন
    .doctor = ডাক্তার ও চিকিৎসা
    .person = কারও সঙ্গে কথা
reunification-careful =
    পাত্রোনাতো (patronato) আবেদনে সাহায্য করে। টাকা লাগে কি না, আগে জিজ্ঞেস করুন।

    নকল বাসা বা নকল চুক্তি কিনবেন না।

    আপনার পাসপোর্ট আপনার কাছেই থাকবে। কেউ রেখে দিতে পারে না।
    .go = কোথায় যাবেন
    .papers = কী নিয়ে যাবেন
    .person = কারও সঙ্গে কথা

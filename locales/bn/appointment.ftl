### Booking a place at a service. Nothing here says more than what is really agreed.

appointment = সময় বুক করুন
appointment-demonstration =
    এটা একটা পরীক্ষা। সময়গুলো আসল না।

    কোনো অফিস অনুরোধ পায় না। কেউ আপনার জন্য অপেক্ষা করে না।
appointment-mediator = আপনার ভাষা বলেন এমন কাউকে চান?
    .invalid = দুটো উত্তরের একটা চাপুন।
    .with = হ্যাঁ, ধন্যবাদ
    .without = না, ইতালিয়ান জানি
appointment-choose = কখন আসতে পারবেন? প্রথম খালি সময়গুলো এই।
    .earlier = দিনের আরও আগে
    .later = দিনের আরও পরে
    .more = এর পরের সময়গুলো
    .week = পরের সপ্তাহ
    .elsewhere = অন্য জায়গায়
appointment-others = এখানেও যেতে পারেন।
appointment-alone = বুক করার মতো অন্য জায়গা নেই।
    .here = খালি সময়ে ফিরে যান
    .wait = খালি হলে জানান
    .person = কারও সঙ্গে কথা
appointment-held = { $when }। আপনার জন্য জায়গাটা আজ এই সময় পর্যন্ত রাখছি: { $until }।
appointment-reminders =
    আগে একটা খবর চান?

    খবরে লেখা থাকে না এটা কীসের জন্য। কখন আসতে পারে, বাছুন।
    .invalid = যেকোনো একটা উত্তর চাপুন।
    .day = দিনের বেলা
    .morning = শুধু সকালে
    .afternoon = শুধু বিকেলে
    .none = কোনো খবর না
appointment-words =
    সার্ভিসকে দুটো কথা লিখতে চান? তাহলে আবার বলতে হবে না।

    এটা শুধু সার্ভিস পড়ে। কিছু না লিখলেও চলে।
    .invalid = সবচেয়ে বেশি 200 অক্ষর লিখুন।
appointment-confirm = এটা ঠিক আছে?
    .book = হ্যাঁ, বুক করুন
    .other = না, অন্য সময়
appointment-given =
    আপনি জায়গা পেয়েছেন।

    { $when }
    { $place }

    আপনার কোড: { $reference }। কাউন্টারে দেখান।
appointment-asked =
    আমরা জায়গা চেয়েছি। সার্ভিসকে হ্যাঁ বলতে হবে।

    { $when }
    { $place }

    আপনার কোড: { $reference }। উত্তর এখানে দেখুন।
appointment-asked_here =
    আমরা জায়গা চেয়েছি। সার্ভিসকে হ্যাঁ বলতে হবে।

    { $when }
    { $place }

    আপনার কোড: { $reference }। উত্তরের জন্য কোড নিয়ে পরিষেবায় জিজ্ঞেস করুন।
appointment-given_quietly =
    হয়ে গেছে। { $when }

    কোড: { $reference }। মনে রাখুন: এখানে লেখা থাকবে না।
appointment-asked_quietly =
    আমরা চেয়েছি। সার্ভিসকে হ্যাঁ বলতে হবে।

    { $when }

    কোড: { $reference }। মনে রাখুন: এখানে লেখা থাকবে না।
appointment-done = পাতায় লেখা কাগজপত্র আনুন। আসতে না পারলে এখানে জানান।
    .file = আমার ক্যালেন্ডারে
    .pin = ম্যাপে দেখুন
    .mine = আমার অ্যাপয়েন্টমেন্ট
    .menu = মেনু
appointment-sent = আপনার ক্যালেন্ডারের জন্য এই কাগজ।
appointment-code = ফোন দিয়ে কোডটা দেখুন। তাহলে এটা আপনার সঙ্গে থাকবে।
appointment-file = অ্যাপয়েন্টমেন্ট
appointment-quiet = শেষ হয়েছে।
    .menu = মেনু
appointment-coded = কোড দিয়ে উত্তর দেখতে বা জায়গা ছাড়তে পারেন। এখানে লিখুন: “{ my_appointments }”।
    .menu = { appointment-quiet.menu }
appointment-quiet_mediator = { appointment-mediator }
    .invalid = { appointment-mediator.invalid }
    .with = { appointment-mediator.with }
    .without = { appointment-mediator.without }
appointment-quiet_choose = { appointment-choose }
    .earlier = { appointment-choose.earlier }
    .later = { appointment-choose.later }
    .more = { appointment-choose.more }
    .week = { appointment-choose.week }
appointment-quiet_words = { appointment-words }
    .invalid = { appointment-words.invalid }
appointment-quiet_confirm = { appointment-confirm }
    .book = { appointment-confirm.book }
    .other = { appointment-confirm.other }
appointment-quiet_taken = { appointment-taken }
appointment-quiet_lapsed = { appointment-lapsed }
appointment-quiet_limit = এখানে আপনার একটা জায়গা আগেই আছে। কোড দিয়ে ছাড়তে পারেন: “{ my_appointments }”।
    .mine = { appointment-limit.mine }
    .person = { appointment-limit.person }
appointment-quiet_nothing = { appointment-nothing }
    .person = { appointment-nothing.person }
    .menu = { appointment-gone.menu }
appointment-taken = এই জায়গা আর খালি নেই। আরেকটা বাছুন।
appointment-lapsed = অনেক দেরি হয়েছে। জায়গাটা আবার সবার জন্য খালি।
appointment-limit = এখানে আপনার একটা জায়গা আগেই আছে। সময় বদলাতে বা ছাড়তে পারেন।
    .mine = আমার অ্যাপয়েন্টমেন্ট
    .person = কারও সঙ্গে কথা
appointment-nothing = এখন কোনো জায়গা খালি নেই।
    .wait = খালি হলে জানান
    .elsewhere = অন্য জায়গায়
    .person = কারও সঙ্গে কথা
appointment-waiting =
    আপনি তালিকায় আছেন। জায়গা খালি হলে অল্প সময় আপনার জন্য রাখি।

    পারলে আমরা লিখব। এখানে আপনার অ্যাপয়েন্টমেন্টেও দেখুন।
    .mine = আমার অ্যাপয়েন্টমেন্ট
    .menu = মেনু
appointment-gone = এখানে এখন বুক করা যায় না।
    .person = কারও সঙ্গে কথা
    .menu = মেনু

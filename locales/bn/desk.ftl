### The frame around every flow: navigation, entry fields, cards, numbers, names of languages.

## The language itself

language-name = বাংলা

## Ways out, on every screen

nav-back = পেছনে
nav-home = মেনু
nav-language = ভাষা
nav-numbers = দরকারি নম্বর
nav-person = কারও সঙ্গে কথা
nav-close = বন্ধ করুন

## Entry fields

entry-text = এখানে লিখুন
entry-integer = একটা সংখ্যা লিখুন
entry-date = তারিখ লিখুন
entry-phone = ফোন নম্বর লিখুন
entry-municipality = কমুনের (Comune) নাম লিখুন
entry-language = আপনার ভাষা লিখুন
entry-send = এগিয়ে যান

## Choices that the desk adds by itself

choice-skip = বলতে চাই না
choice-next-card = আরেকটা জায়গা
choice-previous-card = আগের জায়গা
choice-pin = ম্যাপে দেখুন
choice-neither = এর কোনোটাই না
choice-book = সময় বুক করুন
choice-opening = { $when }
choice-appointment = { $when }
choice-elsewhere = { $place }
choice-group = { $from } – { $to }

## What the desk says between a screen and the next

desk-not-understood = বুঝতে পারিনি। একটা উত্তর চাপুন, বা অন্যভাবে লিখুন।
desk-long = ধন্যবাদ। লেখাটা লম্বা, এখানে ধরছে না। সবচেয়ে দরকারি কথাটা অল্প কথায় আবার লিখুন।
desk-stale = ওটা আগের উত্তর ছিল। এখন আমরা এখানে আছি।
desk-displaced = মাফ করবেন, এই অংশটা আমরা বদলেছি। এখান থেকে আবার শুরু করি।
desk-attachment = এখানে আমরা শুধু লেখা পড়ি। কাগজ, ছবি বা ভয়েস পাঠাবেন না: আমরা না খুলেই সরিয়ে দিই। লিখুন, একটা উত্তর চাপুন, বা ফোন করুন।
desk-remains = হয়তো কিছু মেসেজ এই চ্যাটে রয়ে গেছে। আপনি নিজে মুছতে পারেন।
desk-which = আপনি কি এর কোনোটা চেয়েছিলেন?
desk-switch = বাংলায় চালিয়ে যাব?
    .yes = হ্যাঁ, বাংলায়
desk-municipality = এর মধ্যে কোন কমুনে (Comune)?
desk-invalid-integer = একটা সংখ্যা লিখুন: { $min } থেকে { $max } পর্যন্ত।
desk-invalid-date = দিন, মাস আর বছর লিখুন। যেমন: 5/3/2020।
desk-invalid-phone = এই নম্বরটা ঠিক না। শুধু সংখ্যা লিখুন। ইতালির নম্বর না হলে দেশের কোডও লিখুন।
desk-invalid-text =
    { $max ->
        [one] সবচেয়ে বেশি { $max } অক্ষর লিখুন।
       *[other] সবচেয়ে বেশি { $max } অক্ষর লিখুন।
    }
desk-invalid-municipality = এই কমুনে (Comune) চিনি না। তালিকা থেকে বাছুন, বা আবার লিখুন।
desk-invalid-choice = যেকোনো একটা উত্তর চাপুন।
desk-trouble = আমাদের দিকে একটা সমস্যা হয়েছে। আপনি যেখানে ছিলেন, সেখানেই আছেন। একটু পরে আবার চেষ্টা করুন।
desk-person = বুঝেছি। একজন মানুষের সঙ্গে কথা বলতে চান?
    .yes = হ্যাঁ
    .no = না
desk-answer = { $text }
desk-answer-more =
    { $text }

    এর পরে পড়ার আরও কিছু আছে।

## Unasked, so fixed and neutral

neutral-trouble = আমাদের দিকে একটা সমস্যা। এগিয়ে যেতে মেনু চাপুন।
neutral-group = হ্যালো। দয়া করে গ্রুপে না, আলাদা মেসেজে লিখুন।

## Cards of places

card-where = কোথায়
card-hours = খোলার সময়
card-phone = ফোন
card-bring = সঙ্গে যা লাগবে
card-languages = ভাষা
card-who = কাদের জন্য
card-cost = খরচ
card-appointment = অ্যাপয়েন্টমেন্ট
card-why = কেন এই জায়গা
card-position = জায়গা { $index }, মোট { $count }
card-to-verify = এখনো যাচাই হয়নি
card-verified = যাচাই হয়েছে: { $date }
card-open-until = এখন খোলা, বন্ধ হবে: { $time }
card-open-always = সব সময় খোলা, দিন-রাত
card-closed-opens-today = এখন বন্ধ। আজ খুলবে: { $time }
card-closed-opens = এখন বন্ধ। খুলবে: { $day }, { $time }
card-closed = এখন বন্ধ
card-day-hours = { $day }: { $hours }
card-interval = { $from }–{ $to }
card-appointment-yes = অ্যাপয়েন্টমেন্ট লাগবে
card-appointment-no = অ্যাপয়েন্টমেন্ট ছাড়াই যাওয়া যায়
card-mediator = সেখানে কোন ভাষা চলে, আমরা জানি না। দোভাষী (mediatore) চাইতে পারেন।

## The Telegram profile, seen by everybody who holds the phone

telegram-name = Servizi della Bassa
telegram-description = সময়সূচি, কাগজপত্র, স্কুল, স্বাস্থ্য, বাসা। ভাষা বাছুন, তারপর যা দরকার তা চাপুন।
telegram-short-description = সময়সূচি, কাগজপত্র, স্কুল, স্বাস্থ্য, বাসা।
command-menu = মেনু
command-language = ভাষা বদলান
command-numbers = দরকারি নম্বর
command-person = কারও সঙ্গে কথা
command-close = বন্ধ করুন

## The pages

web-title = Servizi della Bassa: এলাকার সেবা
web-skip = সরাসরি তথ্যে যান
web-start = শুরু করুন
web-error = আমাদের দিকে একটা সমস্যা হয়েছে। মেনুতে ফিরে আবার চেষ্টা করুন।
web-closed = Servizi della Bassa। সময়সূচি, কাগজপত্র, স্কুল, স্বাস্থ্য, বাসা।
web-greeting = স্বাগতম
web-hold = নড়াচড়া থামান
web-idle = আপনি কি এখনো এখানে আছেন?
web-idle-then = একটু পরে এই পাতা নিজে থেকেই বন্ধ হয়ে যাবে।
web-idle-stay = হ্যাঁ, চালিয়ে যাই
web-take = সঙ্গে নিয়ে যান
web-take-how = আপনার ফোন দিয়ে কোডটা স্ক্যান করুন। তারপর ফোনেই চলবে।

## Looking up a place, for operators who show it to a family

web-search = জায়গা খুঁজুন
web-search-words = সেবা, দরকার বা কমুনে (Comune)
web-search-go = খুঁজুন
web-search-none = এই শব্দে কোনো জায়গা পাওয়া যায়নি। কম শব্দ লিখুন।
web-search-found =
    { $count ->
        [one] পাওয়া গেছে: { $count } জায়গা
       *[other] পাওয়া গেছে: { $count } জায়গা
    }
web-search-codes = পরিবারের ফোনে খুলুন
web-search-no-codes = কোড এখনো দেখানো যাচ্ছে না: সেবার ওয়েব ঠিকানা নেই।

desk-draft =
    এই ভাষায় লেখাটা খসড়া। কোনো দোভাষী এখনো পড়ে দেখেননি।

    নিচে আরেকটা ভাষা আছে। আপনি সবসময় একজন মানুষ চাইতে পারেন।
desk-reading =
    আপনার ভাষায় এই অংশটা খসড়া। কেউ এখনো দেখে দেননি।

    অন্য ভাষাতেও পড়তে পারেন। আপনার ভাষা পাশে থাকবে। কোনটা বেছে নেবেন?
    .person = দোভাষী চাই

### The choice of language, and the notice about data that follows it.

language = ভাষা
language-choose =
    ভাষা বাছুন।

    Scegli la lingua.
    .invalid = তালিকা থেকে একটা ভাষা চাপুন।
language-privacy =
    এখানে আমরা নাম বা কাগজ চাই না।
    মনে রাখি: ভাষা, কমুনে (Comune), আর কোন ধাপে আছেন। «আমার তথ্য» দেখুন।
    Telegram-এ লেখা মেসেজ Telegram-ও পড়তে পারে।

### The way to a person. Honest: nobody answers in the chat yet.

person = কারও সঙ্গে কথা
person-how =
    এখানে চ্যাটে এখনো কোনো মানুষ উত্তর দেন না।

    ফোন করতে পারেন, বা কোনো অফিসে যেতে পারেন।
    .call = ফোন করা
    .visit = অফিসে যাওয়া
    .show = দেখানোর জন্য একটা বাক্য
    .topics = মেনুতে খোঁজা
person-office = এই অফিসে একজন মানুষের সঙ্গে কথা বলতে পারেন।
    .show = দেখানোর জন্য একটা বাক্য
    .elsewhere = অন্য কমুনে
person-nothing =
    কাছাকাছি এখনো যাচাই করা কোনো অফিস নেই।

    আপনার কমুনেতে (Comune) জিজ্ঞেস করতে পারেন। দরকারি নম্বরেও ফোন করতে পারেন।
    .show = দেখানোর জন্য একটা বাক্য
    .call = ফোন করা
    .elsewhere = অন্য কমুনে
person-show =
    এই বাক্যটা দেখাতে বা পড়ে শোনাতে পারেন:

    «Buongiorno. Parlo poco italiano. Vorrei parlare con una persona. C’è un mediatore?»

    মানে: “শুভ দিন। আমি ইতালিয়ান কম জানি। আমি একজনের সঙ্গে কথা বলতে চাই। কোনো দোভাষী আছে?”
    .call = ফোন করা
    .visit = অফিসে যাওয়া
    .topics = মেনুতে খোঁজা

### The main menu.

main = মেনু
main-start = আপনার কী দরকার?
    .health = স্বাস্থ্য
    .children = স্কুল ও সন্তান
    .documents = কাগজপত্র
    .money = টাকা ও বিল
    .house = বাসা
    .work = কাজ ও ইতালিয়ান ভাষা
    .letter = একটা চিঠি
    .daily = অন্য কিছু
    .person = কারও সঙ্গে কথা

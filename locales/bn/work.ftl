### The topic "work and Italian".

work = কাজ ও ইতালিয়ান ভাষা
work-start = আপনার কী দরকার?
    .job = কাজ: হারানো, খোঁজা, সমস্যা
    .italian = ইতালিয়ান শেখা
    .other = অন্য কিছু: কারও সঙ্গে কথা

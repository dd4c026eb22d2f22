### The ordinary things of every day, and what has no topic of its own.

daily = অন্য কিছু
daily-start = আপনার কী দরকার?
    .waste = ময়লা ফেলার ক্যালেন্ডার
    .canteen = স্কুলের খাবার
    .taken = কাগজ, ফোন, SPID আবার করা
    .social_services = সমাজসেবা
    .leaving_reception = সেন্টার ছেড়ে যাওয়া
    .bereavement = পরিবারে শোক
    .appointments = আমার অ্যাপয়েন্টমেন্ট
    .my_data = আমার তথ্য
    .other = অন্য কিছু: কারও সঙ্গে কথা

### The topic "money".

money = টাকা ও বিল
money-start = আপনার কী দরকার?
    .isee = ISEE ও বাচ্চাদের ভাতা
    .debts = দেনা ও বিল
    .losing_home = ভাড়া: বাসা হারাচ্ছি
    .other = অন্য কিছু: কারও সঙ্গে কথা

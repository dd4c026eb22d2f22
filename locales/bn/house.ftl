### The topic "house".

house = বাসা
house-start = বাসার জন্য কী দরকার?
    .losing_home = বাসা হারাচ্ছি
    .social_housing = সরকারি বাসা বা সামাজিক বাসা
    .residence = ঠিকানা নিবন্ধন (residenza)
    .debts = বাকি ভাড়া ও বিল
    .other = অন্য কিছু: কারও সঙ্গে কথা

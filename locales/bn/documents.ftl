### The topic "documents".

documents = কাগজপত্র
documents-start = কোন কাগজ দরকার?
    .permit = পারমিট নবায়ন
    .residence = ঠিকানা নিবন্ধন (residenza)
    .spid = SPID ও CIE: ডিজিটাল পরিচয়
    .reunification = পরিবার আনা
    .citizenship = সন্তানের নাগরিকত্ব
    .doctor = স্বাস্থ্য কার্ড ও ডাক্তার
    .other = অন্য কিছু: কারও সঙ্গে কথা

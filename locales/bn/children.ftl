### The topic "school and children".

children = স্কুল ও সন্তান
children-start = আপনার কী দরকার?
    .school = স্কুলে ভর্তি
    .new_baby = সন্তান জন্মেছে
    .doctor = ডাক্তার বা শিশু ডাক্তার
    .development = সন্তানের অসুবিধা হচ্ছে
    .separation = বাবা-মা ও সন্তান: নিয়ম
    .other = অন্য কিছু: কারও সঙ্গে কথা

### The topic "health".

health = স্বাস্থ্য
health-start = আপনার কী দরকার?
    .doctor = ডাক্তার বা শিশু ডাক্তার
    .emergency = এখন শরীর খারাপ
    .pregnancy = গর্ভ ও প্রসব
    .consultorio = Consultorio: নারী ও পরিবার
    .pain = যে ব্যথা যায় না
    .development = সন্তানের কষ্ট হচ্ছে
    .other = অন্য কিছু: কারও সঙ্গে কথা

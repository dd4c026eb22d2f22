### The topic "health".

health = স্বাস্থ্য
health-start = আপনার কী দরকার?
    .doctor = ডাক্তার বা শিশু ডাক্তার
    .emergency = এখন শরীর খারাপ
    .pregnancy = গর্ভাবস্থা ও প্রসব
    .consultorio = নারী ও পরিবার (consultorio)
    .pain = যে ব্যথা যায় না
    .development = সন্তানের অসুবিধা হচ্ছে
    .other = অন্য কিছু: কারও সঙ্গে কথা

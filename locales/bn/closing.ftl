### What remains on the screen after leaving. It says nothing of where the person was.

closing = সময়সূচি ও সেবা
closing-start = Servizi della Bassa। সময়সূচি, কাগজপত্র, স্কুল, স্বাস্থ্য, বাসা।
    .menu = মেনু খুলুন

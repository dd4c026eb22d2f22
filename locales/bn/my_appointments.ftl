### What was booked: see, move, cancel.

my_appointments = আমার অ্যাপয়েন্টমেন্ট
my_appointments-choose = সব দেখতে একটা অ্যাপয়েন্টমেন্ট চাপুন।
    .code = আমার একটা কোড আছে
my_appointments-is_booked =
    { $when }
    { $place }

    আপনার কোড: { $reference }।
my_appointments-is_requested =
    { $when }
    { $place }

    সার্ভিস এখনো উত্তর দেয়নি। আপনার কোড: { $reference }।
my_appointments-is_confirmed =
    সার্ভিস হ্যাঁ বলেছে।

    { $when }
    { $place }

    আপনার কোড: { $reference }।
my_appointments-is_moved =
    সময়টা নতুন।

    { $when }
    { $place }

    আপনার কোড: { $reference }।
my_appointments-is_offered =
    একটা জায়গা খালি হয়েছে।

    { $when }
    { $place }

    আপনার জন্য এই সময় পর্যন্ত রাখছি: { $until }।
my_appointments-is_unanswered =
    সার্ভিস সময়মতো উত্তর দেয়নি। জায়গাটা আপনার না।

    { $when }
    { $place }

    কোড ছিল: { $reference }।
my_appointments-is_cancelled_absent =
    সার্ভিস এই অ্যাপয়েন্টমেন্ট বাদ দিয়েছে। ওই দিন সেই মানুষটি থাকবেন না।

    { $when }
    { $place }

    কোড ছিল: { $reference }।
my_appointments-is_cancelled_closed =
    সার্ভিস এই অ্যাপয়েন্টমেন্ট বাদ দিয়েছে। ওই দিন বন্ধ।

    { $when }
    { $place }

    কোড ছিল: { $reference }।
my_appointments-is_cancelled_elsewhere =
    সার্ভিস এই অ্যাপয়েন্টমেন্ট বাদ দিয়েছে। আপনার জন্য অন্য সার্ভিস বেশি ভালো।

    { $when }
    { $place }

    কোড ছিল: { $reference }।
my_appointments-is_cancelled_other =
    সার্ভিস এই অ্যাপয়েন্টমেন্ট বাদ দিয়েছে। কারণ জানতে চাইলে ফোন করুন।

    { $when }
    { $place }

    কোড ছিল: { $reference }।
my_appointments-code_booked =
    { $when }

    আপনার কোড: { $reference }।
my_appointments-code_requested =
    { $when }

    সার্ভিস এখনো উত্তর দেয়নি। আপনার কোড: { $reference }।
my_appointments-code_confirmed =
    সার্ভিস হ্যাঁ বলেছে।

    { $when }

    আপনার কোড: { $reference }।
my_appointments-code_moved =
    সময়টা নতুন।

    { $when }

    আপনার কোড: { $reference }।
my_appointments-code_unanswered =
    সার্ভিস সময়মতো উত্তর দেয়নি। জায়গাটা আপনার না।

    { $when }

    কোড ছিল: { $reference }।
my_appointments-code_cancelled_absent =
    সার্ভিস এই অ্যাপয়েন্টমেন্ট বাদ দিয়েছে। ওই দিন সেই মানুষটি থাকবেন না।

    { $when }

    কোড ছিল: { $reference }।
my_appointments-code_cancelled_closed =
    সার্ভিস এই অ্যাপয়েন্টমেন্ট বাদ দিয়েছে। ওই দিন বন্ধ।

    { $when }

    কোড ছিল: { $reference }।
my_appointments-code_cancelled_elsewhere =
    সার্ভিস এই অ্যাপয়েন্টমেন্ট বাদ দিয়েছে। আপনার জন্য অন্য সার্ভিস বেশি ভালো।

    { $when }

    কোড ছিল: { $reference }।
my_appointments-code_cancelled_other =
    সার্ভিস এই অ্যাপয়েন্টমেন্ট বাদ দিয়েছে। কারণ জানতে চাইলে ফোন করুন।

    { $when }

    কোড ছিল: { $reference }।
my_appointments-detail = কী করতে চান?
    .move = সময় বদলানো
    .cancel = আসতে পারব না
    .file = আমার ক্যালেন্ডারে
    .pin = ম্যাপে দেখুন
my_appointments-offer = এই জায়গাটা চান?
    .take = হ্যাঁ, নেব
    .leave = না, ধন্যবাদ
my_appointments-fixed = এখানে আর বদলানো যায় না। বদলাতে একজনের সঙ্গে কথা বলুন।
    .file = আমার ক্যালেন্ডারে
    .pin = ম্যাপে দেখুন
    .person = কারও সঙ্গে কথা
my_appointments-openings = নতুন সময় বাছুন। বাছা পর্যন্ত আগেরটা আপনারই থাকবে।
    .earlier = দিনের আরও আগে
    .later = দিনের আরও পরে
    .week = পরের সপ্তাহ
my_appointments-taken = এই জায়গা আর খালি নেই। আপনার আগের সময় থাকছে।
my_appointments-full = আর কোনো জায়গা খালি নেই। আপনার সময় থাকছে।
    .keep = ঠিক আছে
    .person = কারও সঙ্গে কথা
my_appointments-sure = এই জায়গা ছাড়তে চান?
    .cancel = হ্যাঁ, ছাড়ছি
    .keep = না, আসব
my_appointments-cancelled = হয়ে গেছে। জায়গাটা এখন অন্য পরিবারের জন্য খালি।
    .list = আমার অ্যাপয়েন্টমেন্ট
    .menu = মেনু
my_appointments-thanks = ধন্যবাদ। সার্ভিস জানে যে আপনি আসবেন।
    .see = অ্যাপয়েন্টমেন্ট দেখুন
    .menu = মেনু
my_appointments-late = এখান থেকে বদলানোর সময় পেরিয়ে গেছে। একজনের সঙ্গে কথা বলুন।
    .person = কারও সঙ্গে কথা
    .keep = অ্যাপয়েন্টমেন্টে ফিরে যান
my_appointments-nothing = এখানে কোনো অ্যাপয়েন্টমেন্ট নেই।
    .topics = মেনু
    .person = কারও সঙ্গে কথা
    .code = { my_appointments-choose.code }
my_appointments-gone = এই অ্যাপয়েন্টমেন্ট আর নেই।
    .list = আমার অ্যাপয়েন্টমেন্ট
    .person = কারও সঙ্গে কথা
my_appointments-code = আপনার অ্যাপয়েন্টমেন্টের কোড লিখুন।
    .invalid = কোডে ছয়টা অক্ষর আর সংখ্যা থাকে। শুধু সেটাই লিখুন।
my_appointments-coded_open = { my_appointments-detail }
    .cancel = { my_appointments-detail.cancel }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_fixed = { my_appointments-fixed }
    .person = { my_appointments-fixed.person }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_sure = { my_appointments-sure }
    .cancel = { my_appointments-sure.cancel }
    .keep = { my_appointments-sure.keep }
my_appointments-coded_cancelled = { my_appointments-cancelled }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_late = { my_appointments-late }
    .person = { my_appointments-late.person }
    .menu = { my_appointments-cancelled.menu }
my_appointments-uncoded = এখানে এই কোডের কোনো অ্যাপয়েন্টমেন্ট নেই।
    .code = { my_appointments-choose.code }
    .person = { my_appointments-gone.person }

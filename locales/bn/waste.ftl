### When the waste is fetched. Also what may stay on the screen after leaving: nothing in it is
### about anybody. No day is written, because no Comune's calendar was verified.

waste = ময়লা ফেলা
waste-town =
    ময়লার ক্যালেন্ডার একেক কমুনেতে (Comune) একেক রকম।

    কমুনে বাছুন।
    .invalid = এই কমুনে (Comune) চিনি না। তালিকা থেকে বাছুন।
waste-card = ক্যালেন্ডার আর ময়লার ব্যাগ এখানে চান।
    .sort = কোনটা কোথায় যায়
    .big = বড় জিনিস: খাট, ফ্রিজ
    .papers = কী নিয়ে যাবেন
waste-nothing =
    ক্যালেন্ডারটা এখনো যাচাই হয়নি। তাই লিখছি না।

    কমুনেতে (Comune) «Ambiente» বা «Ecologia» অফিসে চান।

    কমুনের ওয়েবসাইটও দেখতে পারেন।
    .sort = কোনটা কোথায় যায়
    .big = বড় জিনিস: খাট, ফ্রিজ
    .papers = কী নিয়ে যাবেন
    .person = কারও সঙ্গে কথা
waste-sort =
    «Umido»: খাবারের বাকি অংশ। «Secco»: যা বাকি থাকে।

    এরপর আছে কাগজ, প্লাস্টিক আর কাচ।

    রং বদলায়: আপনার কমুনের (Comune) কাগজটা দেখুন।
    .calendar = কোথায় জিজ্ঞেস করবেন
    .big = বড় জিনিস: খাট, ফ্রিজ
waste-big =
    বড় জিনিস রাস্তায় ফেলে রাখবেন না।

    প্রায়ই কমুনে (Comune) এসে নিয়ে যায়। আগে বুকিং দিতে হয়।

    ময়লা জমার কেন্দ্রও (piazzola ecologica) আছে। কীভাবে ঢোকা যায়, জিজ্ঞেস করুন।
    .calendar = কোথায় জিজ্ঞেস করবেন
    .sort = কোনটা কোথায় যায়
waste-papers =
    একটা পরিচয়ের কাগজ আর বাসার ঠিকানা নিয়ে যান।

    ক্যালেন্ডার, ব্যাগ আর বিন চান। টাকা লাগে কি না, জিজ্ঞেস করুন।
    .calendar = কোথায় জিজ্ঞেস করবেন
    .sort = কোনটা কোথায় যায়

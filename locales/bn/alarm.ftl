### Alarms on the phones of operators, and troubles told to the maintainers. Neutral as a whole.

## On the phone of an operator

alarm-line = ডিউটি: ফাইল { $reference }।
alarm-again = ডিউটি: { $reference } এখনো খালি।
alarm-test = ডিউটি: পরীক্ষা { $reference }। «আমি আছি» চাপুন।
alarm-more = আরও আছে: { $count }।
alarm-flood = ডিউটি: একসাথে অনেক ফাইল।
alarm-claim = আমি নিচ্ছি
alarm-claim-named = আমি নিচ্ছি { $reference }
alarm-pass = আমি ছাড়ছি
alarm-pass-named = আমি ছাড়ছি { $reference }
alarm-here = আমি আছি
alarm-here-named = আমি আছি { $reference }
alarm-subject = ডিউটি

## For the maintainers, outside Telegram

trouble-subject = কারিগরি খবর
trouble-over = ঠিক হয়েছে:
trouble-sender = মেসেজ যাচ্ছে না।
trouble-poller = Telegram সাড়া দিচ্ছে না।
trouble-disk = ডিস্ক প্রায় ভরে গেছে।
trouble-clock = কম্পিউটারের ঘড়ির সময় হঠাৎ বদলে গেছে।
trouble-chain = একটা ডিউটির উত্তর আসেনি।
trouble-audit = ভেতরের যাচাইয়ের হিসাব মিলছে না।
trouble-drill = ডিউটির একটা পরীক্ষার উত্তর আসেনি।
trouble-wipe = একটা মোছার কাজ সময়মতো শেষ হয়নি।

## On the phone of a family: unasked, so fixed and neutral

neutral-reminder = আপনার একটা রিমাইন্ডার আছে। খুলতে «দেখুন» চাপুন।
    .show = দেখুন
    .confirm = ঠিক আছে
    .cancel = আসতে পারব না
neutral-ready = আপনি যে পাতা চেয়েছিলেন, তা তৈরি।
neutral-old = এই পাতাটা পুরোনো। /menu লিখুন।

### Sentences that operators send. What each says is told back in Italian: locales/it/phrases_back.ftl.

## First contact: calm, short, she leads.

phrase-contact-hello = শুভ দিন। আমি পড়ছি। এখন লিখতে পারবেন?
phrase-contact-read = আমি পড়েছি। লেখার জন্য ধন্যবাদ।
phrase-contact-pace = ধীরে ধীরে লিখুন। শুধু যা লিখতে চান, তা-ই লিখুন।
phrase-contact-yes-no = চাইলে আমি প্রশ্ন করি। আপনি শুধু হ্যাঁ বা না লিখুন।
phrase-contact-alone = এখন কি একা পড়তে পারছেন? হ্যাঁ বা না লিখুন।
phrase-contact-believe = আমি আপনাকে বিশ্বাস করি। এটা আপনার দোষ না।
phrase-contact-language = নিজের ভাষায়, মহিলা দোভাষীর সঙ্গে কথা বলতে চান?

## Safety: what is true, without promises.

phrase-safety-now = এখন কি কোনো বিপদ আছে? হ্যাঁ বা না লিখুন।
phrase-safety-call-112 = বিপদ এখনই হলে 112 নম্বরে ফোন করুন। কেটে দিলে তারা আবার ফোন করতে পারেন।
phrase-safety-call-1522 = 1522 নম্বরেও ফোন করতে পারেন।
phrase-safety-stop = কেউ এসে গেলে বন্ধ করুন। যখন পারেন লিখুন।
phrase-safety-phone = অন্য কেউ কি এই ফোন দেখে?
phrase-safety-other-phone = অন্য কোনো ফোন আছে, যা একা ব্যবহার করতে পারেন?
phrase-safety-children = আপনার সঙ্গে বাচ্চারা আছে? তারা কেমন আছে?
phrase-safety-law = কখনো আইনের কারণে আমাকে অন্যদের জানাতে হয়। পারলে আগে আপনাকে বলি।

## An appointment.

phrase-appointment-meet = আমরা সামনাসামনি কথা বলতে পারি। আপনি চান?
phrase-appointment-where = আপনি নিশ্চিন্তে কোথায় আসতে পারেন?
phrase-appointment-when = কোন দিন ভালো? কয়টার সময়?
phrase-appointment-call = আমি কি আপনাকে ফোন করতে পারি? কখন, বলুন।
phrase-appointment-mediator = দেখা করার সময় একজন মহিলা দোভাষী থাকতে পারেন। আপনি চান?
phrase-appointment-papers = কাগজপত্র আছে? পারলে আনুন। না থাকলেও আসুন।
phrase-appointment-with-children = বাচ্চাদের নিয়ে আসতে পারেন।

## Another service, with her consent or by law.

phrase-referral-ask = এই ব্যাপারে অন্য একটা সার্ভিস সাহায্য করতে পারে। তাদের সঙ্গে আপনার কথা বলতে পারি?
phrase-referral-what = আপনার কথা কী বলতে পারি? কী বলব না?
phrase-referral-no = না বলতে পারেন। তাতেও কোনো অসুবিধা নেই।
phrase-referral-done = আপনি যেমন চেয়েছিলেন, আমি তাদের সঙ্গে কথা বলেছি।
phrase-referral-law = আইনের কারণে আমাকে অন্যদের জানাতে হয়েছে। কেন, তা বুঝিয়ে বলছি।

## The road onward: opened when she asks.

phrase-road-order = বিচারক কাউকে দূরে থাকার আদেশ দিতে পারেন। এটা নিয়ে কথা বলব?
phrase-road-lawyer = কখনো উকিলের জন্য টাকা লাগে না। আপনার জন্য তা হয় কি না, একসঙ্গে দেখব?
phrase-road-permit = কখনো আপনার নিজের আলাদা রেসিডেন্স পারমিট (permesso di soggiorno) হতে পারে। এটা নিয়ে কথা বলব?
phrase-road-address = কখনো নতুন ঠিকানা গোপন রাখা যায়। কীভাবে চাইতে হয়, বুঝিয়ে বলব?
phrase-road-school = দরকার হলে বাচ্চারা স্কুল বদলাতে পারে। এটা নিয়ে কথা বলব?
phrase-road-maintenance = বাচ্চাদের জন্য অন্য অভিভাবকের (মা বা বাবা) কাছে টাকা চাওয়া যায়। এটা নিয়ে কথা বলব?
phrase-road-work = আমরা একসঙ্গে কাজ বা কোর্স খুঁজতে পারি।
phrase-road-children = যে বাচ্চারা দেখেছে বা শুনেছে, তাদের জন্যও সাহায্য আছে।
phrase-road-doctor = ডাক্তার আপনার চিকিৎসা করতে পারেন, আর যা দেখেন তা লিখতে পারেন।

## Goodbye.

phrase-goodbye-back = যখন চান, এখান থেকেই ফিরে আসতে পারেন।
phrase-goodbye-ask-close = এখন আমরা বন্ধ করতে পারি। আপনার কি ঠিক আছে?
phrase-goodbye-closed = আপনি যেমন চেয়েছিলেন, এখানেই বন্ধ করছি।
phrase-goodbye-thanks = ধন্যবাদ। আপনার ভালো হোক।

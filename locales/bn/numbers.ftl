### Useful numbers, called from every screen. The numbers themselves stand in the directory.

numbers = দরকারি নম্বর
numbers-emergency =
    বিপদ হলে 112 নম্বরে ফোন করুন।

    এটা ফ্রি, দিন-রাত। নিজের ভাষা চাইতে পারেন।
    .more = আরও নম্বর
    .done = আগের জায়গায় ফিরি
numbers-more =
    সব দরকারি নম্বর।

    কিছু সিম দিয়ে কোনো নম্বর না-ও চলতে পারে। তখন অন্য ফোন থেকে চেষ্টা করুন।
    .done = আগের জায়গায় ফিরি

### The topic "house".

house = گھر
house-start = گھر کے لیے آپ کو کیا چاہیے؟
    .losing_home = گھر چھوٹ رہا ہے
    .social_housing = سرکاری گھر یا سستا گھر
    .residence = پتے کا اندراج
    .debts = کرایہ اور بل دینے ہیں
    .other = کچھ اور: کسی سے بات

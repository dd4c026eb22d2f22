### The choice of language, and the notice about data that follows it.

language = زبان
language-choose =
    زبان چنیں۔

    Choose your language.
    .invalid = فہرست میں سے ایک زبان دبائیں۔
language-privacy =
    یہاں ہم نام یا کاغذات نہیں مانگتے۔
    ہم یہ یاد رکھتے ہیں: زبان، کمونے (Comune) اور بات کہاں تک پہنچی۔ دیکھیں: «میری معلومات»۔
    ٹیلیگرام پر آئیں تو Telegram بھی میسج پڑھ سکتا ہے۔

### The frame around every flow: navigation, entry fields, cards, numbers, names of languages.

## The language itself

language-name = اردو

## Ways out, on every screen

nav-back = پیچھے
nav-home = مینیو
nav-language = زبان
nav-numbers = کام کے نمبر
nav-person = کسی سے بات
nav-close = بند کریں

## Entry fields

entry-text = یہاں لکھیں
entry-integer = نمبر لکھیں
entry-date = تاریخ لکھیں
entry-phone = فون نمبر لکھیں
entry-municipality = کمونے (Comune) کا نام لکھیں
entry-language = اپنی زبان لکھیں
entry-send = آگے

## Choices that the desk adds by itself

choice-skip = یہ نہیں بتانا
choice-next-card = ایک اور جگہ
choice-previous-card = پچھلی جگہ
choice-pin = نقشے پر دیکھیں
choice-neither = ان میں سے کوئی نہیں
choice-book = وقت بک کریں
choice-opening = { $when }
choice-appointment = { $when }
choice-elsewhere = { $place }
choice-group = { $from } – { $to }

## What the desk says between a screen and the next

desk-not-understood = سمجھ نہیں آئی۔ کوئی جواب دبائیں، یا دوسرے لفظوں میں لکھیں۔
desk-long = شکریہ۔ یہ لمبا ہے اور یہاں پورا نہیں آتا۔ سب سے ضروری بات تھوڑے لفظوں میں پھر لکھیں۔
desk-stale = وہ جواب پہلے کا تھا۔ اب ہم یہاں ہیں۔
desk-displaced = معاف کیجیے، ہم نے یہ حصہ بدل دیا ہے۔ یہاں سے آگے چلتے ہیں۔
desk-attachment = یہاں ہم صرف لکھے ہوئے لفظ پڑھتے ہیں۔ کاغذ، تصویر یا آواز نہ بھیجیں: ہم کھولے بغیر ہٹا دیتے ہیں۔ لکھیں، کوئی جواب دبائیں، یا فون کریں۔
desk-remains = شاید کچھ پیغام اس چیٹ میں رہ گئے ہیں۔ آپ خود مٹا سکتے ہیں۔
desk-which = کیا آپ کا مطلب ان میں سے کوئی تھا؟
desk-switch = اردو میں آگے چلیں؟
    .yes = جی، اردو میں
desk-municipality = ان میں سے کون سا کمونے (Comune)؟
desk-invalid-integer = ایک نمبر لکھیں: { $min } سے { $max } تک۔
desk-invalid-date = دن، مہینہ اور سال لکھیں۔ جیسے: 5/3/2020 کا مطلب ہے 5 مارچ 2020۔
desk-invalid-phone = یہ نمبر ٹھیک نہیں ہے۔ صرف ہندسے لکھیں۔ نمبر اٹلی کا نہیں؟ تو ملک کا کوڈ بھی لکھیں۔
desk-invalid-text =
    { $max ->
        [one] زیادہ سے زیادہ { $max } حرف لکھیں۔
       *[other] زیادہ سے زیادہ { $max } حروف لکھیں۔
    }
desk-invalid-municipality = یہ کمونے (Comune) نہیں ملا۔ فہرست سے چنیں، یا دوبارہ لکھیں۔
desk-invalid-choice = دیے گئے جوابوں میں سے ایک دبائیں۔
desk-trouble = ہماری طرف سے کوئی خرابی ہوئی ہے۔ آپ کی جگہ وہی ہے۔ تھوڑی دیر بعد پھر کوشش کریں۔
desk-person = سمجھ گئے۔ کیا آپ کو کسی سے بات کرنی ہے؟
    .yes = جی ہاں
    .no = نہیں
desk-answer = { $text }
desk-answer-more =
    { $text }

    اس کے بعد پڑھنے کے لیے اور بھی ہے۔

## Unasked, so fixed and neutral

neutral-trouble = ہماری طرف سے کوئی خرابی ہوئی ہے۔ آگے چلنے کے لیے مینیو دبائیں۔
neutral-group = السلام علیکم۔ مہربانی کر کے گروپ میں نہیں، الگ سے میسج کریں۔

## Cards of places

card-where = کہاں
card-hours = کھلنے کا وقت
card-phone = فون
card-bring = کیا ساتھ لانا ہے
card-languages = زبانیں
card-who = کس کے لیے
card-cost = خرچ
card-appointment = وقت لینا (appuntamento)
card-why = یہ جگہ کیوں
card-position = جگہ { $index }، کل { $count }
card-to-verify = ابھی جانچنا باقی ہے
card-verified = جانچ کی تاریخ: { $date }
card-open-until = ابھی کھلا ہے۔ بند ہونے کا وقت: { $time }
card-open-always = ہمیشہ کھلا، دن رات
card-closed-opens-today = ابھی بند ہے۔ آج کھلے گا: { $time }
card-closed-opens = ابھی بند ہے۔ کھلے گا: { $day }، { $time }
card-closed = ابھی بند ہے
card-day-hours = { $day }: { $hours }
card-interval = { $from }–{ $to }
card-appointment-yes = پہلے وقت لینا ضروری ہے
card-appointment-no = وقت لیے بغیر جائیں
card-mediator = ہمیں نہیں معلوم وہاں کون سی زبان بولتے ہیں۔ آپ ترجمان (mediatore) مانگیں۔

## The Telegram profile, seen by everybody who holds the phone

telegram-name = Servizi della Bassa
telegram-description = دفتروں کے اوقات، کاغذات، اسکول، صحت، گھر۔ زبان چنیں اور جو چاہیے وہ دبائیں۔
telegram-short-description = دفتروں کے اوقات، کاغذات، اسکول، صحت، گھر۔
command-menu = مینیو
command-language = زبان بدلیں
command-numbers = کام کے نمبر
command-person = کسی سے بات
command-close = بند کریں

## The pages

web-title = علاقے کی سہولتیں: Servizi della Bassa
web-skip = سیدھے معلومات پر جائیں
web-start = شروع کریں
web-error = ہماری طرف سے کوئی خرابی ہوئی ہے۔ مینیو پر واپس جائیں اور پھر کوشش کریں۔
web-closed = علاقے کی سہولتیں (Servizi della Bassa)۔ دفتروں کے اوقات، کاغذات، اسکول، صحت، گھر۔
web-greeting = خوش آمدید
web-hold = حرکت روکیں
web-idle = کیا آپ ابھی یہاں ہیں؟
web-idle-then = تھوڑی دیر میں یہ صفحہ خود بند ہو جائے گا۔
web-idle-stay = جی، آگے چلیں
web-take = اپنے ساتھ لے جائیں
web-take-how = اپنے فون سے کوڈ اسکین کریں۔ فون پر یہیں سے آگے چلے گا۔

## Looking up a place, for operators who show it to a family

web-search = جگہ تلاش کریں
web-search-words = سہولت، ضرورت یا کمونے (Comune)
web-search-go = تلاش
web-search-none = ان لفظوں سے کوئی جگہ نہیں ملی۔ کم لفظ لکھیں۔
web-search-found =
    { $count ->
        [one] { $count } جگہ
       *[other] { $count } جگہیں
    }
web-search-codes = خاندان کے فون پر کھولیں
web-search-no-codes = کوڈ ابھی نہیں دکھایا جا سکتا: ان سہولتوں کا ویب پتہ موجود نہیں۔

desk-draft =
    اس زبان میں یہ تحریر کچی ہے۔ ابھی کسی ترجمان نے اسے نہیں پڑھا۔

    نیچے دوسری زبان ہے۔ آپ ہمیشہ کسی سے بات کر سکتے ہیں۔
desk-reading =
    آپ کی زبان میں یہ حصہ کچا ہے۔ ابھی کسی نے اسے نہیں دیکھا۔

    آپ اسے دوسری زبان میں بھی پڑھ سکتے ہیں۔ آپ کی زبان ساتھ رہے گی۔ کون سی زبان؟
    .person = ترجمان مانگیں

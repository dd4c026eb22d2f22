### The frame around every flow: navigation, entry fields, cards, numbers, names of languages.

## The language itself

language-name = ਪੰਜਾਬੀ

## Ways out, on every screen

nav-back = ਪਿੱਛੇ
nav-home = ਮੀਨੂ
nav-language = ਭਾਸ਼ਾ
nav-numbers = ਕੰਮ ਦੇ ਨੰਬਰ
nav-person = ਕਿਸੇ ਨਾਲ ਗੱਲ
nav-close = ਬੰਦ ਕਰੋ

## Entry fields

entry-text = ਇੱਥੇ ਲਿਖੋ
entry-integer = ਨੰਬਰ ਲਿਖੋ
entry-date = ਤਾਰੀਖ਼ ਲਿਖੋ
entry-phone = ਫ਼ੋਨ ਨੰਬਰ ਲਿਖੋ
entry-municipality = ਕਮੂਨੇ (Comune) ਦਾ ਨਾਂ ਲਿਖੋ
entry-language = ਆਪਣੀ ਭਾਸ਼ਾ ਲਿਖੋ
entry-send = ਅੱਗੇ

## Choices that the desk adds by itself

choice-skip = ਇਹ ਨਹੀਂ ਦੱਸਣਾ
choice-next-card = ਇੱਕ ਹੋਰ ਥਾਂ
choice-previous-card = ਪਿਛਲੀ ਥਾਂ
choice-pin = ਨਕਸ਼ੇ ਉੱਤੇ ਦੇਖੋ
choice-neither = ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ
choice-book = ਅਪਾਇੰਟਮੈਂਟ ਲੈਣੀ
choice-opening = { $when }
choice-appointment = { $when }
choice-elsewhere = { $place }
choice-group = { $from } – { $to }

## What the desk says between a screen and the next

desk-not-understood = ਸਮਝ ਨਹੀਂ ਆਈ। ਕੋਈ ਜਵਾਬ ਦੱਬੋ, ਜਾਂ ਹੋਰ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖੋ।
desk-long = ਧੰਨਵਾਦ। ਇਹ ਲੰਮਾ ਹੈ ਅਤੇ ਇੱਥੇ ਪੂਰਾ ਨਹੀਂ ਆਉਂਦਾ। ਸਭ ਤੋਂ ਜ਼ਰੂਰੀ ਗੱਲ ਥੋੜ੍ਹੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਫਿਰ ਲਿਖੋ।
desk-stale = ਉਹ ਜਵਾਬ ਪਹਿਲਾਂ ਦਾ ਸੀ। ਹੁਣ ਅਸੀਂ ਇੱਥੇ ਹਾਂ।
desk-displaced = ਮਾਫ਼ ਕਰਨਾ, ਅਸੀਂ ਇਹ ਹਿੱਸਾ ਬਦਲਿਆ ਹੈ। ਇੱਥੋਂ ਅੱਗੇ ਚੱਲਦੇ ਹਾਂ।
desk-attachment = ਇੱਥੇ ਅਸੀਂ ਸਿਰਫ਼ ਲਿਖੇ ਸ਼ਬਦ ਪੜ੍ਹਦੇ ਹਾਂ। ਕਾਗਜ਼, ਫ਼ੋਟੋ ਜਾਂ ਆਵਾਜ਼ ਨਾ ਭੇਜੋ: ਅਸੀਂ ਬਿਨਾਂ ਖੋਲ੍ਹੇ ਹਟਾ ਦਿੰਦੇ ਹਾਂ। ਲਿਖੋ, ਕੋਈ ਜਵਾਬ ਦੱਬੋ, ਜਾਂ ਫ਼ੋਨ ਕਰੋ।
desk-remains = ਸ਼ਾਇਦ ਕੁਝ ਸੁਨੇਹੇ ਇਸ ਚੈਟ ਵਿੱਚ ਰਹਿ ਗਏ ਹਨ। ਤੁਸੀਂ ਆਪ ਮਿਟਾ ਸਕਦੇ ਹੋ।
desk-which = ਕੀ ਤੁਹਾਡਾ ਮਤਲਬ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੋਈ ਸੀ?
desk-switch = ਪੰਜਾਬੀ ਵਿੱਚ ਅੱਗੇ ਚੱਲੀਏ?
    .yes = ਹਾਂ, ਪੰਜਾਬੀ ਵਿੱਚ
desk-municipality = ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿਹੜਾ ਕਮੂਨੇ (Comune)?
desk-invalid-integer = ਇੱਕ ਨੰਬਰ ਲਿਖੋ: { $min } ਤੋਂ { $max } ਤੱਕ।
desk-invalid-date = ਦਿਨ, ਮਹੀਨਾ ਅਤੇ ਸਾਲ ਲਿਖੋ। ਮਿਸਾਲ: 5/3/2020 ਦਾ ਮਤਲਬ ਹੈ 5 ਮਾਰਚ 2020।
desk-invalid-phone = ਇਹ ਨੰਬਰ ਠੀਕ ਨਹੀਂ। ਸਿਰਫ਼ ਅੰਕ ਲਿਖੋ। ਨੰਬਰ ਇਟਲੀ ਦਾ ਨਹੀਂ? ਤਾਂ ਦੇਸ਼ ਦਾ ਕੋਡ ਵੀ ਲਿਖੋ।
desk-invalid-text =
    { $max ->
        [one] ਵੱਧ ਤੋਂ ਵੱਧ { $max } ਅੱਖਰ ਲਿਖੋ।
       *[other] ਵੱਧ ਤੋਂ ਵੱਧ { $max } ਅੱਖਰ ਲਿਖੋ।
    }
desk-invalid-municipality = ਇਹ ਕਮੂਨੇ (Comune) ਨਹੀਂ ਮਿਲਿਆ। ਸੂਚੀ ਵਿੱਚੋਂ ਚੁਣੋ, ਜਾਂ ਦੁਬਾਰਾ ਲਿਖੋ।
desk-invalid-choice = ਦਿੱਤੇ ਜਵਾਬਾਂ ਵਿੱਚੋਂ ਇੱਕ ਦੱਬੋ।
desk-person = ਸਮਝ ਗਏ। ਕੀ ਤੁਸੀਂ ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੈ?
    .yes = ਹਾਂ
    .no = ਨਹੀਂ
desk-answer = { $text }
desk-answer-more =
    { $text }

    ਇਸ ਤੋਂ ਬਾਅਦ ਪੜ੍ਹਨ ਲਈ ਹੋਰ ਵੀ ਹੈ।
desk-trouble = ਸਾਡੇ ਵੱਲੋਂ ਕੋਈ ਖ਼ਰਾਬੀ ਹੋਈ ਹੈ। ਤੁਹਾਡੀ ਥਾਂ ਉਹੀ ਹੈ। ਥੋੜ੍ਹੀ ਦੇਰ ਬਾਅਦ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

## Unasked, so fixed and neutral

neutral-trouble = ਸਾਡੇ ਵੱਲੋਂ ਕੋਈ ਖ਼ਰਾਬੀ ਹੋਈ ਹੈ। ਅੱਗੇ ਚੱਲਣ ਲਈ ਮੀਨੂ ਦੱਬੋ।
neutral-group = ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ। ਕਿਰਪਾ ਕਰਕੇ ਸਿੱਧਾ ਸੁਨੇਹਾ ਭੇਜੋ, ਗਰੁੱਪ ਵਿੱਚ ਨਹੀਂ।

## Cards of places

card-where = ਕਿੱਥੇ
card-hours = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ
card-phone = ਫ਼ੋਨ
card-bring = ਨਾਲ ਕੀ ਲਿਆਉਣਾ ਹੈ
card-languages = ਭਾਸ਼ਾਵਾਂ
card-who = ਕਿਸ ਲਈ
card-cost = ਖ਼ਰਚਾ
card-appointment = ਅਪਾਇੰਟਮੈਂਟ
card-why = ਇਹ ਥਾਂ ਕਿਉਂ
card-position = ਥਾਂ { $index }, ਕੁੱਲ { $count }
card-to-verify = ਅਜੇ ਚੈੱਕ ਕਰਨਾ ਹੈ
card-verified = ਚੈੱਕ ਕੀਤਾ: { $date }
card-open-until = ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ, { $time } ਤੱਕ
card-open-always = ਹਮੇਸ਼ਾ ਖੁੱਲ੍ਹਾ, ਦਿਨ ਰਾਤ
card-closed-opens-today = ਹੁਣ ਬੰਦ ਹੈ। ਅੱਜ ਖੁੱਲ੍ਹੇਗਾ: { $time }
card-closed-opens = ਹੁਣ ਬੰਦ ਹੈ। ਖੁੱਲ੍ਹੇਗਾ: { $day }, { $time }
card-closed = ਹੁਣ ਬੰਦ ਹੈ
card-day-hours = { $day }: { $hours }
card-interval = { $from }–{ $to }
card-appointment-yes = ਅਪਾਇੰਟਮੈਂਟ ਲੈਣੀ ਪੈਂਦੀ ਹੈ
card-appointment-no = ਬਿਨਾਂ ਅਪਾਇੰਟਮੈਂਟ ਜਾਓ
card-mediator = ਸਾਨੂੰ ਨਹੀਂ ਪਤਾ ਕਿ ਉਹ ਕਿਹੜੀ ਭਾਸ਼ਾ ਬੋਲਦੇ ਹਨ। ਦੁਭਾਸ਼ੀਆ (mediatore) ਮੰਗਿਆ ਜਾ ਸਕਦਾ ਹੈ।

## The Telegram profile, seen by everybody who holds the phone

telegram-name = Servizi della Bassa
telegram-description = ਦਫ਼ਤਰਾਂ ਦਾ ਸਮਾਂ, ਕਾਗਜ਼, ਸਕੂਲ, ਸਿਹਤ, ਘਰ। ਭਾਸ਼ਾ ਚੁਣੋ ਅਤੇ ਜੋ ਚਾਹੀਦਾ ਹੈ ਉਹ ਦੱਬੋ।
telegram-short-description = ਦਫ਼ਤਰਾਂ ਦਾ ਸਮਾਂ, ਕਾਗਜ਼, ਸਕੂਲ, ਸਿਹਤ, ਘਰ।
command-menu = ਮੀਨੂ
command-language = ਭਾਸ਼ਾ ਬਦਲੋ
command-numbers = ਕੰਮ ਦੇ ਨੰਬਰ
command-person = ਕਿਸੇ ਨਾਲ ਗੱਲ
command-close = ਬੰਦ ਕਰੋ

## The pages

web-title = Servizi della Bassa: ਇਲਾਕੇ ਦੀਆਂ ਸੇਵਾਵਾਂ
web-skip = ਸਿੱਧਾ ਜਾਣਕਾਰੀ ਉੱਤੇ ਜਾਓ
web-start = ਸ਼ੁਰੂ ਕਰੋ
web-error = ਸਾਡੇ ਵੱਲੋਂ ਕੋਈ ਖ਼ਰਾਬੀ ਹੋਈ ਹੈ। ਮੀਨੂ ਉੱਤੇ ਵਾਪਸ ਜਾਓ ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
web-closed = Servizi della Bassa। ਦਫ਼ਤਰਾਂ ਦਾ ਸਮਾਂ, ਕਾਗਜ਼, ਸਕੂਲ, ਸਿਹਤ, ਘਰ।
web-greeting = ਜੀ ਆਇਆਂ ਨੂੰ
web-hold = ਹਿੱਲਣਾ ਰੋਕੋ
web-idle = ਕੀ ਤੁਸੀਂ ਅਜੇ ਇੱਥੇ ਹੋ?
web-idle-then = ਥੋੜ੍ਹੀ ਦੇਰ ਵਿੱਚ ਇਹ ਪੰਨਾ ਆਪੇ ਬੰਦ ਹੋ ਜਾਵੇਗਾ।
web-idle-stay = ਹਾਂ, ਅੱਗੇ ਚੱਲੋ
web-take = ਆਪਣੇ ਨਾਲ ਲੈ ਜਾਓ
web-take-how = ਆਪਣੇ ਫ਼ੋਨ ਨਾਲ ਕੋਡ ਸਕੈਨ ਕਰੋ। ਉੱਥੋਂ ਅੱਗੇ ਚੱਲੇਗਾ।

## Looking up a place, for operators who show it to a family

web-search = ਥਾਂ ਲੱਭੋ
web-search-words = ਸੇਵਾ, ਲੋੜ ਜਾਂ ਕਮੂਨੇ (Comune)
web-search-go = ਲੱਭੋ
web-search-none = ਇਹਨਾਂ ਸ਼ਬਦਾਂ ਨਾਲ ਕੋਈ ਥਾਂ ਨਹੀਂ ਮਿਲੀ। ਘੱਟ ਸ਼ਬਦ ਲਿਖੋ।
web-search-found =
    { $count ->
        [one] { $count } ਥਾਂ
       *[other] { $count } ਥਾਵਾਂ
    }
web-search-codes = ਪਰਿਵਾਰ ਦੇ ਫ਼ੋਨ ਉੱਤੇ ਖੋਲ੍ਹੋ
web-search-no-codes = ਕੋਡ ਅਜੇ ਨਹੀਂ ਦਿਖਾਇਆ ਜਾ ਸਕਦਾ: ਸੇਵਾਵਾਂ ਦਾ ਵੈੱਬ ਪਤਾ ਨਹੀਂ ਹੈ।

desk-draft =
    ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਇਹ ਲਿਖਤ ਕੱਚੀ ਹੈ। ਕਿਸੇ ਦੁਭਾਸ਼ੀਏ ਨੇ ਅਜੇ ਇਹ ਨਹੀਂ ਪੜ੍ਹੀ।

    ਹੇਠਾਂ ਦੂਜੀ ਭਾਸ਼ਾ ਹੈ। ਤੁਸੀਂ ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰਨ ਲਈ ਹਮੇਸ਼ਾ ਕਹਿ ਸਕਦੇ ਹੋ।
desk-reading =
    ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ ਇਹ ਹਿੱਸਾ ਕੱਚਾ ਹੈ। ਅਜੇ ਕਿਸੇ ਨੇ ਇਸਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ।

    ਇਹ ਦੂਜੀ ਭਾਸ਼ਾ ਵਿੱਚ ਵੀ ਪੜ੍ਹ ਸਕਦੇ ਹੋ। ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਨਾਲ ਰਹੇਗੀ। ਕਿਹੜੀ ਚੁਣਦੇ ਹੋ?
    .person = ਦੁਭਾਸ਼ੀਆ ਮੰਗੋ

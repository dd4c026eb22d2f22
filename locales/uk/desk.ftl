### The frame around every flow: navigation, entry fields, cards, numbers, names of languages.

## The language itself

language-name = Українська

## Ways out, on every screen; one or two words each

nav-back = Назад
nav-home = Меню
nav-language = Мова
nav-numbers = Корисні номери
nav-person = Жива людина
nav-close = Закрити

## Entry fields

entry-text = Напишіть тут
entry-integer = Напишіть число
entry-date = Напишіть день
entry-phone = Напишіть телефон
entry-municipality = Напишіть муніципалітет (Comune)
entry-language = Напишіть свою мову
entry-send = Далі

## Choices that the desk adds by itself

choice-skip = Краще не казати
choice-next-card = Інше місце
choice-previous-card = Попереднє місце
choice-pin = Показати на карті
choice-neither = Нічого з цього
choice-book = Записатися
choice-opening = { $when }
choice-appointment = { $when }
choice-elsewhere = { $place }
choice-group = { $from } – { $to }

## What the desk says between a screen and the next

desk-not-understood = Не вдалося зрозуміти. Торкніться варіанта або напишіть іншими словами.
desk-long = Дякуємо. Текст довгий і тут не вміщується. Напишіть ще раз найважливіше, коротко.
desk-stale = Той варіант був раніше. Ось де ми зараз.
desk-displaced = Вибачте: цю частину ми змінили. Продовжуємо звідси.
desk-attachment = Тут ми читаємо лише написані слова. Не надсилайте документи, фото чи голосові: ми прибираємо їх, не відкриваючи. Напишіть, торкніться варіанта або зателефонуйте.
desk-remains = Деякі повідомлення могли залишитися в цьому чаті. Ви можете видалити їх самі.
desk-which = Ви хотіли щось із цього?
desk-switch = Продовжуємо українською?
    .yes = Так, українською
desk-municipality = Який із цих муніципалітетів (Comuni)?
desk-invalid-integer = Напишіть число від { $min } до { $max }.
desk-invalid-date = Напишіть день, місяць і рік. Наприклад: 5/3/2020.
desk-invalid-phone = Цей номер не підходить. Напишіть цифри. Якщо він не італійський, додайте код країни.
desk-invalid-text =
    { $max ->
        [one] Напишіть не більше ніж { $max } літеру.
        [few] Напишіть не більше ніж { $max } літери.
        [many] Напишіть не більше ніж { $max } літер.
       *[other] Напишіть не більше ніж { $max } літери.
    }
desk-invalid-municipality = Я не знаю такого муніципалітету (Comune). Виберіть зі списку або напишіть ще раз.
desk-invalid-choice = Торкніться одного з варіантів.
desk-trouble = У нас технічна проблема. Ваше місце в розмові не втрачено. Спробуйте ще раз трохи згодом.

## Unasked, so fixed and neutral

neutral-trouble = У нас технічна проблема. Торкніться «Меню», щоб продовжити.
neutral-group = Вітаємо. Будь ласка, напишіть в особисті повідомлення.

## Cards of places

card-where = Де
card-hours = Години роботи
card-phone = Телефон
card-bring = Що взяти з собою
card-languages = Мови
card-who = Для кого
card-cost = Ціна
card-appointment = Запис
card-why = Чому це місце
card-position = Місце { $index } з { $count }
card-to-verify = треба перевірити
card-verified = Перевірено: { $date }
card-open-until = Зараз відчинено, до { $time }
card-open-always = Завжди відчинено, вдень і вночі
card-closed-opens-today = Зараз зачинено. Сьогодні відчиниться: { $time }
card-closed-opens = Зараз зачинено. Відчиниться: { $day }, { $time }
card-closed = Зараз зачинено
card-day-hours = { $day }: { $hours }
card-interval = { $from }–{ $to }
card-appointment-yes = Треба записатися заздалегідь
card-appointment-no = Можна прийти без запису
card-mediator = Ми не знаємо, якими мовами там говорять. Можна попросити перекладача-медіатора (mediatore).

## The Telegram profile, seen by everybody who holds the phone

telegram-name = Servizi della Bassa
telegram-description = Години роботи, документи, школа, здоров’я, житло. Виберіть мову й торкніться того, що вам треба.
telegram-short-description = Години роботи, документи, школа, здоров’я, житло.
command-menu = Меню
command-language = Змінити мову
command-numbers = Корисні номери
command-person = Жива людина
command-close = Закрити

## The pages

web-title = Servizi della Bassa: послуги в нашій місцевості
web-skip = До змісту
web-start = Почати
web-error = У нас технічна проблема. Поверніться до меню і спробуйте ще раз.
web-closed = Servizi della Bassa. Години роботи, документи, школа, здоров’я, житло.
web-greeting = Ласкаво просимо
web-hold = Зупинити рух
web-idle = Ви ще тут?
web-idle-then = Скоро ця сторінка закриється сама.
web-idle-stay = Так, продовжую
web-take = Візьміть із собою
web-take-how = Наведіть камеру телефона на код. Далі продовжите там.

## Looking up a place, for operators who show it to a family

web-search = Знайти місце
web-search-words = Послуга, потреба або муніципалітет (Comune)
web-search-go = Шукати
web-search-none = За цими словами місць немає. Спробуйте менше слів.
web-search-found =
    { $count ->
        [one] { $count } місце
        [few] { $count } місця
        [many] { $count } місць
       *[other] { $count } місця
    }
web-search-codes = Відкрити на телефоні родини
web-search-no-codes = Код ще не можна показати: немає публічної адреси сервісу.

## A person

desk-person = Зрозуміло. Хочете поговорити з людиною?
    .yes = Так
    .no = Ні
desk-answer = { $text }
desk-answer-more =
    { $text }

    Після цього є ще що прочитати.

desk-draft =
    Цією мовою текст є чернеткою. Жоден медіатор його ще не прочитав.

    Нижче є інша мова. Завжди можна поговорити з людиною.
desk-reading =
    Вашою мовою ця частина є чернеткою. Її ще ніхто не перевірив.

    Її можна читати й іншою мовою. Ваша буде поруч. Яку обираєте?
    .person = Попросити медіатора

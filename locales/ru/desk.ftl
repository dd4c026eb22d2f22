### The frame around every flow: navigation, entry fields, cards, numbers, names of languages.

## The language itself

language-name = Русский

## Ways out, on every screen; one or two words each

nav-back = Назад
nav-home = Меню
nav-language = Язык
nav-numbers = Полезные номера
nav-person = Живой человек
nav-close = Закрыть

## Entry fields

entry-text = Напишите здесь
entry-integer = Напишите число
entry-date = Напишите день
entry-phone = Напишите телефон
entry-municipality = Напишите муниципалитет (Comune)
entry-language = Напишите свой язык
entry-send = Далее

## Choices that the desk adds by itself

choice-skip = Предпочитаю не говорить
choice-next-card = Другое место
choice-previous-card = Предыдущее место
choice-pin = Показать на карте
choice-neither = Ничего из этого
choice-book = Записаться
choice-opening = { $when }
choice-appointment = { $when }
choice-elsewhere = { $place }
choice-group = { $from } – { $to }

## What the desk says between a screen and the next

desk-not-understood = Не удалось понять. Нажмите на вариант или напишите другими словами.
desk-long = Спасибо. Текст длинный и здесь не помещается. Напишите ещё раз самое важное, коротко.
desk-stale = Тот вариант был раньше. Вот где мы сейчас.
desk-displaced = Извините: эту часть мы изменили. Продолжаем отсюда.
desk-attachment = Здесь мы читаем только написанные слова. Не присылайте документы, фото или голосовые: мы убираем их, не открывая. Напишите, нажмите на вариант или позвоните.
desk-remains = Некоторые сообщения могли остаться в этом чате. Вы можете удалить их сами.
desk-which = Вы хотели что-то из этого?
desk-switch = Продолжаем по-русски?
    .yes = Да, по-русски
desk-municipality = Какой из этих муниципалитетов (Comuni)?
desk-invalid-integer = Напишите число от { $min } до { $max }.
desk-invalid-date = Напишите день, месяц и год. Например: 5/3/2020.
desk-invalid-phone = Этот номер не подходит. Напишите цифры. Если он не итальянский, добавьте код страны.
desk-invalid-text =
    { $max ->
        [one] Напишите не больше чем { $max } букву.
        [few] Напишите не больше чем { $max } буквы.
        [many] Напишите не больше чем { $max } букв.
       *[other] Напишите не больше чем { $max } буквы.
    }
desk-invalid-municipality = Я не знаю такого муниципалитета (Comune). Выберите из списка или напишите ещё раз.
desk-invalid-choice = Нажмите на один из вариантов.
desk-trouble = У нас технические неполадки. Ваше место в разговоре не потеряно. Попробуйте ещё раз чуть позже.

## Unasked, so fixed and neutral

neutral-trouble = У нас технические неполадки. Нажмите «Меню», чтобы продолжить.
neutral-group = Здравствуйте. Напишите, пожалуйста, в личные сообщения.

## Cards of places

card-where = Где
card-hours = Часы работы
card-phone = Телефон
card-bring = Что взять с собой
card-languages = Языки
card-who = Для кого
card-cost = Цена
card-appointment = Запись
card-why = Почему это место
card-position = Место { $index } из { $count }
card-to-verify = надо проверить
card-verified = Проверено: { $date }
card-open-until = Сейчас открыто, до { $time }
card-open-always = Всегда открыто, днём и ночью
card-closed-opens-today = Сейчас закрыто. Сегодня откроется: { $time }
card-closed-opens = Сейчас закрыто. Откроется: { $day }, { $time }
card-closed = Сейчас закрыто
card-day-hours = { $day }: { $hours }
card-interval = { $from }–{ $to }
card-appointment-yes = Нужна предварительная запись
card-appointment-no = Можно прийти без записи
card-mediator = Мы не знаем, на каких языках там говорят. Можно попросить переводчика-медиатора (mediatore).

## The Telegram profile, seen by everybody who holds the phone

telegram-name = Servizi della Bassa
telegram-description = Часы работы, документы, школа, здоровье, жильё. Выберите язык и нажмите на то, что вам нужно.
telegram-short-description = Часы работы, документы, школа, здоровье, жильё.
command-menu = Меню
command-language = Сменить язык
command-numbers = Полезные номера
command-person = Живой человек
command-close = Закрыть

## The pages

web-title = Servizi della Bassa: услуги в нашей местности
web-skip = К содержанию
web-start = Начать
web-error = У нас технические неполадки. Вернитесь в меню и попробуйте ещё раз.
web-closed = Servizi della Bassa. Часы работы, документы, школа, здоровье, жильё.
web-greeting = Добро пожаловать
web-hold = Остановить движение
web-idle = Вы ещё здесь?
web-idle-then = Скоро эта страница закроется сама.
web-idle-stay = Да, продолжаю
web-take = Возьмите с собой
web-take-how = Наведите камеру телефона на код. Дальше продолжите там.

## Looking up a place, for operators who show it to a family

web-search = Найти место
web-search-words = Услуга, потребность или муниципалитет (Comune)
web-search-go = Искать
web-search-none = По этим словам мест нет. Попробуйте меньше слов.
web-search-found =
    { $count ->
        [one] { $count } место
        [few] { $count } места
        [many] { $count } мест
       *[other] { $count } места
    }
web-search-codes = Открыть на телефоне семьи
web-search-no-codes = Код пока нельзя показать: нет публичного адреса сервиса.

## A person

desk-person = Понятно. Хотите поговорить с человеком?
    .yes = Да
    .no = Нет
desk-answer = { $text }
desk-answer-more =
    { $text }

    После этого есть ещё что прочитать.

desk-draft =
    На этом языке текст пока черновик. Ни один медиатор его ещё не прочитал.

    Ниже есть другой язык. Всегда можно поговорить с человеком.
desk-reading =
    На вашем языке эта часть пока черновик. Её ещё никто не проверил.

    Её можно читать и на другом языке. Ваш будет рядом. Какой выбираете?
    .person = Попросить медиатора

### Alarms on the phones of operators, troubles told to the maintainers, neutral notices.

## On the phone of an operator

alarm-line = Зміна: справа { $reference }.
alarm-again = Зміна: { $reference } досі вільна.
alarm-test = Зміна: перевірка { $reference }. Торкніться «Я тут».
alarm-more = І ще { $count }.
alarm-flood = Зміна: багато справ одразу.
alarm-claim = Беру
alarm-claim-named = Беру { $reference }
alarm-pass = Пропускаю
alarm-pass-named = Пропускаю { $reference }
alarm-here = Я тут
alarm-here-named = Я тут { $reference }
alarm-subject = Зміна

## For the maintainers, outside Telegram

trouble-subject = Технічне повідомлення
trouble-over = Усунено:
trouble-sender = повідомлення не відправляються.
trouble-poller = немає зв’язку: Telegram не відповідає.
trouble-disk = диск майже заповнений.
trouble-clock = годинник комп’ютера збився.
trouble-chain = одна зміна лишилася без відповіді.
trouble-audit = внутрішня перевірка не сходиться.
trouble-drill = перевірка зміни лишилася без відповіді.
trouble-wipe = очищення не закінчилося вчасно.

## On the phone of a family: unasked, so fixed and neutral

neutral-reminder = У вас є нагадування. Щоб відкрити, торкніться «Показати».
    .show = Показати
    .confirm = Добре
    .cancel = Не можу
neutral-ready = Сторінка, яку ви просили, готова.
neutral-old = Ця сторінка застаріла. Напишіть /menu.

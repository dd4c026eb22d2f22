### Alarms on the phones of operators, troubles told to the maintainers, neutral notices.

## On the phone of an operator

alarm-line = Смена: дело { $reference }.
alarm-again = Смена: { $reference } ещё свободно.
alarm-test = Смена: проверка { $reference }. Нажмите «Я здесь».
alarm-more = И ещё { $count }.
alarm-flood = Смена: много дел сразу.
alarm-claim = Беру
alarm-claim-named = Беру { $reference }
alarm-pass = Пропускаю
alarm-pass-named = Пропускаю { $reference }
alarm-here = Я здесь
alarm-here-named = Я здесь { $reference }
alarm-subject = Смена

## For the maintainers, outside Telegram

trouble-subject = Техническое сообщение
trouble-over = Устранено:
trouble-sender = сообщения не отправляются.
trouble-poller = нет связи: Telegram не отвечает.
trouble-disk = диск почти заполнен.
trouble-clock = часы компьютера сбились.
trouble-chain = одна смена осталась без ответа.
trouble-audit = внутренняя проверка не сходится.
trouble-drill = проверка смены осталась без ответа.
trouble-wipe = очистка не закончилась вовремя.

## On the phone of a family: unasked, so fixed and neutral

neutral-reminder = У вас есть напоминание. Чтобы открыть, нажмите «Показать».
    .show = Показать
    .confirm = Хорошо
    .cancel = Не могу
neutral-ready = Страница, которую вы просили, готова.
neutral-old = Эта страница устарела. Напишите /menu.

### Booking a place at a service. Nothing here says more than what is really agreed.

appointment = Записаться
appointment-demonstration =
    Это проба. Часы придуманы.

    Ни один офис не получает запрос. Никто вас не ждёт.
appointment-mediator = Хотите, чтобы был человек, который говорит на вашем языке?
    .invalid = Нажмите на один из двух вариантов.
    .with = Да, спасибо
    .without = Нет, говорю по-итальянски
appointment-choose = Когда вы можете прийти? Вот ближайшее свободное время.
    .earlier = Раньше в тот день
    .later = Позже в тот день
    .more = Ещё свободное время
    .week = Следующая неделя
    .elsewhere = В другом месте
appointment-others = Можно пойти и сюда.
appointment-alone = Других мест для записи нет.
    .here = К свободному времени
    .wait = Сообщить, если освободится
    .person = Живой человек
appointment-held = { $when }. Держим это время для вас до { $until }.
appointment-reminders =
    Хотите напоминание заранее?

    В нём не сказано, о чём речь. Выберите, когда оно может прийти.
    .invalid = Нажмите на один из вариантов.
    .day = В течение дня
    .morning = Только утром
    .afternoon = Только после обеда
    .none = Без напоминаний
appointment-words =
    Хотите сказать службе пару слов? Тогда не надо повторять.

    Их читает только служба. Можно ничего не писать.
    .invalid = Напишите не больше 200 букв.
appointment-confirm = Так хорошо?
    .book = Да, записаться
    .other = Нет, другое время
appointment-given =
    Вы записаны.

    { $when }
    { $place }

    Ваш код: { $reference }. Покажите его на приёме.
appointment-asked =
    Мы попросили это время. Служба должна согласиться.

    { $when }
    { $place }

    Ваш код: { $reference }. Ответ смотрите здесь.
appointment-asked_here =
    Мы попросили это время. Служба должна согласиться.

    { $when }
    { $place }

    Ваш код: { $reference }. Ответ узнайте в службе по этому коду.
appointment-given_quietly =
    Готово. { $when }

    Код: { $reference }. Запомните его: здесь он не хранится.
appointment-asked_quietly =
    Мы попросили. Служба должна согласиться.

    { $when }

    Код: { $reference }. Запомните его: здесь он не хранится.
appointment-done = Возьмите документы, названные на странице. Если не сможете прийти, скажите здесь.
    .file = В мой календарь
    .pin = Показать на карте
    .mine = Мои записи
    .menu = В меню
appointment-sent = Вот файл для вашего календаря.
appointment-code = Наведите телефон на код. Так он будет с вами.
appointment-file = Запись на приём
appointment-quiet = Это всё.
    .menu = В меню
appointment-coded = По коду можно узнать ответ или отменить запись. Напишите его в разделе «{ my_appointments }».
    .menu = { appointment-quiet.menu }
appointment-quiet_mediator = { appointment-mediator }
    .invalid = { appointment-mediator.invalid }
    .with = { appointment-mediator.with }
    .without = { appointment-mediator.without }
appointment-quiet_choose = { appointment-choose }
    .earlier = { appointment-choose.earlier }
    .later = { appointment-choose.later }
    .more = { appointment-choose.more }
    .week = { appointment-choose.week }
appointment-quiet_words = { appointment-words }
    .invalid = { appointment-words.invalid }
appointment-quiet_confirm = { appointment-confirm }
    .book = { appointment-confirm.book }
    .other = { appointment-confirm.other }
appointment-quiet_taken = { appointment-taken }
appointment-quiet_lapsed = { appointment-lapsed }
appointment-quiet_limit = У вас здесь уже есть запись. Её можно отменить по коду в разделе «{ my_appointments }».
    .mine = { appointment-limit.mine }
    .person = { appointment-limit.person }
appointment-quiet_nothing = { appointment-nothing }
    .person = { appointment-nothing.person }
    .menu = { appointment-gone.menu }
appointment-taken = Это время уже занято. Выберите другое.
appointment-lapsed = Прошло слишком много времени. Это место снова свободно для всех.
appointment-limit = У вас здесь уже есть запись. Её можно перенести или отменить.
    .mine = Мои записи
    .person = Живой человек
appointment-nothing = Сейчас свободного времени нет.
    .wait = Сообщить, если освободится
    .elsewhere = В другом месте
    .person = Живой человек
appointment-waiting =
    Вы в списке. Если время освободится, мы недолго подержим его для вас.

    Мы напишем, если сможем. Смотрите и здесь, в своих записях.
    .mine = Мои записи
    .menu = В меню
appointment-gone = Здесь сейчас нельзя записаться.
    .person = Живой человек
    .menu = В меню

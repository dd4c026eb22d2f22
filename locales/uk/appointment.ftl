### Booking a place at a service. Nothing here says more than what is really agreed.

appointment = Записатися
appointment-demonstration =
    Це проба. Години вигадані.

    Жоден офіс не отримує запиту. Ніхто вас не чекає.
appointment-mediator = Хочете, щоб була людина, яка говорить вашою мовою?
    .invalid = Торкніться одного з двох варіантів.
    .with = Так, дякую
    .without = Ні, говорю італійською
appointment-choose = Коли ви можете прийти? Ось найближчі вільні години.
    .earlier = Раніше того дня
    .later = Пізніше того дня
    .more = Інші вільні години
    .week = Наступний тиждень
    .elsewhere = В іншому місці
appointment-others = Можна піти також сюди.
appointment-alone = Інших місць для запису немає.
    .here = До вільних годин
    .wait = Сповістити, якщо звільниться
    .person = Жива людина
appointment-held = { $when }. Тримаємо цей час для вас до { $until }.
appointment-reminders =
    Хочете нагадування заздалегідь?

    У ньому не сказано, про що йдеться. Виберіть, коли воно може прийти.
    .invalid = Торкніться одного з варіантів.
    .day = Удень
    .morning = Лише вранці
    .afternoon = Лише по обіді
    .none = Без нагадувань
appointment-words =
    Хочете сказати службі кілька слів? Тоді не треба повторювати.

    Їх читає лише служба. Можна нічого не писати.
    .invalid = Напишіть щонайбільше 200 літер.
appointment-confirm = Так добре?
    .book = Так, записатися
    .other = Ні, інший час
appointment-given =
    Вас записано.

    { $when }
    { $place }

    Ваш код: { $reference }. Покажіть його на прийомі.
appointment-asked =
    Ми попросили цей час. Служба має погодитися.

    { $when }
    { $place }

    Ваш код: { $reference }. Відповідь дивіться тут.
appointment-asked_here =
    Ми попросили цей час. Служба має погодитися.

    { $when }
    { $place }

    Ваш код: { $reference }. Відповідь дізнайтеся в службі за цим кодом.
appointment-given_quietly =
    Готово. { $when }

    Код: { $reference }. Запам’ятайте його: тут він не зберігається.
appointment-asked_quietly =
    Ми попросили. Служба має погодитися.

    { $when }

    Код: { $reference }. Запам’ятайте його: тут він не зберігається.
appointment-done = Візьміть документи, названі на сторінці. Якщо не зможете прийти, скажіть тут.
    .file = У мій календар
    .pin = Показати на карті
    .mine = Мої записи
    .menu = До меню
appointment-sent = Ось файл для вашого календаря.
appointment-code = Наведіть телефон на код. Так він буде з вами.
appointment-file = Запис на прийом
appointment-quiet = Це все.
    .menu = До меню
appointment-coded = За кодом можна дізнатися відповідь або скасувати запис. Напишіть його в розділі «{ my_appointments }».
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
appointment-quiet_limit = У вас тут уже є запис. Його можна скасувати за кодом у розділі «{ my_appointments }».
    .mine = { appointment-limit.mine }
    .person = { appointment-limit.person }
appointment-quiet_nothing = { appointment-nothing }
    .person = { appointment-nothing.person }
    .menu = { appointment-gone.menu }
appointment-taken = Цей час уже зайнято. Виберіть інший.
appointment-lapsed = Минуло забагато часу. Це місце знову вільне для всіх.
appointment-limit = У вас тут уже є запис. Його можна перенести або скасувати.
    .mine = Мої записи
    .person = Жива людина
appointment-nothing = Зараз вільного часу немає.
    .wait = Сповістити, якщо звільниться
    .elsewhere = В іншому місці
    .person = Жива людина
appointment-waiting =
    Ви в списку. Якщо час звільниться, ми недовго потримаємо його для вас.

    Ми напишемо, якщо зможемо. Дивіться й тут, у своїх записах.
    .mine = Мої записи
    .menu = До меню
appointment-gone = Тут зараз не можна записатися.
    .person = Жива людина
    .menu = До меню

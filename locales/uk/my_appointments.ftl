### What was booked: see, move, cancel.

my_appointments = Мої записи
my_appointments-choose = Торкніться запису, щоб побачити все.
    .code = У мене є код
my_appointments-is_booked =
    { $when }
    { $place }

    Ваш код: { $reference }.
my_appointments-is_requested =
    { $when }
    { $place }

    Служба ще не відповіла. Ваш код: { $reference }.
my_appointments-is_confirmed =
    Служба погодилася.

    { $when }
    { $place }

    Ваш код: { $reference }.
my_appointments-is_moved =
    Час змінився.

    { $when }
    { $place }

    Ваш код: { $reference }.
my_appointments-is_offered =
    Звільнився час.

    { $when }
    { $place }

    Тримаємо його для вас до: { $until }.
my_appointments-is_unanswered =
    Служба не відповіла вчасно. Цей час не за вами.

    { $when }
    { $place }

    Код був: { $reference }.
my_appointments-is_cancelled_absent =
    Служба скасувала цей запис. Того дня працівника не буде.

    { $when }
    { $place }

    Код був: { $reference }.
my_appointments-is_cancelled_closed =
    Служба скасувала цей запис. Того дня зачинено.

    { $when }
    { $place }

    Код був: { $reference }.
my_appointments-is_cancelled_elsewhere =
    Служба скасувала цей запис. Для вас більше підходить інша служба.

    { $when }
    { $place }

    Код був: { $reference }.
my_appointments-is_cancelled_other =
    Служба скасувала цей запис. Хочете знати чому? Зателефонуйте.

    { $when }
    { $place }

    Код був: { $reference }.
my_appointments-code_booked =
    { $when }

    Ваш код: { $reference }.
my_appointments-code_requested =
    { $when }

    Служба ще не відповіла. Ваш код: { $reference }.
my_appointments-code_confirmed =
    Служба погодилася.

    { $when }

    Ваш код: { $reference }.
my_appointments-code_moved =
    Час змінився.

    { $when }

    Ваш код: { $reference }.
my_appointments-code_unanswered =
    Служба не відповіла вчасно. Цей час не за вами.

    { $when }

    Код був: { $reference }.
my_appointments-code_cancelled_absent =
    Служба скасувала цей запис. Того дня працівника не буде.

    { $when }

    Код був: { $reference }.
my_appointments-code_cancelled_closed =
    Служба скасувала цей запис. Того дня зачинено.

    { $when }

    Код був: { $reference }.
my_appointments-code_cancelled_elsewhere =
    Служба скасувала цей запис. Для вас більше підходить інша служба.

    { $when }

    Код був: { $reference }.
my_appointments-code_cancelled_other =
    Служба скасувала цей запис. Хочете знати чому? Зателефонуйте.

    { $when }

    Код був: { $reference }.
my_appointments-detail = Що ви хочете зробити?
    .move = Змінити час
    .cancel = Не можу прийти
    .file = У мій календар
    .pin = Показати на карті
my_appointments-offer = Хочете цей час?
    .take = Так, беру
    .leave = Ні, дякую
my_appointments-fixed = Тут уже не можна змінити. Щоб змінити, поговоріть із людиною.
    .file = У мій календар
    .pin = Показати на карті
    .person = Жива людина
my_appointments-openings = Виберіть новий час. Попередній лишається за вами, поки не виберете.
    .earlier = Раніше того дня
    .later = Пізніше того дня
    .week = Наступний тиждень
my_appointments-taken = Цей час уже зайнято. Ваш попередній час лишається.
my_appointments-full = Іншого вільного часу немає. Ваш час лишається.
    .keep = Добре
    .person = Жива людина
my_appointments-sure = Хочете скасувати цей запис?
    .cancel = Так, скасувати
    .keep = Ні, я прийду
my_appointments-cancelled = Готово. Цей час вільний для іншої родини.
    .list = Мої записи
    .menu = До меню
my_appointments-thanks = Дякуємо. Служба знає, що ви прийдете.
    .see = Показати запис
    .menu = До меню
my_appointments-late = Змінити звідси вже пізно. Поговоріть із людиною.
    .person = Жива людина
    .keep = До запису
my_appointments-nothing = Тут записів немає.
    .topics = До меню
    .person = Жива людина
    .code = { my_appointments-choose.code }
my_appointments-gone = Цього запису вже немає.
    .list = Мої записи
    .person = Жива людина
my_appointments-code = Напишіть код вашого запису.
    .invalid = У коді шість літер і цифр. Напишіть тільки їх.
my_appointments-coded_open = { my_appointments-detail }
    .cancel = { my_appointments-detail.cancel }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_fixed = { my_appointments-fixed }
    .person = { my_appointments-fixed.person }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_sure = { my_appointments-sure }
    .cancel = { my_appointments-sure.cancel }
    .keep = { my_appointments-sure.keep }
my_appointments-coded_cancelled = { my_appointments-cancelled }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_late = { my_appointments-late }
    .person = { my_appointments-late.person }
    .menu = { my_appointments-cancelled.menu }
my_appointments-uncoded = Запису з таким кодом тут немає.
    .code = { my_appointments-choose.code }
    .person = { my_appointments-gone.person }

### What was booked: see, move, cancel.

my_appointments = Мои записи
my_appointments-choose = Нажмите на запись, чтобы увидеть всё.
    .code = У меня есть код
my_appointments-is_booked =
    { $when }
    { $place }

    Ваш код: { $reference }.
my_appointments-is_requested =
    { $when }
    { $place }

    Служба ещё не ответила. Ваш код: { $reference }.
my_appointments-is_confirmed =
    Служба согласилась.

    { $when }
    { $place }

    Ваш код: { $reference }.
my_appointments-is_moved =
    Время изменилось.

    { $when }
    { $place }

    Ваш код: { $reference }.
my_appointments-is_offered =
    Освободилось время.

    { $when }
    { $place }

    Держим его для вас до: { $until }.
my_appointments-is_unanswered =
    Служба не ответила вовремя. Это время не за вами.

    { $when }
    { $place }

    Код был: { $reference }.
my_appointments-is_cancelled_absent =
    Служба отменила эту запись. В тот день сотрудника не будет.

    { $when }
    { $place }

    Код был: { $reference }.
my_appointments-is_cancelled_closed =
    Служба отменила эту запись. В тот день закрыто.

    { $when }
    { $place }

    Код был: { $reference }.
my_appointments-is_cancelled_elsewhere =
    Служба отменила эту запись. Вам больше подходит другая служба.

    { $when }
    { $place }

    Код был: { $reference }.
my_appointments-is_cancelled_other =
    Служба отменила эту запись. Хотите знать почему? Позвоните.

    { $when }
    { $place }

    Код был: { $reference }.
my_appointments-code_booked =
    { $when }

    Ваш код: { $reference }.
my_appointments-code_requested =
    { $when }

    Служба ещё не ответила. Ваш код: { $reference }.
my_appointments-code_confirmed =
    Служба согласилась.

    { $when }

    Ваш код: { $reference }.
my_appointments-code_moved =
    Время изменилось.

    { $when }

    Ваш код: { $reference }.
my_appointments-code_unanswered =
    Служба не ответила вовремя. Это время не за вами.

    { $when }

    Код был: { $reference }.
my_appointments-code_cancelled_absent =
    Служба отменила эту запись. В тот день сотрудника не будет.

    { $when }

    Код был: { $reference }.
my_appointments-code_cancelled_closed =
    Служба отменила эту запись. В тот день закрыто.

    { $when }

    Код был: { $reference }.
my_appointments-code_cancelled_elsewhere =
    Служба отменила эту запись. Вам больше подходит другая служба.

    { $when }

    Код был: { $reference }.
my_appointments-code_cancelled_other =
    Служба отменила эту запись. Хотите знать почему? Позвоните.

    { $when }

    Код был: { $reference }.
my_appointments-detail = Что вы хотите сделать?
    .move = Изменить время
    .cancel = Не могу прийти
    .file = В мой календарь
    .pin = Показать на карте
my_appointments-offer = Хотите это время?
    .take = Да, беру
    .leave = Нет, спасибо
my_appointments-fixed = Здесь уже нельзя изменить. Чтобы изменить, поговорите с человеком.
    .file = В мой календарь
    .pin = Показать на карте
    .person = Живой человек
my_appointments-openings = Выберите новое время. Прежнее остаётся за вами, пока не выберете.
    .earlier = Раньше в тот день
    .later = Позже в тот день
    .week = Следующая неделя
my_appointments-taken = Это время уже занято. Ваше прежнее время остаётся.
my_appointments-full = Другого свободного времени нет. Ваше время остаётся.
    .keep = Хорошо
    .person = Живой человек
my_appointments-sure = Хотите отменить эту запись?
    .cancel = Да, отменить
    .keep = Нет, я приду
my_appointments-cancelled = Готово. Это время свободно для другой семьи.
    .list = Мои записи
    .menu = В меню
my_appointments-thanks = Спасибо. Служба знает, что вы придёте.
    .see = Показать запись
    .menu = В меню
my_appointments-late = Отсюда менять уже поздно. Поговорите с человеком.
    .person = Живой человек
    .keep = К записи
my_appointments-nothing = Здесь записей нет.
    .topics = В меню
    .person = Живой человек
    .code = { my_appointments-choose.code }
my_appointments-gone = Этой записи больше нет.
    .list = Мои записи
    .person = Живой человек
my_appointments-code = Напишите код вашей записи.
    .invalid = В коде шесть букв и цифр. Напишите только их.
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
my_appointments-uncoded = Записи с таким кодом здесь нет.
    .code = { my_appointments-choose.code }
    .person = { my_appointments-gone.person }

### Called by the social services or the minors' protection service (tutela minori).

social_services = Соціальні служби
social_services-start =
    Соціальні служби (servizi sociali) допомагають родинам.

    Що сталося?
    .invited = Мені подзвонили або написали
    .court = Там написано «Tribunale»
    .why = Чому мене викликають?
    .asking = Хочу попросити допомоги
    .unsaid = Краще не казати
social_services-first =
    Ідіть на зустріч. Не можете? Подзвоніть і попросіть інший день.

    Одразу попросіть перекладача-медіатора (mediatore).

    Можна попросити розмови без інших членів родини.
social_services-court =
    Суддя питає, як живеться дитині. Потім служба пише судді.

    Скоріше поговоріть з адвокатом (avvocato).

    Ходіть на зустрічі. Ви можете розповісти свою історію.
social_services-why =
    Можливо, школа, лікарня або хтось інший попросили допомоги для дітей.

    Служба хоче зрозуміти, як їм живеться. Вона називається захист дітей («tutela minori»).

    Виклик не означає провину.
    .first = Що робити спочатку
    .not_asked = Мої права
    .go = Куди йти
social_services-card =
    Тут можна поговорити із соціальними службами (servizi sociali).

    У вашому папері є ім’я? Спитайте цю людину.
    .papers = Що взяти з собою
    .interpreter = Моя мова
    .lawyer = Адвокат (avvocato)
    .without_permit = Без дозволу на проживання
    .not_asked = Мої права
    .elsewhere = Інший муніципалітет
social_services-nothing =
    Подивіться в папері: там є ім’я і місце.

    Не маєте паперу? Спитайте у своєму муніципалітеті (Comune) соціального працівника («assistente sociale»).

    Поблизу ще немає перевіреного офісу.
    .papers = Що взяти з собою
    .interpreter = Моя мова
    .lawyer = Адвокат (avvocato)
    .without_permit = Без дозволу на проживання
    .not_asked = Мої права
    .elsewhere = Інший муніципалітет
    .person = Жива людина
social_services-interpreter =
    Попросіть перекладача-медіатора (mediatore) до зустрічі.

    Діти й родичі не повинні перекладати.

    «Parlo poco italiano. Vorrei un mediatore per la mia lingua, per favore.»

    Це означає: «Я погано говорю італійською. Прошу медіатора для моєї мови, будь ласка».
    .sign = Перш ніж підписати
    .papers = Що взяти з собою
    .go = Куди йти
social_services-sign =
    Підписуйте лише те, що зрозуміли.

    Можна сказати: «Vorrei leggerlo con calma». Це означає: «Хочу спокійно це прочитати».

    Завжди просіть копію.
    .lawyer = Адвокат (avvocato)
    .interpreter = Моя мова
    .go = Куди йти
social_services-lawyer =
    Тут можна попросити адвоката (avvocato).

    Мало грошей? Просіть «patrocinio a spese dello Stato»: адвоката оплачує держава.
    .papers = Що взяти з собою
    .interpreter = Моя мова
    .sign = Перш ніж підписати
    .elsewhere = Інший муніципалітет
social_services-lawyer_nothing =
    Запитайте в колегії адвокатів (Ordine degli Avvocati) у Бергамо.

    Мало грошей? За судову справу може заплатити держава. Скажіть: «patrocinio a spese dello Stato».

    Адресу ще не перевірено. Тому ми її не пишемо.
    .papers = Що взяти з собою
    .interpreter = Моя мова
    .sign = Перш ніж підписати
    .go = Куди йти
    .person = Жива людина
social_services-papers =
    Візьміть папір, який вам надіслали.

    Візьміть документ, якщо він є. Візьміть шкільні й медичні папери дітей.

    Не надсилайте фото сюди, в чат.
    .go = Куди йти
    .interpreter = Моя мова
    .sign = Перш ніж підписати
social_services-without_permit =
    Школа і педіатр (pediatra) є для всіх дітей, навіть без дозволу.

    Боїтеся за дозвіл? Спочатку поговоріть з адвокатом (avvocato).
    .lawyer = Адвокат (avvocato)
    .go = Куди йти
    .person = Жива людина
social_services-not_asked =
    Можна запитати, чому вас викликають.

    Можна попросити перекладача-медіатора (mediatore), адвоката (avvocato) і копію всього.

    Ніхто не повинен просити у вас грошей.
    .first = Що робити спочатку
    .go = Куди йти
    .person = Жива людина

### Called by the social services or the minors' protection service (tutela minori).

social_services = Социальные службы
social_services-start =
    Социальные службы (servizi sociali) помогают семьям.

    Что случилось?
    .invited = Мне позвонили или написали
    .court = Там написано «Tribunale»
    .why = Почему меня вызывают?
    .asking = Хочу попросить помощи
    .unsaid = Предпочитаю не говорить
social_services-first =
    Идите на встречу. Не можете? Позвоните и попросите другой день.

    Сразу попросите переводчика-медиатора (mediatore).

    Можно попросить разговора без других членов семьи.
    .papers = Что взять с собой
    .interpreter = Мой язык
    .sign = Прежде чем подписать
    .lawyer = Адвокат (avvocato)
    .without_permit = Без вида на жительство
    .go = Куда идти
social_services-court =
    Судья спрашивает, как живётся ребёнку. Потом служба пишет судье.

    Скорее поговорите с адвокатом (avvocato).

    Ходите на встречи. Вы можете рассказать свою историю.
    .lawyer = Адвокат (avvocato)
    .interpreter = Мой язык
    .sign = Прежде чем подписать
    .papers = Что взять с собой
social_services-why =
    Возможно, школа, больница или кто-то ещё попросили помощи для детей.

    Служба хочет понять, как им живётся. Она называется защита детей («tutela minori»).

    Вызов не означает вину.
    .first = Что делать сначала
    .not_asked = Мои права
    .go = Куда идти
social_services-card =
    Здесь можно поговорить с социальными службами (servizi sociali).

    В вашей бумаге есть имя? Спросите этого человека.
    .papers = Что взять с собой
    .interpreter = Мой язык
    .without_permit = Без вида на жительство
    .not_asked = Мои права
    .elsewhere = Другой муниципалитет
social_services-nothing =
    Посмотрите в бумаге: там есть имя и место.

    Нет бумаги? Спросите в своём муниципалитете (Comune) социального работника («assistente sociale»).

    Поблизости пока нет проверенного офиса.
    .papers = Что взять с собой
    .interpreter = Мой язык
    .without_permit = Без вида на жительство
    .not_asked = Мои права
    .elsewhere = Другой муниципалитет
    .person = Живой человек
social_services-interpreter =
    Попросите переводчика-медиатора (mediatore) до встречи.

    Дети и родственники не должны переводить.

    «Parlo poco italiano. Vorrei un mediatore per la mia lingua, per favore.»

    Это значит: «Я плохо говорю по-итальянски. Прошу медиатора для моего языка, пожалуйста».
    .sign = Прежде чем подписать
    .papers = Что взять с собой
    .go = Куда идти
social_services-sign =
    Подписывайте только то, что поняли.

    Можно сказать: «Vorrei leggerlo con calma». Это значит: «Хочу спокойно это прочитать».

    Всегда просите копию.
    .lawyer = Адвокат (avvocato)
    .interpreter = Мой язык
    .go = Куда идти
social_services-lawyer =
    Здесь можно попросить адвоката (avvocato).

    Мало денег? Просите «patrocinio a spese dello Stato»: адвоката оплачивает государство.
    .papers = Что взять с собой
    .interpreter = Мой язык
    .elsewhere = Другой муниципалитет
social_services-lawyer_nothing =
    Спросите в коллегии адвокатов (Ordine degli Avvocati) в Бергамо.

    Мало денег? За судебное дело может заплатить государство. Скажите: «patrocinio a spese dello Stato».

    Адрес ещё не проверен. Поэтому мы его не пишем.
    .papers = Что взять с собой
    .interpreter = Мой язык
    .go = Куда идти
    .person = Живой человек
social_services-papers =
    Возьмите бумагу, которую вам прислали.

    Возьмите документ, если он есть. Возьмите школьные и медицинские бумаги детей.

    Не присылайте фото сюда, в чат.
    .go = Куда идти
    .interpreter = Мой язык
    .sign = Прежде чем подписать
social_services-without_permit =
    Школа и педиатр (pediatra) есть для всех детей, даже без вида на жительство.

    Боитесь за вид на жительство? Сначала поговорите с адвокатом (avvocato).
    .lawyer = Адвокат (avvocato)
    .go = Куда идти
    .person = Живой человек
social_services-not_asked =
    Можно спросить, почему вас вызывают.

    Можно попросить переводчика-медиатора (mediatore), адвоката (avvocato) и копию всего.

    Никто не должен просить у вас денег.
    .first = Что делать сначала
    .go = Куда идти
    .person = Живой человек

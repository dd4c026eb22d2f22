### Sentences that operators send to a person, in her language. No promise in any of them.

## First contact: calm, short, she leads.

phrase-contact-hello = Добрый день. Вас читаю я. Можете сейчас писать?
phrase-contact-read = Ваши слова прочитаны. Спасибо, что написали.
phrase-contact-pace = Не спешите. Пишите только то, что хотите.
phrase-contact-yes-no = Если вам так легче, я буду спрашивать. Отвечайте только да или нет.
phrase-contact-alone = Можете сейчас читать так, чтобы рядом никого не было? Напишите да или нет.
phrase-contact-believe = Я вам верю. Это не ваша вина.
phrase-contact-language = Хотите говорить на своём языке, с переводчицей-медиатором?

## Safety: what is true, without promises.

phrase-safety-now = Есть опасность прямо сейчас? Напишите да или нет.
phrase-safety-call-112 = Если опасность сейчас, звоните 112. Если положите трубку, могут перезвонить.
phrase-safety-call-1522 = Можно позвонить и на 1522.
phrase-safety-stop = Если кто-то войдёт, закройте. Напишете, когда сможете.
phrase-safety-phone = Смотрит ли кто-то ещё в этот телефон?
phrase-safety-other-phone = Есть ли другой телефон, которым можете пользоваться только вы?
phrase-safety-children = С вами есть дети? Как они?
phrase-safety-law = Иногда закон обязывает меня сообщить другим. Если смогу, сначала скажу вам.

## An appointment.

phrase-appointment-meet = Можем поговорить лично. Хотите?
phrase-appointment-where = Куда вам спокойно прийти?
phrase-appointment-when = Какой день вам подходит? В котором часу?
phrase-appointment-call = Я могу вам позвонить. Скажите, когда.
phrase-appointment-mediator = На встрече может быть переводчица-медиатор. Хотите?
phrase-appointment-papers = Есть документы? Возьмите их, если можете. Приходите и без них.
phrase-appointment-with-children = Можно прийти с детьми.

## Another service, with her consent or by law.

phrase-referral-ask = Другая служба может в этом помочь. Можно поговорить с ними о вас?
phrase-referral-what = Что можно о вас сказать? А чего нельзя?
phrase-referral-no = Вы можете сказать «нет». Это тоже хорошо.
phrase-referral-done = Разговор с ними состоялся, как вы хотели.
phrase-referral-law = По закону мне пришлось сообщить другим. Объясню вам почему.

## The road onward: opened when she asks.

phrase-road-order = Судья может приказать человеку держаться подальше. Поговорим об этом?
phrase-road-lawyer = Иногда женщина-адвокат бесплатна. Посмотрим вместе, подходит ли это вам?
phrase-road-permit = Иногда можно получить собственный вид на жительство (permesso di soggiorno). Поговорим об этом?
phrase-road-address = Иногда новый адрес может остаться закрытым для других. Объяснить, как об этом просят?
phrase-road-school = Дети могут сменить школу, если нужно. Поговорим об этом?
phrase-road-maintenance = На детей можно просить деньги у второго родителя. Поговорим об этом?
phrase-road-work = Можем вместе поискать работу или курсы.
phrase-road-children = Есть помощь и для детей, которые видели или слышали.
phrase-road-doctor = Врач может вас лечить и записать то, что видит.

## Goodbye.

phrase-goodbye-back = Вы можете вернуться, когда захотите, отсюда.
phrase-goodbye-ask-close = Сейчас можем закрыть. Вам так хорошо?
phrase-goodbye-closed = Закрываем, как вы хотели.
phrase-goodbye-thanks = Спасибо. Желаю вам всего доброго.

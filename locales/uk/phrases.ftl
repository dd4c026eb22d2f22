### Sentences that operators send to a person, in her language. No promise in any of them.

## First contact: calm, short, she leads.

phrase-contact-hello = Добрий день. Вас читаю я. Можете зараз писати?
phrase-contact-read = Ваші слова прочитано. Дякую, що написали.
phrase-contact-pace = Не поспішайте. Пишіть лише те, що хочете.
phrase-contact-yes-no = Якщо вам так легше, я питатиму. Відповідайте лише так або ні.
phrase-contact-alone = Чи можете зараз читати так, щоб поруч нікого не було? Напишіть так або ні.
phrase-contact-believe = Я вам вірю. Це не ваша вина.
phrase-contact-language = Хочете говорити своєю мовою, з медіаторкою?

## Safety: what is true, without promises.

phrase-safety-now = Чи є небезпека просто зараз? Напишіть так або ні.
phrase-safety-call-112 = Якщо небезпека зараз, дзвоніть 112. Якщо покладете слухавку, можуть передзвонити.
phrase-safety-call-1522 = Можна зателефонувати також на 1522.
phrase-safety-stop = Якщо хтось зайде, закрийте. Напишете, коли зможете.
phrase-safety-phone = Чи дивиться ще хтось у цей телефон?
phrase-safety-other-phone = Чи є інший телефон, яким можете користуватися лише ви?
phrase-safety-children = Чи є з вами діти? Як вони?
phrase-safety-law = Іноді за законом я мушу повідомити інших. Якщо зможу, спершу скажу вам.

## An appointment.

phrase-appointment-meet = Можемо поговорити особисто. Хочете?
phrase-appointment-where = Куди вам спокійно прийти?
phrase-appointment-when = Який день вам підходить? О котрій годині?
phrase-appointment-call = Я можу вам зателефонувати. Скажіть, коли.
phrase-appointment-mediator = На зустрічі може бути медіаторка. Хочете?
phrase-appointment-papers = Маєте документи? Візьміть їх, якщо можете. Приходьте й без них.
phrase-appointment-with-children = Можна прийти з дітьми.

## Another service, with her consent or by law.

phrase-referral-ask = Інша служба може в цьому допомогти. Можна поговорити з ними про вас?
phrase-referral-what = Що можна про вас сказати? А чого не можна?
phrase-referral-no = Ви можете сказати «ні». Це теж добре.
phrase-referral-done = Розмова з ними відбулася, як ви хотіли.
phrase-referral-law = За законом мені довелося повідомити інших. Поясню вам чому.

## The road onward: opened when she asks.

phrase-road-order = Суддя може наказати людині триматися подалі. Поговоримо про це?
phrase-road-lawyer = Іноді адвокатка безплатна. Подивимося разом, чи це підходить вам?
phrase-road-permit = Іноді можна отримати власний дозвіл на проживання (permesso di soggiorno). Поговоримо про це?
phrase-road-address = Іноді нова адреса може лишитися закритою для інших. Пояснити, як про це просять?
phrase-road-school = Діти можуть змінити школу, якщо треба. Поговоримо про це?
phrase-road-maintenance = На дітей можна просити гроші в другого з батьків. Поговоримо про це?
phrase-road-work = Можемо разом пошукати роботу чи курс.
phrase-road-children = Є допомога й для дітей, які бачили або чули.
phrase-road-doctor = Лікар може вас лікувати й записати те, що бачить.

## Goodbye.

phrase-goodbye-back = Ви можете повернутися, коли захочете, звідси.
phrase-goodbye-ask-close = Зараз можемо закрити. Вам так добре?
phrase-goodbye-closed = Закриваємо, як ви хотіли.
phrase-goodbye-thanks = Дякую. Бажаю вам усього доброго.

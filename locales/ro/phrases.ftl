### Sentences that operators send. What each says is told back in Italian: locales/it/phrases_back.ftl.

## First contact: calm, short, she leads.

phrase-contact-hello = Bună ziua. Citesc eu. Poți scrie acum?
phrase-contact-read = Am citit. Mulțumesc că ai scris.
phrase-contact-pace = Nu te grăbi. Scrie numai ce vrei tu.
phrase-contact-yes-no = Dacă preferi, îți pun întrebări. Răspunde doar cu da sau nu.
phrase-contact-alone = Poți citi singură acum? Răspunde da sau nu.
phrase-contact-believe = Te cred. Nu este vina ta.
phrase-contact-language = Vrei să vorbești în limba ta, cu o mediatoare?

## Safety: what is true, without promises.

phrase-safety-now = Există un pericol acum? Răspunde da sau nu.
phrase-safety-call-112 = Dacă pericolul este acum, sună la 112. Dacă închizi, pot suna înapoi.
phrase-safety-call-1522 = Poți suna și la 1522.
phrase-safety-stop = Dacă vine cineva, închide. Scrie când poți.
phrase-safety-phone = Se mai uită altcineva în acest telefon?
phrase-safety-other-phone = Există un alt telefon pe care îl poți folosi singură?
phrase-safety-children = Sunt copii cu tine? Cum sunt ei?
phrase-safety-law = Uneori, prin lege, trebuie să anunț pe alții. Dacă pot, îți spun ție mai întâi.

## An appointment.

phrase-appointment-meet = Putem vorbi față în față. Vrei?
phrase-appointment-where = Unde poți veni liniștită?
phrase-appointment-when = Ce zi este bună? La ce oră?
phrase-appointment-call = Pot să te sun eu? Spune-mi când.
phrase-appointment-mediator = La întâlnire poate fi și o mediatoare. O vrei?
phrase-appointment-papers = Ai acte? Adu-le, dacă poți. Vino și fără ele.
phrase-appointment-with-children = Poți veni cu copiii.

## Another service, with her consent or by law.

phrase-referral-ask = Un alt serviciu te poate ajuta aici. Pot să vorbesc cu ei despre tine?
phrase-referral-what = Ce pot să spun despre tine? Ce nu?
phrase-referral-no = Poți spune nu. Este bine și așa.
phrase-referral-done = Am vorbit cu ei, cum ai vrut.
phrase-referral-law = Prin lege a trebuit să anunț pe alții. Îți explic de ce.

## The road onward: opened when she asks.

phrase-road-order = Un judecător poate ordona unei persoane să stea departe. Vorbim despre asta?
phrase-road-lawyer = Uneori o avocată este gratuită. Vedem împreună dacă e și pentru tine?
phrase-road-permit = Uneori poți avea un permis de ședere al tău. Vorbim despre asta?
phrase-road-address = Uneori noua adresă poate rămâne ascunsă. Îți explic cum se cere?
phrase-road-school = Copiii pot schimba școala, dacă e nevoie. Vorbim despre asta?
phrase-road-maintenance = Pentru copii se pot cere bani de la celălalt părinte. Vorbim despre asta?
phrase-road-work = Putem căuta împreună un loc de muncă sau un curs.
phrase-road-children = Există ajutor și pentru copiii care au văzut sau au auzit.
phrase-road-doctor = Un medic te poate îngriji și poate scrie ce vede.

## Goodbye.

phrase-goodbye-back = Te poți întoarce când vrei, de aici.
phrase-goodbye-ask-close = Acum putem închide. Este bine pentru tine?
phrase-goodbye-closed = Închidem aici, cum ai vrut.
phrase-goodbye-thanks = Mulțumesc. Îți doresc tot binele.

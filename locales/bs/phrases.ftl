### Sentences that operators send, in Bosnian. No promise: not help, not safety, not secrecy.

## First contact: calm, short, she leads.

phrase-contact-hello = Dobar dan. Ja čitam. Možete li sada pisati?
phrase-contact-read = Poruka je pročitana. Hvala što ste pisali.
phrase-contact-pace = Samo polako. Napišite samo ono što želite.
phrase-contact-yes-no = Ako Vam je lakše, ja pitam. Vi odgovorite samo da ili ne.
phrase-contact-alone = Možete li ovo sada čitati nasamo? Odgovorite da ili ne.
phrase-contact-believe = Vjerujem Vam. Nije Vaša krivica.
phrase-contact-language = Želite li razgovarati na svom jeziku, uz medijatoricu?

## Safety: what is true, without promises.

phrase-safety-now = Ima li sada opasnosti? Odgovorite da ili ne.
phrase-safety-call-112 = Ako je opasnost sada, zovite 112. Ako prekinete vezu, mogu Vas nazvati.
phrase-safety-call-1522 = Možete nazvati i 1522.
phrase-safety-stop = Ako neko dođe, zatvorite. Pišite kad budete mogli.
phrase-safety-phone = Gleda li još neko ovaj telefon?
phrase-safety-other-phone = Ima li drugi telefon koji možete koristiti nasamo?
phrase-safety-children = Ima li djece s Vama? Kako su?
phrase-safety-law = Ponekad, po zakonu, moram obavijestiti druge. Ako mogu, prvo kažem Vama.

## An appointment.

phrase-appointment-meet = Možemo razgovarati uživo. Želite li?
phrase-appointment-where = Gdje možete mirno doći?
phrase-appointment-when = Koji dan Vam odgovara? U koliko sati?
phrase-appointment-call = Mogu li ja nazvati Vas? Recite mi kada.
phrase-appointment-mediator = Na susretu može biti medijatorica. Želite li je?
phrase-appointment-papers = Imate li dokumente? Ponesite ih, ako možete. Dođite i bez njih.
phrase-appointment-with-children = Možete doći s djecom.

## Another service, with her consent or by law.

phrase-referral-ask = Druga služba Vam može pomoći u ovome. Mogu li s njima razgovarati o Vama?
phrase-referral-what = Šta smijem reći o Vama? Šta ne?
phrase-referral-no = Možete reći ne. I to je u redu.
phrase-referral-done = Razgovor s njima je obavljen, kako ste željeli.
phrase-referral-law = Zakon je tražio da obavijestim druge. Objasnit ću Vam zašto.

## The road onward: opened when she asks.

phrase-road-order = Sudija može narediti nekoj osobi da se drži podalje. Da razgovaramo o tome?
phrase-road-lawyer = Ponekad se advokatica ne plaća. Da zajedno vidimo vrijedi li to za Vas?
phrase-road-permit = Ponekad možete imati svoju, samostalnu boravišnu dozvolu. Da razgovaramo o tome?
phrase-road-address = Ponekad nova adresa može ostati povjerljiva. Da Vam objasnim kako se to traži?
phrase-road-school = Djeca mogu promijeniti školu, ako treba. Da razgovaramo o tome?
phrase-road-maintenance = Za djecu se može tražiti novac od drugog roditelja. Da razgovaramo o tome?
phrase-road-work = Možemo zajedno tražiti posao ili kurs.
phrase-road-children = Ima pomoći i za djecu koja su nešto vidjela ili čula.
phrase-road-doctor = Doktor Vas može liječiti i zapisati ono što vidi.

## Goodbye.

phrase-goodbye-back = Možete se vratiti kad želite, odavde.
phrase-goodbye-ask-close = Sada možemo zatvoriti. Odgovara li Vam to?
phrase-goodbye-closed = Ovdje zatvaramo, kako ste željeli.
phrase-goodbye-thanks = Hvala. Želim Vam svako dobro.

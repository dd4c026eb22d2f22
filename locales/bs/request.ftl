### A question for the people at the counter, in Bosnian.

request = Vaše pitanje
request-waiting =
    Vaše pitanje je stiglo.

    Čitamo ga čim budemo mogli. Možete izaći i vratiti se kad želite.
    .write = Pisati
    .look = Ima li novosti?
    .withdraw = Više ne treba
request-reading =
    Jedna osoba čita Vaše pitanje.

    Možete izaći i vratiti se kad želite.
    .write = Pisati
    .look = Ima li novosti?
    .withdraw = Više ne treba
request-closed =
    Vaše pitanje je stiglo. Sada je zatvoreno.

    Neko ga čita od: { $opens }.
    .write = Pisati
    .look = Ima li novosti?
    .withdraw = Više ne treba
request-unsure =
    Vaše pitanje je stiglo.

    Sada ne znamo reći kada će ga neko čitati. Možete i telefonirati: pogledajte korisne brojeve.
    .write = Pisati
    .look = Ima li novosti?
    .withdraw = Više ne treba
request-answered = Ovo je odgovor.
    .write = Odgovoriti
    .look = Ima li novosti?
    .withdraw = Više ne treba
request-write =
    Napišite ovdje svoje pitanje.

    Ne pišite lozinke. Ne šaljite dokumente.
    .invalid = Predugo je. Napišite manje riječi.
request-wrote = Gotovo. Vaše pitanje sada kaže i to.
request-sure = Želite li zatvoriti zahtjev?
    .yes = Da
    .no = Ne
request-over =
    Pitanje je zatvoreno.

    Ako Vam još treba, pitajte ponovo.
    .again = Pitati ponovo
    .topics = Tražiti u meniju
request-ticket =
    Vaš broj je { $ticket }.

    Jeste li na šalteru? Ostanite blizu: osoba će pozvati ovaj broj.

    Jeste li na drugom mjestu? Telefonirajte, ili dođite i recite ovaj broj.
    .topics = Tražiti u meniju
request-ticket_later =
    Vaš broj je { $ticket }.

    Vaše pitanje je stiglo. Sada je zatvoreno.

    Neko ga čita od: { $opens }.

    Kad se vratite, recite ovaj broj.
    .call = Telefonirati
    .topics = Tražiti u meniju
request-ticket_unsure =
    Vaš broj je { $ticket }.

    Vaše pitanje je stiglo.

    Sada ne znamo reći kada će ga neko čitati. Možete i telefonirati: pogledajte korisne brojeve.

    Kad se vratite, recite ovaj broj.
    .call = Telefonirati
    .topics = Tražiti u meniju
request-nobody =
    Ovdje još ne odgovara osoba.

    Možete telefonirati: tu su korisni brojevi.
    .call = Telefonirati
    .topics = Tražiti u meniju
request-unkept = Sada ne možemo čuvati napisane riječi. Zahtjev ostaje.

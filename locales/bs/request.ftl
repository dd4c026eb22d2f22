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
    .withdraw = Dobro je ovako
request-write =
    Napišite ovdje svoje pitanje.

    Ne pišite lozinke. Ne šaljite dokumente.
    .invalid = Predugo je. Napišite manje riječi.
request-wrote = Gotovo. Vaše pitanje sada kaže i to.
request-over =
    Pitanje je zatvoreno.

    Ako Vam još treba, pitajte ponovo.
    .again = Pitati ponovo
    .topics = Tražiti u meniju
request-ticket =
    Vaš broj je { $ticket }.

    Ostanite tu blizu. Osoba će pozvati ovaj broj.
    .topics = Tražiti u meniju
request-nobody =
    Ovdje još ne odgovara osoba.

    Možete telefonirati: tu su korisni brojevi.
    .call = Telefonirati
    .topics = Tražiti u meniju
request-unkept = Sada ne možemo čuvati napisane riječi. Zahtjev ostaje.

### The way to a person. Whether somebody answers here is asked each time.

person = Razgovor s osobom
person-how =
    Sada odgovara osoba sa šaltera.

    Možete i telefonirati ili otići u neki ured.
    .ask = Pitati osobu
    .private = Razgovor nasamo
    .call = Telefonirati
    .visit = Otići u ured
    .show = Rečenica za pokazivanje
    .topics = Tražiti u meniju
person-later =
    Sada je zatvoreno. Ponovo se otvara: { $opens }.

    Već sada možete ostaviti pitanje. Neko ga čita kad se otvori.
    .ask = Ostaviti pitanje
    .private = Razgovor nasamo
    .call = Telefonirati
    .visit = Otići u ured
    .show = Rečenica za pokazivanje
    .topics = Tražiti u meniju
person-unsure =
    Možete ostaviti pitanje. Sada ne znamo reći kada će ga neko čitati.

    Možete i telefonirati ili otići u neki ured.
    .ask = Ostaviti pitanje
    .private = Razgovor nasamo
    .call = Telefonirati
    .visit = Otići u ured
    .show = Rečenica za pokazivanje
    .topics = Tražiti u meniju
person-alone =
    Ovdje u chatu još ne odgovara osoba.

    Možete telefonirati ili otići u neki ured.
    .private = Razgovor nasamo
    .call = Telefonirati
    .visit = Otići u ured
    .show = Rečenica za pokazivanje
    .topics = Tražiti u meniju
person-office = U ovom uredu možete razgovarati s osobom.
    .show = Rečenica za pokazivanje
    .elsewhere = Druga općina
person-nothing =
    U blizini još nema provjerenog ureda.

    Možete pitati u svojoj općini (Comune). Možete nazvati i korisne brojeve.
    .show = Rečenica za pokazivanje
    .call = Telefonirati
    .elsewhere = Druga općina
person-show =
    Možete pokazati ili pročitati ovu rečenicu:

    «Buongiorno. Parlo poco italiano. Vorrei parlare con una persona. C’è un mediatore?»

    To znači: «Dobar dan. Malo govorim italijanski. Želim razgovarati s nekom osobom. Ima li medijator?»
    .call = Telefonirati
    .visit = Otići u ured
    .topics = Tražiti u meniju

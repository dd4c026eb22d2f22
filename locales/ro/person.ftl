### The way to a person. Whether somebody answers here is asked each time.

person = O persoană
person-how =
    Acum răspunde o persoană de la ghișeu.

    Puteți și telefona sau merge la un birou.
    .ask = Întreb o persoană
    .private = Vorbesc în privat
    .call = Telefonez
    .visit = Merg la un birou
    .show = O frază de arătat
    .topics = Caut în meniu
person-later =
    Acum este închis. Se deschide: { $opens }.

    Puteți lăsa deja întrebarea. Cineva o citește după deschidere.
    .ask = Las o întrebare
    .private = Vorbesc în privat
    .call = Telefonez
    .visit = Merg la un birou
    .show = O frază de arătat
    .topics = Caut în meniu
person-unsure =
    Puteți lăsa o întrebare. Acum nu putem spune când o citește cineva.

    Puteți și telefona sau merge la un birou.
    .ask = Las o întrebare
    .private = Vorbesc în privat
    .call = Telefonez
    .visit = Merg la un birou
    .show = O frază de arătat
    .topics = Caut în meniu
person-alone =
    Aici, în chat, încă nu răspunde o persoană.

    Puteți telefona sau puteți merge la un birou.
    .private = Vorbesc în privat
    .call = Telefonez
    .visit = Merg la un birou
    .show = O frază de arătat
    .topics = Caut în meniu
person-office = În acest birou puteți vorbi cu o persoană.
    .show = O frază de arătat
    .elsewhere = Altă localitate
person-nothing =
    Aici în apropiere nu avem încă un birou verificat.

    Puteți întreba la primărie (Comune). Puteți folosi și numerele utile.
    .show = O frază de arătat
    .call = Telefonez
    .elsewhere = Altă localitate
person-show =
    Puteți arăta sau citi această frază:

    «Buongiorno. Parlo poco italiano. Vorrei parlare con una persona. C’è un mediatore?»

    Înseamnă: „Bună ziua. Vorbesc puțin italiana. Aș vrea să vorbesc cu o persoană. Există un mediator?”
    .call = Telefonez
    .visit = Merg la un birou
    .topics = Caut în meniu

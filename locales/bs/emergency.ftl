### Which number, or which door, when somebody feels ill.

emergency = Sada mi je loše
emergency-which = Kako Vam je sada?
    .danger = Jak bol ili opasnost
    .night = Nije teško: noć ili praznik
    .day = Nije teško, danju
    .without_permit = Bez boravišne dozvole
emergency-danger =
    Zovite 112.

    Besplatno je, dan i noć. Možete tražiti svoj jezik.
    .say = Šta reći na telefon
    .without_permit = Bez boravišne dozvole
    .calmer = Nije tako teško
emergency-say =
    Prvo recite gdje ste: općina (Comune), ulica, broj.

    Onda recite šta se dešava. Odgovarajte na pitanja.

    «Parlo poco italiano. Serve un’ambulanza. Sono a…»

    To znači: «Malo govorim italijanski. Treba hitna pomoć. Nalazim se u…»
    .numbers = Pogledaj broj
    .without_permit = Bez boravišne dozvole
emergency-night =
    Noću i praznikom ima doktor na telefonu.

    Broj je ovdje, ako je već provjeren.

    Gore Vam je? Zovite 112.
    .danger = Jak bol ili opasnost
    .without_permit = Bez boravišne dozvole
emergency-day =
    Danju idite svom doktoru ili pedijatru.

    Nemate doktora? Možete ga izabrati.

    Gore Vam je? Zovite 112.
    .doctor = Izbor doktora
    .danger = Jak bol ili opasnost
    .without_permit = Bez boravišne dozvole
emergency-without_permit =
    U hitnoj pomoći (pronto soccorso) liječe sve, i bez dozvole.

    Ko Vas liječi, ne smije Vas prijaviti vlastima samo zato što nemate dozvolu.

    Bojite se? Možete tražiti medijatora (mediatore).
    .danger = Jak bol ili opasnost
    .night = Nije teško: noć ili praznik
    .doctor = Izbor doktora
    .person = Razgovor s osobom

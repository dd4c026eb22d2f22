### Losing the home: a letter, the court, tonight.

losing_home = Gubim stan
losing_home-what =
    Prvo: ne potpisujte ništa što ne razumijete.

    Šta se dešava?
    .tonight = Nemam gdje noćas
    .letter = Pismo od vlasnika
    .court = Pismo od suda
    .owner = Vlasnik me tjera van
    .debts = Ne mogu platiti
    .go = Gdje tražiti pomoć
    .unsaid = Radije da ne kažem
losing_home-tonight =
    Nazovite ili odmah idite u općinu (Comune). Tražite socijalnog radnika («assistente sociale»).

    Odmah recite ako ima djece ili bolesnih.

    U opasnosti ste? Zovite 112.
losing_home-card =
    Socijalni radnik (assistente sociale) traži s Vama drugo rješenje.

    Što prije razgovarate, više rješenja ima.
    .papers = Šta ponijeti
    .sign = Ne potpisujte
    .union = Sindikat stanara
    .residence = Prebivalište bez stana
    .without_permit = Bez boravišne dozvole
    .elsewhere = Druga općina
losing_home-nothing =
    Idite u općinu (Comune) i tražite socijalnog radnika («assistente sociale»).

    Adresa još nije provjerena. Zato je ne pišemo.
    .papers = Šta ponijeti
    .sign = Ne potpisujte
    .union = Sindikat stanara
    .residence = Prebivalište bez stana
    .without_permit = Bez boravišne dozvole
    .elsewhere = Druga općina
    .numbers = Korisni brojevi
    .person = Razgovor s osobom
losing_home-letter =
    Pismo vlasnika nije deložacija (sfratto).

    Pogledajte datum i koliko traži.

    Možete predložiti da plaćate malo-pomalo. Uradite to napismeno.
    .go = Gdje ići
    .union = Ko ga čita sa mnom
    .sign = Ne potpisujte
    .papers = Šta ponijeti
    .debts = Ne mogu platiti
losing_home-court =
    Preuzmite pismo na pošti. Tražite dan ročišta («udienza»).

    Idite tog dana, i bez advokata.

    Možete tražiti vrijeme da platite: «termine di grazia». Odlučuje sudija.
    .lawyer = Besplatan advokat
    .go = Gdje ići
    .union = Sindikat stanara
    .papers = Šta ponijeti
losing_home-lawyer =
    Uz mala primanja advokat može biti besplatan.

    To se zove «patrocinio a spese dello Stato». Traži se u advokatskoj komori (Ordine degli Avvocati).

    Bez dozvole? Svejedno pitajte.
    .go = Gdje ići
    .union = Sindikat stanara
    .person = Razgovor s osobom
losing_home-owner =
    Vlasnik ne smije promijeniti bravu.

    Ne smije isključiti struju, plin ili vodu.

    Iz stana Vas može izvesti samo sudski izvršitelj (ufficiale giudiziario), poslije sudije.

    Ostali ste vani? Zovite 112.
    .numbers = Korisni brojevi
    .union = Ko mi pomaže
    .sign = Ne potpisujte
    .go = Gdje ići
losing_home-sign =
    Ne potpisujte papire o odlasku iz stana.

    Tražite kopiju. Neka je pročita neko kome vjerujete.

    Ne dajite ključeve bez potvrde (ricevuta).
    .union = Ko ga čita sa mnom
    .go = Gdje ići
    .person = Razgovor s osobom
losing_home-union =
    Sindikat stanara («sindacato inquilini») čita papire s Vama.

    Tražite jedno od ovih imena. SICET. SUNIA. UNIAT. Unione Inquilini.

    Prvo pitajte da li se plaća članska karta.
    .papers = Šta ponijeti
    .go = Gdje ići
    .person = Razgovor s osobom
losing_home-papers =
    Ponesite ugovor i sva pisma.

    Ponesite potvrde o kiriji (ricevute). Ponesite dokumente porodice.

    Nemate ugovor? Ponesite dokaze da ste platili.
    .go = Gdje ići
    .sign = Ne potpisujte
    .person = Razgovor s osobom
losing_home-without_permit =
    Vlasnik mora ići sudiji. Vrijedi i bez ugovora.

    Imate djecu? Socijalni radnik (assistente sociale) može pomoći i bez dozvole.

    Možete tražiti medijatora (mediatore).
    .go = Gdje ići
    .owner = Vlasnik me tjera van
    .person = Razgovor s osobom

### Called by the social services or the minors' protection service (tutela minori).

social_services = Socijalne službe
social_services-start =
    Socijalne službe pomažu porodicama.

    Šta se desilo?
    .invited = Zvali su me ili pisali
    .court = Na papiru piše «Tribunale»
    .why = Zašto me zovu?
    .asking = Želim tražiti pomoć
    .unsaid = Radije da ne kažem
social_services-first =
    Idite na sastanak. Ne možete? Nazovite i tražite drugi dan.

    Odmah tražite medijatora (mediatore).

    Možete tražiti da razgovarate bez drugih iz porodice.
social_services-court =
    Sudija pita kako je dijete. Onda služba piše sudiji.

    Brzo razgovarajte s advokatom.

    Idite na sastanke. Možete ispričati svoju priču.
social_services-why =
    Možda su škola, bolnica ili drugi tražili pomoć za djecu.

    Služba želi razumjeti kako su djeca. To se zove zaštita maloljetnika («tutela minori»).

    To što Vas zovu ne znači da ste krivi.
    .first = Šta prvo uraditi
    .not_asked = Moja prava
    .go = Gdje ići
social_services-card =
    Ovdje možete razgovarati sa socijalnom službom.

    Ima li ime na Vašem papiru? Tražite tu osobu.
    .papers = Šta ponijeti
    .interpreter = Moj jezik
    .lawyer = Advokat
    .without_permit = Bez boravišne dozvole
    .not_asked = Moja prava
    .elsewhere = Druga općina
social_services-nothing =
    Pogledajte papir: tu su ime i mjesto.

    Nemate papir? U svojoj općini (Comune) tražite socijalnog radnika («assistente sociale»).

    U blizini još nema provjerenog ureda.
    .papers = Šta ponijeti
    .interpreter = Moj jezik
    .lawyer = Advokat
    .without_permit = Bez boravišne dozvole
    .not_asked = Moja prava
    .elsewhere = Druga općina
    .person = Razgovor s osobom
social_services-interpreter =
    Tražite medijatora (mediatore) prije sastanka.

    Djeca i rodbina ne trebaju prevoditi.

    «Parlo poco italiano. Vorrei un mediatore per la mia lingua, per favore.»

    To znači: «Malo govorim italijanski. Molim Vas, medijatora za moj jezik.»
    .sign = Prije potpisa
    .papers = Šta ponijeti
    .go = Gdje ići
social_services-sign =
    Potpišite samo ono što razumijete.

    Možete reći: «Vorrei leggerlo con calma». To znači: «Želim ovo pročitati na miru».

    Uvijek tražite kopiju.
    .lawyer = Advokat
    .interpreter = Moj jezik
    .go = Gdje ići
social_services-lawyer =
    Ovdje možete tražiti advokata.

    Imate malo novca? Tražite advokata kojeg plaća država («patrocinio a spese dello Stato»).
    .papers = Šta ponijeti
    .interpreter = Moj jezik
    .sign = Prije potpisa
    .elsewhere = Druga općina
social_services-lawyer_nothing =
    Pitajte advokatsku komoru u Bergamu (Ordine degli Avvocati).

    Imate malo novca? Za sud može platiti država. Recite: «patrocinio a spese dello Stato».

    Adresa još nije provjerena. Zato je ne pišemo.
    .papers = Šta ponijeti
    .interpreter = Moj jezik
    .sign = Prije potpisa
    .go = Gdje ići
    .person = Razgovor s osobom
social_services-papers =
    Ponesite papir koji su Vam poslali.

    Ponesite dokument, ako ga imate. Ponesite papire djece iz škole i od doktora.

    Ne šaljite slike ovdje u chat.
    .go = Gdje ići
    .interpreter = Moj jezik
    .sign = Prije potpisa
social_services-without_permit =
    Škola i pedijatar su za svu djecu, i bez dozvole.

    Bojite se zbog dozvole? Prvo razgovarajte s advokatom.
    .lawyer = Advokat
    .go = Gdje ići
    .person = Razgovor s osobom
social_services-not_asked =
    Možete pitati zašto Vas zovu.

    Možete tražiti medijatora (mediatore), advokata i kopiju svega.

    Niko ne treba od Vas tražiti novac.
    .first = Šta prvo uraditi
    .go = Gdje ići
    .person = Razgovor s osobom

### The ISEE, then the child benefit (assegno unico).

isee = ISEE i dječiji doplatak
isee-what =
    ISEE je papir koji govori koliko novca ima porodica.

    Treba za dječiji doplatak (assegno unico), menzu, račune.

    Šta trebate uraditi?
    .isee = Napraviti ISEE
    .benefit = Dječiji doplatak
    .apart = Samohrani roditelj
    .account = Račun na moje ime
    .unsaid = Radije da ne kažem
isee-first = ISEE se pravi svake godine. Prvo uzmite termin.
isee-card =
    Idite u «CAF». ISEE je besplatan.

    Oni računaju. Vi donosite papire.
    .papers = Šta ponijeti
    .apart = Samohrani roditelj
    .then = A poslije? Dječiji doplatak
    .without_permit = Bez boravišne dozvole
    .careful = Pazite na novac
    .elsewhere = Druga općina
isee-nothing =
    ISEE se pravi u uredu «CAF». Besplatan je.

    Adrese još nisu provjerene. Zato ih ne pišemo.
    .papers = Šta ponijeti
    .apart = Samohrani roditelj
    .then = A poslije? Dječiji doplatak
    .without_permit = Bez boravišne dozvole
    .careful = Pazite na novac
    .elsewhere = Druga općina
    .person = Razgovor s osobom
isee-benefit =
    Dječiji doplatak (assegno unico) je novac za djecu, svaki mjesec.

    Plaća ga INPS. Ured «patronato» pravi zahtjev s Vama.

    Prvo napravite ISEE.
    .papers = Šta ponijeti
    .apart = Samohrani roditelj
    .account = Račun na moje ime
    .without_permit = Bez boravišne dozvole
    .careful = Pazite na novac
    .elsewhere = Druga općina
isee-benefit_nothing =
    Za dječiji doplatak (assegno unico) idite u ured «patronato». Prvo napravite ISEE.

    U blizini još nemamo nijedan provjeren. Pitajte u svojoj općini (Comune).
    .papers = Šta ponijeti
    .apart = Samohrani roditelj
    .account = Račun na moje ime
    .without_permit = Bez boravišne dozvole
    .careful = Pazite na novac
    .elsewhere = Druga općina
    .person = Razgovor s osobom
isee-papers =
    Ponesite ove papire, za cijelu porodicu.

    Lični dokument. Zdravstvenu karticu (tessera sanitaria). Ugovor o najmu. Platne liste ili «CUD». Račune u banci ili na pošti.

    Nešto nedostaje? Tražite listu u uredu CAF.
    .go = Gdje ići
    .then = A poslije? Dječiji doplatak
    .careful = Pazite na novac
isee-benefit_papers =
    Ponesite ISEE i dozvolu. Ponesite porezne brojeve (codice fiscale) djece.

    Ponesite broj svog računa (IBAN).
    .go = Gdje ići
    .account = Račun na moje ime
    .isee = Prvo moram napraviti ISEE
isee-apart =
    Recite u uredu CAF ko živi s Vama: obračun se mijenja.

    Doplatak može ići Vama, ili pola svakom roditelju.

    Nemate papire drugog roditelja? Recite to u uredu CAF.
    .isee = Gdje napraviti ISEE
    .benefit = Dječiji doplatak
    .account = Račun na moje ime
    .person = Razgovor s osobom
isee-account =
    Možete imati račun samo na svoje ime.

    U banci ili na pošti tražite osnovni račun («conto di base»).

    Kao dokument dovoljna je dozvola. Prebivalište (residenza) nije potrebno.

    Kažu ne? Tražite «ne» napismeno.
    .benefit = Dječiji doplatak
    .careful = Pazite na novac
    .person = Razgovor s osobom
isee-without_permit =
    Za dječiji doplatak (assegno unico) mnoge dozvole su dobre. Pitajte za svoju.

    Imate samo potvrdu (ricevuta)? Pitajte u uredu «patronato».

    Bez dozvole ga obično nema. Za djecu razgovarajte sa socijalnim radnikom (assistente sociale).
    .isee = Gdje napraviti ISEE
    .benefit = Dječiji doplatak
    .doctor = Doktor i liječenje
    .person = Razgovor s osobom
isee-careful =
    CAF ne smije tražiti novac za ISEE.

    Ured «patronato» može nešto tražiti. Prvo pitajte koliko, i tražite potvrdu (ricevuta).

    Kartica i kodovi računa su Vaši. Ne dajite ih.
    .isee = Gdje napraviti ISEE
    .benefit = Dječiji doplatak
    .account = Račun na moje ime
    .person = Razgovor s osobom

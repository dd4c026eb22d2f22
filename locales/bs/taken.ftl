### Papers or a telephone that one no longer has. Titles, buttons and first lines are about
### replacing things, and a person comes first.

taken = Dokumenti i telefon
taken-start = Šta treba ponovo napraviti?
    .documents = Jedan dokument
    .phone = Telefon ili SIM
    .spid = SPID i lozinke
    .kept = Kod druge osobe su
    .unsaid = Radije da ne kažem
taken-documents = Dokument se može ponovo napraviti. Koji?
    .passport = Pasoš
    .permit = Boravišna dozvola
    .cards = Lična karta, kartica
    .kept = Kod druge osobe su
    .without_permit = Bez boravišne dozvole
taken-passport =
    Novi pasoš pravi konzulat Vaše zemlje. Prvo nazovite.

    Tražili ste azil ili zaštitu? Prvo razgovarajte s advokatom. Nemojte ići u konzulat.
    .report = Papir od policije
    .copies = Kopije
    .lawyer = Advokat
    .without_permit = Bez boravišne dozvole
    .go = Pomoć u blizini
taken-permit =
    Prvo treba papir od policije.

    Onda uzmite na pošti žuti komplet («kit giallo»). Ured «patronato» ga popunjava s Vama, besplatno.

    Neke dozvole se ponovo prave u Questuri.
    .report = Papir od policije
    .office = Gdje ići
    .copies = Kopije
    .not_asked = Moja prava
taken-cards =
    Ličnu kartu ponovo pravi općina (Comune).

    Porezni broj (codice fiscale) i zdravstvena kartica: pitajte u uredu Agenzia delle Entrate.

    Ponesite papir od policije.
    .report = Papir od policije
    .copies = Kopije
    .go = Pomoć u blizini
taken-report =
    To se radi u policiji ili kod karabinjera (carabinieri). Možete tražiti medijatora (mediatore).

    Recite šta nedostaje i od kada. Papir se zove «denuncia». Čuvajte kopiju.

    Nemate dozvolu, ili niste sigurni? Prvo razgovarajte s advokatom.
    .without_permit = Bez boravišne dozvole
    .copies = Kopije
    .lawyer = Advokat
    .person = Razgovor s osobom
taken-phone =
    Blokirajte SIM: nazovite svog operatera s drugog telefona.

    Onda promijenite lozinke: e-mail, banka, slike.

    Kod nekoga je ko živi s Vama? Prvo razgovarajte s nekom osobom.
    .spid = SPID i lozinke
    .other_phone = Poruke na telefonu
    .report = Papir od policije
    .kept = Kod druge osobe su
taken-other_phone =
    Ko ima Vaš telefon, može čitati poruke.

    U Telegramu otvorite «Impostazioni», pa «Dispositivi». Tamo možete isključiti druge telefone.

    Ovdje možete brisati u «Moji podaci».
    .my_data = Moji podaci
    .spid = SPID i lozinke
    .person = Razgovor s osobom
taken-spid =
    Tražite od onoga ko Vam je dao SPID da ga blokira. To se zove «sospensione».

    Lozinke su samo Vaše. Niko ne treba koristiti SPID umjesto Vas.

    Promijenite i lozinku za e-mail.
    .phone = Telefon ili SIM
    .not_asked = Moja prava
    .go = Pomoć u blizini
taken-kept =
    Dokumenti i telefon su Vaši.

    Niko ih ne smije držati, ni kod kuće ni na poslu.

    Nemojte ih odmah tražiti. Prvo razgovarajte s nekom osobom, kad možete.
    .person = Razgovor s osobom
    .numbers = Korisni brojevi
    .go = Pomoć u blizini
    .copies = Kopije
    .phone = Poruke na telefonu
taken-card =
    Ovdje možete razgovarati s osobom.

    Možete doći i bez dokumenata.
    .copies = Kopije
    .documents = Ponovo napraviti dokument
    .without_permit = Bez boravišne dozvole
    .not_asked = Moja prava
    .elsewhere = Druga općina
taken-nothing =
    U svojoj općini (Comune) tražite socijalnog radnika («assistente sociale»). Možete doći bez dokumenata.

    U blizini još nema provjerenog ureda.
    .numbers = Korisni brojevi
    .copies = Kopije
    .documents = Ponovo napraviti dokument
    .without_permit = Bez boravišne dozvole
    .not_asked = Moja prava
    .elsewhere = Druga općina
    .person = Razgovor s osobom
taken-lawyer =
    Ovdje možete tražiti advokata.

    Imate malo novca? Tražite advokata kojeg plaća država («patrocinio a spese dello Stato»).
    .copies = Kopije
    .without_permit = Bez boravišne dozvole
taken-lawyer_nothing =
    Pitajte advokatsku komoru u Bergamu (Ordine degli Avvocati).

    Imate malo novca? Recite: «patrocinio a spese dello Stato» (advokata plaća država).

    Adresa još nije provjerena. Zato je ne pišemo.
    .copies = Kopije
    .without_permit = Bez boravišne dozvole
    .go = Pomoć u blizini
    .person = Razgovor s osobom
taken-copies =
    Imate kopiju? Puno pomaže.

    Pitajte u školi, kod doktora, u uredu CAF ili na poslu: možda imaju kopiju.

    Ostavite kopije osobi kojoj vjerujete. Ne šaljite ih ovdje.
    .documents = Ponovo napraviti dokument
    .go = Pomoć u blizini
taken-without_permit =
    Konzulat pomaže i onima koji nemaju dozvolu.

    Tražili ste azil? Želite ići u policiju? Prvo razgovarajte s advokatom.

    U hitnoj pomoći (pronto soccorso) Vas svejedno liječe.
    .lawyer = Advokat
    .go = Pomoć u blizini
    .person = Razgovor s osobom
taken-not_asked =
    Niko ne smije držati Vaše dokumente.

    Niko ne treba od Vas tražiti lozinke ili kodove.

    Možete tražiti medijatora (mediatore). Djeca ne trebaju prevoditi.
    .go = Pomoć u blizini
    .numbers = Korisni brojevi
    .person = Razgovor s osobom

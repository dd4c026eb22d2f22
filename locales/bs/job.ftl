### Work lost, without a contract, unpaid, or worse.

job = Posao
job-start = Šta se dešava s poslom?
    .lost = Ostanak bez posla
    .unpaid = Bez ugovora, ili bez plate
    .house = Rad u nečijoj kući
    .looking = Tražim posao
    .bigger = Veći problem
    .unsaid = Radije da ne kažem
job-lost =
    Idite brzo u biro za zapošljavanje (Centro per l’Impiego). Recite da tražite posao.

    Možda imate pravo na pomoć u novcu: NASpI. Ured «patronato» je traži zajedno s Vama.

    Rok je kratak. Ne potpisujte svoj otkaz (dimissioni) ako ne razumijete.
job-unpaid =
    Urađen posao se mora platiti, i bez ugovora.

    Sindikat (sindacato) pogleda Vaš slučaj. Može pisati umjesto Vas.

    Čuvajte dokaze.
    .union = Sindikat
    .proof = Koji dokazi
    .without_permit = Bez boravišne dozvole
    .not_asked = Pazite na novac
    .bigger = Veći problem
job-house =
    Čišćenje, djeca, stari ljudi: to je posao kao i svaki drugi.

    Ko Vas zaposli, prijavi to INPS-u. Tražite kopiju.

    Ako se posao završi, možete tražiti NASpI.
    .union = Sindikat
    .lost = Ostanak bez posla
    .proof = Koji dokazi
    .without_permit = Bez boravišne dozvole
    .bigger = Veći problem
job-bigger =
    O tome možete razgovarati s nekom osobom, kad Vi želite.

    Vaši dokumenti su Vaši. Niko ih ne smije držati.

    Niko Vas ne smije natjerati da ostanete.
    .union = Sindikat ili advokat
    .without_permit = Bez boravišne dozvole
    .numbers = Drugi korisni brojevi
    .person = Razgovor s osobom
job-centre =
    Biro za zapošljavanje (Centro per l’Impiego) Vam pomaže da tražite posao.

    Tamo kažete da ste bez posla. Papir se zove «DID».
    .papers = Šta ponijeti
    .permit = A dozvola?
    .union = Sindikat
    .without_permit = Bez boravišne dozvole
    .not_asked = Pazite na novac
    .elsewhere = Druga općina
job-centre_nothing =
    Biro za zapošljavanje (Centro per l’Impiego) postoji u mjestima Treviglio i Romano.

    Adresa još nije provjerena. Zato je ne pišemo.
    .papers = Šta ponijeti
    .permit = A dozvola?
    .union = Sindikat
    .without_permit = Bez boravišne dozvole
    .not_asked = Pazite na novac
    .elsewhere = Druga općina
    .person = Razgovor s osobom
job-union = Ovdje Vam pomažu oko posla i Vaših prava.
    .proof = Koji dokazi
    .without_permit = Bez boravišne dozvole
    .not_asked = Pazite na novac
job-union_nothing =
    Tražite sindikat (sindacato). Najveći su CGIL, CISL i UIL.

    Prvo pitajte koliko košta.

    Adrese još nisu provjerene. Zato ih ne pišemo.
    .proof = Koji dokazi
    .without_permit = Bez boravišne dozvole
    .not_asked = Pazite na novac
    .person = Razgovor s osobom
job-permit =
    Gubite posao. Ali ne gubite odmah dozvolu.

    Kad dozvola istekne, postoji ona za one koji traže posao («attesa occupazione»).

    Prvo idite u biro za zapošljavanje (Centro per l’Impiego).
    .go = Gdje ići
    .renewal = Produženje dozvole
    .person = Razgovor s osobom
job-proof =
    Zapišite dane i sate rada.

    Čuvajte poruke, slike i potvrde (ricevute). Čuvajte ime onoga ko Vas je vidio na poslu.

    Stavite ih na sigurno mjesto. Ne šaljite ih ovdje.
    .union = Gdje ići
    .without_permit = Bez boravišne dozvole
job-papers =
    Ponesite dokument i porezni broj (codice fiscale). Ponesite dozvolu ili potvrdu (ricevuta).

    Ako ih imate, ponesite ugovor i platne liste. Ponesite pismo o prestanku rada.

    Za NASpI treba i račun (IBAN).
    .go = Gdje ići
    .permit = A dozvola?
    .not_asked = Pazite na novac
job-without_permit =
    I bez dozvole se urađen posao mora platiti.

    Ako tražite bez pomoći, može biti problema s dokumentima.

    Prvo razgovarajte sa sindikatom (sindacato) ili s advokatom. Onda odlučite.
    .union = Sindikat ili advokat
    .proof = Koji dokazi
    .person = Razgovor s osobom
job-not_asked =
    Niko ne smije tražiti novac da Vam da posao. Ni agencija.

    Ne plaćajte za obećani ugovor.

    Niko ne smije držati Vaš pasoš.
    .go = Tražiti posao
    .union = Sindikat
    .bigger = Veći problem

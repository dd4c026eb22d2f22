### No SPID: the electronic identity card, help with the application, and nobody else's phone.

spid = SPID i CIE
spid-have =
    SPID i CIE su ključevi za usluge na internetu.

    Dovoljan je jedan. CIE je elektronska lična karta.

    Šta već imate?
    .nothing_yet = Nemam ništa: napraviti CIE
    .card = Imam CIE
    .make = Želim napraviti SPID
    .helper = Nemam telefon ili računar
    .careful = Ko koristi Vaše kodove
    .without_permit = Bez boravišne dozvole
    .unsaid = Radije da ne kažem
spid-office =
    CIE se traži u uredu «Anagrafe» u općini (Comune). Morate imati prebivalište (residenza).

    Karta stiže kući poštom.
    .papers = Šta ponijeti
    .helper = Nemam telefon ili računar
    .careful = Pazite na kodove
    .without_permit = Bez boravišne dozvole
    .elsewhere = Druga općina
spid-office_nothing =
    CIE se traži u uredu «Anagrafe» u općini (Comune). Karta stiže kući poštom.

    Adresa još nije provjerena. Zato je ne pišemo.
    .papers = Šta ponijeti
    .helper = Nemam telefon ili računar
    .careful = Pazite na kodove
    .without_permit = Bez boravišne dozvole
    .elsewhere = Druga općina
    .person = Razgovor s osobom
spid-papers =
    Idite lično. Ponesite ove dokumente.

    Pasoš ili staru ličnu kartu. Dozvolu, ili potvrdu (ricevuta). Sliku. Zdravstvenu karticu (tessera sanitaria).

    Nešto se plaća. Prvo pitajte koliko.
    .go = Gdje ići
    .card = A poslije? Korištenje CIE
    .careful = Pazite na kodove
spid-with_card =
    S CIE i PIN-om ulazite u usluge.

    Pola PIN-a je na potvrdi (ricevuta) iz općine (Comune). Pola je u koverti s kartom.

    Izgubljen PIN? Tražite ga ponovo u općini.
    .lost = Izgubljen PIN: gdje ići
    .helper = Nemam telefon ili računar
    .careful = Pazite na kodove
spid-make =
    Za SPID Vam treba svoj e-mail i svoj mobitel.

    Treba zdravstvena kartica (tessera sanitaria) i dokument.

    Možete ići na poštu. Prvo pitajte koji dokument traže.

    S CIE je lakše.
    .nothing_yet = Napraviti CIE
    .helper = Nemam telefon ili računar
    .careful = Pazite na kodove
spid-helper =
    Mnogi zahtjevi se rade bez SPID-a.

    Ured «patronato» pravi zahtjev umjesto Vas. CAF pravi ISEE.

    Ponesite svoje dokumente. Potpisujete Vi, samo ono što razumijete.
    .isee = ISEE i dječiji doplatak
    .permit = Boravišna dozvola
    .careful = Pazite na kodove
    .person = Razgovor s osobom
spid-careful =
    Kodovi su kao ključevi od kuće.

    SPID pravite samo na svom telefonu. Nikad na tuđem telefonu.

    Nikome ne govorite kodove. Nijedan ured ih ne traži porukom.

    Ima ih neko drugi? Tražite pomoć da ih promijenite.
    .helper = Ko mi pomaže
    .again = Novi papiri, telefon, SPID
    .person = Razgovor s osobom
spid-without_permit =
    Za CIE treba prebivalište (residenza). Obično treba dozvola, ili potvrda (ricevuta).

    Bez SPID-a idite lično u urede. Ili idite u ured «patronato».
    .helper = Ko mi pomaže
    .doctor = Doktor i liječenje
    .person = Razgovor s osobom

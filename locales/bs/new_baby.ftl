### A child was born: the declaration first, then what follows from it.

new_baby = Rodilo se dijete
new_baby-start =
    Bebi želimo dobrodošlicu!

    Prvo treba prijaviti rođenje. Ostalo dolazi poslije.
    .declare = Prijava rođenja: gdje
    .tax_code = Porezni broj
    .doctor = Izbor pedijatra
    .permit = Dozvola za dijete
    .money = Novac za djecu
    .unsure = Imam nedoumica
    .without_permit = Bez boravišne dozvole
    .not_asked = Šta nije potrebno
new_baby-card =
    Rođenje možete prijaviti u bolnici, u roku od 3 dana.

    Ili u općini (Comune), u roku od 10 dana. Ured se zove «Stato civile» (matičar).
    .papers = Šta ponijeti
    .who = Ko treba ići
    .without_permit = Bez boravišne dozvole
    .next = A poslije?
    .elsewhere = Druga općina
new_baby-nothing =
    U bolnici imate 3 dana. U općini (Comune) imate 10 dana.

    U općini tražite ured «Stato civile» (matičar). Adresa još nije provjerena.
    .papers = Šta ponijeti
    .who = Ko treba ići
    .without_permit = Bez boravišne dozvole
    .next = A poslije?
    .elsewhere = Druga općina
    .person = Razgovor s osobom
new_baby-papers =
    Ponesite papir iz bolnice: «attestazione di nascita».

    Ponesite svoj dokument, može i pasoš.

    Nešto nedostaje? Pitajte bolnicu ili općinu (Comune) šta da uradite.
    .go = Gdje ići
    .who = Ko treba ići
    .without_permit = Bez boravišne dozvole
new_baby-who =
    U braku ste? Dovoljan je jedan roditelj.

    Niste u braku? Idite zajedno: tako je dijete od oboje.

    Sami ste? Možete ići Vi i priznati dijete.
    .go = Gdje ići
    .papers = Šta ponijeti
    .unsure = Imam nedoumica
new_baby-tax_code =
    Onda općina (Comune) daje djetetu porezni broj («codice fiscale»).

    Imate prebivalište (residenza)? Zdravstvena kartica (tessera sanitaria) stiže kući.

    S poreznim brojem birate pedijatra.
    .doctor = Izbor pedijatra
    .go = Prijava rođenja: gdje
    .steps = Ostali koraci
new_baby-permit =
    Roditelji imaju dozvolu? I dijete je treba imati.

    Traži se u Questuri. Ured «patronato» Vam objasni šta treba ponijeti.
    .helper = Dozvola i «patronato»
    .without_permit = Bez boravišne dozvole
    .steps = Ostali koraci
new_baby-unsure =
    Nedoumice i umor se dese mnogima. O tome možete razgovarati bez stida.

    Još ste u bolnici? Razgovarajte s babicom ili socijalnom radnicom (assistente sociale).

    Zakon dozvoljava i da ne date svoje ime. Ko Vas liječi, svejedno Vas sluša.
    .consultorio = Savjetovalište: razgovor
    .person = Razgovor s osobom
    .steps = Ostali koraci
new_baby-without_permit =
    Rođenje se prijavljuje i bez dozvole.

    Dijete može imati pedijatra.

    Mama može tražiti dozvolu u prvih šest mjeseci. Prvo razgovarajte s uredom «patronato».
    .go = Prijava rođenja: gdje
    .doctor = Izbor pedijatra
    .not_asked = Šta nije potrebno
    .person = Razgovor s osobom
new_baby-not_asked =
    Za prijavu rođenja dozvola nije potrebna.

    Ne razumijete neki papir? Pitajte prije potpisa.

    Možete tražiti medijatora (mediatore). Veća djeca ne trebaju prevoditi.
    .go = Prijava rođenja: gdje
    .steps = Ostali koraci
    .person = Razgovor s osobom

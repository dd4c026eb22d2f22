### Joining the family (ricongiungimento familiare).

reunification = Spajanje porodice
reunification-stage =
    Dokle ste stigli?

    Pitamo samo da Vam kažemo gdje ići.
    .abroad = Porodica je još daleko
    .arrived = Nedavno smo stigli
    .kit = Imam papire za poštu
    .receipt = Imam potvrdu s pošte
    .unsaid = Radije da ne kažem
reunification-abroad =
    Zahtjev se predaje na internetu, preko SPID-a.

    Ured «patronato» ga može predati s Vama.
reunification-arrived =
    Imate 8 dana od dolaska. Odmah tražite termin.

    Ured je «Sportello Unico» u Prefetturi.
reunification-card =
    Ured «Sportello Unico» gleda vizu i «nulla osta».

    Onda Vam daje papire za dozvolu.
    .papers = Šta ponijeti
    .kit = A poslije? Pošta
    .receipt = Imam potvrdu s pošte
    .late = Dani su prošli
    .careful = Pazite na novac
    .stages = Dokle smo stigli
reunification-nothing =
    «Sportello Unico Immigrazione» je u Prefetturi, u Bergamu.

    Adresa još nije provjerena. Zato je ne pišemo.
    .papers = Šta ponijeti
    .kit = A poslije? Pošta
    .receipt = Imam potvrdu s pošte
    .late = Dani su prošli
    .careful = Pazite na novac
    .stages = Dokle smo stigli
    .person = Razgovor s osobom
reunification-papers =
    Ko je stigao, nosi pasoš s vizom.

    Ponesite «nulla osta».

    Ponesite prevedene papire o braku ili rođenju.

    Ko prima porodicu, nosi dozvolu i ugovor za stan.
    .go = Gdje ići
    .kit = A poslije? Pošta
    .careful = Pazite na novac
reunification-kit =
    Odnesite papire iz Prefetture na poštu. Koverta ostaje otvorena.

    Tražite «Sportello Amico». Idite lično.

    Daju Vam potvrdu (ricevuta): dobro je čuvajte.
    .receipt = A poslije? Imam potvrdu
    .late = Dani su prošli
    .careful = Pazite na novac
    .stages = Dokle smo stigli
reunification-kit_nothing =
    Odnesite papire na poštu koja ima «Sportello Amico». Koverta ostaje otvorena.

    Adrese još nisu provjerene. Zato ih ne pišemo.
    .receipt = A poslije? Imam potvrdu
    .late = Dani su prošli
    .careful = Pazite na novac
    .stages = Dokle smo stigli
    .person = Razgovor s osobom
reunification-receipt =
    S potvrdom (ricevuta) već možete puno.

    Izaberite doktora. Tražite prebivalište (residenza). Pošaljite djecu u školu.

    Onda idite u Questuru na slikanje i otiske prstiju.
    .doctor = Doktor i liječenje
    .residence = Prebivalište (residenza)
    .school = Škola za djecu
    .tax_code = Porezni broj
    .stages = Dokle smo stigli
reunification-school =
    Djeca mogu krenuti u školu u svakom mjesecu u godini.

    Idite u najbližu školu. Ponesite papire koje imate.

    Nedostaje papir? Škola ih svejedno prima.
    .receipt = Nazad
    .tax_code = Porezni broj
    .person = Razgovor s osobom
reunification-tax_code =
    Porezni broj (codice fiscale) treba za doktora i posao.

    Tražite ga u uredu «Sportello Unico». Ako ga ne daju, pitajte u uredu Agenzia delle Entrate.
    .receipt = Nazad
    .doctor = Doktor i liječenje
    .person = Razgovor s osobom
reunification-late =
    Prošlo je više od 8 dana? Svejedno idite, i to brzo.

    Prvo tražite pomoć u uredu «patronato».

    Liječenje svejedno postoji. I škola.
    .go = Gdje ići
    .doctor = Doktor i liječenje
    .person = Razgovor s osobom
reunification-careful =
    Ured «patronato» Vam pomaže sa zahtjevom. Prvo pitajte da li se plaća.

    Ne kupujte lažne stanove ili ugovore.

    Vaš pasoš ostaje kod Vas. Niko ga ne smije držati.
    .go = Gdje ići
    .papers = Šta ponijeti
    .person = Razgovor s osobom

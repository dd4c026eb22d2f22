### Leaving the reception centre (CAS, SAI).

leaving_reception = Odlazak iz centra
leaving_reception-start =
    Zašto odlazite iz centra?

    Pitamo samo da Vam kažemo prvi korak.
    .date = Već imam datum
    .letter = Dali su mi papir
    .want = Želim otići
    .unsaid = Radije da ne kažem
leaving_reception-plan =
    Razgovarajte s radnicima centra prije odlaska.

    Pitajte za stan, posao, prebivalište (residenza) i doktora.

    Još niste spremni? Možete tražiti više vremena.
leaving_reception-letter =
    Pogledajte datum. Ne potpisujte ako ne razumijete.

    Advokat ga može pročitati. Ponekad se može uložiti žalba (ricorso).

    Rok je kratak: idite brzo.
leaving_reception-want =
    Prije odlaska razgovarajte s radnicima centra.

    Ako odete bez javljanja, možete izgubiti mjesto. Teško je vratiti se.

    Nije Vam dobro tamo? Možete to reći. Možete tražiti drugo mjesto.
    .plan = Priprema za odlazak
    .lawyer = Advokat
    .person = Razgovor s osobom
leaving_reception-house =
    Tražite stan prije odlaska.

    Ne plaćajte prije nego vidite stan. Tražite ugovor i potvrdu (ricevuta).

    Ne nalazite? Recite socijalnim službama prije datuma.
    .go = Pomoć u blizini
    .residence = Prebivalište (residenza)
    .not_asked = Moja prava
leaving_reception-residence =
    Mijenjate stan? Recite općini (Comune). To se zove prebivalište («residenza»).

    Još nemate stan? Pitajte općinu šta da uradite.

    Onda provjerite doktora.
    .papers = Šta uzeti
    .doctor = Doktor i pedijatar
    .go = Pomoć u blizini
leaving_reception-card =
    Ovdje možete tražiti pomoć za poslije.

    Idite prije odlaska iz centra.
    .papers = Šta uzeti
    .house = Stan
    .job = Posao
    .without_permit = A dozvola?
    .not_asked = Moja prava
    .elsewhere = Druga općina
leaving_reception-nothing =
    U svojoj općini (Comune) tražite socijalnog radnika («assistente sociale»). Idite prije odlaska iz centra.

    U blizini još nema provjerenog ureda.
    .papers = Šta uzeti
    .house = Stan
    .residence = Prebivalište (residenza)
    .job = Posao
    .without_permit = A dozvola?
    .not_asked = Moja prava
    .elsewhere = Druga općina
    .person = Razgovor s osobom
leaving_reception-lawyer =
    Ovdje možete tražiti advokata.

    Imate malo novca? Tražite advokata kojeg plaća država («patrocinio a spese dello Stato»).
    .papers = Šta uzeti
    .plan = Priprema za odlazak
    .elsewhere = Druga općina
leaving_reception-lawyer_nothing =
    Prvo pitajte advokata centra, ako ga ima.

    Ili pitajte advokatsku komoru u Bergamu (Ordine degli Avvocati).

    Adresa još nije provjerena. Zato je ne pišemo.
    .papers = Šta uzeti
    .plan = Priprema za odlazak
    .go = Pomoć u blizini
    .person = Razgovor s osobom
leaving_reception-papers =
    Uzmite sa sobom originalne papire. Dozvolu, porezni broj (codice fiscale), zdravstvenu karticu (tessera sanitaria).

    Uzmite papire o školi, kursevima, poslu i zdravlju.

    Tražite kopiju svega.
    .go = Pomoć u blizini
    .residence = Prebivalište (residenza)
    .house = Stan
leaving_reception-without_permit =
    Pogledajte kad ističe dozvola. Produžite je uz pomoć ureda «patronato».

    Više nemate dozvolu? Brzo razgovarajte s advokatom.

    Hitno liječenje i škola za djecu uvijek postoje.
    .permit = Produženje dozvole
    .lawyer = Advokat
    .doctor = Doktor i pedijatar
    .person = Razgovor s osobom
leaving_reception-not_asked =
    Dokumenti su Vaši. Niko ih ne smije držati.

    Možete tražiti medijatora (mediatore) i odgovor napismeno.

    Niko ne treba tražiti novac za krevet u centru.
    .go = Pomoć u blizini
    .lawyer = Advokat
    .person = Razgovor s osobom

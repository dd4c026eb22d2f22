### No SPID: the electronic identity card, help with the application, and nobody else's phone.

spid = SPID și CIE
spid-have =
    SPID și CIE sunt chei pentru serviciile pe internet.

    Este de ajuns una. CIE este cartea de identitate electronică.

    Ce aveți deja?
    .nothing_yet = Nu am nimic: fac CIE
    .card = Am CIE
    .make = Vreau să fac SPID
    .helper = Nu am telefon sau calculator
    .careful = Atenție: cine folosește codurile
    .without_permit = Fără permis de ședere
    .unsaid = Prefer să nu spun
spid-office =
    CIE se cere la «Anagrafe», la primărie (Comune). Trebuie să aveți domiciliul (residenza).

    Cartea vine acasă prin poștă.
    .papers = Ce să aduc
    .helper = Nu am telefon sau calculator
    .careful = Atenție la coduri
    .without_permit = Fără permis de ședere
    .elsewhere = Altă localitate
spid-office_nothing =
    CIE se cere la «Anagrafe», la primărie (Comune). Cartea vine acasă prin poștă.

    Adresa nu este încă verificată. De aceea nu o scriem.
    .papers = Ce să aduc
    .helper = Nu am telefon sau calculator
    .careful = Atenție la coduri
    .without_permit = Fără permis de ședere
    .elsewhere = Altă localitate
    .person = O persoană
spid-papers =
    Mergeți personal. Aduceți aceste documente.

    Pașaportul sau cartea veche. Permisul, sau recipisa (ricevuta). O fotografie. Cardul de sănătate (tessera sanitaria).

    Se plătește ceva. Întrebați înainte cât.
    .go = Unde merg
    .card = Și apoi? Cum folosesc CIE
    .careful = Atenție la coduri
spid-with_card =
    Cu CIE și codul PIN intrați în servicii.

    Jumătate de PIN este pe recipisa de la primărie. Jumătate este în plicul cărții.

    Ați pierdut codul PIN? Cereți-l din nou la primărie (Comune).
    .lost = Am pierdut PIN-ul: unde merg
    .helper = Nu am telefon sau calculator
    .careful = Atenție la coduri
spid-make =
    Pentru SPID vă trebuie un e-mail și un telefon numai ale dumneavoastră.

    Vă trebuie cardul de sănătate (tessera sanitaria) și un act.

    Puteți merge la poștă. Întrebați înainte ce act cer.

    Cu CIE este mai ușor.
    .nothing_yet = Fac CIE
    .helper = Nu am telefon sau calculator
    .careful = Atenție la coduri
spid-helper =
    Multe cereri se fac fără SPID.

    Un patronato face cererea pentru dumneavoastră. Un CAF face ISEE.

    Aduceți actele. Semnați dumneavoastră, și numai ce înțelegeți.
    .isee = ISEE și alocația
    .permit = Permis de ședere
    .careful = Atenție la coduri
    .person = O persoană
spid-careful =
    Codurile sunt ca cheile casei.

    Faceți SPID numai pe telefonul dumneavoastră. Niciodată pe telefonul altcuiva.

    Nu spuneți codurile nimănui. Niciun birou nu le cere prin mesaj.

    Le are altcineva? Cereți ajutor ca să le schimbați.
    .helper = Cine mă ajută
    .again = Refac documente, telefon, SPID
    .person = O persoană
spid-without_permit =
    Pentru CIE trebuie domiciliul (residenza). De obicei trebuie permisul, sau recipisa.

    Fără SPID mergeți personal la birouri. Sau mergeți la un patronato.
    .helper = Cine mă ajută
    .doctor = Medic și îngrijire
    .person = O persoană

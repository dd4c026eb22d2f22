### No SPID: the electronic identity card, help with the application, and nobody else's phone.

spid = SPID dhe CIE
spid-have =
    SPID dhe CIE janë çelësa për shërbimet në internet.

    Mjafton njëri. CIE është karta elektronike e identitetit.

    Çfarë keni tashmë?
    .nothing_yet = S’kam asgjë: të bëj CIE
    .card = E kam CIE
    .make = Dua të bëj SPID
    .helper = S’kam telefon ose kompjuter
    .careful = Kujdes: kush i përdor kodet
    .without_permit = Pa leje qëndrimi
    .unsaid = Preferoj të mos e them
spid-office =
    CIE kërkohet te zyra «Anagrafe» e komunës (Comune). Duhet ta keni vendbanimin (residenza).

    Karta vjen në shtëpi me postë.
    .papers = Çfarë të merrni me vete
    .helper = S’kam telefon ose kompjuter
    .careful = Kujdes me kodet
    .without_permit = Pa leje qëndrimi
    .elsewhere = Një komunë tjetër
spid-office_nothing =
    CIE kërkohet te zyra «Anagrafe» e komunës (Comune). Karta vjen në shtëpi me postë.

    Adresa nuk është verifikuar ende. Prandaj nuk e shkruajmë.
    .papers = Çfarë të merrni me vete
    .helper = S’kam telefon ose kompjuter
    .careful = Kujdes me kodet
    .without_permit = Pa leje qëndrimi
    .elsewhere = Një komunë tjetër
    .person = Një person
spid-papers =
    Shkoni vetë. Sillni këto dokumente.

    Pasaportën ose kartën e vjetër. Lejen, ose vërtetimin (ricevuta). Një foto. Kartën shëndetësore (tessera sanitaria).

    Paguhet diçka. Pyesni më parë sa.
    .go = Ku të shkoni
    .card = Po pastaj? Përdorimi i CIE
    .careful = Kujdes me kodet
spid-with_card =
    Me CIE dhe PIN hyni në shërbimet.

    Gjysma e PIN-it është te vërtetimi (ricevuta) i komunës (Comune). Gjysma është në zarfin e kartës.

    E keni humbur PIN-in? Kërkojeni përsëri në komunë.
    .lost = Humba PIN-in: ku të shkoj
    .helper = S’kam telefon ose kompjuter
    .careful = Kujdes me kodet
spid-make =
    Për SPID duhen një e-mail dhe një celular tuajat.

    Duhen karta shëndetësore (tessera sanitaria) dhe një dokument.

    Mund të shkoni në postë. Pyesni më parë cilin dokument duan.

    Me CIE është më e lehtë.
    .nothing_yet = Të bëj CIE
    .helper = S’kam telefon ose kompjuter
    .careful = Kujdes me kodet
spid-helper =
    Shumë kërkesa bëhen pa SPID.

    Zyra «patronato» e bën kërkesën për ju. CAF bën ISEE.

    Sillni dokumentet tuaja. Firmosni ju, vetëm atë që kuptoni.
    .isee = ISEE dhe assegno unico
    .permit = Leja e qëndrimit
    .careful = Kujdes me kodet
    .person = Një person
spid-careful =
    Kodet janë si çelësat e shtëpisë.

    Bëjeni SPID vetëm në telefonin tuaj. Kurrë në telefonin e dikujt tjetër.

    Mos ia thoni kodet askujt. Asnjë zyrë nuk i kërkon me mesazh.

    I ka dikush tjetër? Kërkoni ndihmë për t’i ndërruar.
    .helper = Kush më ndihmon
    .again = Dokumente, telefon, SPID të ri
    .person = Një person
spid-without_permit =
    Për CIE duhet vendbanimi (residenza). Zakonisht duhet leja, ose vërtetimi (ricevuta).

    Pa SPID shkoni vetë në zyra. Ose shkoni te një «patronato».
    .helper = Kush më ndihmon
    .doctor = Mjeku dhe kurimi
    .person = Një person

### Papers or a telephone that one no longer has. Titles, buttons and first lines are about
### replacing things, and a person comes first.

taken = Dokumente dhe telefon
taken-start = Çfarë ju duhet të ribëni?
    .documents = Një dokument
    .phone = Telefonin ose SIM-in
    .spid = SPID dhe fjalëkalime
    .kept = I ka një person tjetër
    .unsaid = Preferoj të mos e them
taken-documents = Një dokument mund të ribëhet. Cili?
    .passport = Pasaporta
    .permit = Leja e qëndrimit
    .cards = Kartë identiteti, tessera
    .kept = I ka një person tjetër
    .without_permit = Pa leje qëndrimi
taken-passport =
    Pasaportën e ribën konsullata e vendit tuaj. Telefononi më parë.

    Keni kërkuar azil ose mbrojtje? Flisni më parë me një avokat. Mos shkoni në konsullatë.
    .report = Letra e policisë
    .copies = Kopjet
    .lawyer = Një avokat
    .without_permit = Pa leje qëndrimi
    .go = Ndihmë këtu afër
taken-permit =
    Së pari duhet letra e policisë.

    Pastaj merrni në postë kitin e verdhë («kit giallo»). Një «patronato» e plotëson bashkë me ju, falas.

    Disa leje ribëhen në Questura.
    .report = Letra e policisë
    .office = Ku të shkoni
    .copies = Kopjet
    .not_asked = Të drejtat e mia
taken-cards =
    Kartën e identitetit e ribën komuna (Comune).

    Kodi fiskal (codice fiscale) dhe karta shëndetësore: pyesni te Agenzia delle Entrate.

    Sillni letrën e policisë.
    .report = Letra e policisë
    .copies = Kopjet
    .go = Ndihmë këtu afër
taken-report =
    Bëhet te policia ose te karabinierët (carabinieri). Mund të kërkoni një mediator.

    Thoni çfarë mungon dhe që kur. Letra quhet «denuncia». Mbajeni kopjen.

    Nuk keni leje, ose keni një dyshim? Flisni më parë me një avokat.
    .without_permit = Pa leje qëndrimi
    .copies = Kopjet
    .lawyer = Një avokat
    .person = Një person
taken-phone =
    Ndaleni SIM-in: telefononi operatorin tuaj nga një telefon tjetër.

    Pastaj ndërroni fjalëkalimet: e-mail, bankë, foto.

    E ka dikush që jeton me ju? Flisni më parë me një person.
    .spid = SPID dhe fjalëkalime
    .other_phone = Mesazhet në telefon
    .report = Letra e policisë
    .kept = I ka një person tjetër
taken-other_phone =
    Kush e ka telefonin tuaj mund t’i lexojë mesazhet.

    Në Telegram hapni «Impostazioni», pastaj «Dispositivi». Aty mund t’i mbyllni telefonat e tjerë.

    Këtu mund të fshini te «Të dhënat e mia».
    .my_data = Të dhënat e mia
    .spid = SPID dhe fjalëkalime
    .person = Një person
taken-spid =
    Kërkojini atij që jua dha SPID ta ndalojë. Quhet «sospensione» (pezullim).

    Fjalëkalimet janë vetëm tuajat. Askush nuk duhet ta përdorë SPID në vendin tuaj.

    Ndërroni edhe fjalëkalimin e e-mailit.
    .phone = Telefoni ose SIM
    .not_asked = Të drejtat e mia
    .go = Ndihmë këtu afër
taken-kept =
    Dokumentet dhe telefoni janë tuajat.

    Askush nuk mund t’i mbajë, në shtëpi ose në punë.

    Mos i kërkoni menjëherë. Flisni më parë me një person, kur të mundeni.
    .person = Një person
    .numbers = Numra të dobishëm
    .go = Ndihmë këtu afër
    .copies = Kopjet
    .phone = Mesazhet në telefon
taken-card =
    Këtu mund të flisni me një person.

    Mund të shkoni edhe pa dokumente.
    .copies = Kopjet
    .documents = Të ribëj një dokument
    .without_permit = Pa leje qëndrimi
    .not_asked = Të drejtat e mia
    .elsewhere = Një komunë tjetër
taken-nothing =
    Në komunën tuaj (Comune) kërkoni punonjësin social («assistente sociale»). Mund të shkoni pa dokumente.

    Këtu afër nuk ka ende zyrë të verifikuar.
    .numbers = Numra të dobishëm
    .copies = Kopjet
    .documents = Të ribëj një dokument
    .without_permit = Pa leje qëndrimi
    .not_asked = Të drejtat e mia
    .elsewhere = Një komunë tjetër
    .person = Një person
taken-lawyer =
    Këtu mund të kërkoni një avokat.

    Keni pak para? Kërkoni avokatin që e paguan shteti («patrocinio a spese dello Stato»).
    .copies = Kopjet
    .without_permit = Pa leje qëndrimi
taken-lawyer_nothing =
    Pyesni Dhomën e Avokatëve të Bergamos (Ordine degli Avvocati).

    Keni pak para? Thoni: «patrocinio a spese dello Stato» (avokatin e paguan shteti).

    Adresa nuk është verifikuar ende. Prandaj nuk e shkruajmë.
    .copies = Kopjet
    .without_permit = Pa leje qëndrimi
    .go = Ndihmë këtu afër
    .person = Një person
taken-copies =
    Keni një kopje? Ndihmon shumë.

    Kërkoni në shkollë, te mjeku, në CAF ose në punë: ndoshta kanë një kopje.

    Lërini kopjet te një person që i besoni. Mos i dërgoni këtu.
    .documents = Të ribëj një dokument
    .go = Ndihmë këtu afër
taken-without_permit =
    Konsullata ndihmon edhe ata që nuk kanë leje.

    Keni kërkuar azil? Doni të shkoni në polici? Flisni më parë me një avokat.

    Në urgjencë (pronto soccorso) ju kurojnë njësoj.
    .lawyer = Një avokat
    .go = Ndihmë këtu afër
    .person = Një person
taken-not_asked =
    Askush nuk mund t’i mbajë dokumentet tuaja.

    Askush nuk duhet t’ju kërkojë fjalëkalime ose kode.

    Mund të kërkoni një mediator. Fëmijët nuk duhet të përkthejnë.
    .go = Ndihmë këtu afër
    .numbers = Numra të dobishëm
    .person = Një person

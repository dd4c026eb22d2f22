### Talking in private. Every first line, button and title is as ordinary as any other topic's.

private = Vorbesc în privat
private-sign = Alegeți o imagine pentru a continua.
    .flower = Floare
    .book = Carte
    .key = Cheie
    .food = Farfurie
    .travel = Avion
    .house = Casă
    .clock = Ceas
    .school = Ghiozdan
    .letter = Plic
    .money = Bancnotă
    .heart = Inimă
    .medicine = Cutie
    .invalid = Atingeți una dintre imagini.
private-numbers =
    Aici acum nu răspunde nimeni.

    La aceste numere răspunde o persoană.
    .topics = Caut în meniu
private-later =
    Acum este închis. Se deschide: { $opens }.

    Puteți lăsa deja întrebarea. Cineva o citește după deschidere.
private-uncertain = Puteți lăsa o întrebare. Acum nu putem spune când o citește cineva.
private-answerer = Cu cine vreți să vorbiți?
    .woman = Cu o femeie
    .same = Nu contează
    .invalid = Atingeți una dintre variante.
private-home = Cum este acasă?
    .fine = Bine
    .so_so = Așa și așa
    .bad = Rău
    .invalid = Atingeți una dintre variante.
private-fine =
    Vreți să vorbiți cu o persoană?

    Citesc cei care lucrează la ghișeu.

    Dacă atingeți „Da”, cererea pleacă imediat.
    .yes = Da
    .no = Nu acum
private-alone = Puteți citi acum fără altcineva lângă?
    .yes = Da
    .no = Nu
private-another_time =
    Bine. Reveniți oricând.

    Atingeți „O persoană”, apoi „Vorbesc în privat”.
    .topics = Caut în meniu
private-whose = Pentru cine este?
    .me = Pentru mine
    .minor = Pentru mine: am sub 18 ani
    .other = Pentru altă persoană
    .tired = Pentru mine: nu mai pot
    .calm = Pentru mine: îmi pierd calmul
    .invalid = Atingeți una dintre variante.
private-confirm =
    Vreți să vorbiți cu o persoană?

    Dacă atingeți „Da”, cererea pleacă imediat.
    .yes = Da
    .no = Nu acum
private-minor =
    Vreți să vorbiți cu o persoană?

    Cine răspunde trebuie uneori să vorbească și cu alți adulți.

    Dacă atingeți „Da”, cererea pleacă imediat.
    .yes = Da
    .no = Nu acum
private-tired =
    Dacă este urgent, sunați la 112.

    Dacă închideți, 112 poate suna înapoi.

    Vreți să vorbiți cu o persoană?

    Dacă atingeți „Da”, cererea pleacă imediat.
    .yes = Da
    .no = Nu acum
private-for_other =
    Vreți să vorbiți cu o persoană?

    Nu e nevoie să spuneți numele celeilalte persoane.

    Dacă atingeți „Da”, cererea pleacă imediat.
    .yes = Da
    .no = Nu acum
private-calm =
    Vreți să vorbiți cu o persoană?

    Citesc cei care lucrează la ghișeu.

    Dacă atingeți „Da”, cererea pleacă imediat.
    .yes = Da
    .no = Nu acum
private-ticket =
    Numărul dumneavoastră este { $ticket }.

    Sunteți la ghișeu? Rămâneți aproape: o persoană strigă acest număr.

    Sunteți în alt loc? Telefonați sau veniți și spuneți acest număr.
    .topics = Caut în meniu
private-ticket_later =
    Numărul dumneavoastră este { $ticket }.

    Cererea a ajuns. Acum este închis.

    Cineva citește de la: { $opens }. Dacă este urgent, sunt numerele utile.

    Când vă întoarceți, spuneți acest număr.
    .topics = Caut în meniu
private-ticket_unsure =
    Numărul dumneavoastră este { $ticket }.

    Cererea a ajuns.

    Acum nu putem spune când citește cineva. Dacă este urgent, folosiți aceste numere.

    Când vă întoarceți, spuneți acest număr.
    .topics = Caut în meniu
private-phone =
    Cererea a plecat. Înainte de a continua, citiți aici.

    Citesc doar cei care răspund la cererile în privat.

    În cazuri grave, cine lucrează aici trebuie să anunțe. De exemplu, dacă un copil este în pericol.

    Un dispozitiv legat poate păstra copii. La fel și titularul cartelei SIM.

    Telefonul și Telegram le folosiți doar dumneavoastră?
    .mine = Da, doar eu
    .shared = Nu, sau nu știu
    .invalid = Atingeți una dintre variante.
private-phone_open =
    Cererea a plecat. Înainte de a continua, citiți aici.

    Citesc cei care lucrează la ghișeu.

    În cazuri grave, cine lucrează aici trebuie să anunțe. De exemplu, dacă un copil este în pericol.

    Un dispozitiv legat poate păstra copii. La fel și titularul cartelei SIM.

    Telefonul și Telegram le folosiți doar dumneavoastră?
    .mine = Da, doar eu
    .shared = Nu, sau nu știu
    .invalid = Atingeți una dintre variante.
private-shared =
    Atunci e mai bine alt telefon sau o persoană.

    Puteți continua și aici. Puteți și închide și reveni.
    .on = Continui aici
    .call = Telefonez
private-when = Când vreți să vorbiți?
    .now = Acum
    .today = Azi
    .days = În zilele acestea
    .invalid = Atingeți una dintre variante.
private-now =
    Dacă este urgent, sunați la 112.

    Dacă închideți, 112 poate suna înapoi.
    .on = Continui
private-hidden =
    Cine nu trebuie să vadă cererea?

    De acum, cine alegeți rămâne în afară.
    .nobody = Nimeni anume
    .municipality = Cineva din localitatea mea
    .country = Cineva din țara mea
    .staff = Cunosc pe cineva de acolo
    .invalid = Atingeți una dintre variante.
private-tongue = În ce limbă vreți să vorbiți?
    .italian = În italiană
    .mediator = A mea, cu o mediatoare
    .invalid = Atingeți una dintre variante.
private-told =
    Gata. Reveniți oricând: „O persoană”, apoi „Vorbesc în privat”.

    Ca să ieșiți, atingeți „Închide”: aici rămâne o pagină obișnuită.
private-waiting = Cererea a ajuns. O citim cât de repede putem.
    .look = E ceva nou?
    .write = Scriu
    .more = Alte variante
private-reading = O persoană citește cererea.
    .look = E ceva nou?
    .write = Scriu
    .more = Alte variante
private-closed =
    Cererea a ajuns. Acum este închis.

    Cineva citește de la: { $opens }. Dacă este urgent, sunt numerele utile.
    .look = E ceva nou?
    .write = Scriu
    .more = Alte variante
private-unsure =
    Cererea a ajuns.

    Acum nu putem spune când citește cineva. Dacă este urgent, folosiți aceste numere.
    .look = E ceva nou?
    .write = Scriu
    .more = Alte variante
private-more = Ce vreți să faceți?
    .notice = Primesc un aviz
    .picture = Aleg o imagine
    .withdraw = Nu mai e nevoie
    .look = E ceva nou?
private-hours =
    Când vă putem scrie?

    Vă scriem doar: „Fișa pe care ați cerut-o este gata.”
    .morning = Dimineața
    .afternoon = După-amiaza
    .evening = Seara
    .invalid = Atingeți una dintre variante.
private-allowed = Gata. Un singur aviz, la acele ore.
private-choose =
    Alegeți o imagine și țineți-o minte.

    Când reveniți, v-o cerem. Cu altă imagine se deschide o pagină obișnuită.
    .flower = Floare
    .book = Carte
    .key = Cheie
    .food = Farfurie
    .travel = Avion
    .house = Casă
    .clock = Ceas
    .school = Ghiozdan
    .letter = Plic
    .money = Bancnotă
    .heart = Inimă
    .medicine = Cutie
    .invalid = Atingeți una dintre imagini.
private-chose = Gata. Vă cerem această imagine când reveniți.
private-sure = Vreți să închideți cererea?
    .yes = Da
    .no = Nu
private-over =
    Cererea este închisă.

    Dacă mai aveți nevoie, reveniți oricând.
    .topics = Caut în meniu
private-answered = Când atingeți altceva, aceste cuvinte dispar.
    .write = Răspund
    .look = E ceva nou?
private-write =
    Scrieți aici. Apoi scoatem cuvintele dumneavoastră din acest chat.

    Nu trimiteți fotografii sau documente.
    .invalid = E prea lung. Scrieți mai puține cuvinte.
private-wrote = Gata. Am scos cuvintele dumneavoastră din acest chat.
private-unkept = Acum nu putem păstra cuvinte scrise. Cererea rămâne.

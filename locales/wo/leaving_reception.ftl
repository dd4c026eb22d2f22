### Leaving the reception centre (CAS, SAI).

leaving_reception = Génn ci camp bi
leaving_reception-start =
    Lu tax ngay génn ci centre bi?

    Danu koy laaj ngir wax la rekk li njëkk.
    .date = Am naa bés bi ba noppi
    .letter = Jox nañu ma kayit
    .want = Man maa bëgga génn
    .unsaid = Bëgguma ko wax
leaving_reception-plan =
    Waxal ak ñi fay liggéey (operatori) balaa ngay génn.

    Laajal ci wàllu kër, liggéey, «residenza» ak doktoor.

    Pareguloo ba tey? Mën nga laaj ñu yokk la fan.
leaving_reception-letter =
    Xoolal bés bi. Bul siñe su leerul ci yow.

    Avokaa mën na ko jàng. Yenn saa yi mën nga def «ricorso».

    Fan yi bariwuñu: gaawal dem.
leaving_reception-want =
    Balaa ngay génn, waxal ak ñi fay liggéey (operatori).

    Soo génnee te waxoo ko, mën nga ñàkk sa palaas. Dellusi dafa jafe.

    Neexuloo fa? Mën nga ko wax. Mën nga laaj beneen palaas.
    .plan = Waajal génn gi
    .lawyer = Avokaa
    .person = Wax ak nit
leaving_reception-house =
    Wutal kër balaa ngay génn.

    Bul fay balaa ngay gis kër gi. Laajal kontraa ak resi (ricevuta).

    Gisoo? Wax ko servis sosiaal (servizi sociali) balaa bés bi.
    .go = Ndimbal lu la jege
    .residence = «Residenza»
    .not_asked = Samay àq
leaving_reception-residence =
    Soo toxee, wax ko meeri bi (Comune). Loolu mooy «residenza».

    Amaguloo kër? Laajal meeri bi nan nga koy defe.

    Ginnaaw loolu, xoolal sa mbiru doktoor.
    .papers = Li nga wara jël
    .doctor = Doktoor ak doktooru xale
    .go = Ndimbal lu la jege
leaving_reception-card =
    Fii mën nga laaj ndimbal ngir ëllëg.

    Demal balaa ngay génn ci centre bi.
    .papers = Li nga wara jël
    .house = Kër
    .job = Liggéey
    .without_permit = Te sojorno bi?
    .not_asked = Samay àq
    .elsewhere = Beneen Comune
leaving_reception-nothing =
    Ci sa meeri (Comune), laajal «assistente sociale». Demal balaa ngay génn.

    Amagul buro bu wóor bu la jege.
    .papers = Li nga wara jël
    .house = Kër
    .residence = «Residenza»
    .job = Liggéey
    .without_permit = Te sojorno bi?
    .not_asked = Samay àq
    .elsewhere = Beneen Comune
    .person = Wax ak nit
leaving_reception-lawyer =
    Fii mën nga laaj avokaa (avvocato).

    Sa xaalis néew na? Laajal «patrocinio a spese dello Stato» (Nguur gi mooy fay avokaa bi).
    .papers = Li nga wara jël
    .plan = Waajal génn gi
    .elsewhere = Beneen Comune
leaving_reception-lawyer_nothing =
    Laajal jëkk avokaa bu centre bi, su amee.

    Walla nga laaj «Ordine degli Avvocati» bu Bergamo.

    Adrees bi wóoragul. Moo tax bindunu ko fi.
    .papers = Li nga wara jël
    .plan = Waajal génn gi
    .go = Ndimbal lu la jege
    .person = Wax ak nit
leaving_reception-papers =
    Jëlal kayit yu dëgg yi. Sojorno, «codice fiscale», kàrtu wérgu-yaram (tessera sanitaria).

    Jëlal kayiti lekool, kuur, liggéey ak wérgu-yaram.

    Laajal fotokopi bu lépp.
    .go = Ndimbal lu la jege
    .residence = «Residenza»
    .house = Kër
leaving_reception-without_permit =
    Xoolal kañ la sojorno bi di jeex. Yeesal ko ak «patronato».

    Amatuloo sojorno? Gaawal wax ak avokaa.

    Paj mu gaaw ak lekoolu xale yi, dañu leen di am saa su nekk.
    .permit = Yeesal sojorno bi
    .lawyer = Avokaa
    .doctor = Doktoor ak doktooru xale
    .person = Wax ak nit
leaving_reception-not_asked =
    Say kayit, yaa leen moom. Kenn mënu leen téye.

    Mën nga laaj tekkikat (mediatore) ak tontu ci kayit.

    Kenn waru la laaj xaalis ngir lal ci centre.
    .go = Ndimbal lu la jege
    .lawyer = Avokaa
    .person = Wax ak nit

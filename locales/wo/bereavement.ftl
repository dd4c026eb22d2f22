### Somebody has died.

bereavement = Ku faatu ci njaboot gi
bereavement-start =
    Siggil ndigaale.

    Fan la xewe? Danu lay wax li njëkk.
    .hospital = Ci loppitaal
    .home = Ci kër gi
    .abroad = Ci beneen réew
    .after = Ginnaaw suul ba
    .go = Ndimbal lu la jege
    .unsaid = Bëgguma ko wax
bereavement-hospital =
    Loppitaal bi mooy waajal kayit yi.

    Ci biir benn fan, dañuy yégal meeri bi (Comune). «Agenzia funebre» mën na ko def.

    Mën nga laaj tekkikat (mediatore) ci loppitaal bi.
    .funeral = Suul gi
    .country = Yóbbu ko réewam
    .papers = Yan kayit
    .after = Ginnaaw loolu?
bereavement-home =
    Wool doktooru njaboot gi. Dina bind kayit ngir meeri bi (Comune).

    Xamuloo lu tax mu xew? Wool 112.

    Ci biir benn fan, dañuy yégal meeri bi. «Agenzia funebre» mën na ko def.
    .numbers = Nimero yi
    .funeral = Suul gi
    .country = Yóbbu ko réewam
    .papers = Yan kayit
    .after = Ginnaaw loolu?
bereavement-abroad =
    Bëgg nga dem foofu? Xoolal jëkk paaspoor bi ak sojorno bi.

    Sojorno bi jeex na? Laajal jëkk «patronato». Ginnaaw loolu, nga jënd biye bi.

    Yégalal lekool bi ak liggéey bi. Laajal fan yi ñuy may ku mu faatu.
    .permit = Yeesal sojorno bi
    .after = Ginnaaw loolu?
    .go = Ndimbal lu la jege
bereavement-funeral =
    Yaay tànn «agenzia funebre» bi. Laajal njëg li ci kayit.

    Ci wàllu sa diine, laajal meeri bi (Comune) ak sa mbooloo.

    Amuloo xaalis? Waxal ak asistant sosiaal bi (assistente sociale).
    .country = Yóbbu ko réewam
    .not_asked = Moytul ci wàllu xaalis
    .papers = Yan kayit
    .go = Ndimbal lu la jege
bereavement-country =
    Wool consulat bu réewam.

    Soxla nga «passaporto mortuario». Comune bi mu faatoo moo koy joxe.

    «Agenzia funebre» moo koy faral di laaj.
    .papers = Yan kayit
    .not_asked = Moytul ci wàllu xaalis
    .go = Ndimbal lu la jege
bereavement-after =
    Defal ndank, benn-benn.

    «Patronato» dina xool ak yow: pensioŋ, ndimbal, kayit. Doo fay dara.

    Yow ak say doom itam soxla ngeen ku leen topptoo.
bereavement-card = Fii mën nga wax ak nit, nga laaj ndimbal.
    .papers = Yan kayit
    .not_asked = Moytul ci wàllu xaalis
    .without_permit = Te sojorno bi?
    .talk = Consultorio
    .elsewhere = Beneen Comune
bereavement-nothing =
    Ci sa meeri (Comune), laajal «assistente sociale».

    Amagul buro bu wóor bu la jege.
    .papers = Yan kayit
    .not_asked = Moytul ci wàllu xaalis
    .without_permit = Te sojorno bi?
    .talk = Consultorio
    .elsewhere = Beneen Comune
    .person = Wax ak nit
bereavement-papers =
    Soxla nga kayiti ki faatu. Paaspoor, sojorno, «codice fiscale».

    Say kayit itam.

    Laajal ci meeri bi (Comune) «certificato di morte». Laajal fotokopi yu bari.
    .go = Ndimbal lu la jege
    .country = Yóbbu ko réewam
    .after = Ginnaaw loolu?
bereavement-without_permit =
    Sa sojorno, bu njaboot la woon? Yenn saa yi mën nga ko soppi.

    Gaawal laaj «patronato». Yóbbul «certificato di morte».

    Amuloo sojorno? «Agenzia funebre» mën na dem ci meeri bi (Comune).
    .permit = Yeesal sojorno bi
    .go = Ndimbal lu la jege
    .person = Wax ak nit
bereavement-not_asked =
    Kenn mënu la forse nga dogal ci saa si.

    Mën nga laaj njëg li ñaari «agenzia».

    Bul joxe xaalis te amuloo resi (ricevuta).
    .go = Ndimbal lu la jege
    .country = Yóbbu ko réewam
    .person = Wax ak nit

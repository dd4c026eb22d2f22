### Papers or a telephone that one no longer has.

taken = Kayit ak telefon
taken-start = Lan nga wara defaraat?
    .documents = Kayit
    .phone = Telefon walla SIM
    .spid = SPID ak mot de passe
    .kept = Keneen moo leen yor
    .unsaid = Bëgguma ko wax
taken-documents = Kayit, mën nañu ko defaraat. Ban la?
    .passport = Paaspoor
    .permit = Sojorno
    .cards = Kàrt dantite, tessera
    .kept = Keneen moo leen yor
    .without_permit = Ku amul sojorno
taken-passport =
    Paaspoor bi, consulat bu sa réew moo koy defaraat. Telefoneel jëkk.

    Laaj nga asile walla kaaraange? Waxal jëkk ak avokaa. Bul dem ci consulat bi.
    .report = Kayitu pólis bi
    .copies = Fotokopi yi
    .lawyer = Avokaa
    .without_permit = Ku amul sojorno
    .go = Ndimbal lu la jege
taken-permit =
    Li njëkk mooy kayitu pólis bi.

    Ginnaaw loolu, jëlal «kit giallo» bi ci post bi. «Patronato» dina ko bind ak yow, doo fay dara.

    Yenn sojorno, ci Questura lañu leen di defaree.
    .report = Kayitu pólis bi
    .office = Fan nga wara dem
    .copies = Fotokopi yi
    .not_asked = Samay àq
taken-cards =
    Kàrt dantite bi, Comune bi moo koy defaraat.

    «Codice fiscale» ak «tessera»: laajal «Agenzia delle Entrate».

    Yóbbul kayitu pólis bi.
    .report = Kayitu pólis bi
    .copies = Fotokopi yi
    .go = Ndimbal lu la jege
taken-report =
    Ci pólis walla ci «carabinieri» nga koy defe. Mën nga laaj tekkikat (mediatore).

    Waxal lan moo manke ak kañ la. Kayit bi mooy «denuncia». Dencal fotokopi bi.

    Amuloo sojorno, walla wóoru la? Waxal jëkk ak avokaa.
    .without_permit = Ku amul sojorno
    .copies = Fotokopi yi
    .lawyer = Avokaa
    .person = Wax ak nit
taken-phone =
    Taxawalal SIM bi: wool sa operatër ci beneen telefon.

    Ginnaaw loolu, soppil mot de passe yi: e-mail, bànk, foto.

    Ku nga dëkkal moo ko yor? Waxal jëkk ak nit.
    .spid = SPID ak mot de passe
    .other_phone = Mesaas yi ci telefon bi
    .report = Kayitu pólis bi
    .kept = Keneen moo leen yor
taken-other_phone =
    Ku yor sa telefon mën na jàng mesaas yi.

    Ci Telegram, ubbil «Impostazioni», ginnaaw «Dispositivi». Foofu mën nga tëj yeneen telefon yi.

    Fii, mën nga far ci «Li ñu xam ci man».
    .my_data = Li ñu xam ci man
    .spid = SPID ak mot de passe
    .person = Wax ak nit
taken-spid =
    Ki la jox SPID, wax ko mu taxawal ko. Mooy «sospensione».

    Mot de passe yi, yow rekk a leen moom. Kenn warul jëfandikoo SPID ci sa palaas.

    Soppil itam mot de passe bu e-mail bi.
    .phone = Telefon walla SIM
    .not_asked = Samay àq
    .go = Ndimbal lu la jege
taken-kept =
    Kayit yi ak telefon bi, yaa leen moom.

    Kenn mënu leen téye, du ci kër, du ci liggéey.

    Bul leen laaj ci saa si. Waxal jëkk ak nit, boo mënee.
    .person = Wax ak nit
    .numbers = Nimero yu am njariñ
    .go = Ndimbal lu la jege
    .copies = Fotokopi yi
    .phone = Mesaas yi ci telefon bi
taken-card =
    Fii mën nga wax ak nit.

    Mën nga dem, donte amuloo kayit.
    .copies = Fotokopi yi
    .documents = Defaraat kayit
    .without_permit = Ku amul sojorno
    .not_asked = Samay àq
    .elsewhere = Beneen Comune
taken-nothing =
    Ci sa meeri (Comune), laajal «assistente sociale». Mën nga dem te amuloo kayit.

    Amagul buro bu wóor bu la jege.
    .numbers = Nimero yu am njariñ
    .copies = Fotokopi yi
    .documents = Defaraat kayit
    .without_permit = Ku amul sojorno
    .not_asked = Samay àq
    .elsewhere = Beneen Comune
    .person = Wax ak nit
taken-lawyer =
    Fii mën nga laaj avokaa (avvocato).

    Sa xaalis néew na? Laajal «patrocinio a spese dello Stato» (Nguur gi mooy fay avokaa bi).
    .copies = Fotokopi yi
    .without_permit = Ku amul sojorno
taken-lawyer_nothing =
    Laajal «Ordine degli Avvocati» bu Bergamo.

    Sa xaalis néew na? Waxal: «patrocinio a spese dello Stato» (Nguur gi mooy fay avokaa bi).

    Adrees bi wóoragul. Moo tax bindunu ko fi.
    .copies = Fotokopi yi
    .without_permit = Ku amul sojorno
    .go = Ndimbal lu la jege
    .person = Wax ak nit
taken-copies =
    Am nga fotokopi? Dafay dimbali lool.

    Wutal ci lekool, doktoor, CAF walla liggéey: jombul ñu am fotokopi.

    Bàyyil fotokopi yi ci ku la wóor. Bul leen yónnee fii.
    .documents = Defaraat kayit
    .go = Ndimbal lu la jege
taken-without_permit =
    Consulat bi dafay dimbali itam ku amul sojorno.

    Laaj nga asile? Bëgg nga dem ci pólis? Waxal jëkk ak avokaa.

    Ci «pronto soccorso» dañu lay faj noonu.
    .lawyer = Avokaa
    .go = Ndimbal lu la jege
    .person = Wax ak nit
taken-not_asked =
    Kenn mënul téye say kayit.

    Kenn waru la laaj say mot de passe walla say kod.

    Mën nga laaj tekkikat (mediatore). Xale yi waruñu tekki.
    .go = Ndimbal lu la jege
    .numbers = Nimero yu am njariñ
    .person = Wax ak nit

### Learning Italian.

italian = Jàng italien
italian-card =
    CPIA mooy lekoolu nguur gi ngir mag ñi.

    Mën nga fa jàng italien, donte xamuloo ci dara. Njëg li néew na, walla doo fay dara.

    Am na kuur suba ak ngoon.
    .papers = Li nga wara yóbbu
    .certificate = Lu muy jariñ
    .without_permit = Ku amul sojorno
    .not_asked = Li nga soxlawul
    .elsewhere = Beneen Comune
italian-nothing =
    Ci Treviglio am na CPIA. Mooy lekoolu nguur gi ngir mag ñi.

    Laajal itam ci meeri bi (Comune): ndax am na yeneen kuur?

    Adrees bi wóoragul. Moo tax bindunu ko fi.
    .papers = Li nga wara yóbbu
    .certificate = Lu muy jariñ
    .without_permit = Ku amul sojorno
    .not_asked = Li nga soxlawul
    .elsewhere = Beneen Comune
    .person = Wax ak nit
italian-papers =
    Telefoneel walla nga dem: laajal li nga soxla.

    Yóbbul li nga am. Kayitu dantite. «Codice fiscale». Sojorno bi walla resi bi.

    Laajal fan yi ak waxtu yi. Laajal ndax dees koy fay.
    .go = Fan nga wara dem
    .without_permit = Ku amul sojorno
    .not_asked = Li nga soxlawul
italian-certificate =
    Dafay jariñ ci liggéey, ci lekoolu xale yi, ci doktoor.

    Niveau A2, «carta di soggiorno» bi itam soxla na ko.

    CPIA mën na joxe sertifikaa A2.
    .go = Fan nga wara dem
    .papers = Li nga wara yóbbu
italian-without_permit =
    Laajal lekool bi: lekool bu nekk mooy dogal.

    Am na itam kuur yu ay volontaire. Laajal mbootaay yi walla «parrocchia» bi.
    .go = Fan nga wara dem
    .papers = Li nga wara yóbbu
    .person = Wax ak nit
italian-not_asked =
    Jànguloo woon? Baax na noonu.

    Mënuloo jàng walla bind? Am na kuur ngir ku fa tàmbali.
    .go = Fan nga wara dem
    .papers = Li nga wara yóbbu
    .person = Wax ak nit

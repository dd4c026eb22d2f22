### A child was born.

new_baby = Liir bu juddu
new_baby-start =
    Ndokkale ci liir bi!

    Li njëkk mooy bind juddu gi. Li des dina topp.
    .declare = Bind juddu gi: fan
    .tax_code = «Codice fiscale»
    .doctor = Tànn doktooru xale
    .permit = Sojorno xale bi
    .money = Xaalis ngir xale yi
    .unsure = Wóoru ma
    .without_permit = Ku amul sojorno
    .not_asked = Li nga soxlawul
new_baby-card =
    Mën nga bind juddu gi ci loppitaal, ci biir 3 fan.

    Walla ci meeri bi (Comune), ci biir 10 fan. Buro bi mooy «Stato civile».
    .papers = Li nga wara yóbbu
    .who = Kan moo wara dem
    .without_permit = Ku amul sojorno
    .next = Ginnaaw loolu?
    .elsewhere = Beneen Comune
new_baby-nothing =
    Ci loppitaal, am nga 3 fan. Ci meeri bi (Comune), am nga 10 fan.

    Ci meeri bi, wutal buro «Stato civile». Adrees bi wóoragul.
    .papers = Li nga wara yóbbu
    .who = Kan moo wara dem
    .without_permit = Ku amul sojorno
    .next = Ginnaaw loolu?
    .elsewhere = Beneen Comune
    .person = Wax ak nit
new_baby-papers =
    Yóbbul kayitu loppitaal bi: «attestazione di nascita».

    Yóbbul sa kayitu dantite, mën na nekk paaspoor.

    Am na lu manke? Laajal loppitaal bi walla meeri bi (Comune) nan nga koy defe.
    .go = Fan nga wara dem
    .who = Kan moo wara dem
    .without_permit = Ku amul sojorno
new_baby-who =
    Séy ngeen? Benn waajur doy na.

    Séyuleen? Demleen yeen ñaar: xale bi dina nekk seen doom yeen ñaar.

    Yow rekk la? Mën nga dem, bind ko ci sa tur.
    .go = Fan nga wara dem
    .papers = Li nga wara yóbbu
    .unsure = Wóoru ma
new_baby-tax_code =
    Ginnaaw loolu, Comune bi dina jox xale bi «codice fiscale».

    Am nga «residenza»? Kàrtu wérgu-yaram (tessera sanitaria) dina ñëw ci kër gi.

    Ak «codice fiscale» bi ngay tànne doktooru xale.
    .doctor = Tànn doktooru xale
    .go = Bind juddu gi: fan
    .steps = Yeneen jéego
new_baby-permit =
    Waajur yi am nañu sojorno? Xale bi itam war na ko am.

    Ci Questura lañu koy laaje. «Patronato» dina la wax li nga wara yóbbu.
    .helper = Sojorno ak patronato
    .without_permit = Ku amul sojorno
    .steps = Yeneen jéego
new_baby-unsure =
    Xel ñaar ak coono, ñu bari dañu leen di yëg. Mën nga ci wax te doo rus.

    Yaa ngi ci loppitaal ba tey? Waxal ak sage-femme bi (ostetrica) walla asistant sosiaal bi (assistente sociale).

    Yoon may na la itam nga bañ joxe sa tur. Ñi lay faj dinañu la déglu noonu.
    .consultorio = Consultorio: ci wax
    .person = Wax ak nit
    .steps = Yeneen jéego
new_baby-without_permit =
    Juddu gi, dañu koy bind donte amuloo sojorno.

    Xale bi mën na am doktooru xale.

    Yaay ji mën na laaj sojorno ci juróom-benni weer yu njëkk. Waxal jëkk ak «patronato».
    .go = Bind juddu gi: fan
    .doctor = Tànn doktooru xale
    .not_asked = Li nga soxlawul
    .person = Wax ak nit
new_baby-not_asked =
    Ngir bind juddu gi, soxlawoo sojorno.

    Am na kayit bu leerul? Laajal balaa ngay siñe.

    Mën nga laaj tekkikat (mediatore). Doom yu mag yi waruñu tekki.
    .go = Bind juddu gi: fan
    .steps = Yeneen jéego
    .person = Wax ak nit

### Which number, or which door, when somebody feels ill.

emergency = Masama ang pakiramdam ko
emergency-which = Kumusta po ngayon?
    .danger = Matinding sakit o panganib
    .night = Hindi malala, gabi o holiday
    .day = Hindi malala, sa araw
    .without_permit = Walang permesso
emergency-danger =
    Tumawag sa 112.

    Libre ito, araw at gabi. Puwede ninyong hingin ang wika ninyo.
    .say = Ano ang sasabihin
    .without_permit = Walang permesso
    .calmer = Hindi naman ganoon kalala
emergency-say =
    Sabihin muna kung nasaan kayo: Comune, kalye, numero.

    Saka sabihin kung ano ang nangyayari. Sagutin ang mga tanong.

    «Parlo poco italiano. Serve un’ambulanza. Sono a…»

    Ibig sabihin: “Kaunti lang ang alam kong Italian. Kailangan ng ambulansya. Nasa … ako.”
    .numbers = Ang numero
    .without_permit = Walang permesso
emergency-night =
    Sa gabi at kapag holiday, may doktor sa telepono.

    Nandito ang numero, kung verified na.

    Lumalala? Tumawag sa 112.
    .danger = Matinding sakit o panganib
    .without_permit = Walang permesso
emergency-day =
    Sa araw, pumunta sa doktor ninyo o sa pediatrician (pediatra).

    Walang doktor? Puwede kayong pumili.

    Lumalala? Tumawag sa 112.
    .doctor = Pumili ng doktor
    .danger = Matinding sakit o panganib
    .without_permit = Walang permesso
emergency-without_permit =
    Sa emergency room (pronto soccorso), ginagamot ang lahat, kahit walang permesso.

    Hindi kayo puwedeng isumbong ng gumagamot sa inyo dahil lang wala kayong permesso.

    Natatakot? Puwede kayong humingi ng mediator (mediatore).
    .danger = Matinding sakit o panganib
    .night = Hindi malala, gabi o holiday
    .doctor = Pumili ng doktor
    .person = Makipag-usap sa tao

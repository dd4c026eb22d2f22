### The way to a person. Whether somebody answers here is asked each time.

person = Makipag-usap sa tao
person-how =
    May taong taga-opisina na sumasagot ngayon.

    Puwede rin kayong tumawag o pumunta sa opisina.
    .ask = Magtanong sa isang tao
    .private = Mag-usap nang pribado
    .call = Tumawag
    .visit = Pumunta sa opisina
    .show = Pangungusap na ipapakita
    .topics = Maghanap sa menu
person-later =
    Sarado na ngayon. Bubukas ulit: { $opens }.

    Puwede na ninyong iwan ang tanong. May magbabasa pagbukas.
    .ask = Mag-iwan ng tanong
    .private = Mag-usap nang pribado
    .call = Tumawag
    .visit = Pumunta sa opisina
    .show = Pangungusap na ipapakita
    .topics = Maghanap sa menu
person-unsure =
    Puwede kayong mag-iwan ng tanong. Hindi pa namin masabi kung kailan may magbabasa.

    Puwede rin kayong tumawag o pumunta sa opisina.
    .ask = Mag-iwan ng tanong
    .private = Mag-usap nang pribado
    .call = Tumawag
    .visit = Pumunta sa opisina
    .show = Pangungusap na ipapakita
    .topics = Maghanap sa menu
person-alone =
    Wala pang taong sumasagot dito sa chat.

    Puwede kayong tumawag o pumunta sa opisina.
    .private = Mag-usap nang pribado
    .call = Tumawag
    .visit = Pumunta sa opisina
    .show = Pangungusap na ipapakita
    .topics = Maghanap sa menu
person-office = Sa opisinang ito, puwede kayong makipag-usap sa tao.
    .show = Pangungusap na ipapakita
    .elsewhere = Ibang Comune
person-nothing =
    Wala pang verified na opisina malapit dito.

    Puwede kayong magtanong sa Comune (munisipyo) ninyo. Puwede rin ang mga importanteng numero.
    .show = Pangungusap na ipapakita
    .call = Tumawag
    .elsewhere = Ibang Comune
person-show =
    Puwede ninyong ipakita o basahin ito:

    «Buongiorno. Parlo poco italiano. Vorrei parlare con una persona. C’è un mediatore?»

    Ibig sabihin: “Magandang araw po. Kaunti lang ang alam kong Italian. Gusto kong makipag-usap sa tao. May mediator po ba?”
    .call = Tumawag
    .visit = Pumunta sa opisina
    .topics = Maghanap sa menu

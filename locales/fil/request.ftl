### A question for the people at the counter.

request = Ang tanong ninyo
request-waiting =
    Natanggap na ang tanong ninyo.

    Babasahin namin sa lalong madaling panahon. Puwede kayong umalis at bumalik kahit kailan.
    .write = Sumulat
    .look = May bago ba?
    .withdraw = Hindi na kailangan
request-reading =
    May taong nagbabasa na ng tanong ninyo.

    Puwede kayong umalis at bumalik kahit kailan.
    .write = Sumulat
    .look = May bago ba?
    .withdraw = Hindi na kailangan
request-closed =
    Natanggap na ang tanong ninyo. Sarado na ngayon.

    May magbabasa nito simula: { $opens }.
    .write = Sumulat
    .look = May bago ba?
    .withdraw = Hindi na kailangan
request-unsure =
    Natanggap na ang tanong ninyo.

    Hindi pa namin masabi kung kailan may magbabasa. Puwede rin kayong tumawag: tingnan ang mga importanteng numero.
    .write = Sumulat
    .look = May bago ba?
    .withdraw = Hindi na kailangan
request-answered = Ito po ang sagot.
    .write = Sumagot
    .look = May bago ba?
    .withdraw = Hindi na kailangan
request-write =
    Isulat po rito ang tanong ninyo.

    Huwag isulat ang password. Huwag magpadala ng dokumento.
    .invalid = Masyadong mahaba. Bawasan ang salita.
request-wrote = Tapos na po. Naidagdag na ito sa tanong ninyo.
request-sure = Gusto po ba ninyong isara ang request?
    .yes = Oo
    .no = Hindi
request-over =
    Sarado na ang tanong.

    Kung kailangan pa ninyo, magtanong ulit.
    .again = Magtanong ulit
    .topics = Maghanap sa menu
request-ticket =
    Ang numero ninyo ay { $ticket }.

    Nasa opisina po ba kayo? Dito lang sa malapit: may taong tatawag sa numerong ito.

    Nasa ibang lugar po ba kayo? Tumawag, o pumunta at sabihin ang numerong ito.
    .topics = Maghanap sa menu
request-ticket_later =
    Ang numero ninyo ay { $ticket }.

    Natanggap na ang tanong ninyo. Sarado na ngayon.

    May magbabasa nito simula: { $opens }.

    Pagbalik ninyo, sabihin ang numerong ito.
    .call = Tumawag
    .topics = Maghanap sa menu
request-ticket_unsure =
    Ang numero ninyo ay { $ticket }.

    Natanggap na ang tanong ninyo.

    Hindi pa namin masabi kung kailan may magbabasa. Puwede rin kayong tumawag: tingnan ang mga importanteng numero.

    Pagbalik ninyo, sabihin ang numerong ito.
    .call = Tumawag
    .topics = Maghanap sa menu
request-nobody =
    Wala pang taong sumasagot dito.

    Puwede kayong tumawag: nandiyan ang mga importanteng numero.
    .call = Tumawag
    .topics = Maghanap sa menu
request-unkept = Hindi namin matatabi ngayon ang mga isinulat. Nananatili ang request.

### When the waste is fetched. Also what may stay on the screen after leaving.

waste = Basura
waste-town =
    El calendario cambia de un municipio (Comune) a otro.

    Elija el municipio.
    .invalid = No conozco este municipio. Elija de la lista.
waste-card = Aquí se pide el calendario y las bolsas.
    .sort = Qué va en cada lugar
    .big = Cosas grandes: cama, refrigerador
    .papers = Qué llevar
waste-nothing =
    El calendario todavía no está verificado. Por eso no lo escribimos.

    Pídalo en el municipio (Comune), en la oficina «Ambiente» o «Ecologia».

    También puede mirar la página de internet del municipio.
    .sort = Qué va en cada lugar
    .big = Cosas grandes: cama, refrigerador
    .papers = Qué llevar
    .person = Una persona
waste-sort =
    «Umido»: restos de comida. «Secco»: lo que queda.

    Después hay papel (carta), plástico (plastica) y vidrio (vetro).

    Los colores cambian: mire la hoja de su municipio (Comune).
    .calendar = Dónde preguntar
    .big = Cosas grandes: cama, refrigerador
waste-big =
    No deje las cosas grandes en la calle.

    Muchas veces el municipio (Comune) viene a recogerlas. Antes hay que reservar.

    También hay la «piazzola ecologica». Pregunte cómo se entra.
    .calendar = Dónde preguntar
    .sort = Qué va en cada lugar
waste-papers =
    Lleve un documento y la dirección de la casa.

    Pida el calendario, las bolsas y los tachos. Pregunte si se paga.
    .calendar = Dónde preguntar
    .sort = Qué va en cada lugar

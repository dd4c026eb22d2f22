### When the waste is fetched. Also what may stay on the screen after leaving.

waste = Lixo
waste-town =
    O calendário muda de um município (Comune) para outro.

    Escolha o município.
    .invalid = Não conheço este município. Escolha na lista.
waste-card = Aqui você pede o calendário e os sacos.
    .sort = O que vai em cada lugar
    .big = Coisas grandes: cama, geladeira
    .papers = O que levar
waste-nothing =
    O calendário ainda não foi verificado. Por isso não escrevemos.

    Peça no município (Comune), no escritório “Ambiente” ou “Ecologia”.

    Você pode olhar também o site do município.
    .sort = O que vai em cada lugar
    .big = Coisas grandes: cama, geladeira
    .papers = O que levar
    .person = Uma pessoa
waste-sort =
    “Umido”: restos de comida. “Secco”: o que sobra.

    Depois há papel (carta), plástico (plastica) e vidro (vetro).

    As cores mudam: olhe a folha do seu município (Comune).
    .calendar = Onde perguntar
    .big = Coisas grandes: cama, geladeira
waste-big =
    Não deixe as coisas grandes na rua.

    Muitas vezes o município (Comune) vem buscar. Antes é preciso reservar.

    Há também a “piazzola ecologica”. Pergunte como se entra.
    .calendar = Onde perguntar
    .sort = O que vai em cada lugar
waste-papers =
    Leve um documento e o endereço de casa.

    Peça o calendário, os sacos e as lixeiras. Pergunte se é pago.
    .calendar = Onde perguntar
    .sort = O que vai em cada lugar

### Booking a place at a service. Nothing here says more than what is really agreed.

appointment = Marcar hora
appointment-demonstration =
    Isto é um teste. Os horários são inventados.

    Nenhum escritório recebe o pedido. Ninguém espera você.
appointment-mediator = Você quer alguém que fale o seu idioma?
    .invalid = Toque em uma das duas opções.
    .with = Sim, por favor
    .without = Não, eu falo italiano
appointment-choose = Quando você pode vir? Os primeiros horários livres são estes.
    .earlier = Mais cedo nesse dia
    .later = Mais tarde nesse dia
    .more = Outros horários depois
    .week = A semana seguinte
    .elsewhere = Em outro lugar
appointment-others = Você também pode ir aqui.
appointment-alone = Não há outros lugares onde marcar hora.
    .here = Voltar aos horários livres
    .wait = Avise-me se surgir vaga
    .person = Uma pessoa
appointment-held = { $when }. Guardamos a vaga para você até { $until }.
appointment-reminders =
    Você quer um aviso antes?

    O aviso não diz para que é. Escolha quando ele pode chegar.
    .invalid = Toque em uma das opções.
    .day = De dia
    .morning = Só de manhã
    .afternoon = Só à tarde
    .none = Nenhum aviso
appointment-words =
    Quer dizer duas palavras ao serviço? Assim você não precisa repetir.

    Só o serviço lê. Você também pode não escrever nada.
    .invalid = Escreva no máximo 200 letras.
appointment-confirm = Está bem assim?
    .book = Sim, marcar
    .other = Não, outro horário
appointment-given =
    A vaga é sua.

    { $when }
    { $place }

    O seu código é { $reference }. Mostre no balcão.
appointment-asked =
    Pedimos a vaga. O serviço precisa dizer que sim.

    { $when }
    { $place }

    O seu código é { $reference }. Veja aqui a resposta.
appointment-asked_here =
    Pedimos a vaga. O serviço precisa dizer que sim.

    { $when }
    { $place }

    O seu código é { $reference }. Para saber a resposta, pergunte ao serviço com o código.
appointment-given_quietly =
    Pronto. { $when }

    O código é { $reference }. Guarde na memória: aqui não fica escrito.
appointment-asked_quietly =
    Já pedimos. O serviço precisa dizer que sim.

    { $when }

    O código é { $reference }. Guarde na memória: aqui não fica escrito.
appointment-done = Leve os documentos que você vê na ficha. Se não puder ir, diga aqui.
    .file = No meu calendário
    .pin = Ver no mapa
    .mine = Meus horários marcados
    .menu = Menu
appointment-sent = Esta é a folha para o seu calendário.
appointment-code = Aponte o seu telefone para o código. Assim você leva com você.
appointment-file = Hora marcada
appointment-quiet = Terminamos.
    .menu = Menu
appointment-coded = Com o código, você vê a resposta ou deixa a vaga. Escreva-o em “{ my_appointments }”.
    .menu = { appointment-quiet.menu }
appointment-quiet_mediator = { appointment-mediator }
    .invalid = { appointment-mediator.invalid }
    .with = { appointment-mediator.with }
    .without = { appointment-mediator.without }
appointment-quiet_choose = { appointment-choose }
    .earlier = { appointment-choose.earlier }
    .later = { appointment-choose.later }
    .more = { appointment-choose.more }
    .week = { appointment-choose.week }
appointment-quiet_words = { appointment-words }
    .invalid = { appointment-words.invalid }
appointment-quiet_confirm = { appointment-confirm }
    .book = { appointment-confirm.book }
    .other = { appointment-confirm.other }
appointment-quiet_taken = { appointment-taken }
appointment-quiet_lapsed = { appointment-lapsed }
appointment-quiet_limit = Você já tem uma vaga aqui. Com o código pode deixá-la, em “{ my_appointments }”.
    .mine = { appointment-limit.mine }
    .person = { appointment-limit.person }
appointment-quiet_nothing = { appointment-nothing }
    .person = { appointment-nothing.person }
    .menu = { appointment-gone.menu }
appointment-taken = Esta vaga não está mais livre. Escolha outra.
appointment-lapsed = Passou tempo demais. A vaga está livre de novo para todos.
appointment-limit = Você já tem uma vaga aqui. Pode mudar o horário ou deixar a vaga.
    .mine = Meus horários marcados
    .person = Uma pessoa
appointment-nothing = Agora não há vaga livre.
    .wait = Avise-me se surgir vaga
    .elsewhere = Em outro lugar
    .person = Uma pessoa
appointment-waiting =
    Você está na lista. Se surgir uma vaga, guardamos para você por pouco tempo.

    Escrevemos para você, se pudermos. Olhe também aqui, nos seus horários marcados.
    .mine = Meus horários marcados
    .menu = Menu
appointment-gone = Aqui agora não se pode marcar hora.
    .person = Uma pessoa
    .menu = Menu

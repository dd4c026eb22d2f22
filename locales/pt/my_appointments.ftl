### What was booked: see, move, cancel.

my_appointments = Meus horários marcados
my_appointments-choose = Toque em um horário para ver tudo.
    .code = Tenho um código
my_appointments-is_booked =
    { $when }
    { $place }

    O seu código é { $reference }.
my_appointments-is_requested =
    { $when }
    { $place }

    O serviço ainda não respondeu. O seu código é { $reference }.
my_appointments-is_confirmed =
    O serviço disse que sim.

    { $when }
    { $place }

    O seu código é { $reference }.
my_appointments-is_moved =
    O horário é novo.

    { $when }
    { $place }

    O seu código é { $reference }.
my_appointments-is_offered =
    Surgiu uma vaga.

    { $when }
    { $place }

    Guardamos para você até: { $until }.
my_appointments-is_unanswered =
    O serviço não respondeu a tempo. A vaga não é sua.

    { $when }
    { $place }

    O código era { $reference }.
my_appointments-is_cancelled_absent =
    O serviço cancelou este horário. Nesse dia falta a pessoa que atende.

    { $when }
    { $place }

    O código era { $reference }.
my_appointments-is_cancelled_closed =
    O serviço cancelou este horário. Nesse dia está fechado.

    { $when }
    { $place }

    O código era { $reference }.
my_appointments-is_cancelled_elsewhere =
    O serviço cancelou este horário. Para você é melhor outro serviço.

    { $when }
    { $place }

    O código era { $reference }.
my_appointments-is_cancelled_other =
    O serviço cancelou este horário. Se quiser saber por quê, ligue.

    { $when }
    { $place }

    O código era { $reference }.
my_appointments-code_booked =
    { $when }

    O seu código é { $reference }.
my_appointments-code_requested =
    { $when }

    O serviço ainda não respondeu. O seu código é { $reference }.
my_appointments-code_confirmed =
    O serviço disse que sim.

    { $when }

    O seu código é { $reference }.
my_appointments-code_moved =
    O horário é novo.

    { $when }

    O seu código é { $reference }.
my_appointments-code_unanswered =
    O serviço não respondeu a tempo. A vaga não é sua.

    { $when }

    O código era { $reference }.
my_appointments-code_cancelled_absent =
    O serviço cancelou este horário. Nesse dia falta a pessoa que atende.

    { $when }

    O código era { $reference }.
my_appointments-code_cancelled_closed =
    O serviço cancelou este horário. Nesse dia está fechado.

    { $when }

    O código era { $reference }.
my_appointments-code_cancelled_elsewhere =
    O serviço cancelou este horário. Para você é melhor outro serviço.

    { $when }

    O código era { $reference }.
my_appointments-code_cancelled_other =
    O serviço cancelou este horário. Se quiser saber por quê, ligue.

    { $when }

    O código era { $reference }.
my_appointments-detail = O que você quer fazer?
    .move = Mudar o horário
    .cancel = Não posso ir
    .file = No meu calendário
    .pin = Ver no mapa
my_appointments-offer = Você quer esta vaga?
    .take = Sim, eu quero
    .leave = Não, agradeço
my_appointments-fixed = Aqui não dá mais para mudar. Para mudar, fale com uma pessoa.
    .file = No meu calendário
    .pin = Ver no mapa
    .person = Uma pessoa
my_appointments-openings = Escolha o novo horário. O de antes continua seu até você escolher.
    .earlier = Mais cedo nesse dia
    .later = Mais tarde nesse dia
    .week = A semana seguinte
my_appointments-taken = Esta vaga não está mais livre. O seu horário de antes continua.
my_appointments-full = Não há outra vaga livre. O seu horário continua.
    .keep = Está bem
    .person = Uma pessoa
my_appointments-sure = Você quer deixar esta vaga?
    .cancel = Sim, deixo
    .keep = Não, eu vou
my_appointments-cancelled = Pronto. A vaga está livre para outra família.
    .list = Meus horários marcados
    .menu = Menu
my_appointments-thanks = Agradecemos. O serviço sabe que você vai.
    .see = Ver o horário marcado
    .menu = Menu
my_appointments-late = É tarde demais para mudar daqui. Fale com uma pessoa.
    .person = Uma pessoa
    .keep = Voltar ao horário marcado
my_appointments-nothing = Aqui não há horários marcados.
    .topics = Menu
    .person = Uma pessoa
    .code = { my_appointments-choose.code }
my_appointments-gone = Este horário não existe mais.
    .list = Meus horários marcados
    .person = Uma pessoa
my_appointments-code = Escreva o código do seu horário.
    .invalid = O código tem seis letras e números. Escreva só isso.
my_appointments-coded_open = { my_appointments-detail }
    .cancel = { my_appointments-detail.cancel }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_fixed = { my_appointments-fixed }
    .person = { my_appointments-fixed.person }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_sure = { my_appointments-sure }
    .cancel = { my_appointments-sure.cancel }
    .keep = { my_appointments-sure.keep }
my_appointments-coded_cancelled = { my_appointments-cancelled }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_late = { my_appointments-late }
    .person = { my_appointments-late.person }
    .menu = { my_appointments-cancelled.menu }
my_appointments-uncoded = Aqui não há horário marcado com este código.
    .code = { my_appointments-choose.code }
    .person = { my_appointments-gone.person }

### The ordinary things of every day, and what has no topic of its own.

daily = Outro assunto
daily-start = Do que você precisa?
    .waste = Lixo: o calendário
    .canteen = Refeitório da escola
    .taken = Refazer documentos, celular, SPID
    .social_services = Serviços sociais
    .leaving_reception = Sair do centro de acolhimento
    .bereavement = Luto na família
    .appointments = Meus horários marcados
    .my_data = Meus dados
    .other = Outra coisa: uma pessoa

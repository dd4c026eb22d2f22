### The topic "health".

health = Saúde
health-start = Do que você precisa?
    .doctor = Médico ou pediatra
    .emergency = Estou passando mal agora
    .pregnancy = Gravidez e parto
    .consultorio = Consultório: mulher, casal, família
    .pain = Uma dor que não passa
    .development = Um filho tem dificuldades
    .other = Outra coisa: uma pessoa

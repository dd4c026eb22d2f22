### The topic "health".

health = Zdravlje
health-start = Šta Vam treba?
    .doctor = Doktor ili pedijatar
    .emergency = Sada mi je loše
    .pregnancy = Trudnoća i porod
    .consultorio = Savjetovalište: žena, par, porodica
    .pain = Bol koji ne prolazi
    .development = Djetetu nešto teško ide
    .other = Ostalo: razgovor s osobom

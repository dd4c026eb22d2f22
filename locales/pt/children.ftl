### The topic "school and children".

children = Escola e filhos
children-start = Do que você precisa?
    .school = Matricular na escola
    .new_baby = Nasceu um filho
    .doctor = Médico ou pediatra
    .development = Um filho tem dificuldades
    .separation = Pais e filhos: as regras
    .other = Outra coisa: uma pessoa

### The main menu.

main = Menu
main-start = Do que você precisa?
    .health = Saúde
    .children = Escola e filhos
    .documents = Documentos
    .money = Dinheiro e contas
    .house = Moradia
    .work = Trabalho e italiano
    .letter = Uma carta
    .daily = Outro assunto
    .person = Uma pessoa

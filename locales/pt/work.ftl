### The topic "work and Italian".

work = Trabalho e italiano
work-start = Do que você precisa?
    .job = Trabalho: perda, busca, problemas
    .italian = Aprender italiano
    .other = Outra coisa: uma pessoa

### Useful numbers, called from every screen. The numbers themselves stand in the directory.

numbers = Números úteis
numbers-emergency =
    Se há um perigo, ligue para o 112.

    É grátis, dia e noite. Você pode pedir o seu idioma.
    .more = Outros números
    .done = Voltar para onde eu estava
numbers-more =
    Todos os números úteis.

    Com alguns chips (SIM), um número pode não funcionar. Nesse caso, tente de outro telefone.
    .done = Voltar para onde eu estava

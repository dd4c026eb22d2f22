### Useful numbers, called from every screen.

numbers = Numra të dobishëm
numbers-emergency =
    Nëse ka rrezik, telefononi 112.

    Është falas, ditë e natë. Mund të kërkoni gjuhën tuaj.
    .more = Numra të tjerë
    .done = Kthehem ku isha
numbers-more =
    Të gjithë numrat e dobishëm.

    Me disa karta SIM një numër mund të mos punojë. Atëherë provoni nga një telefon tjetër.
    .done = Kthehem ku isha

### The main menu.

main = Menú
main-start = ¿Qué necesita?
    .health = Salud
    .children = Escuela e hijos
    .documents = Documentos
    .money = Dinero y facturas
    .house = Vivienda
    .work = Trabajo e italiano
    .letter = Una carta
    .daily = Otro tema
    .person = Una persona

### Useful numbers, called from every screen. The numbers themselves stand in the directory.

numbers = Números útiles
numbers-emergency =
    Si hay un peligro, llame al 112.

    Es gratis, día y noche. Puede pedir su idioma.
    .more = Otros números
    .done = Volver a donde estaba
numbers-more =
    Todos los números útiles.

    Con algunos chips (SIM), un número puede no funcionar. Pruebe entonces desde otro teléfono.
    .done = Volver a donde estaba

### A question for the people at the counter.

request = Su pregunta
request-waiting =
    Su pregunta llegó.

    La leemos apenas podamos. Puede salir y volver cuando quiera.
    .write = Escribir
    .look = ¿Hay novedades?
    .withdraw = Ya no hace falta
request-reading =
    Una persona está leyendo su pregunta.

    Puede salir y volver cuando quiera.
    .write = Escribir
    .look = ¿Hay novedades?
    .withdraw = Ya no hace falta
request-closed =
    Su pregunta llegó. Ahora está cerrado.

    Alguien la lee desde: { $opens }.
    .write = Escribir
    .look = ¿Hay novedades?
    .withdraw = Ya no hace falta
request-unsure =
    Su pregunta llegó.

    Ahora no sabemos decirle cuándo alguien la lee. También puede llamar por teléfono: vea los números útiles.
    .write = Escribir
    .look = ¿Hay novedades?
    .withdraw = Ya no hace falta
request-answered = Esta es la respuesta.
    .write = Responder
    .look = ¿Hay novedades?
    .withdraw = Ya no hace falta
request-write =
    Escriba aquí su pregunta.

    No escriba contraseñas. No mande documentos.
    .invalid = Es demasiado largo. Escriba menos palabras.
request-wrote = Listo. Su pregunta ahora dice también esto.
request-sure = ¿Quiere cerrar la solicitud?
    .yes = Sí
    .no = No
request-over =
    La pregunta está cerrada.

    Si todavía le hace falta, pregunte de nuevo.
    .again = Preguntar de nuevo
    .topics = Buscar en el menú
request-ticket =
    Su número es { $ticket }.

    ¿Está en la ventanilla? Quédese cerca: una persona llama ese número.

    ¿Está en otro lugar? Llame por teléfono, o venga y diga ese número.
    .topics = Buscar en el menú
request-ticket_later =
    Su número es { $ticket }.

    Su pregunta llegó. Ahora está cerrado.

    Alguien la lee desde: { $opens }.

    Cuando vuelva, diga ese número.
    .call = Llamar por teléfono
    .topics = Buscar en el menú
request-ticket_unsure =
    Su número es { $ticket }.

    Su pregunta llegó.

    Ahora no sabemos decirle cuándo alguien la lee. También puede llamar por teléfono: vea los números útiles.

    Cuando vuelva, diga ese número.
    .call = Llamar por teléfono
    .topics = Buscar en el menú
request-nobody =
    Aquí todavía no responde una persona.

    Puede llamar por teléfono: están los números útiles.
    .call = Llamar por teléfono
    .topics = Buscar en el menú
request-unkept = Ahora no podemos guardar palabras escritas. La solicitud queda.

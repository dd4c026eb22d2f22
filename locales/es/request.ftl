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
    .withdraw = Así está bien
request-write =
    Escriba aquí su pregunta.

    No escriba contraseñas. No mande documentos.
    .invalid = Es demasiado largo. Escriba menos palabras.
request-wrote = Listo. Su pregunta ahora dice también esto.
request-over =
    La pregunta está cerrada.

    Si todavía le hace falta, pregunte de nuevo.
    .again = Preguntar de nuevo
    .topics = Buscar en el menú
request-ticket =
    Su número es { $ticket }.

    Quédese aquí cerca. Una persona llama ese número.
    .topics = Buscar en el menú
request-nobody =
    Aquí todavía no responde una persona.

    Puede llamar por teléfono: están los números útiles.
    .call = Llamar por teléfono
    .topics = Buscar en el menú
request-unkept = Ahora no podemos guardar palabras escritas. La solicitud queda.

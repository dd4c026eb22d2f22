### What the desk knows about the person. It promises only what it can do.

my_data = Mis datos
my_data-start =
    Aquí puede ver qué recordamos de usted.

    También puede borrarlo.
    .see = Ver
    .erase = Borrar
    .limits = Qué puede quedar
my_data-shown =
    Esto es lo que recordamos.

    Idioma: { $language }.
    { $municipality ->
        [none] Municipio: no lo sabemos.
       *[other] Municipio: { $municipality }.
    }
    Desde el día: { $since }.

    Guardamos también en qué punto está y el código del chat. Así podemos responderle.
my_data-limits =
    Nosotros borramos lo que guardamos nosotros.

    Después de dos días ya no podemos quitar un mensaje de Telegram. Usted sí puede.

    Telegram puede guardar copias. Otro teléfono conectado también.
    .see = Ver
    .erase = Borrar
my_data-confirm =
    ¿De verdad quiere borrar?

    Olvidamos idioma, municipio y respuestas. Quitamos de aquí los mensajes recientes.

    Si preguntó a una persona, retiramos la petición y la borramos también.

    Otras copias pueden quedar. Después verá solo la página de cierre.
    .erase = Sí, borrar
    .keep = No, volver

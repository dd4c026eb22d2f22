### Talking in private. Every first line, button and title is as ordinary as any other topic's.

private = Hablar en privado
private-sign = Elija una imagen para seguir.
    .flower = Flor
    .book = Libro
    .key = Llave
    .food = Plato
    .travel = Avión
    .house = Casa
    .clock = Reloj
    .school = Mochila
    .letter = Sobre
    .money = Billete
    .heart = Corazón
    .medicine = Caja
    .invalid = Toque una de las imágenes.
private-numbers =
    Aquí, ahora, no responde nadie.

    En estos números responde una persona.
    .topics = Buscar en el menú
private-later =
    Ahora está cerrado. Vuelve a abrir: { $opens }.

    Ya puede dejar su pregunta. Alguien la lee cuando vuelve a abrir.
private-uncertain = Puede dejar una pregunta. Ahora no sabemos decirle cuándo alguien la lee.
private-answerer = ¿Con quién quiere hablar?
    .woman = Con una mujer
    .same = Me da igual
    .invalid = Toque una de las opciones.
private-home = ¿Cómo van las cosas en casa?
    .fine = Bien
    .so_so = Más o menos
    .bad = Mal
    .invalid = Toque una de las opciones.
private-fine =
    ¿Quiere hablar con una persona?

    Lee quien trabaja en la ventanilla.

    Si toca «Sí», la solicitud se manda enseguida.
    .yes = Sí
    .no = Ahora no
private-alone = ¿Puede leer sin nadie al lado, ahora?
    .yes = Sí
    .no = No
private-another_time =
    Está bien. Vuelva cuando quiera.

    Toque «Una persona», después «Hablar en privado».
    .topics = Buscar en el menú
private-whose = ¿Para quién es?
    .me = Para mí
    .minor = Para mí: menos de 18 años
    .other = Para otra persona
    .tired = Para mí: ya no puedo más
    .calm = Para mí: pierdo la calma
    .invalid = Toque una de las opciones.
private-confirm =
    ¿Quiere hablar con una persona?

    Si toca «Sí», la solicitud se manda enseguida.
    .yes = Sí
    .no = Ahora no
private-minor =
    ¿Quiere hablar con una persona?

    Quien responde a veces tiene que hablarlo con otros adultos.

    Si toca «Sí», la solicitud se manda enseguida.
    .yes = Sí
    .no = Ahora no
private-tired =
    Si es urgente, llame al 112.

    Si cuelga, el 112 puede devolverle la llamada.

    ¿Quiere hablar con una persona?

    Si toca «Sí», la solicitud se manda enseguida.
    .yes = Sí
    .no = Ahora no
private-for_other =
    ¿Quiere hablar con una persona?

    No hace falta decir el nombre de la otra persona.

    Si toca «Sí», la solicitud se manda enseguida.
    .yes = Sí
    .no = Ahora no
private-calm =
    ¿Quiere hablar con una persona?

    Lee quien trabaja en la ventanilla.

    Si toca «Sí», la solicitud se manda enseguida.
    .yes = Sí
    .no = Ahora no
private-ticket =
    Su número es { $ticket }.

    ¿Está en la ventanilla? Quédese cerca: una persona llama ese número.

    ¿Está en otro lugar? Llame por teléfono, o venga y diga ese número.
    .topics = Buscar en el menú
private-ticket_later =
    Su número es { $ticket }.

    La solicitud llegó. Ahora está cerrado.

    Alguien lee desde: { $opens }. Si es urgente, están los números útiles.

    Cuando vuelva, diga ese número.
    .topics = Buscar en el menú
private-ticket_unsure =
    Su número es { $ticket }.

    La solicitud llegó.

    Ahora no sabemos decirle cuándo alguien la lee. Si es urgente, use estos números.

    Cuando vuelva, diga ese número.
    .topics = Buscar en el menú
private-phone =
    La solicitud se mandó. Antes de seguir, lea esto.

    Lee solo quien responde a las solicitudes en privado.

    Quien trabaja aquí, en casos graves, debe avisar. Por ejemplo, si un niño está en peligro.

    Un teléfono conectado puede guardar copias. También puede hacerlo quien tiene la SIM a su nombre.

    ¿Solo usted usa el teléfono y Telegram?
    .mine = Sí, solo yo
    .shared = No, o no sé
    .invalid = Toque una de las opciones.
private-phone_open =
    La solicitud se mandó. Antes de seguir, lea esto.

    Lee quien trabaja en la ventanilla.

    Quien trabaja aquí, en casos graves, debe avisar. Por ejemplo, si un niño está en peligro.

    Un teléfono conectado puede guardar copias. También puede hacerlo quien tiene la SIM a su nombre.

    ¿Solo usted usa el teléfono y Telegram?
    .mine = Sí, solo yo
    .shared = No, o no sé
    .invalid = Toque una de las opciones.
private-shared =
    Entonces es mejor otro teléfono, o una persona.

    Aquí puede seguir igual. También puede cerrar y volver.
    .on = Seguir aquí
    .call = Llamar por teléfono
private-when = ¿Cuándo quiere hablar?
    .now = Ahora
    .today = Hoy
    .days = En estos días
    .invalid = Toque una de las opciones.
private-now =
    Si es urgente, llame al 112.

    Si cuelga, el 112 puede devolverle la llamada.
    .on = Seguir
private-hidden =
    ¿Quién no debe ver la solicitud?

    Desde ahora, quien usted elija queda fuera.
    .nobody = Nadie en particular
    .municipality = Alguien de mi municipio
    .country = Alguien de mi país
    .staff = Conozco a quien trabaja ahí
    .invalid = Toque una de las opciones.
private-tongue = ¿En qué idioma quiere hablar?
    .italian = En italiano
    .mediator = En el mío, con mediadora
    .invalid = Toque una de las opciones.
private-told =
    Listo. Vuelva cuando quiera: «Una persona», después «Hablar en privado».

    Para salir toque «Cerrar»: aquí queda una página cualquiera.
private-waiting = La solicitud llegó. La leemos apenas podamos.
    .look = ¿Hay novedades?
    .write = Escribir
    .more = Otras opciones
private-reading = Una persona está leyendo la solicitud.
    .look = ¿Hay novedades?
    .write = Escribir
    .more = Otras opciones
private-closed =
    La solicitud llegó. Ahora está cerrado.

    Alguien lee desde: { $opens }. Si es urgente, están los números útiles.
    .look = ¿Hay novedades?
    .write = Escribir
    .more = Otras opciones
private-unsure =
    La solicitud llegó.

    Ahora no sabemos decirle cuándo alguien la lee. Si es urgente, use estos números.
    .look = ¿Hay novedades?
    .write = Escribir
    .more = Otras opciones
private-more = ¿Qué quiere hacer?
    .notice = Recibir un aviso
    .picture = Elegir una imagen
    .withdraw = Ya no hace falta
    .look = ¿Hay novedades?
private-hours =
    ¿Cuándo podemos escribirle?

    Le escribimos solo: «La ficha que pidió está lista.»
    .morning = Por la mañana
    .afternoon = Por la tarde
    .evening = Por la noche
    .invalid = Toque una de las opciones.
private-allowed = Listo. Un solo aviso, en esas horas.
private-choose =
    Elija una imagen y recuérdela.

    Cuando vuelva, se la preguntamos. Con otra imagen se abre una página cualquiera.
    .flower = Flor
    .book = Libro
    .key = Llave
    .food = Plato
    .travel = Avión
    .house = Casa
    .clock = Reloj
    .school = Mochila
    .letter = Sobre
    .money = Billete
    .heart = Corazón
    .medicine = Caja
    .invalid = Toque una de las imágenes.
private-chose = Listo. Le preguntamos esta imagen cuando vuelva.
private-sure = ¿Quiere cerrar la solicitud?
    .yes = Sí
    .no = No
private-over =
    La solicitud está cerrada.

    Si todavía le hace falta, vuelva cuando quiera.
    .topics = Buscar en el menú
private-answered = Cuando toque otra cosa, estas palabras desaparecen.
    .write = Responder
    .look = ¿Hay novedades?
private-write =
    Escriba aquí. Después quitamos sus palabras de este chat.

    No mande fotos ni documentos.
    .invalid = Es demasiado largo. Escriba menos palabras.
private-wrote = Listo. Quitamos sus palabras de este chat.
private-unkept = Ahora no podemos guardar palabras escritas. La solicitud queda.

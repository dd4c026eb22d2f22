### Booking a place at a service. Nothing here says more than what is really agreed.

appointment = Reservar
appointment-demonstration =
    Esto es una prueba. Los horarios son inventados.

    Ninguna oficina recibe la solicitud. Nadie le espera.
appointment-mediator = ¿Quiere a alguien que hable su idioma?
    .invalid = Toque una de las dos opciones.
    .with = Sí, gracias
    .without = No, hablo italiano
appointment-choose = ¿Cuándo puede venir? Los primeros lugares libres son estos.
    .earlier = Más temprano ese día
    .later = Más tarde ese día
    .more = Otros lugares después
    .week = La semana siguiente
    .elsewhere = En otro lugar
appointment-others = También puede ir aquí.
appointment-alone = No hay otros sitios donde reservar.
    .here = Volver a los lugares libres
    .wait = Avíseme si se libera
    .person = Una persona
appointment-held = { $when }. Le guardamos el lugar hasta las { $until }.
appointment-reminders =
    ¿Quiere un aviso antes?

    El aviso no dice para qué es. Elija cuándo puede llegar.
    .invalid = Toque una de las opciones.
    .day = De día
    .morning = Solo por la mañana
    .afternoon = Solo por la tarde
    .none = Ningún aviso
appointment-words =
    ¿Quiere decirle dos palabras al servicio? Así no tiene que repetir.

    Las lee solo el servicio. También puede no escribir nada.
    .invalid = Escriba 200 letras como máximo.
appointment-confirm = ¿Está bien así?
    .book = Sí, reservar
    .other = No, otro horario
appointment-given =
    El lugar es suyo.

    { $when }
    { $place }

    Su código es { $reference }. Muéstrelo en la ventanilla.
appointment-asked =
    Pedimos el lugar. El servicio tiene que decir que sí.

    { $when }
    { $place }

    Su código es { $reference }. Vea aquí la respuesta.
appointment-asked_here =
    Pedimos el lugar. El servicio tiene que decir que sí.

    { $when }
    { $place }

    Su código es { $reference }. Para la respuesta, pregunte al servicio con el código.
appointment-given_quietly =
    Listo. { $when }

    El código es { $reference }. Recuérdelo: aquí no queda escrito.
appointment-asked_quietly =
    Ya preguntamos. El servicio tiene que decir que sí.

    { $when }

    El código es { $reference }. Recuérdelo: aquí no queda escrito.
appointment-done = Lleve los documentos que ve en la ficha. Si no puede ir, dígalo aquí.
    .file = En mi calendario
    .pin = Ver en el mapa
    .mine = Mis citas
    .menu = Menú
appointment-sent = Esta es la hoja para su calendario.
appointment-code = Apunte su teléfono al código. Así se lo lleva.
appointment-file = Cita
appointment-quiet = Terminamos.
    .menu = Menú
appointment-coded = Con el código ve la respuesta o deja el lugar. Escríbalo en «{ my_appointments }».
    .menu = { appointment-quiet.menu }
appointment-quiet_mediator = { appointment-mediator }
    .invalid = { appointment-mediator.invalid }
    .with = { appointment-mediator.with }
    .without = { appointment-mediator.without }
appointment-quiet_choose = { appointment-choose }
    .earlier = { appointment-choose.earlier }
    .later = { appointment-choose.later }
    .more = { appointment-choose.more }
    .week = { appointment-choose.week }
appointment-quiet_words = { appointment-words }
    .invalid = { appointment-words.invalid }
appointment-quiet_confirm = { appointment-confirm }
    .book = { appointment-confirm.book }
    .other = { appointment-confirm.other }
appointment-quiet_taken = { appointment-taken }
appointment-quiet_lapsed = { appointment-lapsed }
appointment-quiet_limit = Ya tiene un lugar aquí. Con el código puede dejarlo, en «{ my_appointments }».
    .mine = { appointment-limit.mine }
    .person = { appointment-limit.person }
appointment-quiet_nothing = { appointment-nothing }
    .person = { appointment-nothing.person }
    .menu = { appointment-gone.menu }
appointment-taken = Este lugar ya no está libre. Elija otro.
appointment-lapsed = Pasó demasiado tiempo. El lugar está otra vez libre para todos.
appointment-limit = Ya tiene un lugar aquí. Puede cambiarlo o dejarlo.
    .mine = Mis citas
    .person = Una persona
appointment-nothing = Ahora no hay un lugar libre.
    .wait = Avíseme si se libera
    .elsewhere = En otro lugar
    .person = Una persona
appointment-waiting =
    Está en la lista. Si se libera un lugar, se lo guardamos por poco tiempo.

    Le escribimos, si podemos. Mire también aquí, en sus citas.
    .mine = Mis citas
    .menu = Menú
appointment-gone = Aquí ahora no se puede reservar.
    .person = Una persona
    .menu = Menú

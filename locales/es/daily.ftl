### The ordinary things of every day, and what has no topic of its own.

daily = Otro tema
daily-start = ¿Qué necesita?
    .waste = Basura: el calendario
    .canteen = Comedor de la escuela
    .taken = Rehacer documentos, teléfono, SPID
    .social_services = Servicios sociales
    .leaving_reception = Salir del centro de acogida
    .bereavement = Duelo en la familia
    .appointments = Mis citas
    .my_data = Mis datos
    .other = Otra cosa: una persona

### Which number, or which door, when somebody feels ill.

emergency = Me siento mal ahora
emergency-which = ¿Cómo está ahora?
    .danger = Dolor fuerte o peligro
    .night = No es grave, de noche o feriado
    .day = No es grave, de día
    .without_permit = Sin permiso de estadía
emergency-danger =
    Llame al 112.

    Es gratis, día y noche. Puede pedir su idioma.
    .say = Qué decir por teléfono
    .without_permit = Sin permiso de estadía
    .calmer = No es tan grave
emergency-say =
    Primero diga dónde está: municipio, calle, número.

    Después diga qué pasa. Responda a las preguntas.

    «Parlo poco italiano. Serve un’ambulanza. Sono a…»

    Quiere decir: «Hablo poco italiano. Necesito una ambulancia. Estoy en…»
    .numbers = El número
    .without_permit = Sin permiso de estadía
emergency-night =
    De noche y en los feriados hay un médico por teléfono.

    El número está aquí, si ya está verificado.

    ¿Está peor? Llame al 112.
    .danger = Dolor fuerte o peligro
    .without_permit = Sin permiso de estadía
emergency-day =
    De día, vaya a su médico o al pediatra.

    ¿No tiene médico? Puede elegirlo.

    ¿Está peor? Llame al 112.
    .doctor = Elegir médico
    .danger = Dolor fuerte o peligro
    .without_permit = Sin permiso de estadía
emergency-without_permit =
    En emergencias (pronto soccorso) atienden a todos, también sin permiso de estadía.

    Quien le atiende no puede reportarle a las autoridades solo por eso.

    ¿Tiene miedo? Puede pedir un mediador (mediatore).
    .danger = Dolor fuerte o peligro
    .night = No es grave, de noche o feriado
    .doctor = Elegir médico
    .person = Una persona

### A pain that does not pass: the doctor, words to tell it, people who listen with a mediator.

pain = Un dolor que no pasa
pain-start =
    Un dolor que dura hay que revisarlo. Empiece por el médico.

    ¿Es muy fuerte, o empezó ahora? Llame al 112.
    .danger = Me siento mal ahora
    .doctor = Un médico para mí
    .tell = Cómo decirlo al médico
    .nothing_found = Los exámenes salen bien
    .team = Quién escucha con un mediador
    .papers = Qué llevar
    .without_permit = Sin permiso de estadía
    .not_asked = Qué no hace falta
pain-tell =
    Piense antes en tres cosas. ¿Dónde duele? ¿Desde cuándo? ¿Cuándo es peor?

    Puede mostrar esta frase:

    «Ho un dolore da molto tempo. Parlo poco italiano. C’è un mediatore?»

    Quiere decir: «Tengo un dolor desde hace mucho tiempo. Hablo poco italiano. ¿Hay un mediador?»
    .doctor = Un médico para mí
    .papers = Qué llevar
    .steps = Las otras preguntas
pain-nothing_found =
    A veces los exámenes salen bien y el dolor sigue. Su dolor es verdadero.

    También un duelo, un viaje o las preocupaciones pesan en el cuerpo.

    Puede hablarlo con quien conoce su idioma.
    .team = Quién escucha con un mediador
    .tell = Cómo decirlo al médico
    .person = Una persona
pain-card =
    Aquí le escuchan con un mediador (mediatore).

    Puede hablar del cuerpo, de la familia y de su país.
    .papers = Qué llevar
    .without_permit = Sin permiso de estadía
    .not_asked = Qué no hace falta
    .elsewhere = Otro municipio
pain-nothing =
    Aquí cerca todavía no tenemos un lugar verificado.

    Pregunte al médico: «C’è un servizio con il mediatore? C’è l’etnoclinica?»

    Quiere decir: «¿Hay un servicio con mediador? ¿Hay etnoclínica?»
    .doctor = Un médico para mí
    .tell = Cómo decirlo al médico
    .without_permit = Sin permiso de estadía
    .elsewhere = Otro municipio
    .person = Una persona
pain-papers =
    Lleve los exámenes y las cartas de los médicos, si los hay.

    Lleve las medicinas que toma. También las hierbas y los remedios de su país.

    ¿No tiene nada? Vaya igual.
    .doctor = Un médico para mí
    .team = Quién escucha con un mediador
    .without_permit = Sin permiso de estadía
pain-without_permit =
    Puede atenderse también sin permiso de estadía.

    Pida la tarjeta STP (tessera STP), en el hospital o en la ASST. Vale para atención urgente o esencial.

    Quien le atiende no puede reportarle a las autoridades solo por no tener permiso.
    .doctor = Un médico para mí
    .danger = Me siento mal ahora
    .person = Una persona
pain-not_asked =
    No tiene que contar todo la primera vez.

    Puede hablar con el médico sin nadie más.

    Puede pedir un mediador (mediatore). Los parientes y los hijos no deben traducir.
    .doctor = Un médico para mí
    .steps = Las otras preguntas
    .person = Una persona

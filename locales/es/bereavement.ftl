### Somebody has died.

bereavement = Duelo en la familia
bereavement-start =
    Lo sentimos mucho.

    ¿Dónde pasó? Le decimos el primer paso.
    .hospital = En el hospital
    .home = En la casa
    .abroad = En otro país
    .after = Después del funeral
    .go = Una ayuda cerca
    .unsaid = Prefiero no decirlo
bereavement-hospital =
    El hospital prepara los papeles.

    Dentro de un día se avisa al municipio (Comune). Puede hacerlo la funeraria (agenzia funebre).

    Puede pedir un mediador (mediatore) en el hospital.
    .funeral = El funeral
    .country = El regreso a su país
    .papers = Qué papeles
    .after = ¿Y después?
bereavement-home =
    Llame al médico de familia. Escribe un papel para el municipio (Comune).

    ¿No sabe por qué pasó? Llame al 112.

    Dentro de un día se avisa al municipio. Puede hacerlo la funeraria (agenzia funebre).
    .numbers = Los números
    .funeral = El funeral
    .country = El regreso a su país
    .papers = Qué papeles
    .after = ¿Y después?
bereavement-abroad =
    ¿Quiere viajar? Primero mire el pasaporte y el permiso de estadía.

    ¿El permiso de estadía está vencido? Primero pregunte en un patronato. Después compre el pasaje.

    Avise a la escuela y al trabajo. Pida los días de duelo.
    .permit = Renovar el permiso de estadía
    .after = ¿Y después?
    .go = Una ayuda cerca
bereavement-funeral =
    Usted puede elegir la funeraria (agenzia funebre). Pida el precio por escrito.

    Por su religión, pregunte en el municipio (Comune) y en su comunidad.

    ¿No tiene dinero? Hable con la asistente social (assistente sociale).
    .country = El regreso a su país
    .not_asked = Cuidado con el dinero
    .papers = Qué papeles
    .go = Una ayuda cerca
bereavement-country =
    Llame al consulado del país de quien falleció.

    Hace falta el «passaporto mortuario». Lo da el municipio (Comune) donde pasó.

    Por lo general lo pide la funeraria (agenzia funebre).
    .papers = Qué papeles
    .not_asked = Cuidado con el dinero
    .go = Una ayuda cerca
bereavement-after =
    Vaya con calma, una cosa a la vez.

    Un patronato mira con usted: pensión, ayudas, papeles. Es gratis.

    También usted y los hijos necesitan cuidado.
bereavement-card = Aquí puede hablar con una persona y pedir una ayuda.
    .papers = Qué papeles
    .not_asked = Cuidado con el dinero
    .without_permit = ¿Y el permiso?
    .talk = Consultorio familiar
    .elsewhere = Otro municipio
bereavement-nothing =
    Pregunte en su municipio (Comune) por la asistente social («assistente sociale»).

    Aquí cerca todavía no hay una oficina verificada.
    .papers = Qué papeles
    .not_asked = Cuidado con el dinero
    .without_permit = ¿Y el permiso?
    .talk = Consultorio familiar
    .elsewhere = Otro municipio
    .person = Una persona
bereavement-papers =
    Hacen falta los papeles de quien falleció. Pasaporte, permiso de estadía, código fiscal (codice fiscale).

    También los de usted.

    Pida en el municipio (Comune) el «certificato di morte». Pida varias copias.
    .go = Una ayuda cerca
    .country = El regreso a su país
    .after = ¿Y después?
bereavement-without_permit =
    ¿Su permiso era por la familia? A veces puede cambiarlo.

    Pregunte pronto en un patronato. Lleve el «certificato di morte».

    ¿No tiene permiso de estadía? Al municipio (Comune) puede ir la funeraria.
    .permit = Renovar el permiso de estadía
    .go = Una ayuda cerca
    .person = Una persona
bereavement-not_asked =
    Nadie puede obligarle a decidir enseguida.

    Puede pedir el precio a dos funerarias.

    No dé dinero sin un recibo (ricevuta).
    .go = Una ayuda cerca
    .country = El regreso a su país
    .person = Una persona

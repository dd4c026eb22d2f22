### A letter that is hard to understand.

letter = Una carta
letter-sender = ¿Quién le escribe? Mire el nombre o el dibujo de arriba.
    .comune = Municipio (Comune)
    .tax = INPS o impuestos (Agenzia Entrate)
    .court = Tribunal o abogado (Tribunale)
    .police = La Questura o la Prefettura
    .social = Servicios sociales
    .school = Escuela (scuola)
    .bills = Luz, gas, alquiler, banco
    .slip = Un papel del cartero
    .unknown = No lo sé, u otro
letter-comune =
    El municipio (Comune) escribe por la casa, los impuestos, la basura o la escuela.

    Mire si hay una fecha.

    Puede preguntar en la oficina que está escrita arriba.
    .reader = Quién la lee conmigo
    .urgent = ¿Es urgente?
    .papers = Qué llevar
letter-tax =
    El INPS escribe por trabajo, hijos o pensión. La Agenzia escribe por los impuestos.

    Para el INPS, vaya a un patronato. Para los impuestos, vaya a un CAF.

    Vaya antes de la fecha escrita.
    .reader = Quién la lee conmigo
    .urgent = ¿Es urgente?
    .papers = Qué llevar
    .not_asked = Cuidado con el dinero
letter-court =
    Es una carta importante. No espere.

    Busque la fecha y la palabra «udienza» (audiencia).

    Llévela a un abogado (avvocato). ¿Tiene poco dinero? Puede pagarlo el Estado.
    .lawyer = Un abogado (avvocato)
    .reader = Quién la lee conmigo
    .papers = Qué llevar
    .without_permit = Sin permiso de estadía
letter-police =
    Puede ser una cita. O puede faltar un papel.

    Mire la fecha. No la bote.

    ¿Tiene una duda? Primero hable con un patronato o un abogado.
    .permit = Renovar el permiso de estadía
    .lawyer = Un abogado (avvocato)
    .reader = Quién la lee conmigo
    .urgent = ¿Es urgente?
    .without_permit = Sin permiso de estadía
letter-school =
    Muchas veces es una reunión, una firma o un pago.

    Pida a la maestra que le explique. Puede pedir un mediador (mediatore).

    Los hijos no deben traducir.
    .reader = Quién la lee conmigo
    .urgent = ¿Es urgente?
    .papers = Qué llevar
letter-bills =
    Mire la fecha. Busque las palabras «sollecito» o «ultimo avviso» (último aviso).

    ¿No puede pagar? Llame antes de esa fecha.

    No pague si no entiende por qué cosa.
    .reader = Quién la lee conmigo
    .urgent = ¿Es urgente?
    .papers = Qué llevar
    .not_asked = Cuidado con el dinero
letter-slip =
    Pasó el cartero. La carta está en el correo (posta).

    Vaya al correo escrito en el papel. Lleve el papel y un documento.

    ¿El papel es verde? Puede ser un tribunal o una multa. Vaya pronto.

    Si no va, después de algunos días la carta vale igual.
    .reader = Quién la lee conmigo
    .sender = Ya recogí la carta
    .papers = Qué llevar
letter-unknown =
    Está bien así. Llévela a una persona que la lea con usted.

    ¿Es un mensaje en el teléfono y pide dinero? No toque el enlace.
    .reader = Quién la lee conmigo
    .urgent = ¿Es urgente?
    .papers = Qué llevar
    .not_asked = Cuidado con el dinero
letter-reader = Aquí pregunte quién puede leer la carta con usted.
    .papers = Qué llevar
    .urgent = ¿Es urgente?
    .not_asked = Cuidado con el dinero
    .without_permit = Sin permiso de estadía
    .elsewhere = Otro municipio
letter-nothing =
    Pregunte en el municipio (Comune): «Chi legge la lettera con me?»

    Quiere decir: «¿Quién lee la carta conmigo?»

    Aquí cerca todavía no hay una oficina verificada.
    .papers = Qué llevar
    .urgent = ¿Es urgente?
    .not_asked = Cuidado con el dinero
    .without_permit = Sin permiso de estadía
    .elsewhere = Otro municipio
    .person = Una persona
letter-lawyer =
    Aquí puede pedir un abogado (avvocato).

    ¿Tiene poco dinero? Pida el «patrocinio a spese dello Stato».
    .papers = Qué llevar
    .without_permit = Sin permiso de estadía
    .elsewhere = Otro municipio
letter-lawyer_nothing =
    Pregunte en el colegio de abogados de Bergamo (Ordine degli Avvocati).

    ¿Tiene poco dinero? Diga: «patrocinio a spese dello Stato».

    La dirección todavía no está verificada. Por eso no la escribimos.
    .papers = Qué llevar
    .without_permit = Sin permiso de estadía
    .reader = Quién la lee conmigo
    .person = Una persona
letter-urgent =
    Busque una fecha cercana. Busque estas palabras:

    «entro», «scadenza», «udienza», «convocazione», «sollecito».

    ¿Encuentra una? Haga leer la carta hoy o mañana.
    .reader = Quién la lee conmigo
    .papers = Qué llevar
    .sender = ¿Quién me escribe?
letter-papers =
    Lleve la carta original, con el sobre.

    Lleve un documento, si lo hay. Lleve las cartas de antes.

    No mande la foto aquí en el chat.
    .reader = Adónde ir
    .urgent = ¿Es urgente?
    .not_asked = Cuidado con el dinero
letter-without_permit =
    También sin permiso de estadía la carta cuenta. No la bote.

    Puede hablar con un abogado (avvocato). Contra una expulsión puede pagarlo el Estado.

    ¿Tiene miedo? Primero hable con el abogado. Después decida.
    .lawyer = Un abogado (avvocato)
    .reader = Quién la lee conmigo
    .person = Una persona
letter-not_asked =
    Nadie debe pedirle contraseñas o claves.

    ¿Paga algo? Pida siempre un recibo (ricevuta).

    No dé la carta a quien no conoce. Los hijos no deben traducir.
    .reader = Adónde ir
    .papers = Qué llevar
    .person = Una persona

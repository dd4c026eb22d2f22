### Called by the social services or the minors' protection service (tutela minori).

social_services = Servicios sociales
social_services-start =
    Los servicios sociales (servizi sociali) ayudan a las familias.

    ¿Qué pasó?
    .invited = Me llamaron o me escribieron
    .court = Dice «Tribunale»
    .why = ¿Por qué me llaman?
    .asking = Quiero pedir una ayuda
    .unsaid = Prefiero no decirlo
social_services-first =
    Vaya a la reunión. ¿No puede? Llame y pida otro día.

    Pida enseguida un mediador (mediatore).

    Puede pedir hablar sin otros de la familia.
social_services-court =
    Un juez pregunta cómo está el niño. Después el servicio escribe al juez.

    Hable pronto con un abogado (avvocato).

    Vaya a las reuniones. Puede contar su historia.
social_services-why =
    Quizás la escuela, el hospital u otros pidieron una ayuda para los hijos.

    El servicio quiere entender cómo están. Se llama protección de menores («tutela minori»).

    Que le llamen no es una culpa.
    .first = Qué hacer primero
    .not_asked = Mis derechos
    .go = Adónde ir
social_services-card =
    Aquí puede hablar con los servicios sociales (servizi sociali).

    ¿Hay un nombre en su papel? Pregunte por esa persona.
    .papers = Qué llevar
    .interpreter = Mi idioma
    .lawyer = Un abogado (avvocato)
    .without_permit = Sin permiso de estadía
    .not_asked = Mis derechos
    .elsewhere = Otro municipio
social_services-nothing =
    Mire el papel: ahí están el nombre y el lugar.

    ¿No tiene un papel? Pregunte en su municipio (Comune) por la asistente social («assistente sociale»).

    Aquí cerca todavía no hay una oficina verificada.
    .papers = Qué llevar
    .interpreter = Mi idioma
    .lawyer = Un abogado (avvocato)
    .without_permit = Sin permiso de estadía
    .not_asked = Mis derechos
    .elsewhere = Otro municipio
    .person = Una persona
social_services-interpreter =
    Pida un mediador (mediatore) antes de la reunión.

    Los hijos y los parientes no deben traducir.

    «Parlo poco italiano. Vorrei un mediatore per la mia lingua, per favore.»

    Quiere decir: «Hablo poco italiano. Quisiera un mediador para mi idioma, por favor.»
    .sign = Antes de firmar
    .papers = Qué llevar
    .go = Adónde ir
social_services-sign =
    Firme solo lo que entendió.

    Puede decir: «Vorrei leggerlo con calma». Quiere decir: «Quisiera leerlo con calma».

    Pida siempre una copia.
    .lawyer = Un abogado (avvocato)
    .interpreter = Mi idioma
    .go = Adónde ir
social_services-lawyer =
    Aquí puede pedir un abogado (avvocato).

    ¿Tiene poco dinero? Pida el «patrocinio a spese dello Stato».
    .papers = Qué llevar
    .interpreter = Mi idioma
    .sign = Antes de firmar
    .elsewhere = Otro municipio
social_services-lawyer_nothing =
    Pregunte en el colegio de abogados de Bergamo (Ordine degli Avvocati).

    ¿Tiene poco dinero? Para un juicio puede pagar el Estado. Diga: «patrocinio a spese dello Stato».

    La dirección todavía no está verificada. Por eso no la escribimos.
    .papers = Qué llevar
    .interpreter = Mi idioma
    .sign = Antes de firmar
    .go = Adónde ir
    .person = Una persona
social_services-papers =
    Lleve el papel que le mandaron.

    Lleve un documento, si lo hay. Lleve los papeles de escuela y médico de los hijos.

    No mande fotos aquí en el chat.
    .go = Adónde ir
    .interpreter = Mi idioma
    .sign = Antes de firmar
social_services-without_permit =
    La escuela y el pediatra son para todos los hijos, también sin permiso de estadía.

    ¿Tiene miedo por el permiso de estadía? Primero hable con un abogado (avvocato).
    .lawyer = Un abogado (avvocato)
    .go = Adónde ir
    .person = Una persona
social_services-not_asked =
    Puede preguntar por qué le llaman.

    Puede pedir un mediador (mediatore), un abogado (avvocato) y una copia de todo.

    Nadie debe pedirle dinero.
    .first = Qué hacer primero
    .go = Adónde ir
    .person = Una persona

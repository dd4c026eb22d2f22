### Documents and telephone: to be made again, or in somebody else's hands.

taken = Documentos y teléfono
taken-start = ¿Qué necesita hacer de nuevo?
    .documents = Un documento
    .phone = Teléfono o chip (SIM)
    .spid = SPID y contraseñas
    .kept = Los tiene otra persona
    .unsaid = Prefiero no decirlo
taken-documents = Un documento se puede hacer de nuevo. ¿Cuál?
    .passport = Pasaporte
    .permit = Permiso de estadía
    .cards = Tarjeta de identidad o de salud
    .kept = Los tiene otra persona
    .without_permit = Sin permiso de estadía
taken-passport =
    El pasaporte lo hace de nuevo el consulado de su país. Llame antes.

    ¿Pidió asilo o protección? Primero hable con un abogado (avvocato). No vaya al consulado.
    .report = El papel de la policía
    .copies = Las copias
    .lawyer = Un abogado (avvocato)
    .without_permit = Sin permiso de estadía
    .go = Una ayuda cerca
taken-permit =
    Primero hace falta el papel de la policía.

    Después recoja el kit amarillo («kit giallo») en el correo (posta). Un patronato lo llena con usted, gratis.

    Algunos permisos se hacen de nuevo en la Questura.
    .report = El papel de la policía
    .office = Adónde ir
    .copies = Las copias
    .not_asked = Mis derechos
taken-cards =
    La tarjeta de identidad (carta d’identità) la hace de nuevo el municipio (Comune).

    El código fiscal (codice fiscale) y la tarjeta de salud: pregunte en la «Agenzia delle Entrate».

    Lleve el papel de la policía.
    .report = El papel de la policía
    .copies = Las copias
    .go = Una ayuda cerca
taken-report =
    Se hace en la policía (polizia) o con los carabinieri. Puede pedir un mediador (mediatore).

    Diga qué falta y desde cuándo. El papel se llama «denuncia». Guarde la copia.

    ¿No tiene permiso de estadía, o tiene una duda? Primero hable con un abogado (avvocato).
    .without_permit = Sin permiso de estadía
    .copies = Las copias
    .lawyer = Un abogado (avvocato)
    .person = Una persona
taken-phone =
    Bloquee el chip (SIM): llame a su operador desde otro teléfono.

    Después cambie las contraseñas: correo, banco, fotos.

    ¿Lo tiene alguien que vive con usted? Primero hable con una persona.
    .spid = SPID y contraseñas
    .other_phone = Los mensajes en el teléfono
    .report = El papel de la policía
    .kept = Los tiene otra persona
taken-other_phone =
    Quien tiene su teléfono puede leer los mensajes.

    En Telegram abra «Ajustes», después «Dispositivos». Ahí puede cerrar los otros teléfonos.

    Aquí puede borrar en «Mis datos».
    .my_data = Mis datos
    .spid = SPID y contraseñas
    .person = Una persona
taken-spid =
    Pida a quien le dio el SPID que lo pare. Se llama «sospensione».

    Las contraseñas son solo suyas. Nadie debe usar el SPID en su lugar.

    Cambie también la contraseña del correo.
    .phone = Teléfono o chip (SIM)
    .not_asked = Mis derechos
    .go = Una ayuda cerca
taken-kept =
    Sus documentos y su teléfono son suyos.

    Nadie puede quedarse con ellos, en la casa o en el trabajo.

    No los pida enseguida. Primero hable con una persona, cuando pueda.
    .person = Una persona
    .numbers = Números útiles
    .go = Una ayuda cerca
    .copies = Las copias
    .phone = Los mensajes en el teléfono
taken-card =
    Aquí puede hablar con una persona.

    Puede ir también sin documentos.
    .copies = Las copias
    .documents = Rehacer un documento
    .without_permit = Sin permiso de estadía
    .not_asked = Mis derechos
    .elsewhere = Otro municipio
taken-nothing =
    Pregunte en su municipio (Comune) por la asistente social («assistente sociale»). Puede ir sin documentos.

    Aquí cerca todavía no hay una oficina verificada.
    .numbers = Números útiles
    .copies = Las copias
    .documents = Rehacer un documento
    .without_permit = Sin permiso de estadía
    .not_asked = Mis derechos
    .elsewhere = Otro municipio
    .person = Una persona
taken-lawyer =
    Aquí puede pedir un abogado (avvocato).

    ¿Tiene poco dinero? Pida el «patrocinio a spese dello Stato».
    .copies = Las copias
    .without_permit = Sin permiso de estadía
taken-lawyer_nothing =
    Pregunte en el colegio de abogados de Bergamo (Ordine degli Avvocati).

    ¿Tiene poco dinero? Diga: «patrocinio a spese dello Stato».

    La dirección todavía no está verificada. Por eso no la escribimos.
    .copies = Las copias
    .without_permit = Sin permiso de estadía
    .go = Una ayuda cerca
    .person = Una persona
taken-copies =
    ¿Tiene una copia? Ayuda mucho.

    Busque en la escuela, con el médico, en el CAF o en el trabajo: quizás tienen una copia.

    Deje las copias a una persona de confianza. No las mande aquí.
    .documents = Rehacer un documento
    .go = Una ayuda cerca
taken-without_permit =
    El consulado ayuda también a quien no tiene permiso de estadía.

    ¿Pidió asilo? ¿Quiere ir a la policía? Primero hable con un abogado (avvocato).

    En emergencias (pronto soccorso) le atienden igual.
    .lawyer = Un abogado (avvocato)
    .go = Una ayuda cerca
    .person = Una persona
taken-not_asked =
    Nadie puede quedarse con sus documentos.

    Nadie debe pedirle contraseñas o claves.

    Puede pedir un mediador (mediatore). Los hijos no deben traducir.
    .go = Una ayuda cerca
    .numbers = Números útiles
    .person = Una persona

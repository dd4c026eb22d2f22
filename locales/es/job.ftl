### Work lost, without a contract, unpaid, or worse.

job = Trabajo
job-start = ¿Qué pasa con el trabajo?
    .lost = Perdí el trabajo
    .unpaid = Sin contrato, o sin paga
    .house = Trabajo en una casa
    .looking = Busco trabajo
    .bigger = Un problema más grande
    .unsaid = Prefiero no decirlo
job-lost =
    Vaya pronto al centro de empleo (Centro per l’Impiego). Diga que busca trabajo.

    Quizás tiene derecho a una ayuda en dinero: la NASpI. Un patronato la pide con usted.

    Los días están contados. No firme la renuncia (dimissioni) si no entiende.
job-unpaid =
    El trabajo hecho se paga, también sin contrato.

    Un sindicato (sindacato) mira su caso. Puede escribir por usted.

    Guarde las pruebas.
    .union = Un sindicato (sindacato)
    .proof = Qué pruebas
    .without_permit = Sin permiso de estadía
    .not_asked = Cuidado con el dinero
    .bigger = Un problema más grande
job-house =
    Limpieza, niños, ancianos: es un trabajo como los otros.

    Quien le contrata lo declara al INPS. Pida una copia.

    Si el trabajo termina, puede pedir la NASpI.
    .union = Un sindicato (sindacato)
    .lost = Perdí el trabajo
    .proof = Qué pruebas
    .without_permit = Sin permiso de estadía
    .bigger = Un problema más grande
job-bigger =
    Puede hablarlo con una persona, cuando usted quiera.

    Sus documentos son suyos. Nadie puede quedarse con ellos.

    Nadie puede obligarle a quedarse.
    .union = Un sindicato o un abogado
    .without_permit = Sin permiso de estadía
    .numbers = Otros números útiles
    .person = Una persona
job-centre =
    El centro de empleo (Centro per l’Impiego) le ayuda a buscar trabajo.

    Ahí dice que está sin trabajo. El papel se llama «DID».
    .papers = Qué llevar
    .permit = ¿Y el permiso?
    .union = Un sindicato (sindacato)
    .without_permit = Sin permiso de estadía
    .not_asked = Cuidado con el dinero
    .elsewhere = Otro municipio
job-centre_nothing =
    Hay un centro de empleo (Centro per l’Impiego) en Treviglio y uno en Romano.

    La dirección todavía no está verificada. Por eso no la escribimos.
    .papers = Qué llevar
    .permit = ¿Y el permiso?
    .union = Un sindicato (sindacato)
    .without_permit = Sin permiso de estadía
    .not_asked = Cuidado con el dinero
    .elsewhere = Otro municipio
    .person = Una persona
job-union = Aquí le ayudan con el trabajo y sus derechos.
    .proof = Qué pruebas
    .without_permit = Sin permiso de estadía
    .not_asked = Cuidado con el dinero
job-union_nothing =
    Busque un sindicato (sindacato). Los más grandes son CGIL, CISL y UIL.

    Pregunte antes cuánto cuesta.

    Las direcciones todavía no están verificadas. Por eso no las escribimos.
    .proof = Qué pruebas
    .without_permit = Sin permiso de estadía
    .not_asked = Cuidado con el dinero
    .person = Una persona
job-permit =
    Pierde el trabajo. Pero no pierde enseguida el permiso de estadía.

    Cuando el permiso de estadía termina, hay uno por «attesa occupazione» (espera de empleo).

    Primero vaya al centro de empleo (Centro per l’Impiego).
    .go = Adónde ir
    .renewal = Renovar el permiso de estadía
    .person = Una persona
job-proof =
    Escriba los días y las horas de trabajo.

    Guarde mensajes, fotos y recibos. Guarde el nombre de quien le vio trabajar.

    Póngalos en un lugar seguro. No los mande aquí.
    .union = Adónde ir
    .without_permit = Sin permiso de estadía
job-papers =
    Lleve un documento y el código fiscal (codice fiscale). Lleve el permiso de estadía o el recibo (ricevuta).

    Si los hay, lleve el contrato y las boletas de pago (buste paga). Lleve la carta de fin de trabajo.

    Para la NASpI hace falta también una cuenta (IBAN).
    .go = Adónde ir
    .permit = ¿Y el permiso?
    .not_asked = Cuidado con el dinero
job-without_permit =
    También sin permiso de estadía el trabajo hecho se paga.

    Reclamar sin ayuda puede traer problemas con los documentos.

    Primero hable con un sindicato (sindacato) o un abogado (avvocato). Después decida.
    .union = Un sindicato o un abogado
    .proof = Qué pruebas
    .person = Una persona
job-not_asked =
    Nadie puede pedirle dinero por darle un trabajo. Tampoco una agencia.

    No pague por un contrato prometido.

    Nadie puede quedarse con su pasaporte.
    .go = Buscar trabajo
    .union = Un sindicato (sindacato)
    .bigger = Un problema más grande

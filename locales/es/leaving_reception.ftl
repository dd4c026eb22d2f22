### Leaving the reception centre.

leaving_reception = Salir del centro de acogida
leaving_reception-start =
    ¿Por qué sale del centro?

    Sirve solo para decirle el primer paso.
    .date = Ya tengo la fecha
    .letter = Me dieron un papel
    .want = Yo quiero salir
    .unsaid = Prefiero no decirlo
leaving_reception-plan =
    Hable con el personal del centro (operatori) antes de salir.

    Pregunte por la casa, el trabajo, la residencia (residenza) y el médico.

    ¿Todavía es pronto para usted? Puede pedir más tiempo.
leaving_reception-letter =
    Mire la fecha. No firme si no entiende.

    Un abogado (avvocato) puede leerlo. A veces se puede presentar un recurso (ricorso).

    Los días están contados: vaya pronto.
leaving_reception-want =
    Antes de salir, hable con el personal del centro (operatori).

    Si sale sin avisar, puede perder el lugar. Volver es difícil.

    ¿No está bien ahí? Puede decirlo. Puede pedir otro lugar.
    .plan = Preparar la salida
    .lawyer = Un abogado (avvocato)
    .person = Una persona
leaving_reception-house =
    Busque la casa antes de salir.

    No pague antes de ver la casa. Pida un contrato y un recibo (ricevuta).

    ¿No encuentra? Dígalo a los servicios sociales (servizi sociali) antes de la fecha.
    .go = Una ayuda cerca
    .residence = La residencia (residenza)
    .not_asked = Mis derechos
leaving_reception-residence =
    ¿Cambia de casa? Dígalo en el municipio (Comune). Se llama residencia («residenza»).

    ¿Todavía no tiene casa? Pregunte en el municipio cómo hacer.

    Después vea también lo del médico.
    .papers = Qué llevarse
    .doctor = Médico y pediatra
    .go = Una ayuda cerca
leaving_reception-card =
    Aquí puede pedir una ayuda para después.

    Vaya antes de salir del centro.
    .papers = Qué llevarse
    .house = La vivienda
    .job = El trabajo
    .without_permit = ¿Y el permiso?
    .not_asked = Mis derechos
    .elsewhere = Otro municipio
leaving_reception-nothing =
    Pregunte en su municipio (Comune) por la asistente social («assistente sociale»). Vaya antes de salir.

    Aquí cerca todavía no hay una oficina verificada.
    .papers = Qué llevarse
    .house = La vivienda
    .residence = La residencia (residenza)
    .job = El trabajo
    .without_permit = ¿Y el permiso?
    .not_asked = Mis derechos
    .elsewhere = Otro municipio
    .person = Una persona
leaving_reception-lawyer =
    Aquí puede pedir un abogado (avvocato).

    ¿Tiene poco dinero? Pida el «patrocinio a spese dello Stato».
    .papers = Qué llevarse
    .plan = Preparar la salida
    .elsewhere = Otro municipio
leaving_reception-lawyer_nothing =
    Pregunte primero al abogado (avvocato) del centro, si lo hay.

    O pregunte en el colegio de abogados de Bergamo (Ordine degli Avvocati).

    La dirección todavía no está verificada. Por eso no la escribimos.
    .papers = Qué llevarse
    .plan = Preparar la salida
    .go = Una ayuda cerca
    .person = Una persona
leaving_reception-papers =
    Llévese los papeles originales. Permiso de estadía, código fiscal (codice fiscale), tarjeta de salud (tessera sanitaria).

    Llévese los papeles de escuela, cursos, trabajo y salud.

    Pida una copia de todo.
    .go = Una ayuda cerca
    .residence = La residencia (residenza)
    .house = La vivienda
leaving_reception-without_permit =
    Mire cuándo vence el permiso de estadía. Renuévelo con un patronato.

    ¿Ya no tiene permiso de estadía? Hable pronto con un abogado (avvocato).

    La atención urgente y la escuela de los hijos están siempre.
    .permit = Renovar el permiso de estadía
    .lawyer = Un abogado (avvocato)
    .doctor = Médico y pediatra
    .person = Una persona
leaving_reception-not_asked =
    Los documentos son suyos. Nadie puede quedarse con ellos.

    Puede pedir un mediador (mediatore) y una respuesta por escrito.

    Nadie debe pedirle dinero por una cama en un centro.
    .go = Una ayuda cerca
    .lawyer = Un abogado (avvocato)
    .person = Una persona

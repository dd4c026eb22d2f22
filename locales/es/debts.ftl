### Debts and bills.

debts = Deudas y facturas
debts-kind =
    Las deudas se miran con alguien, una a la vez.

    ¿Qué tiene que pagar?
    .bill = Facturas: luz, gas, agua
    .rent = Alquiler
    .loan = Cuotas y préstamos
    .court = Un papel del juez
    .calls = Me llaman por el dinero
    .go = Dónde pedir ayuda
    .unsaid = Prefiero no decirlo
debts-card =
    La asistente social (assistente sociale) mira las cuentas con usted.

    Puede decirle qué ayudas hay.
    .papers = Qué llevar
    .without_permit = Sin permiso de estadía
    .careful = Cuidado con el dinero
    .kinds = Otra deuda
    .elsewhere = Otro municipio
debts-nothing =
    Vaya al municipio (Comune) y pregunte por la asistente social («assistente sociale»).

    La dirección todavía no está verificada. Por eso no la escribimos.
    .papers = Qué llevar
    .without_permit = Sin permiso de estadía
    .careful = Cuidado con el dinero
    .kinds = Otra deuda
    .elsewhere = Otro municipio
    .person = Una persona
debts-bill =
    Llame al número escrito en la factura (bolletta). Pida pagar en cuotas.

    Hágalo antes de la fecha escrita en la carta.

    Con un ISEE bajo hay un descuento. Llega solo.
    .isee = Hacer el ISEE
    .go = Adónde ir
    .papers = Qué llevar
    .careful = Cuidado con el dinero
debts-loan =
    Escriba todas las deudas en una hoja.

    No saque un préstamo para pagar otro.

    En Bergamo está la oficina «SPES» de la Caritas. Ayuda a quien tiene demasiadas deudas.
    .go = Adónde ir
    .papers = Qué llevar
    .careful = Cuidado con el dinero
    .calls = Me llaman por el dinero
debts-lawyer =
    Aquí puede pedir un abogado (avvocato).

    ¿Tiene poco dinero? Pida el «patrocinio a spese dello Stato».
    .papers = Qué llevar
    .without_permit = Sin permiso de estadía
    .elsewhere = Otro municipio
debts-lawyer_nothing =
    Pregunte en el colegio de abogados de Bergamo (Ordine degli Avvocati).

    ¿Tiene poco dinero? Diga: «patrocinio a spese dello Stato».

    La dirección todavía no está verificada. Por eso no la escribimos.
    .papers = Qué llevar
    .without_permit = Sin permiso de estadía
    .go = Dónde pedir ayuda
    .person = Una persona
debts-court =
    Recoja siempre la carta en el correo (posta).

    Mire la fecha. Los días para responder son pocos.

    Vaya enseguida a un abogado (avvocato). Con pocos ingresos puede ser gratis: se llama «patrocinio a spese dello Stato».
    .lawyer = Un abogado (avvocato)
    .go = Dónde pedir ayuda
    .papers = Qué llevar
    .without_permit = Sin permiso de estadía
    .person = Una persona
debts-calls =
    Pregunte quiénes son. Pida todo por escrito.

    No pueden hablar de la deuda con parientes o vecinos.

    Tener una deuda no es un delito. Quien llama por teléfono no puede llevarse sus cosas.

    ¿Le dan miedo? Llame al 112.
    .numbers = Números útiles
    .go = Dónde pedir ayuda
    .court = Un papel del juez
    .person = Una persona
debts-papers =
    Lleve todas las cartas, también las cerradas.

    Lleve facturas, contratos y recibos. Lleve el ISEE, si lo hay.

    ¿Falta algo? Vaya igual.
    .go = Adónde ir
    .careful = Cuidado con el dinero
    .person = Una persona
debts-without_permit =
    También sin permiso de estadía puede pedir cuotas. Pídalas a la empresa de luz, gas o agua.

    ¿Tiene hijos? Hable con la asistente social (assistente sociale).

    El abogado gratis quizás vale también para usted: pregunte.
    .lawyer = Un abogado (avvocato)
    .go = Adónde ir
    .doctor = Médico y tratamientos
    .person = Una persona
debts-careful =
    Quien pide dinero antes de dar un préstamo, engaña.

    No firme préstamos para otros.

    No deje el pasaporte o la tarjeta a nadie.
    .go = Adónde ir
    .person = Una persona

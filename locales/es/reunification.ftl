### Joining the family (ricongiungimento familiare).

reunification = Reunificación familiar
reunification-stage =
    ¿En qué punto están?

    Sirve solo para decirle adónde ir.
    .abroad = La familia todavía está lejos
    .arrived = Llegamos hace poco
    .kit = Tengo los papeles para el correo
    .receipt = Tengo el recibo del correo
    .unsaid = Prefiero no decirlo
reunification-abroad =
    La solicitud se hace en internet, con el SPID.

    Un patronato puede hacerla con usted.
reunification-arrived =
    Tienen 8 días desde la llegada. Pidan enseguida la cita.

    La oficina es el «Sportello Unico» de la Prefettura.
reunification-card =
    El «Sportello Unico» mira la visa y el «nulla osta».

    Después le da los papeles para el permiso de estadía.
    .papers = Qué llevar
    .kit = ¿Y después? El correo (posta)
    .receipt = Tengo el recibo del correo
    .late = Los días ya pasaron
    .careful = Cuidado con el dinero
    .stages = En qué punto estamos
reunification-nothing =
    El «Sportello Unico Immigrazione» está en la Prefettura, en Bergamo.

    La dirección todavía no está verificada. Por eso no la escribimos.
    .papers = Qué llevar
    .kit = ¿Y después? El correo (posta)
    .receipt = Tengo el recibo del correo
    .late = Los días ya pasaron
    .careful = Cuidado con el dinero
    .stages = En qué punto estamos
    .person = Una persona
reunification-papers =
    Quien llegó lleva el pasaporte con la visa.

    Lleva el «nulla osta».

    Lleva los papeles de matrimonio o de nacimiento, traducidos.

    Quien aloja lleva el permiso de estadía y el contrato de la casa.
    .go = Adónde ir
    .kit = ¿Y después? El correo (posta)
    .careful = Cuidado con el dinero
reunification-kit =
    Lleve los papeles de la Prefettura al correo (posta). El sobre queda abierto.

    Busque el «Sportello Amico». Vaya en persona.

    Le dan un recibo (ricevuta): guárdelo bien.
    .receipt = ¿Y después? Tengo el recibo
    .late = Los días ya pasaron
    .careful = Cuidado con el dinero
    .stages = En qué punto estamos
reunification-kit_nothing =
    Lleve los papeles a un correo (posta) que tiene el «Sportello Amico». El sobre queda abierto.

    Las direcciones todavía no están verificadas. Por eso no las escribimos.
    .receipt = ¿Y después? Tengo el recibo
    .late = Los días ya pasaron
    .careful = Cuidado con el dinero
    .stages = En qué punto estamos
    .person = Una persona
reunification-receipt =
    Con el recibo (ricevuta) ya puede hacer mucho.

    Elija el médico. Pida la residencia (residenza). Mande a los hijos a la escuela.

    Después vaya a la Questura para las fotos y las huellas.
    .doctor = Médico y tratamientos
    .residence = Residencia (residenza)
    .school = Escuela de los hijos
    .tax_code = Código fiscal
    .stages = En qué punto estamos
reunification-school =
    Los hijos van a la escuela en cualquier mes del año.

    Vaya a la escuela más cercana. Lleve los papeles que tiene.

    ¿Falta un papel? La escuela los recibe igual.
    .receipt = Volver atrás
    .tax_code = Código fiscal
    .person = Una persona
reunification-tax_code =
    El código fiscal (codice fiscale) sirve para el médico y el trabajo.

    Pídalo en el «Sportello Unico». Si no lo dan, pídalo en la «Agenzia delle Entrate».
    .receipt = Volver atrás
    .doctor = Médico y tratamientos
    .person = Una persona
reunification-late =
    ¿Pasaron más de 8 días? Vaya igual, y pronto.

    Primero pida ayuda en un patronato.

    Igual hay atención médica. También hay escuela.
    .go = Adónde ir
    .doctor = Médico y tratamientos
    .person = Una persona
reunification-careful =
    El patronato le ayuda con la solicitud. Pregunte antes si se paga.

    No compre casas o contratos falsos.

    Su pasaporte se queda con usted. Nadie puede guardárselo.
    .go = Adónde ir
    .papers = Qué llevar
    .person = Una persona

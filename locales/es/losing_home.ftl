### Losing the home.

losing_home = Pierdo la casa
losing_home-what =
    Primero: no firme nada que no entiende.

    ¿Qué pasa?
    .tonight = No tengo dónde dormir hoy
    .letter = Una carta del dueño
    .court = Una carta del tribunal
    .owner = El dueño me quiere sacar
    .debts = No puedo pagar
    .go = Dónde pedir ayuda
    .unsaid = Prefiero no decirlo
losing_home-tonight =
    Llame por teléfono o vaya ya al municipio (Comune). Pregunte por la asistente social («assistente sociale»).

    Diga enseguida si hay niños o enfermos.

    ¿Está en peligro? Llame al 112.
losing_home-card =
    La asistente social (assistente sociale) busca con usted otro camino.

    Cuanto antes hable, más caminos hay.
    .papers = Qué llevar
    .sign = No firmar
    .union = El sindicato de inquilinos
    .residence = Residencia sin casa
    .without_permit = Sin permiso de estadía
    .elsewhere = Otro municipio
losing_home-nothing =
    Vaya al municipio (Comune) y pregunte por la asistente social («assistente sociale»).

    La dirección todavía no está verificada. Por eso no la escribimos.
    .papers = Qué llevar
    .sign = No firmar
    .union = El sindicato de inquilinos
    .residence = Residencia sin casa
    .without_permit = Sin permiso de estadía
    .elsewhere = Otro municipio
    .numbers = Números útiles
    .person = Una persona
losing_home-letter =
    La carta del dueño no es un desalojo (sfratto).

    Mire la fecha y cuánto pide.

    Puede proponer pagar poco a poco. Hágalo por escrito.
    .go = Adónde ir
    .union = Quién la lee conmigo
    .sign = No firmar
    .papers = Qué llevar
    .debts = No puedo pagar
losing_home-court =
    Recoja la carta en el correo (posta). Busque el día de la audiencia («udienza»).

    Vaya ese día, también sin abogado (avvocato).

    Puede pedir tiempo para pagar: el «termine di grazia». Decide el juez.
    .lawyer = Un abogado gratis
    .go = Adónde ir
    .union = El sindicato de inquilinos
    .papers = Qué llevar
losing_home-lawyer =
    Con pocos ingresos, el abogado (avvocato) puede ser gratis.

    Se llama «patrocinio a spese dello Stato». Se pide en el colegio de abogados (Ordine degli Avvocati).

    ¿Sin permiso de estadía? Pregunte igual.
    .go = Adónde ir
    .union = El sindicato de inquilinos
    .person = Una persona
losing_home-owner =
    El dueño no puede cambiar la cerradura.

    No puede cortar la luz, el gas o el agua.

    Solo puede hacerle salir el oficial de justicia (ufficiale giudiziario), después del juez.

    ¿Se quedó fuera de la casa? Llame al 112.
    .numbers = Números útiles
    .union = Quién me ayuda
    .sign = No firmar
    .go = Adónde ir
losing_home-sign =
    No firme papeles para irse.

    Pida una copia. Hágala leer a alguien de confianza.

    No dé las llaves sin un recibo (ricevuta).
    .union = Quién la lee conmigo
    .go = Adónde ir
    .person = Una persona
losing_home-union =
    El sindicato de inquilinos («sindacato inquilini») lee los papeles con usted.

    Busque uno de estos nombres. SICET. SUNIA. UNIAT. Unione Inquilini.

    Pregunte antes si se paga un carnet.
    .papers = Qué llevar
    .go = Adónde ir
    .person = Una persona
losing_home-papers =
    Lleve el contrato y todas las cartas.

    Lleve los recibos del alquiler. Lleve los documentos de la familia.

    ¿No tiene contrato? Lleve las pruebas de que pagó.
    .go = Adónde ir
    .sign = No firmar
    .person = Una persona
losing_home-without_permit =
    El dueño tiene que ir al juez. Vale también sin contrato.

    ¿Tiene hijos? La asistente social (assistente sociale) puede ayudar también sin permiso de estadía.

    Puede pedir un mediador (mediatore).
    .go = Adónde ir
    .owner = El dueño me quiere sacar
    .person = Una persona

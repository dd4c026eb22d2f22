### The registered residence (residenza).

residence = Residencia (residenza)
residence-home =
    La residencia (residenza) dice al municipio (Comune) dónde vive.

    ¿Dónde vive ahora?
    .own = Tengo contrato o casa propia
    .hosted = Alguien me aloja
    .nowhere = No tengo una casa fija
    .refused = El municipio dijo que no
    .unsaid = Prefiero no decirlo
residence-own = Lleve el contrato, u otro papel de la casa.
residence-hosted =
    Quien le aloja firma un papel. Lleve también el documento de esa persona.

    Pregunte en el municipio (Comune) qué papel hace falta.
residence-nowhere =
    Puede pedir la residencia (residenza) también sin casa.

    Diga que está «senza fissa dimora» (sin domicilio fijo). Explique dónde pasa los días y quién le conoce.
residence-card =
    Se pide en el registro de habitantes («Anagrafe») del municipio (Comune).

    Le sirve para el médico. Le sirve para la tarjeta de identidad (carta d’identità).
    .papers = Qué llevar
    .then = ¿Y después? Quién va a la casa
    .without_permit = Sin permiso de estadía
    .not_asked = Qué no hace falta
    .elsewhere = Otro municipio
residence-nothing =
    Vaya al municipio (Comune) y pregunte por el registro de habitantes («Anagrafe»).

    La dirección todavía no está verificada. Por eso no la escribimos.
    .papers = Qué llevar
    .then = ¿Y después? Quién va a la casa
    .without_permit = Sin permiso de estadía
    .not_asked = Qué no hace falta
    .elsewhere = Otro municipio
    .person = Una persona
residence-papers =
    Lleve estos documentos, si los tiene.

    El pasaporte. El permiso de estadía, o el recibo (ricevuta). Un papel de la casa.

    ¿Llegó hace poco por la familia? Lleve la visa y el «nulla osta».

    ¿Falta algo? Vaya igual y pregunte.
    .go = Adónde ir
    .then = ¿Y después?
    .not_asked = Qué no hace falta
residence-then =
    Un agente del municipio (vigile) pasa por la casa. Controla solo si usted vive ahí.

    Escriba su nombre en el timbre. Diga en el municipio (Comune) a qué horas está.

    Cuando renueve el permiso de estadía, vuelva al registro de habitantes (Anagrafe).
    .refused = El municipio dijo que no
    .go = Adónde ir
    .papers = Qué llevar
residence-refused =
    Pida el «no» por escrito. Un «no» de palabra no basta.

    Puede responder y explicar.

    Puede presentar un recurso (ricorso) ante el Prefetto. Tiene 30 días. Pida ayuda enseguida.
    .go = Adónde ir
    .not_asked = Qué no hace falta
    .person = Una persona
residence-without_permit =
    ¿Tiene el recibo (ricevuta) del permiso de estadía? Entonces puede pedir la residencia (residenza).

    Sin permiso de estadía y sin recibo, por lo general no.

    Igual hay atención médica. También hay escuela para los hijos.
    .doctor = Médico y tratamientos
    .permit = El permiso de estadía
    .go = Adónde ir
    .person = Una persona
residence-not_asked =
    Si de verdad vive aquí, la residencia (residenza) es un derecho.

    No se compra. No dé dinero a quien se la vende.

    No hace falta tener ya la tarjeta de identidad. Basta el pasaporte.
    .go = Adónde ir
    .papers = Qué llevar
    .person = Una persona

### Choosing a doctor or a paediatrician.

doctor = Médico y pediatra
doctor-who = ¿Para quién es el médico?
    .child = Niño, hasta 13 años
    .adult = Adulto, o desde 14 años
    .invalid = Toque una de las dos opciones.
doctor-card_child =
    Cada niño puede tener un pediatra.

    Desde los 6 años elige usted: pediatra o médico.

    Se hace en la ventanilla «Scelta e revoca».
    .papers = Qué llevar
    .without_permit = Sin permiso de estadía
    .not_asked = Qué no hace falta
    .elsewhere = Otro municipio
doctor-card_adult =
    Primero se inscribe en el servicio de salud (Servizio sanitario). Después elige el médico.

    Se hace en la ventanilla «Scelta e revoca».
    .papers = Qué llevar
    .without_permit = Sin permiso de estadía
    .not_asked = Qué no hace falta
    .elsewhere = Otro municipio
doctor-nothing =
    El médico se elige en la ventanilla «Scelta e revoca» de la ASST.

    La dirección todavía no está verificada. Por eso no la escribimos.
    .papers = Qué llevar
    .without_permit = Sin permiso de estadía
    .not_asked = Qué no hace falta
    .elsewhere = Otro municipio
    .person = Una persona
doctor-papers =
    Lleve estos documentos, si los tiene.

    Un documento de identidad. El código fiscal (codice fiscale). El permiso de estadía, o el recibo (ricevuta). La dirección de la casa.

    Para un niño: el documento de usted y el código fiscal del niño.

    ¿Falta algo? Pregunte en la ventanilla cómo hacer.
    .go = Adónde ir
    .without_permit = Sin permiso de estadía
    .not_asked = Qué no hace falta
doctor-without_permit =
    Hay atención médica para todos, también sin permiso de estadía.

    Hasta los 18 años: pediatra o médico, como todos.

    Un adulto puede pedir la tarjeta STP (tessera STP). Vale para atención urgente o esencial. Vale también en el embarazo.

    Se pide en el hospital o en la ASST.
    .go = Adónde ir
    .not_asked = Qué no hace falta
    .person = Una persona
doctor-not_asked =
    El contrato de trabajo no hace falta.

    ¿No tiene permiso de estadía? Quien le atiende no puede reportarle a las autoridades solo por eso.

    Puede pedir un mediador (mediatore). Los niños no deben traducir.
    .go = Adónde ir
    .papers = Qué llevar
    .person = Una persona

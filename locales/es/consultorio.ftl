### The consultorio.

consultorio = Consultorio familiar
consultorio-card =
    El consultorio familiar (consultorio) es para toda la familia.

    Acompaña el embarazo, la pareja y los hijos.

    No hace falta la orden del médico. Llame antes, si puede.
    .papers = Qué llevar
    .without_permit = Sin permiso de estadía
    .not_asked = Qué no hace falta
    .elsewhere = Otro municipio
consultorio-nothing =
    En esta zona hay consultorios familiares (consultori) de la ASST.

    La dirección todavía no está verificada. Por eso no la escribimos.
    .papers = Qué llevar
    .without_permit = Sin permiso de estadía
    .not_asked = Qué no hace falta
    .elsewhere = Otro municipio
    .person = Una persona
consultorio-papers =
    Lleve lo que tiene.

    La tarjeta de salud (tessera sanitaria), si la hay. Los exámenes ya hechos, si los hay.

    ¿No tiene nada? Puede ir igual.
    .go = Adónde ir
    .without_permit = Sin permiso de estadía
    .not_asked = Qué no hace falta
consultorio-without_permit =
    Hay atención médica para todos.

    En el embarazo le atienden también sin permiso de estadía.

    Pida la tarjeta STP (tessera STP). Sirve para las consultas y los exámenes.

    ¿No tiene permiso de estadía? Quien le atiende no puede reportarle a las autoridades solo por eso.
    .go = Adónde ir
    .not_asked = Qué no hace falta
    .person = Una persona
consultorio-not_asked =
    La orden del médico no hace falta.

    Puede ir sin compañía o con quien quiera. También antes de los 18 años.

    Puede pedir un mediador (mediatore). Los hijos no deben traducir.
    .go = Adónde ir
    .papers = Qué llevar
    .person = Una persona

### Expecting a child: with or without papers, alone or not, to go on or not.

pregnancy = Embarazo
pregnancy-start =
    El consultorio familiar (consultorio) acompaña el embarazo.

    Puede ir sin compañía, y también sin documentos.

    Vaya pronto: así tiene tiempo para entender y elegir.
    .go = Adónde ir
    .papers = Qué llevar
    .without_permit = Sin permiso de estadía
    .stay = El permiso por embarazo
    .unsure = Tengo dudas
    .birth = El parto
    .not_asked = Qué no hace falta
    .ill = Me siento mal ahora
pregnancy-card =
    El consultorio familiar (consultorio) acompaña el embarazo desde el comienzo.

    Ahí están la obstetra (ostetrica) y la ginecóloga. Llame antes, si puede.
    .papers = Qué llevar
    .without_permit = Sin permiso de estadía
    .not_asked = Qué no hace falta
    .steps = Las otras preguntas
    .elsewhere = Otro municipio
pregnancy-nothing =
    En esta zona hay consultorios familiares (consultori) de la ASST. La dirección todavía no está verificada.

    Pregunte al médico o en el municipio (Comune) dónde está el «consultorio».

    ¿Se siente mal? Vaya a emergencias (pronto soccorso): atienden a todos.
    .papers = Qué llevar
    .without_permit = Sin permiso de estadía
    .not_asked = Qué no hace falta
    .steps = Las otras preguntas
    .elsewhere = Otro municipio
    .person = Una persona
pregnancy-papers =
    Lleve lo que tiene: la prueba, los exámenes, la tarjeta de salud (tessera sanitaria).

    Recuerde el día de su última regla.

    ¿No tiene nada? Vaya igual.
    .go = Adónde ir
    .without_permit = Sin permiso de estadía
    .not_asked = Qué no hace falta
pregnancy-without_permit =
    En el embarazo le atienden también sin permiso de estadía.

    Pida la tarjeta STP (tessera STP), en la ASST o en el hospital. Sirve para consultas y exámenes.

    Quien le atiende no puede reportarle a las autoridades solo por no tener permiso.
    .go = Adónde ir
    .stay = El permiso por embarazo
    .not_asked = Qué no hace falta
    .person = Una persona
pregnancy-stay =
    En el embarazo, por regla general, no pueden sacarle de Italia. Vale también en los seis meses después del parto.

    Puede pedir un permiso de estadía en la Questura. Hace falta un certificado del médico.

    Primero hable con un patronato o con un abogado.
    .go = Adónde ir por el certificado
    .helper = Permiso y patronato
    .person = Una persona
    .steps = Las otras preguntas
pregnancy-unsure =
    La decisión es suya. Nadie puede obligarle.

    En el consultorio familiar (consultorio) le escuchan y le explican cada camino.

    Para no continuar, la ley da los primeros 90 días. Vaya pronto.
    .go = Adónde ir
    .minor = Tengo menos de 18 años
    .birth = El parto
    .not_asked = Qué no hace falta
    .person = Una persona
pregnancy-minor =
    Puede ir al consultorio familiar (consultorio) también antes de los 18 años.

    Para no continuar, por lo general hace falta el sí de los padres.

    ¿No puede decírselo a ellos? El consultorio puede pedirlo a un juez. Es una ayuda.
    .go = Adónde ir
    .not_asked = Qué no hace falta
    .person = Una persona
pregnancy-birth =
    Para el parto, vaya al hospital. Le atienden con o sin permiso de estadía.

    Elija antes el hospital con la obstetra, si puede.

    También puede pedir no dar su nombre.
    .unnamed = No dar el nombre
    .new_baby = Después del nacimiento
    .ill = Me siento mal ahora
    .steps = Las otras preguntas
pregnancy-unnamed =
    En el hospital puede decir: «Non voglio essere nominata».

    Quiere decir: «No quiero que se diga mi nombre».

    Por ley, no escriben su nombre en el acta de nacimiento.

    Le atienden como a todas. El bebé tendrá una familia.
    .go = Hablarlo antes: dónde
    .birth = El parto
    .person = Una persona
pregnancy-not_asked =
    La orden del médico no hace falta.

    El sí del marido o de un pariente no hace falta. Puede ir sin compañía.

    Puede pedir una mediadora (mediatrice). Los hijos no deben traducir.
    .go = Adónde ir
    .papers = Qué llevar
    .person = Una persona

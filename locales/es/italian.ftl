### Learning Italian.

italian = Aprender italiano
italian-card =
    El CPIA es la escuela del Estado para adultos.

    Aprende italiano, también desde cero. Cuesta poco o nada.

    Hay cursos en la mañana y en la noche.
    .papers = Qué llevar
    .certificate = Para qué sirve
    .without_permit = Sin permiso de estadía
    .not_asked = Qué no hace falta
    .elsewhere = Otro municipio
italian-nothing =
    En Treviglio hay un CPIA. Es la escuela del Estado para adultos.

    Pregunte también en su municipio (Comune): ¿hay otros cursos?

    La dirección todavía no está verificada. Por eso no la escribimos.
    .papers = Qué llevar
    .certificate = Para qué sirve
    .without_permit = Sin permiso de estadía
    .not_asked = Qué no hace falta
    .elsewhere = Otro municipio
    .person = Una persona
italian-papers =
    Llame o vaya: pregunte qué hace falta.

    Lleve lo que tiene. Un documento. El código fiscal (codice fiscale). El permiso de estadía o el recibo (ricevuta).

    Pregunte los días y las horas. Pregunte si se paga.
    .go = Adónde ir
    .without_permit = Sin permiso de estadía
    .not_asked = Qué no hace falta
italian-certificate =
    Sirve para el trabajo, la escuela de los hijos, el médico.

    El nivel A2 sirve también para la «carta di soggiorno».

    El CPIA puede dar el certificado A2.
    .go = Adónde ir
    .papers = Qué llevar
italian-without_permit =
    Pregunte en la escuela: cada escuela decide cómo hacer.

    También hay cursos de voluntarios. Pregunte en las asociaciones o en la parroquia.
    .go = Adónde ir
    .papers = Qué llevar
    .person = Una persona
italian-not_asked =
    No hace falta haber estudiado.

    No hace falta saber leer o escribir. Hay un curso también para quien empieza desde cero.
    .go = Adónde ir
    .papers = Qué llevar
    .person = Una persona

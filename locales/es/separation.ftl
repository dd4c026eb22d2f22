### Parents who part. The first screen asks how it is at home and nothing else; titles, buttons
### and first lines name neither the matter nor the fear.

separation = Padres e hijos
separation-home = ¿Cómo van las cosas en casa?
    .well = Bien
    .so_so = Más o menos
    .badly = Mal
    .unsaid = Prefiero no decirlo
separation-calm =
    Gracias. Aquí va despacio y decide usted.

    Primero puede hablar con una persona.

    ¿Necesita ayuda ya? Llame al 112. Si cuelga, pueden devolverle la llamada.
    .person = Una persona
    .numbers = Números útiles
    .read = Leer la información
separation-card =
    Un abogado (avvocato) explica las reglas para padres e hijos.

    ¿Viven en dos casas? Hacen falta reglas escritas.

    ¿Gana poco? El Estado puede pagar al abogado: «patrocinio a spese dello Stato».
    .agree = Ponerse de acuerdo
    .children = Los hijos
    .permit = El permiso de estadía
    .papers = Qué llevar
    .not_asked = Qué no hace falta
    .elsewhere = Otro municipio
separation-nothing =
    Un abogado (avvocato) explica las reglas para padres e hijos. ¿Viven en dos casas? Hacen falta reglas escritas.

    ¿Gana poco? El Estado puede pagar al abogado: «patrocinio a spese dello Stato».

    Aquí cerca todavía no tenemos una oficina verificada. Se pide al colegio de abogados (Ordine degli avvocati).
    .agree = Ponerse de acuerdo
    .children = Los hijos
    .permit = El permiso de estadía
    .papers = Qué llevar
    .not_asked = Qué no hace falta
    .elsewhere = Otro municipio
    .person = Una persona
separation-card_alone =
    Un abogado (avvocato) habla solo con usted, si quiere.

    Le explica sus derechos antes de cada paso.

    ¿Gana poco? El Estado puede pagar al abogado: «patrocinio a spese dello Stato».
    .person = Una persona
    .children = Los hijos
    .permit = El permiso de estadía
    .papers = Qué llevar
    .not_asked = Qué no hace falta
    .elsewhere = Otro municipio
separation-nothing_alone =
    Un abogado (avvocato) habla solo con usted, si quiere. Le explica sus derechos.

    ¿Gana poco? El Estado puede pagar al abogado: «patrocinio a spese dello Stato».

    Aquí cerca todavía no tenemos una oficina verificada. Hable primero con una persona.
    .person = Una persona
    .children = Los hijos
    .permit = El permiso de estadía
    .papers = Qué llevar
    .not_asked = Qué no hace falta
    .elsewhere = Otro municipio
separation-agree =
    Si hablan con calma, alguien puede ayudarlos: la mediación familiar (mediazione familiare).

    Es voluntaria. Nadie puede obligarle.

    ¿Uno de los dos tiene miedo? Entonces no se hace.
    .consultorio = Consultorio: preguntar
    .not_calm = No hablamos con calma
    .children = Los hijos
separation-children =
    ¿Quién recoge a los hijos de la escuela? Háblelo con la escuela. Hace falta un papel.

    Para el pasaporte de un hijo hacen falta dos «sí». Si no, decide un juez.

    Guarde una copia de los documentos de los hijos.
    .go = Un abogado: dónde
    .papers = Qué llevar
    .person = Una persona
separation-permit =
    ¿Tiene un permiso por familia? No se termina solo.

    Se puede cambiar a trabajo o estudio. Hay que pedirlo.

    Primero hable con un abogado o con un patronato.
    .go = Un abogado: dónde
    .helper = Permiso y patronato
    .without_permit = Sin permiso de estadía
    .person = Una persona
separation-papers =
    Hacen falta los papeles del matrimonio y del nacimiento de los hijos. Hay que mostrar los ingresos.

    También los documentos y el permiso de estadía, si los hay.

    ¿Falta algo? Vaya igual. No busque papeles si es riesgoso.
    .go = Un abogado: dónde
    .children = Los hijos
    .person = Una persona
separation-without_permit =
    Puede hablar con un abogado también sin permiso de estadía.

    Para el abogado que paga el Estado, por lo general piden un permiso de estadía. Pregunte igual.

    Los hijos van a la escuela y al pediatra como antes.
    .go = Un abogado: dónde
    .not_asked = Qué no hace falta
    .person = Una persona
separation-not_asked =
    Firme solo lo que entiende. Puede pedir un mediador para el idioma (mediatore).

    La mediación familiar es voluntaria. Si hay miedo, no se hace.

    Los hijos no deben traducir.
    .go = Un abogado: dónde
    .children = Los hijos
    .person = Una persona

### Meals at school. No price is written: it differs from Comune to Comune.

canteen = Comedor de la escuela
canteen-town =
    El comedor (mensa) cambia de un municipio (Comune) a otro.

    Elija el municipio.
    .invalid = No conozco este municipio. Elija de la lista.
canteen-card = Aquí se pregunta por el comedor (mensa). Puede preguntar también en la escuela.
    .papers = Inscribir a un hijo
    .food = Qué no puede comer
    .price = Cuánto se paga
    .debt = No puedo pagar
    .without_permit = Sin permiso de estadía
canteen-nothing =
    Pregunte en la escuela. O en el municipio (Comune), en la oficina «Scuola» o «Istruzione».

    Aquí todavía no hay una oficina verificada.
    .papers = Inscribir a un hijo
    .food = Qué no puede comer
    .price = Cuánto se paga
    .debt = No puedo pagar
    .without_permit = Sin permiso de estadía
    .person = Una persona
canteen-papers =
    Inscribe el padre o la madre. Muchas veces se hace en internet, con SPID o CIE.

    ¿No tiene SPID? Pida ayuda en el municipio (Comune) o en la escuela.

    Lleve un documento y los códigos fiscales (codice fiscale) suyo y del hijo.
    .go = Adónde ir
    .food = Qué no puede comer
    .price = Cuánto se paga
canteen-food =
    ¿Una alergia? Pida un papel al pediatra.

    Por la religión, por lo general basta un pedido suyo.

    Dígalo antes de que el hijo empiece.
    .go = Adónde ir
    .papers = Inscribir a un hijo
canteen-price =
    El precio lo decide el municipio (Comune).

    Con el ISEE muchas veces paga menos. También con más hijos.

    Pregunte antes: después puede ser tarde.
    .go = Adónde ir
    .debt = No puedo pagar
canteen-debt =
    Dígalo pronto en el municipio (Comune). No espere la carta.

    Pida pagar poco a poco.

    También puede hablarlo con la asistente social (assistente sociale).
    .go = Adónde ir
    .price = Pagar menos
    .person = Una persona
canteen-without_permit =
    La escuela es para todos los niños, también sin permiso de estadía.

    Para el comedor (mensa), pregunte en la escuela cómo hacer. ¿Falta el código fiscal (codice fiscale)? Dígalo: hay un modo.
    .go = Adónde ir
    .papers = Inscribir a un hijo
    .person = Una persona

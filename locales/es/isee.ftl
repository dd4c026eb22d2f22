### The ISEE and the allowance for children (assegno unico).

isee = ISEE y assegno unico
isee-what =
    El ISEE es un papel que dice el dinero de la familia.

    Sirve para la ayuda por hijos (assegno unico), el comedor (mensa), las facturas.

    ¿Qué tiene que hacer?
    .isee = Hacer el ISEE
    .benefit = Ayuda por hijos (assegno unico)
    .apart = Crío a mis hijos sin pareja
    .account = Una cuenta a mi nombre
    .unsaid = Prefiero no decirlo
isee-first = El ISEE se hace cada año. Primero pida una cita.
isee-card =
    Vaya a un «CAF». El ISEE es gratis.

    Ellos hacen las cuentas. Usted lleva los papeles.
    .papers = Qué llevar
    .apart = Crío a mis hijos sin pareja
    .then = ¿Y después? La ayuda por hijos
    .without_permit = Sin permiso de estadía
    .careful = Cuidado con el dinero
    .elsewhere = Otro municipio
isee-nothing =
    El ISEE se hace en un «CAF». Es gratis.

    Las direcciones todavía no están verificadas. Por eso no las escribimos.
    .papers = Qué llevar
    .apart = Crío a mis hijos sin pareja
    .then = ¿Y después? La ayuda por hijos
    .without_permit = Sin permiso de estadía
    .careful = Cuidado con el dinero
    .elsewhere = Otro municipio
    .person = Una persona
isee-benefit =
    La ayuda por hijos (assegno unico) es dinero para los hijos, cada mes.

    La paga el INPS. Un «patronato» hace la solicitud con usted.

    Antes haga el ISEE.
    .papers = Qué llevar
    .apart = Crío a mis hijos sin pareja
    .account = Una cuenta a mi nombre
    .without_permit = Sin permiso de estadía
    .careful = Cuidado con el dinero
    .elsewhere = Otro municipio
isee-benefit_nothing =
    Para la ayuda por hijos (assegno unico), vaya a un «patronato». Antes haga el ISEE.

    Aquí cerca todavía no tenemos uno verificado. Pregunte en su municipio (Comune).
    .papers = Qué llevar
    .apart = Crío a mis hijos sin pareja
    .account = Una cuenta a mi nombre
    .without_permit = Sin permiso de estadía
    .careful = Cuidado con el dinero
    .elsewhere = Otro municipio
    .person = Una persona
isee-papers =
    Lleve estos papeles, de toda la familia.

    El documento. La tarjeta de salud (tessera sanitaria). El contrato de alquiler. Las boletas de pago (buste paga) o el «CUD». Las cuentas del banco o del correo.

    ¿Falta algo? Pida la lista en el CAF.
    .go = Adónde ir
    .then = ¿Y después? La ayuda por hijos
    .careful = Cuidado con el dinero
isee-benefit_papers =
    Lleve el ISEE y el permiso de estadía. Lleve los códigos fiscales (codice fiscale) de los hijos.

    Lleve el número de su cuenta (IBAN).
    .go = Adónde ir
    .account = Una cuenta a mi nombre
    .isee = Primero tengo que hacer el ISEE
isee-apart =
    Diga en el CAF quién vive con usted: el cálculo cambia.

    La ayuda puede ir a usted, o la mitad para cada uno.

    ¿No tiene los papeles del otro padre o madre? Dígalo en el CAF.
    .isee = Dónde hacer el ISEE
    .benefit = Ayuda por hijos (assegno unico)
    .account = Una cuenta a mi nombre
    .person = Una persona
isee-account =
    Puede tener una cuenta solo suya.

    En el banco o en el correo pida el «conto di base».

    Basta el permiso de estadía como documento. La residencia (residenza) no hace falta.

    ¿Dicen que no? Pida el «no» por escrito.
    .benefit = Ayuda por hijos (assegno unico)
    .careful = Cuidado con el dinero
    .person = Una persona
isee-without_permit =
    Para la ayuda por hijos (assegno unico) sirven muchos permisos. Pregunte por el suyo.

    ¿Tiene solo el recibo (ricevuta)? Pregunte en el patronato.

    Sin permiso de estadía, por lo general no hay ayuda. Por los hijos, hable con la asistente social (assistente sociale).
    .isee = Dónde hacer el ISEE
    .benefit = Ayuda por hijos (assegno unico)
    .doctor = Médico y tratamientos
    .person = Una persona
isee-careful =
    El CAF no puede pedir dinero por el ISEE.

    Un patronato puede pedir algo. Pregunte antes cuánto, y pida el recibo (ricevuta).

    La tarjeta y las claves de la cuenta son suyas. No las dé.
    .isee = Dónde hacer el ISEE
    .benefit = Ayuda por hijos (assegno unico)
    .account = Una cuenta a mi nombre
    .person = Una persona

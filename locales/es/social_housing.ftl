### Public homes, and homes for a time.

social_housing = La vivienda social
social_housing-stage =
    Hay viviendas públicas, y viviendas por un tiempo.

    ¿Qué necesita?
    .ask = Pedir una vivienda
    .agreement = Firmar el acuerdo
    .rules = Las reglas de la casa
    .bills = Alquiler y facturas
    .faults = Algo se dañó
    .ending = El tiempo está por terminar
    .own = Un alquiler todo mío
    .unsaid = Prefiero no decirlo
social_housing-card =
    La vivienda pública (casa popolare) se pide solo cuando hay una convocatoria («bando»).

    La solicitud se hace en internet.

    Pregunte en el municipio (Comune) quién le ayuda a hacerla.
    .papers = Qué llevar
    .short = Una vivienda por poco tiempo
    .without_permit = Sin permiso de estadía
    .careful = Cuidado con el dinero
    .stages = Más sobre la vivienda
    .elsewhere = Otro municipio
social_housing-nothing =
    La vivienda pública (casa popolare) se pide solo cuando hay una convocatoria («bando»).

    Pregunte en el municipio (Comune): ¿cuándo abre? ¿Quién me ayuda?

    Aquí cerca todavía no tenemos una oficina verificada.
    .papers = Qué llevar
    .short = Una vivienda por poco tiempo
    .without_permit = Sin permiso de estadía
    .careful = Cuidado con el dinero
    .stages = Más sobre la vivienda
    .elsewhere = Otro municipio
    .person = Una persona
social_housing-papers =
    Prepare estos papeles antes de la convocatoria (bando).

    El SPID, o la CIE con el PIN. El ISEE. Los códigos fiscales (codice fiscale) de todos.

    El documento y el permiso de estadía. Un timbre fiscal (marca da bollo).

    Si los hay: papeles de desalojo (sfratto), de discapacidad, de separación.
    .go = Adónde ir
    .isee = Hacer el ISEE
    .spid = No tengo SPID o CIE
    .careful = Cuidado con el dinero
social_housing-short =
    Hay viviendas por un tiempo, por ejemplo después de un desalojo (sfratto).

    Se piden a la asistente social («assistente sociale») del municipio (Comune).

    Se hace un acuerdo escrito. Se paga una parte.
    .losing_home = Pierdo la casa
    .agreement = Firmar el acuerdo
    .person = Una persona
social_housing-agreement =
    Antes de firmar, pida un mediador (mediatore).

    Pregunte tres cosas: cuánto dura, cuánto pago, quién puede estar conmigo.

    ¿Qué hago yo? ¿Qué hacen ellos?

    Pida una copia de todo.
    .rules = Las reglas de la casa
    .bills = Alquiler y facturas
    .stages = Más sobre la vivienda
    .person = Una persona
social_housing-rules =
    Cada casa tiene un reglamento. Pida uno que entienda.

    ¿Quiere alojar a alguien? Pregunte antes.

    ¿Nace un hijo, o se va por mucho tiempo? Dígalo enseguida.
    .faults = Algo se dañó
    .bills = Alquiler y facturas
    .stages = Más sobre la vivienda
    .person = Una persona
social_housing-bills =
    En la vivienda pública, el alquiler sigue los ingresos.

    ¿Gana menos? Pida pagar menos.

    ¿No puede pagar? Hable enseguida, antes de que crezca la deuda.

    Guarde todos los recibos.
    .debts = Deudas y facturas
    .isee = Hacer el ISEE
    .stages = Más sobre la vivienda
    .person = Una persona
social_housing-faults =
    Escriba enseguida a quien administra la casa. Mande una foto.

    Los arreglos pequeños le tocan a usted. Los grandes, como la caldera, no.

    ¿Siente olor a gas? Salga y llame al 112.
    .numbers = Números útiles
    .rules = Las reglas de la casa
    .stages = Más sobre la vivienda
    .person = Una persona
social_housing-ending =
    Mire la fecha escrita en el acuerdo.

    Hable con la asistente social (assistente sociale) algunos meses antes.

    Al final miren la casa juntos. Tome fotos.

    Pida un papel firmado, y la garantía (cauzione).
    .own = Un alquiler todo mío
    .losing_home = Pierdo la casa
    .residence = Residencia (residenza)
    .person = Una persona
social_housing-own =
    ¿Quiere un alquiler suyo? Pida un contrato escrito y registrado.

    Sirve para el ISEE y la residencia (residenza).

    La garantía (cauzione) es como máximo tres meses de alquiler.

    Pague siempre con un recibo (ricevuta).
    .careful = Cuidado con el dinero
    .residence = Residencia (residenza)
    .person = Una persona
social_housing-without_permit =
    Para la vivienda pública (casa popolare) hace falta un permiso largo.

    Sirve también un permiso de dos años, con un trabajo. Pregunte por el suyo.

    Sin permiso de estadía no hay vivienda pública. ¿Tiene hijos? Hable con la asistente social (assistente sociale).
    .short = Una vivienda por poco tiempo
    .own = Un alquiler todo mío
    .person = Una persona
social_housing-careful =
    Por la solicitud se paga solo el timbre (bollo).

    Nadie puede venderle un lugar en la lista.

    No pague para ver una casa.
    .go = Adónde ir
    .papers = Qué llevar
    .person = Una persona

### Citizenship (cittadinanza) of the children.

citizenship = Ciudadanía de los hijos
citizenship-age =
    Quien nace aquí no recibe la ciudadanía de manera automática.

    Hay un camino, a los 18 años.

    ¿Cuántos años tiene su hijo, o cuántos años tiene usted?
    .minor = Menos de 18 años
    .eighteen = 18 años
    .older = 19 años o más
    .parent = Ciudadanía del padre o la madre
    .born_abroad = No nació en Italia
    .unsaid = Prefiero no decirlo
citizenship-eighteen =
    Quien nació aquí y vivió siempre aquí puede tener la ciudadanía italiana.

    Lo declara en persona en el municipio (Comune), antes de los 19 años. No espere.
citizenship-older =
    El municipio (Comune) debía mandar una carta antes de los 18 años.

    ¿No llegó nunca? Se puede pedir también después de los 19 años.
citizenship-parent =
    ¿El padre o la madre recibe la ciudadanía italiana? El hijo menor que vive con esa persona también.

    Dígalo en el municipio (Comune) el día del juramento.

    ¿El hijo nació lejos? Las reglas cambiaron: pregunte.
citizenship-card =
    La oficina es el «Stato civile» de su municipio (Comune).
    .papers = Qué llevar
    .gaps = Si falta un período
    .without_permit = Sin permiso de estadía
    .not_asked = Qué no hace falta
    .elsewhere = Otro municipio
citizenship-nothing =
    Vaya al municipio (Comune) y pregunte por el «Stato civile».

    La dirección todavía no está verificada. Por eso no la escribimos.
    .papers = Qué llevar
    .gaps = Si falta un período
    .without_permit = Sin permiso de estadía
    .not_asked = Qué no hace falta
    .elsewhere = Otro municipio
    .person = Una persona
citizenship-minor =
    Ahora puede preparar el camino.

    Mantenga la residencia (residenza) siempre activa. Renueve siempre el permiso de estadía.

    Guarde libretas de notas, vacunas y papeles del pediatra.

    Antes de los 18 años, el municipio (Comune) manda una carta.
    .parent = Ciudadanía del padre o la madre
    .gaps = Si falta un período
    .residence = Residencia (residenza)
    .go = Adónde ir
citizenship-born_abroad =
    Para quien nació lejos hay otros caminos.

    Cambian con cada historia. Un patronato los mira con usted.
    .parent = Ciudadanía del padre o la madre
    .not_asked = Qué no hace falta
    .person = Una persona
citizenship-papers =
    Lleve el pasaporte y la tarjeta de identidad (carta d’identità).

    Lleve los permisos de estos años, si los tiene.

    El acta de nacimiento la busca el municipio (Comune).

    Se paga algo. Pregunte antes cuánto.
    .go = Adónde ir
    .gaps = Si falta un período
    .not_asked = Qué no hace falta
citizenship-gaps =
    ¿Falta un período de residencia (residenza) o de permiso de estadía?

    Los errores de los padres y de las oficinas no cuentan contra el hijo.

    Lleve libretas de notas, vacunas, papeles del médico. Prueban que estaba aquí.
    .go = Adónde ir
    .papers = Qué llevar
    .person = Una persona
citizenship-without_permit =
    A los 18 años hace falta un permiso de estadía, o haberlo solicitado.

    ¿No lo hay? Pida ayuda en un patronato, pronto.

    Los años de escuela valen como prueba.
    .go = Adónde ir
    .permit = El permiso de estadía
    .person = Una persona
citizenship-not_asked =
    Los ingresos de los padres no hacen falta. El examen de italiano no hace falta.

    Italia no pide dejar la otra ciudadanía. Su país quizás sí: pregunte en el consulado.
    .go = Adónde ir
    .papers = Qué llevar
    .person = Una persona

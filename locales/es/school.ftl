### A child just arrived, and school.

school = Inscribir en la escuela
school-start =
    Todos los niños pueden ir a la escuela, también sin permiso de estadía.

    Se puede empezar en cualquier mes del año.

    ¿Cuántos años tiene?
    .small = Hasta 5 años
    .child = De 6 a 15 años
    .teen = Desde 16 años
    .class = ¿Qué curso?
    .papers = Qué llevar
    .vaccines = Las vacunas
    .canteen = El comedor (mensa)
    .without_permit = Sin permiso de estadía
    .not_asked = Qué no hace falta
school-card_small =
    Hasta los 3 años hay la guardería (nido). Después, el jardín infantil (scuola dell’infanzia).

    Para entrar hacen falta las vacunas.

    Pregunte en el municipio (Comune) o en la escuela si hay lugar.
    .papers = Qué llevar
    .vaccines = Las vacunas
    .without_permit = Sin permiso de estadía
    .elsewhere = Otro municipio
school-nothing_small =
    Hasta los 3 años hay la guardería (nido). Después, el jardín infantil (scuola dell’infanzia).

    Para entrar hacen falta las vacunas. Pregunte en el municipio (Comune) si hay lugar.

    Las direcciones todavía no están verificadas.
    .papers = Qué llevar
    .vaccines = Las vacunas
    .without_permit = Sin permiso de estadía
    .say = Una frase para mostrar
    .elsewhere = Otro municipio
    .person = Una persona
school-card =
    Vaya a la escuela más cercana a la casa. Busque la secretaría: «segreteria».

    La inscripción se hace ahí, también durante el año.
    .papers = Qué llevar
    .class = ¿Qué curso?
    .without_permit = Sin permiso de estadía
    .say = Una frase para mostrar
    .elsewhere = Otro municipio
school-nothing =
    Vaya a la escuela más cercana a la casa. Busque la secretaría: «segreteria».

    Las direcciones todavía no están verificadas. En el municipio (Comune) saben qué escuela es.
    .papers = Qué llevar
    .class = ¿Qué curso?
    .without_permit = Sin permiso de estadía
    .say = Una frase para mostrar
    .elsewhere = Otro municipio
    .person = Una persona
school-card_teen =
    Desde los 16 años está el CPIA. Se aprende italiano y se saca el diploma de «licenza media».

    También se puede ir a la secundaria superior (scuole superiori).
    .papers = Qué llevar
    .without_permit = Sin permiso de estadía
    .high_school = La secundaria superior
    .elsewhere = Otro municipio
school-nothing_teen =
    Desde los 16 años está el CPIA. Se aprende italiano y se saca el diploma de «licenza media».

    Hay uno en Treviglio. La dirección todavía no está verificada.
    .papers = Qué llevar
    .without_permit = Sin permiso de estadía
    .high_school = La secundaria superior
    .say = Una frase para mostrar
    .elsewhere = Otro municipio
    .person = Una persona
school-class =
    Por lo general, el curso es el de su edad.

    Los maestros pueden elegir un curso cercano. Miran qué estudió antes.

    Pida a la escuela una ayuda para el italiano.
    .go = La escuela: dónde
    .papers = Qué llevar
    .struggles = Un hijo tiene dificultades
school-papers =
    Lleve lo que tiene. Un documento. Las libretas de notas de su país. El papel de las vacunas.

    ¿Falta algo? La escuela inscribe igual: «con riserva».

    Los otros papeles se llevan después.
    .vaccines = Las vacunas
    .without_permit = Sin permiso de estadía
    .steps = Las otras preguntas
school-vaccines =
    Las vacunas de la ley son gratis.

    Hasta los 5 años hacen falta para entrar.

    Desde los 6 años, el niño entra igual. Las vacunas se ponen después. Pregunte al pediatra.
    .doctor = Elegir pediatra
    .papers = Qué llevar
    .steps = Las otras preguntas
school-canteen =
    El comedor (mensa) se pide al municipio (Comune) o a la escuela.

    Diga qué no come el niño, por salud o por religión.

    Se paga. Pregunte si con el ISEE paga menos.
    .go = Adónde ir
    .say = Una frase para mostrar
    .steps = Las otras preguntas
school-say =
    Puede mostrar esta frase en la secretaría:

    «Buongiorno. Vorrei iscrivere mio figlio. Siamo appena arrivati. Mancano dei documenti. C’è un mediatore?»

    Quiere decir: «Buenos días. Quisiera inscribir a mi hijo. Acabamos de llegar. Faltan documentos. ¿Hay un mediador?»
    .papers = Qué llevar
    .steps = Las otras preguntas
school-without_permit =
    La escuela es para todos los niños, también sin permiso de estadía.

    El permiso de estadía no se muestra: ni el del hijo ni el suyo.

    ¿No hay código fiscal (codice fiscale)? La escuela usa un código propio.
    .say = Una frase para mostrar
    .not_asked = Qué no hace falta
    .steps = Las otras preguntas
    .person = Una persona
school-not_asked =
    El permiso de estadía no hace falta para la escuela.

    La escuela no puede decir «es tarde» o «faltan papeles».

    ¿Dicen que no? Pida un papel escrito. Los hijos no deben traducir.
    .say = Una frase para mostrar
    .steps = Las otras preguntas
    .person = Una persona

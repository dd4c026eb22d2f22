### The way to a person. Whether somebody answers here is asked each time.

person = Una persona
person-how =
    Ahora responde una persona de la ventanilla.

    También puede llamar por teléfono o ir a una oficina.
    .ask = Preguntar a una persona
    .private = Hablar en privado
    .call = Llamar por teléfono
    .visit = Ir a una oficina
    .show = Una frase para mostrar
    .topics = Buscar en el menú
person-later =
    Ahora está cerrado. Vuelve a abrir: { $opens }.

    Ya puede dejar su pregunta. Alguien la lee cuando vuelve a abrir.
    .ask = Dejar una pregunta
    .private = Hablar en privado
    .call = Llamar por teléfono
    .visit = Ir a una oficina
    .show = Una frase para mostrar
    .topics = Buscar en el menú
person-unsure =
    Puede dejar una pregunta. Ahora no sabemos decirle cuándo alguien la lee.

    También puede llamar por teléfono o ir a una oficina.
    .ask = Dejar una pregunta
    .private = Hablar en privado
    .call = Llamar por teléfono
    .visit = Ir a una oficina
    .show = Una frase para mostrar
    .topics = Buscar en el menú
person-alone =
    Aquí en el chat todavía no responde una persona.

    Puede llamar por teléfono o ir a una oficina.
    .private = Hablar en privado
    .call = Llamar por teléfono
    .visit = Ir a una oficina
    .show = Una frase para mostrar
    .topics = Buscar en el menú
person-office = En esta oficina puede hablar con una persona.
    .show = Una frase para mostrar
    .elsewhere = Otro municipio
person-nothing =
    Aquí cerca todavía no hay una oficina verificada.

    Puede preguntar en su municipio (Comune). También puede usar los números útiles.
    .show = Una frase para mostrar
    .call = Llamar por teléfono
    .elsewhere = Otro municipio
person-show =
    Puede mostrar o leer esta frase:

    «Buongiorno. Parlo poco italiano. Vorrei parlare con una persona. C’è un mediatore?»

    Quiere decir: «Buenos días. Hablo poco italiano. Quisiera hablar con una persona. ¿Hay un mediador?»
    .call = Llamar por teléfono
    .visit = Ir a una oficina
    .topics = Buscar en el menú

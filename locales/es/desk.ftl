### The frame around every flow: navigation, entry fields, cards, numbers, names of languages.

## The language itself

language-name = Español

## Ways out, on every screen

nav-back = Atrás
nav-home = Menú
nav-language = Idioma
nav-numbers = Números útiles
nav-person = Una persona
nav-close = Cerrar

## Entry fields

entry-text = Escriba aquí
entry-integer = Escriba un número
entry-date = Escriba el día
entry-phone = Escriba el teléfono
entry-municipality = Escriba el municipio (Comune)
entry-language = Escriba su idioma
entry-send = Seguir

## Choices that the desk adds by itself

choice-skip = Prefiero no decirlo
choice-next-card = Otro lugar
choice-previous-card = El lugar anterior
choice-pin = Ver en el mapa
choice-neither = Ninguna de estas
choice-book = Reservar
choice-opening = { $when }
choice-appointment = { $when }
choice-elsewhere = { $place }
choice-group = { $from } – { $to }

## What the desk says between a screen and the next

desk-not-understood = No entendí. Toque una opción o escriba con otras palabras.
desk-long = Gracias. Es un texto largo y aquí no cabe. Escriba otra vez lo más importante, en pocas palabras.
desk-stale = Esa opción era de antes. Estamos en este punto.
desk-displaced = Disculpe: cambiamos esta parte. Seguimos desde aquí.
desk-attachment = Aquí leemos solo palabras escritas. No mande documentos, fotos ni audios: los quitamos sin abrirlos. Escriba, toque una opción o llame.
desk-remains = Puede que hayan quedado algunos mensajes en este chat. Puede borrarlos usted.
desk-which = ¿Quería una de estas cosas?
desk-switch = ¿Seguimos en español?
    .yes = Sí, en español
desk-municipality = ¿Cuál de estos municipios (Comuni)?
desk-invalid-integer = Escriba un número de { $min } a { $max }.
desk-invalid-date = Escriba día, mes y año. Por ejemplo: 5/3/2020.
desk-invalid-phone = Este número no sirve. Escriba las cifras. Si no es italiano, ponga también el código del país.
desk-invalid-text =
    { $max ->
        [one] Escriba { $max } letra como máximo.
        [many] Escriba { $max } de letras como máximo.
       *[other] Escriba { $max } letras como máximo.
    }
desk-invalid-municipality = No conozco este municipio (Comune). Elija de la lista o escriba otra vez.
desk-invalid-choice = Toque una de las opciones.
desk-trouble = Hay un problema nuestro. Usted no perdió su lugar. Pruebe otra vez en un momento.

## Unasked, so fixed and neutral

neutral-trouble = Hay un problema nuestro. Toque Menú para seguir.
neutral-group = Hola. Escríbame en privado, por favor.

## Cards of places

card-where = Dónde
card-hours = Horarios
card-phone = Teléfono
card-bring = Qué llevar
card-languages = Idiomas
card-who = Para quién
card-cost = Costo
card-appointment = Cita
card-why = Por qué este lugar
card-position = Lugar { $index } de { $count }
card-to-verify = por verificar
card-verified = Verificado: { $date }
card-open-until = Abierto ahora, hasta las { $time }
card-open-always = Siempre abierto, día y noche
card-closed-opens-today = Cerrado ahora. Hoy abre a las { $time }
card-closed-opens = Cerrado ahora. Abre el { $day } a las { $time }
card-closed = Cerrado ahora
card-day-hours = { $day }: { $hours }
card-interval = { $from }–{ $to }
card-appointment-yes = Hay que pedir cita
card-appointment-no = Se va sin cita
card-mediator = No sabemos qué idiomas hablan. Puede pedir un mediador (mediatore).

## The Telegram profile, seen by everybody who holds the phone

telegram-name = Servizi della Bassa
telegram-description = Horarios, documentos, escuela, salud, vivienda. Elija el idioma y toque lo que necesita.
telegram-short-description = Horarios, documentos, escuela, salud, vivienda.
command-menu = Menú
command-language = Cambiar de idioma
command-numbers = Números útiles
command-person = Una persona
command-close = Cerrar

## The pages

web-title = Servizi della Bassa: servicios de la zona
web-skip = Ir al contenido
web-start = Empezar
web-error = Hay un problema nuestro. Vuelva al menú y pruebe otra vez.
web-closed = Servizi della Bassa. Horarios, documentos, escuela, salud, vivienda.
web-greeting = Le damos la bienvenida
web-hold = Parar el movimiento
web-idle = ¿Sigue aquí?
web-idle-then = Dentro de poco, esta página se cierra sola.
web-idle-stay = Sí, sigo
web-take = Lléveselo en su teléfono
web-take-how = Apunte la cámara de su teléfono al código. Sigue desde ahí.

## Looking up a place, for operators who show it to a family

web-search = Buscar un lugar
web-search-words = Servicio, necesidad o municipio (Comune)
web-search-go = Buscar
web-search-none = Ningún lugar con estas palabras. Pruebe con menos palabras.
web-search-found =
    { $count ->
        [one] { $count } lugar
        [many] { $count } de lugares
       *[other] { $count } lugares
    }
web-search-codes = Abrir en el teléfono de la familia
web-search-no-codes = El código todavía no se puede mostrar: falta la dirección pública de los servicios.

## A person

desk-person = Entiendo. ¿Quiere hablar con una persona?
    .yes = Sí
    .no = No
desk-answer = { $text }
desk-answer-more =
    { $text }

    Hay más para leer después de esto.

desk-draft =
    En este idioma el texto es un borrador. Ningún mediador lo ha leído todavía.

    Debajo hay otro idioma. Siempre puede pedir hablar con una persona.
desk-reading =
    En su idioma esta parte es un borrador. Nadie la ha revisado todavía.

    También puede leerla en otro idioma. El suyo queda al lado. ¿Cuál elige?
    .person = Pedir un mediador

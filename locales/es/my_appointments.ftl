### What was booked: see, move, cancel.

my_appointments = Mis citas
my_appointments-choose = Toque una cita para ver todo.
    .code = Tengo un código
my_appointments-is_booked =
    { $when }
    { $place }

    Su código es { $reference }.
my_appointments-is_requested =
    { $when }
    { $place }

    El servicio todavía no respondió. Su código es { $reference }.
my_appointments-is_confirmed =
    El servicio dijo que sí.

    { $when }
    { $place }

    Su código es { $reference }.
my_appointments-is_moved =
    El horario es nuevo.

    { $when }
    { $place }

    Su código es { $reference }.
my_appointments-is_offered =
    Se liberó un lugar.

    { $when }
    { $place }

    Se lo guardamos hasta: { $until }.
my_appointments-is_unanswered =
    El servicio no respondió a tiempo. El lugar no es suyo.

    { $when }
    { $place }

    El código era { $reference }.
my_appointments-is_cancelled_absent =
    El servicio quitó esta cita. Ese día falta la persona que atiende.

    { $when }
    { $place }

    El código era { $reference }.
my_appointments-is_cancelled_closed =
    El servicio quitó esta cita. Ese día está cerrado.

    { $when }
    { $place }

    El código era { $reference }.
my_appointments-is_cancelled_elsewhere =
    El servicio quitó esta cita. Para usted es mejor otro servicio.

    { $when }
    { $place }

    El código era { $reference }.
my_appointments-is_cancelled_other =
    El servicio quitó esta cita. Si quiere saber por qué, llame.

    { $when }
    { $place }

    El código era { $reference }.
my_appointments-code_booked =
    { $when }

    Su código es { $reference }.
my_appointments-code_requested =
    { $when }

    El servicio todavía no respondió. Su código es { $reference }.
my_appointments-code_confirmed =
    El servicio dijo que sí.

    { $when }

    Su código es { $reference }.
my_appointments-code_moved =
    El horario es nuevo.

    { $when }

    Su código es { $reference }.
my_appointments-code_unanswered =
    El servicio no respondió a tiempo. El lugar no es suyo.

    { $when }

    El código era { $reference }.
my_appointments-code_cancelled_absent =
    El servicio quitó esta cita. Ese día falta la persona que atiende.

    { $when }

    El código era { $reference }.
my_appointments-code_cancelled_closed =
    El servicio quitó esta cita. Ese día está cerrado.

    { $when }

    El código era { $reference }.
my_appointments-code_cancelled_elsewhere =
    El servicio quitó esta cita. Para usted es mejor otro servicio.

    { $when }

    El código era { $reference }.
my_appointments-code_cancelled_other =
    El servicio quitó esta cita. Si quiere saber por qué, llame.

    { $when }

    El código era { $reference }.
my_appointments-detail = ¿Qué quiere hacer?
    .move = Cambiar el horario
    .cancel = No puedo ir
    .file = En mi calendario
    .pin = Ver en el mapa
my_appointments-offer = ¿Quiere este lugar?
    .take = Sí, lo tomo
    .leave = No, gracias
my_appointments-fixed = Aquí ya no se puede cambiar. Para cambiar, hable con una persona.
    .file = En mi calendario
    .pin = Ver en el mapa
    .person = Una persona
my_appointments-openings = Elija el nuevo horario. El de antes sigue siendo suyo hasta que elija.
    .earlier = Más temprano ese día
    .later = Más tarde ese día
    .week = La semana siguiente
my_appointments-taken = Este lugar ya no está libre. Su horario de antes queda.
my_appointments-full = No hay otro lugar libre. Su horario queda.
    .keep = Está bien
    .person = Una persona
my_appointments-sure = ¿Quiere dejar este lugar?
    .cancel = Sí, lo dejo
    .keep = No, voy
my_appointments-cancelled = Listo. El lugar está libre para otra familia.
    .list = Mis citas
    .menu = Menú
my_appointments-thanks = Gracias. El servicio sabe que usted va.
    .see = Ver la cita
    .menu = Menú
my_appointments-late = Es demasiado tarde para cambiar desde aquí. Hable con una persona.
    .person = Una persona
    .keep = Volver a la cita
my_appointments-nothing = Aquí no hay citas.
    .topics = Menú
    .person = Una persona
    .code = { my_appointments-choose.code }
my_appointments-gone = Esta cita ya no está.
    .list = Mis citas
    .person = Una persona
my_appointments-code = Escriba el código de su cita.
    .invalid = El código tiene seis letras y cifras. Escriba solo eso.
my_appointments-coded_open = { my_appointments-detail }
    .cancel = { my_appointments-detail.cancel }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_fixed = { my_appointments-fixed }
    .person = { my_appointments-fixed.person }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_sure = { my_appointments-sure }
    .cancel = { my_appointments-sure.cancel }
    .keep = { my_appointments-sure.keep }
my_appointments-coded_cancelled = { my_appointments-cancelled }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_late = { my_appointments-late }
    .person = { my_appointments-late.person }
    .menu = { my_appointments-cancelled.menu }
my_appointments-uncoded = Aquí no hay una cita con este código.
    .code = { my_appointments-choose.code }
    .person = { my_appointments-gone.person }

### A child is born.

new_baby = Nació un hijo
new_baby-start =
    ¡Bienvenido sea el bebé!

    Lo primero es declarar el nacimiento. Lo demás viene después.
    .declare = Declarar el nacimiento: dónde
    .tax_code = El código fiscal
    .doctor = Elegir pediatra
    .permit = El permiso para el bebé
    .money = Dinero por los hijos
    .unsure = Tengo dudas
    .without_permit = Sin permiso de estadía
    .not_asked = Qué no hace falta
new_baby-card =
    Puede declarar el nacimiento en el hospital, dentro de 3 días.

    O en el municipio (Comune), dentro de 10 días. La oficina se llama «Stato civile».
    .papers = Qué llevar
    .who = Quién debe ir
    .without_permit = Sin permiso de estadía
    .next = ¿Y después?
    .elsewhere = Otro municipio
new_baby-nothing =
    En el hospital tiene 3 días. En el municipio (Comune) tiene 10 días.

    En el municipio busque la oficina «Stato civile». La dirección todavía no está verificada.
    .papers = Qué llevar
    .who = Quién debe ir
    .without_permit = Sin permiso de estadía
    .next = ¿Y después?
    .elsewhere = Otro municipio
    .person = Una persona
new_baby-papers =
    Lleve el papel del hospital: «attestazione di nascita».

    Lleve un documento suyo, también el pasaporte.

    ¿Falta algo? Pregunte en el hospital o en el municipio cómo hacer.
    .go = Adónde ir
    .who = Quién debe ir
    .without_permit = Sin permiso de estadía
new_baby-who =
    ¿Están casados? Basta el padre o la madre.

    ¿No están casados? Vayan juntos: así el bebé es de los dos.

    ¿Está sin pareja? Puede ir usted y reconocerlo.
    .go = Adónde ir
    .papers = Qué llevar
    .unsure = Tengo dudas
new_baby-tax_code =
    Después, el municipio (Comune) le da al bebé el código fiscal («codice fiscale»).

    ¿Tiene la residencia (residenza)? La tarjeta de salud (tessera sanitaria) llega a la casa.

    Con el código fiscal, usted elige al pediatra.
    .doctor = Elegir pediatra
    .go = Declarar el nacimiento: dónde
    .steps = Los otros pasos
new_baby-permit =
    ¿Los padres tienen permiso de estadía? El bebé también debe tenerlo.

    Se pide en la Questura. Un patronato le explica qué llevar.
    .helper = Permiso y patronato
    .without_permit = Sin permiso de estadía
    .steps = Los otros pasos
new_baby-unsure =
    Las dudas y el cansancio les pasan a muchos. Puede hablarlo sin vergüenza.

    ¿Está todavía en el hospital? Hable con la obstetra o con la asistente social.

    La ley permite también no dar el propio nombre. Quien le atiende le escucha igual.
    .consultorio = Consultorio: hablarlo
    .person = Una persona
    .steps = Los otros pasos
new_baby-without_permit =
    El nacimiento se declara también sin permiso de estadía.

    El bebé puede tener un pediatra.

    La mamá puede pedir un permiso de estadía en los primeros seis meses. Primero hable con un patronato.
    .go = Declarar el nacimiento: dónde
    .doctor = Elegir pediatra
    .not_asked = Qué no hace falta
    .person = Una persona
new_baby-not_asked =
    Para declarar el nacimiento, el permiso de estadía no hace falta.

    ¿No entiende un papel? Pregunte antes de firmar.

    Puede pedir un mediador (mediatore). Los hijos grandes no deben traducir.
    .go = Declarar el nacimiento: dónde
    .steps = Los otros pasos
    .person = Una persona

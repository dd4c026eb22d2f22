### A child who does not speak or struggles.

development = Un hijo tiene dificultades
development-start =
    ¿No habla, no aprende, o es diferente de los demás?

    Cada niño tiene su tiempo. Hablarlo pronto ayuda.

    Se empieza por el pediatra.
    .doctor = Hablar con el pediatra
    .specialist = Los especialistas: dónde
    .support = La ayuda en la escuela
    .languages = Dos idiomas en la casa
    .papers = Qué llevar
    .without_permit = Sin permiso de estadía
    .not_asked = Qué no hace falta
development-doctor =
    Diga al pediatra qué ve en la casa.

    ¿Entiende? ¿Oye bien? ¿Juega con otros? ¿Desde cuándo tiene dificultades?

    El pediatra puede mandarlos a los especialistas.
    .choose = Elegir pediatra
    .specialist = Los especialistas: dónde
    .papers = Qué llevar
development-card =
    El servicio se llama «Neuropsichiatria infantile» (NPI): neuropsiquiatría infantil.

    Mira cómo el niño habla, aprende y juega.

    Vaya antes al pediatra. Pida la orden.
    .papers = Qué llevar
    .without_permit = Sin permiso de estadía
    .support = La ayuda en la escuela
    .not_asked = Qué no hace falta
    .elsewhere = Otro municipio
development-nothing =
    El servicio es de la ASST: «Neuropsichiatria infantile» (NPI), neuropsiquiatría infantil.

    La dirección todavía no está verificada. El pediatra le dice adónde ir.
    .choose = Elegir pediatra
    .papers = Qué llevar
    .without_permit = Sin permiso de estadía
    .support = La ayuda en la escuela
    .elsewhere = Otro municipio
    .person = Una persona
development-support =
    Hable con las maestras: ellas también ven al niño.

    Con un certificado, la escuela puede dar más ayuda. Por ejemplo un maestro de apoyo (insegnante di sostegno).

    El pediatra hace el primer papel. Después hay una visita del INPS.
    .papers = Qué llevar
    .doctor = Hablar con el pediatra
    .not_asked = Qué no hace falta
development-languages =
    Hablar dos idiomas no es una enfermedad.

    Háblele en el idioma que usted conoce mejor. Cuente, cante, juegue.

    ¿Le cuesta en los dos idiomas? Dígalo al pediatra.
    .doctor = Hablar con el pediatra
    .steps = Los otros pasos
development-papers =
    Lleve lo que tiene.

    La tarjeta de salud (tessera sanitaria) del niño. Los papeles de los médicos, también de otro país. Los cuadernos de la escuela.

    Un video del niño jugando puede ayudar.
    .go = Los especialistas: dónde
    .without_permit = Sin permiso de estadía
    .not_asked = Qué no hace falta
development-without_permit =
    Hasta los 18 años hay un médico para todos, también sin permiso de estadía.

    La escuela es para todos los niños.

    Quien atiende no puede reportarle a las autoridades solo por no tener permiso.
    .choose = Elegir pediatra
    .go = Los especialistas: dónde
    .person = Una persona
development-not_asked =
    No es culpa suya. Pedir ayuda no le quita nada.

    Firme solo lo que entiende. Pida un mediador (mediatore).

    Los hermanos no deben traducir.
    .go = Los especialistas: dónde
    .steps = Los otros pasos
    .person = Una persona

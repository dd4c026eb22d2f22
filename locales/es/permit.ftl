### Renewing the residence permit (permesso di soggiorno).

permit = Renovar el permiso de estadía
permit-kind =
    ¿Qué permiso (permesso) tiene?

    Sirve solo para decirle adónde ir.
    .work = Trabajo o estudio
    .family = Familia
    .long_term = La «carta di soggiorno»
    .asylum = Asilo
    .protection = Otra protección
    .care = Tratamiento médico
    .lapsed = Vencido, o trabajo perdido
    .waiting = Ya tengo el recibo (ricevuta)
    .unsaid = Prefiero no decirlo
permit-post =
    Recoja el kit amarillo («kit giallo») en el correo (posta).

    Un patronato puede llenarlo con usted, gratis.

    Lo entrega en un correo que tiene el «Sportello Amico».
    .papers = Qué llevar
    .helper = Quién me ayuda
    .receipt = ¿Y después?
    .not_asked = Cuidado con el dinero
permit-post_nothing =
    Recoja el kit amarillo («kit giallo») en el correo (posta). Lo entrega en el «Sportello Amico».

    Las direcciones todavía no están verificadas. Por eso no las escribimos.
    .papers = Qué llevar
    .helper = Quién me ayuda
    .receipt = ¿Y después?
    .not_asked = Cuidado con el dinero
    .person = Una persona
permit-questura =
    Para este permiso vaya a la Questura, en Bergamo.

    Busque el «Ufficio Immigrazione». Hace falta una cita: un patronato puede pedirla.
    .papers = Qué llevar
    .helper = Quién me ayuda
    .receipt = ¿Y después?
    .not_asked = Cuidado con el dinero
permit-questura_nothing =
    Para este permiso vaya a la Questura, en Bergamo. Busque el «Ufficio Immigrazione».

    Los horarios todavía no están verificados. Por eso no los escribimos.
    .papers = Qué llevar
    .helper = Quién me ayuda
    .receipt = ¿Y después?
    .not_asked = Cuidado con el dinero
    .person = Una persona
permit-help =
    Un patronato mira los documentos con usted.

    La ayuda para la solicitud es gratis.
    .papers = Qué llevar
    .late = Si ya está vencido
    .not_asked = Cuidado con el dinero
    .kinds = Elegir el tipo de permiso
permit-help_nothing =
    Un patronato mira los documentos con usted, gratis.

    Aquí cerca todavía no tenemos uno verificado. Pregunte en su municipio (Comune).
    .papers = Qué llevar
    .late = Si ya está vencido
    .not_asked = Cuidado con el dinero
    .person = Una persona
    .kinds = Elegir el tipo de permiso
permit-papers =
    Prepare estos documentos.

    El pasaporte y el permiso de estadía, con fotocopias. El código fiscal (codice fiscale). Las pruebas del motivo, por ejemplo el contrato.

    Hay timbres y boletas por pagar. Pregunte antes cuánto.
    .kinds = Elegir el tipo de permiso
    .helper = Quién me ayuda
    .receipt = ¿Y después?
permit-questura_papers =
    Prepare el pasaporte y el permiso de estadía, con fotocopias.

    Prepare también las pruebas del motivo.

    La lista cambia para cada permiso. Pídala en la Questura o en el patronato.
    .go = Adónde ir
    .helper = Quién me ayuda
    .receipt = ¿Y después?
permit-receipt =
    Después de la solicitud tiene un recibo (ricevuta). Guárdelo con el pasaporte.

    Después vaya a la Questura para las fotos y las huellas.

    ¿Pidió la renovación a tiempo? Con el recibo puede trabajar y atenderse con el médico.
    .kinds = Elegir el tipo de permiso
    .helper = Quién me ayuda
    .not_asked = Cuidado con el dinero
permit-late =
    Pida ayuda pronto, antes de mandar la solicitud.

    Lleve el permiso de estadía y el pasaporte. Lleve las cartas recibidas.

    Le atienden los médicos también sin permiso de estadía.
    .helper = Quién me ayuda
    .doctor = Médico y tratamientos
    .person = Una persona
permit-not_asked =
    El kit en el correo es gratis. No se lo compre a nadie.

    El patronato llena la solicitud gratis.

    ¿Paga algo? Pida siempre un recibo.
    .kinds = Elegir el tipo de permiso
    .helper = Quién me ayuda
    .person = Una persona

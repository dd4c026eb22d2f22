### SPID and CIE, the keys to services on the internet.

spid = SPID y CIE
spid-have =
    SPID y CIE son llaves para los servicios en internet.

    Basta una. La CIE es la tarjeta de identidad electrónica (carta d’identità elettronica).

    ¿Qué tiene ya?
    .nothing_yet = No tengo nada: hacer la CIE
    .card = Tengo la CIE
    .make = Quiero hacer el SPID
    .helper = No tengo teléfono o computadora
    .careful = Cuidado: quién usa mis claves
    .without_permit = Sin permiso de estadía
    .unsaid = Prefiero no decirlo
spid-office =
    La CIE se pide en el registro de habitantes («Anagrafe») del municipio (Comune). Debe tener la residencia (residenza).

    La tarjeta llega a la casa por correo.
    .papers = Qué llevar
    .helper = No tengo teléfono o computadora
    .careful = Cuidado con las claves
    .without_permit = Sin permiso de estadía
    .elsewhere = Otro municipio
spid-office_nothing =
    La CIE se pide en el registro de habitantes («Anagrafe») del municipio (Comune). La tarjeta llega a la casa por correo.

    La dirección todavía no está verificada. Por eso no la escribimos.
    .papers = Qué llevar
    .helper = No tengo teléfono o computadora
    .careful = Cuidado con las claves
    .without_permit = Sin permiso de estadía
    .elsewhere = Otro municipio
    .person = Una persona
spid-papers =
    Vaya en persona. Lleve estos documentos.

    El pasaporte o la tarjeta vieja. El permiso de estadía, o el recibo (ricevuta). Una foto. La tarjeta de salud (tessera sanitaria).

    Se paga algo. Pregunte antes cuánto.
    .go = Adónde ir
    .card = ¿Y después? Usar la CIE
    .careful = Cuidado con las claves
spid-with_card =
    Con la CIE y el PIN se entra en los servicios.

    La mitad del PIN está en el recibo (ricevuta) del municipio (Comune). La otra mitad está en el sobre de la tarjeta.

    ¿Perdió el PIN? Pídalo otra vez en el municipio.
    .lost = Perdí el PIN: adónde voy
    .helper = No tengo teléfono o computadora
    .careful = Cuidado con las claves
spid-make =
    Para el SPID hacen falta un correo electrónico y un celular suyos.

    Hacen falta la tarjeta de salud (tessera sanitaria) y un documento.

    Puede ir al correo (posta). Pregunte antes qué documento piden.

    Con la CIE es más fácil.
    .nothing_yet = Hacer la CIE
    .helper = No tengo teléfono o computadora
    .careful = Cuidado con las claves
spid-helper =
    Muchas solicitudes se hacen sin SPID.

    El patronato hace la solicitud por usted. El CAF hace el ISEE.

    Lleve sus documentos. Firma usted, solo lo que entiende.
    .isee = ISEE y assegno unico
    .permit = Permiso de estadía
    .careful = Cuidado con las claves
    .person = Una persona
spid-careful =
    Las claves son como las llaves de la casa.

    Haga el SPID solo en su teléfono. Nunca en el teléfono de otra persona.

    No diga las claves a nadie. Ninguna oficina las pide por mensaje.

    ¿Las tiene otra persona? Pida ayuda para cambiarlas.
    .helper = Quién me ayuda
    .again = Rehacer documentos, teléfono, SPID
    .person = Una persona
spid-without_permit =
    Para la CIE hace falta la residencia (residenza). Por lo general hace falta el permiso de estadía, o el recibo (ricevuta).

    Sin SPID, vaya en persona a las oficinas. O vaya al patronato.
    .helper = Quién me ayuda
    .doctor = Médico y tratamientos
    .person = Una persona

### The directory's words: services, needs, documents, numbers, languages.

## Needs: what somebody comes for

need-doctor = El médico
need-paediatrician = El pediatra
need-consultorio = El consultorio familiar
need-care-without-permit = La atención médica sin permiso de estadía
need-community-house = La casa de salud (Casa di Comunità)
need-child-development = Un hijo con dificultades
need-ethno-clinical = Escucha con un mediador
need-emergency = Las emergencias
need-night-doctor = El médico de noche
need-permit-renewal = Renovar el permiso de estadía
need-family-reunification = Traer a la familia
need-residence = La residencia (residenza)
need-digital-identity = La identidad digital
need-citizenship = La ciudadanía (cittadinanza)
need-birth-registration = Declarar un nacimiento
need-nursery = Guardería y jardín infantil
need-school = La escuela
need-canteen = El comedor de la escuela (mensa)
need-waste = La basura (rifiuti)
need-italian-course = Aprender italiano
need-isee = El ISEE
need-assegno-unico = La ayuda por hijos (assegno unico)
need-housing = La vivienda
need-social-service = Los servicios sociales
need-mediation = El mediador (mediatore)
need-job = El trabajo
need-legal = Una ayuda legal
need-antiviolence = Hablar en privado
need-police = La policía

## Services: what for, and what they are called

service-doctor-choice = Aquí elige el médico para usted. Aquí elige el pediatra para los hijos.
    .name = Elegir médico y pediatra
service-care-without-permit = Aquí pide la tarjeta para atenderse si no tiene permiso de estadía.
    .name = Atenderse sin permiso de estadía
service-consultorio-asst = Para la mujer, la pareja, el embarazo y los hijos.
    .name = Consultorio familiar (consultorio)
service-consultorio-agape = Para la mujer, la pareja y la familia. Puede venir de cualquier municipio (Comune).
    .name = Consultorio familiar (consultorio)
service-community-house = Aquí hay servicios para la salud.
    .name = Casa de salud (Casa di Comunità)
service-child-neuropsychiatry = Para niños y jóvenes con dificultades para hablar o aprender.
    .name = Neuropsiquiatría infantil
service-permit-renewal-post = Desde aquí manda la solicitud del permiso de estadía. Guarde el recibo (ricevuta).
    .name = Renovar el permiso en el correo
service-permit-renewal-questura = Aquí lleva la solicitud y recoge el permiso de estadía.
    .name = Oficina de inmigración (Ufficio Immigrazione)
service-immigration-desk-uil = Aquí le ayudan con los papeles del permiso de estadía.
    .name = Ayuda para el permiso
service-patronato-inas = El patronato le ayuda a hacer la solicitud.
    .name = Patronato
service-immigration-desk-prefettura = Aquí pregunta cómo traer a su familia a Italia.
    .name = Traer a la familia
service-residence = Aquí dice al municipio (Comune) dónde vive.
    .name = Residencia (residenza)
service-identity-card = Aquí hace la tarjeta de identidad electrónica (carta d’identità elettronica). Abre los servicios en internet.
    .name = Tarjeta de identidad electrónica (CIE)
service-citizenship = Aquí quien nació en Italia pide la ciudadanía italiana.
    .name = Ciudadanía (cittadinanza)
service-isee = Aquí hace el ISEE: un papel que dice el dinero de la familia.
    .name = ISEE
service-assegno-unico = Una ayuda en dinero por los hijos. El ISEE dice cuánto.
    .name = Ayuda por hijos (assegno unico)
service-public-housing = La vivienda pública (casa popolare) se pide solo con una convocatoria (bando) abierta.
    .name = Vivienda pública (casa popolare)
service-social-housing = Viviendas en alquiler, también para familias extranjeras.
    .name = Vivienda social en alquiler
service-inclusion-treviglio = Los servicios sociales ayudan a quien tiene dificultades.
    .name = Servicios sociales
service-inclusion-romano = Los servicios sociales ayudan a quien tiene dificultades.
    .name = Servicios sociales
service-italian-course = La escuela de italiano para quien tiene al menos 16 años.
    .name = Curso de italiano
service-antiviolence-sirio = Aquí una mujer que tiene miedo puede hablar. No hace falta una denuncia.
    .name = Hablar en privado

## Documents: what to bring

document-identity-document = Documento de identidad
document-passport = Pasaporte
document-passport-copies = Copias del pasaporte
document-permit-or-receipt = Permiso de estadía, o recibo de la renovación (ricevuta)
document-permit-copy = Copia del permiso de estadía (permesso di soggiorno)
document-tax-code = Código fiscal (codice fiscale)
document-tax-codes-all = Código fiscal (codice fiscale) de toda la familia
document-residence-self-declaration = Un papel donde escribe dónde vive (autocertificazione)
document-yellow-kit = Sobre con la franja amarilla (kit giallo)
document-renewal-reason = Los papeles del motivo: trabajo, familia u otro
document-revenue-stamp = Timbre fiscal (marca da bollo)
document-legible-copies = Copias que se leen bien
document-first-family-permit = Para el primer permiso: visa, recibo del correo (ricevuta), copia del nulla osta
document-dwelling-title = Contrato u otro papel de la casa
document-health-cards-all = Tarjeta de salud (tessera sanitaria) de toda la familia
document-family-composition = Los nombres de quienes viven con usted (stato di famiglia)
document-rent-contract = Contrato de alquiler registrado
document-incomes = Los papeles de los ingresos
document-assets = Los papeles de las cuentas y de los bienes
document-isee = ISEE
document-digital-identity = SPID, CIE o CNS
document-income-proof = Los papeles del ingreso
document-suitable-dwelling = Certificado de la vivienda (idoneità alloggiativa)
document-special-papers = Si los hay: papeles de desalojo (sfratto), discapacidad o separación
document-photo = Una foto carnet reciente
document-permits-held = Los permisos de estadía que tuvo
document-presence-proof = Papeles que muestran los años en Italia: escuela, vacunas

## Who may come

eligibility-no-referral = Puede ir sin la orden del médico.
eligibility-assegno-unico = Para quien tiene hijos. Muchos permisos dan derecho: pregunte por el suyo.
eligibility-public-housing = Hay que vivir o trabajar en Lombardía. Pregunte si basta su permiso de estadía.
eligibility-from-sixteen = Desde los 16 años.

## What it costs

cost-free = No se paga.
cost-permit-renewal = Se paga. Pregunte cuánto antes de ir.

## Numbers: what for

number-112 = Peligro, incendio, malestar: llame enseguida. Si cuelga, pueden devolverle la llamada.
number-1522 = Para las mujeres que tienen miedo. No se paga.
number-116117 = El médico de noche y en los feriados, si no es grave.
number-114 = Un niño está en peligro.
number-19696 = Para jóvenes que quieren hablar, y para quien se preocupa por ellos.
number-116000 = No se encuentra a un niño.
number-anti-trafficking = Alguien le obliga a trabajar o a vender su cuerpo.
number-refugees = Para quien pide asilo y para los refugiados.
number-refugees-mobile = La misma ayuda, si el otro número no responde.
number-discrimination = Le tratan mal por su origen.

number-languages = Responde en: { $languages }
number-listed = Según la lista del { $date }
number-always = Siempre, día y noche

## Why a place stands where it stands

reason-same-municipality = Está en su municipio
reason-serves-municipality = Es para quien vive en su municipio
reason-same-ambito = Es para su zona
reason-speaks-language = Hablan su idioma
reason-open-now = Está abierto ahora

## Names of languages

language-it = italiano
language-en = inglés
language-ro = rumano
language-ar = árabe
language-sq = albanés
language-pa = panyabí
language-fr = francés
language-es = español
language-uk = ucraniano
language-ur = urdu
language-bn = bengalí
language-hi = hindi
language-wo = wolof
language-zh-hans = chino
language-ru = ruso
language-pt = portugués
language-si = cingalés
language-fil = filipino
language-bs = bosnio
language-ti = tigriña
language-fa = persa
language-pl = polaco

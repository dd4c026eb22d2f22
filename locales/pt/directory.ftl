### The directory's words: services, needs, documents, numbers, languages.

## Needs: what somebody comes for

need-doctor = O médico
need-paediatrician = O pediatra
need-consultorio = O consultório da família
need-care-without-permit = O atendimento de saúde sem permissão de estadia
need-community-house = A casa de saúde (Casa di Comunità)
need-child-development = Um filho com dificuldades
need-ethno-clinical = Escuta com um mediador
need-emergency = As emergências
need-night-doctor = O médico de noite
need-permit-renewal = Renovar a permissão de estadia
need-family-reunification = Trazer a família
need-residence = A residência (residenza)
need-digital-identity = A identidade digital
need-citizenship = A cidadania (cittadinanza)
need-birth-registration = Declarar um nascimento
need-nursery = Creche e pré-escola
need-school = A escola
need-canteen = O refeitório da escola (mensa)
need-waste = O lixo (rifiuti)
need-italian-course = Aprender italiano
need-isee = O ISEE
need-assegno-unico = A ajuda para os filhos (assegno unico)
need-housing = A moradia
need-social-service = Os serviços sociais
need-mediation = O mediador (mediatore)
need-job = O trabalho
need-legal = Uma ajuda jurídica
need-antiviolence = Falar em particular
need-police = A polícia

## Services: what for, and what they are called

service-doctor-choice = Aqui você escolhe o seu médico. Aqui escolhe o pediatra para os filhos.
    .name = Escolher o médico e o pediatra
service-care-without-permit = Aqui você pede o cartão para se tratar se não tem permissão de estadia.
    .name = Atendimento sem permissão de estadia
service-consultorio-asst = Para a mulher, o casal, a gravidez e os filhos.
    .name = Consultório da família (consultorio)
service-consultorio-agape = Para a mulher, o casal e a família. Você pode vir de qualquer município (Comune).
    .name = Consultório da família (consultorio)
service-community-house = Aqui há serviços para a saúde.
    .name = Casa de saúde (Casa di Comunità)
service-child-neuropsychiatry = Para crianças e jovens com dificuldade de falar ou de aprender.
    .name = Neuropsiquiatria infantil
service-permit-renewal-post = Daqui você manda o pedido da permissão de estadia. Guarde o recibo (ricevuta).
    .name = Renovar a permissão no correio
service-permit-renewal-questura = Aqui você leva o pedido e retira a permissão de estadia.
    .name = Imigração (Ufficio Immigrazione)
service-immigration-desk-uil = Aqui ajudam você com os papéis da permissão de estadia.
    .name = Ajuda para a permissão
service-patronato-inas = O patronato ajuda você a fazer o pedido.
    .name = Patronato
service-immigration-desk-prefettura = Aqui você pergunta como trazer a sua família para a Itália.
    .name = Trazer a família
service-residence = Aqui você diz ao município (Comune) onde mora.
    .name = Residência (residenza)
service-identity-card = Aqui você faz a carteira de identidade eletrônica (carta d’identità elettronica). Ela abre os serviços na internet.
    .name = Carteira de identidade eletrônica (CIE)
service-citizenship = Aqui quem nasceu na Itália pede a cidadania italiana.
    .name = Cidadania (cittadinanza)
service-isee = Aqui você faz o ISEE: um papel que diz o dinheiro da família.
    .name = ISEE
service-assegno-unico = Uma ajuda em dinheiro para os filhos. O ISEE diz quanto.
    .name = Ajuda para os filhos (assegno unico)
service-public-housing = A moradia popular (casa popolare) se pede só com um edital (bando) aberto.
    .name = Moradia popular (casa popolare)
service-social-housing = Casas para alugar, também para famílias estrangeiras.
    .name = Moradia social para alugar
service-inclusion-treviglio = Os serviços sociais ajudam quem está em dificuldade.
    .name = Serviços sociais
service-inclusion-romano = Os serviços sociais ajudam quem está em dificuldade.
    .name = Serviços sociais
service-italian-course = A escola de italiano para quem tem pelo menos 16 anos.
    .name = Curso de italiano
service-antiviolence-sirio = Aqui uma mulher que tem medo pode falar. Não é preciso uma denúncia.
    .name = Falar em particular

## Documents: what to bring

document-identity-document = Documento de identidade
document-passport = Passaporte
document-passport-copies = Cópias do passaporte
document-permit-or-receipt = Permissão de estadia, ou recibo da renovação (ricevuta)
document-permit-copy = Cópia da permissão de estadia (permesso di soggiorno)
document-tax-code = Código fiscal (codice fiscale)
document-tax-codes-all = Código fiscal (codice fiscale) de toda a família
document-residence-self-declaration = Um papel onde você escreve onde mora (autocertificazione)
document-yellow-kit = Envelope com a faixa amarela (kit giallo)
document-renewal-reason = Os papéis do motivo: trabalho, família ou outro
document-revenue-stamp = Selo fiscal (marca da bollo)
document-legible-copies = Cópias que dá para ler bem
document-first-family-permit = Para a primeira permissão: visto, recibo do correio (ricevuta), cópia do nulla osta
document-dwelling-title = Contrato ou outro papel da casa
document-health-cards-all = Cartão de saúde (tessera sanitaria) de toda a família
document-family-composition = Os nomes de quem mora com você (stato di famiglia)
document-rent-contract = Contrato de aluguel registrado
document-incomes = Os papéis das rendas
document-assets = Os papéis das contas e dos bens
document-isee = ISEE
document-digital-identity = SPID, CIE ou CNS
document-income-proof = Os papéis da renda
document-suitable-dwelling = Certificado da casa (idoneità alloggiativa)
document-special-papers = Se tiver: papéis de despejo (sfratto), deficiência ou separação
document-photo = Uma foto recente para documento
document-permits-held = As permissões de estadia que você já teve
document-presence-proof = Papéis que mostram os anos na Itália: escola, vacinas

## Who may come

eligibility-no-referral = Você pode ir sem o pedido do médico.
eligibility-assegno-unico = Para quem tem filhos. Muitas permissões dão direito: pergunte sobre a sua.
eligibility-public-housing = É preciso morar ou trabalhar na Lombardia. Pergunte se a sua permissão de estadia basta.
eligibility-from-sixteen = A partir de 16 anos.

## What it costs

cost-free = Não se paga.
cost-permit-renewal = É pago. Pergunte quanto é antes de ir.

## Numbers: what for

number-112 = Perigo, incêndio, mal-estar: ligue logo. Se você desligar, podem ligar de volta.
number-1522 = Para as mulheres que têm medo. Não se paga.
number-116117 = O médico à noite e nos feriados, se não é grave.
number-114 = Uma criança está em perigo.
number-19696 = Para jovens que querem falar, e para quem se preocupa com eles.
number-116000 = Uma criança desapareceu.
number-anti-trafficking = Alguém obriga você a trabalhar ou a vender o seu corpo.
number-refugees = Para quem pede asilo e para os refugiados.
number-refugees-mobile = A mesma ajuda, se o outro número não responde.
number-discrimination = Tratam você mal por causa da sua origem.

number-languages = Responde em: { $languages }
number-listed = Segundo a lista de { $date }
number-always = Sempre, dia e noite

## Why a place stands where it stands

reason-same-municipality = Fica no seu município
reason-serves-municipality = É para quem mora no seu município
reason-same-ambito = É para a sua região
reason-speaks-language = Falam o seu idioma
reason-open-now = Está aberto agora

## Names of languages

language-it = italiano
language-en = inglês
language-ro = romeno
language-ar = árabe
language-sq = albanês
language-pa = punjabi
language-fr = francês
language-es = espanhol
language-uk = ucraniano
language-ur = urdu
language-bn = bengali
language-hi = hindi
language-wo = wolof
language-zh-hans = chinês
language-ru = russo
language-pt = português
language-si = cingalês
language-fil = filipino
language-bs = bósnio
language-ti = tigrínia
language-fa = persa
language-pl = polonês

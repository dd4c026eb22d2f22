### Sentences that operators send to a person, in her language. No promise in any of them.

## First contact

phrase-contact-hello = Bom dia. Sou eu que leio. Você pode escrever agora?
phrase-contact-read = Já li. Agradeço por você escrever.
phrase-contact-pace = Vá com calma. Escreva só o que quiser.
phrase-contact-yes-no = Se preferir, eu faço perguntas. Responda só sim ou não.
phrase-contact-alone = Você pode ler sem ninguém ao lado agora? Responda sim ou não.
phrase-contact-believe = Eu acredito em você. A culpa não é sua.
phrase-contact-language = Você quer falar no seu idioma, com uma mediadora?

## Safety

phrase-safety-now = Há um perigo agora? Responda sim ou não.
phrase-safety-call-112 = Se o perigo é agora, ligue para o 112. Se você desligar, podem ligar de volta.
phrase-safety-call-1522 = Você também pode ligar para o 1522.
phrase-safety-stop = Se chegar alguém, feche. Escreva quando puder.
phrase-safety-phone = Mais alguém olha este telefone?
phrase-safety-other-phone = Há outro telefone que só você possa usar?
phrase-safety-children = Há crianças com você? Como elas estão?
phrase-safety-law = Às vezes, por lei, preciso avisar outras pessoas. Se eu puder, digo antes a você.

## An appointment

phrase-appointment-meet = Podemos falar pessoalmente. O que você acha?
phrase-appointment-where = Aonde você pode vir com tranquilidade?
phrase-appointment-when = Que dia é bom para você? A que horas?
phrase-appointment-call = Posso ligar para você? Diga quando.
phrase-appointment-mediator = No encontro pode haver uma mediadora. Você quer?
phrase-appointment-papers = Você tem documentos? Traga, se puder. Venha também sem eles.
phrase-appointment-with-children = Você pode vir com as crianças.

## Another service

phrase-referral-ask = Outro serviço pode ajudar você nisso. Posso falar com eles sobre você?
phrase-referral-what = O que posso dizer sobre você? O que não?
phrase-referral-no = Você pode dizer que não. Está tudo bem.
phrase-referral-done = Falei com eles, como você queria.
phrase-referral-law = Por lei precisei avisar outras pessoas. Explico por quê.

## The road onward

phrase-road-order = Um juiz pode ordenar que uma pessoa fique longe. Vamos falar sobre isso?
phrase-road-lawyer = Às vezes uma advogada é grátis. Vamos ver se vale para você?
phrase-road-permit = Às vezes você pode ter uma permissão de estadia (permesso di soggiorno) só sua. Vamos falar sobre isso?
phrase-road-address = Às vezes o novo endereço pode ficar reservado. Quer que eu explique como se pede?
phrase-road-school = Os filhos podem mudar de escola, se for preciso. Vamos falar sobre isso?
phrase-road-maintenance = Para os filhos, pode-se pedir dinheiro ao outro pai ou mãe. Vamos falar sobre isso?
phrase-road-work = Podemos procurar com você um trabalho ou um curso.
phrase-road-children = Há ajuda também para as crianças que viram ou ouviram.
phrase-road-doctor = Um médico pode tratar você e escrever o que vê.

## Goodbye

phrase-goodbye-back = Você pode voltar quando quiser, por aqui.
phrase-goodbye-ask-close = Agora podemos fechar. Está bem para você?
phrase-goodbye-closed = Fechamos aqui, como você queria.
phrase-goodbye-thanks = Agradeço a você. Desejo tudo de bom.

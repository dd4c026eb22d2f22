### The frame around every flow: navigation, entry fields, cards, numbers, names of languages.

## The language itself

language-name = Português

## Ways out, on every screen

nav-back = Voltar
nav-home = Menu
nav-language = Idioma
nav-numbers = Números úteis
nav-person = Uma pessoa
nav-close = Fechar

## Entry fields

entry-text = Escreva aqui
entry-integer = Escreva um número
entry-date = Escreva o dia
entry-phone = Escreva o telefone
entry-municipality = Escreva o município (Comune)
entry-language = Escreva a sua língua
entry-send = Continuar

## Choices that the desk adds by itself

choice-skip = Prefiro não dizer
choice-next-card = Outro lugar
choice-previous-card = O lugar anterior
choice-pin = Ver no mapa
choice-neither = Nenhuma dessas
choice-book = Marcar hora
choice-opening = { $when }
choice-appointment = { $when }
choice-elsewhere = { $place }
choice-group = { $from } – { $to }

## What the desk says between a screen and the next

desk-not-understood = Não entendi. Toque em uma opção ou escreva com outras palavras.
desk-long = Obrigado. É um texto comprido e não cabe aqui. Escreva outra vez o mais importante, em poucas palavras.
desk-stale = Essa opção era de antes. Agora estamos aqui.
desk-displaced = Desculpe: mudamos esta parte. Continuamos daqui.
desk-attachment = Aqui só lemos palavras escritas. Não mande documentos, fotos ou áudios: nós tiramos sem abrir. Escreva, toque em uma opção ou telefone.
desk-remains = Algumas mensagens podem ter ficado neste chat. Você pode apagar.
desk-which = Você queria uma destas coisas?
desk-switch = Vamos continuar em português?
    .yes = Sim, em português
desk-municipality = Qual destes municípios (Comuni)?
desk-invalid-integer = Escreva um número de { $min } a { $max }.
desk-invalid-date = Escreva dia, mês e ano. Por exemplo: 5/3/2020.
desk-invalid-phone = Este número não funciona. Escreva com números. Se não for italiano, coloque também o código do país.
desk-invalid-text =
    { $max ->
        [one] Escreva no máximo { $max } letra.
        [many] Escreva no máximo { $max } de letras.
       *[other] Escreva no máximo { $max } letras.
    }
desk-invalid-municipality = Não conheço este município (Comune). Escolha na lista ou escreva de novo.
desk-invalid-choice = Toque em uma das opções.
desk-trouble = Houve um problema nosso. Você não perdeu o seu lugar. Tente de novo daqui a pouco.

## Unasked, so fixed and neutral

neutral-trouble = Houve um problema nosso. Toque em Menu para continuar.
neutral-group = Olá. Escreva para mim em particular, por favor.

## Cards of places

card-where = Onde
card-hours = Horários
card-phone = Telefone
card-bring = O que levar
card-languages = Idiomas
card-who = Para quem
card-cost = Custo
card-appointment = Hora marcada
card-why = Por que este lugar
card-position = Lugar { $index } de { $count }
card-to-verify = a verificar
card-verified = Verificado: { $date }
card-open-until = Aberto agora, até { $time }
card-open-always = Sempre aberto, dia e noite
card-closed-opens-today = Fechado agora. Hoje abre às { $time }
card-closed-opens = Fechado agora. Abre: { $day }, às { $time }
card-closed = Fechado agora
card-day-hours = { $day }: { $hours }
card-interval = { $from }–{ $to }
card-appointment-yes = É preciso marcar hora
card-appointment-no = Não precisa marcar hora
card-mediator = Não sabemos que idiomas eles falam. Você pode pedir um mediador (mediatore).

## The Telegram profile, seen by everybody who holds the phone

telegram-name = Servizi della Bassa
telegram-description = Horários, documentos, escola, saúde, moradia. Escolha o idioma e toque no que você precisa.
telegram-short-description = Horários, documentos, escola, saúde, moradia.
command-menu = Menu
command-language = Mudar de idioma
command-numbers = Números úteis
command-person = Uma pessoa
command-close = Fechar

## The pages

web-title = Servizi della Bassa: serviços da região
web-skip = Ir para o conteúdo
web-start = Começar
web-error = Houve um problema nosso. Volte ao menu e tente de novo.
web-closed = Servizi della Bassa. Horários, documentos, escola, saúde, moradia.
web-greeting = Boas-vindas
web-hold = Parar o movimento
web-idle = Você ainda está aqui?
web-idle-then = Daqui a pouco esta página se fecha sozinha.
web-idle-stay = Sim, continuo
web-take = Leve no seu celular
web-take-how = Aponte a câmera do seu celular para o código. Você continua de lá.

## Looking up a place, for operators who show it to a family

web-search = Procurar um lugar
web-search-words = Serviço, necessidade ou município (Comune)
web-search-go = Procurar
web-search-none = Nenhum lugar com estas palavras. Tente com menos palavras.
web-search-found =
    { $count ->
        [one] { $count } lugar
        [many] { $count } de lugares
       *[other] { $count } lugares
    }
web-search-codes = Abrir no celular da família
web-search-no-codes = Ainda não podemos mostrar o código: falta o endereço público dos serviços.

## A person

desk-person = Entendi. Você quer falar com uma pessoa?
    .yes = Sim
    .no = Não
desk-answer = { $text }
desk-answer-more =
    { $text }

    Há mais para ler depois disto.

desk-draft =
    Nesta língua o texto é um rascunho. Nenhum mediador leu ainda.

    Embaixo há outra língua. Você sempre pode pedir uma pessoa.
desk-reading =
    Na sua língua esta parte é um rascunho. Ninguém conferiu ainda.

    Você também pode ler em outra língua. A sua fica ao lado. Qual você escolhe?
    .person = Pedir um mediador

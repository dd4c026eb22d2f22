### Somebody has died.

bereavement = Luto na família
bereavement-start =
    Sentimos muito.

    Onde aconteceu? Dizemos o primeiro passo.
    .hospital = No hospital
    .home = Em casa
    .abroad = Em outro país
    .after = Depois do funeral
    .go = Uma ajuda perto
    .unsaid = Prefiro não dizer
bereavement-hospital =
    O hospital prepara os papéis.

    Em até um dia se avisa o município (Comune). A funerária (agenzia funebre) pode fazer isso.

    Você pode pedir um mediador (mediatore) no hospital.
    .funeral = O funeral
    .country = A volta ao país de origem
    .papers = Quais papéis
    .after = E depois?
bereavement-home =
    Ligue para o médico de família. Ele escreve um papel para o município (Comune).

    Não sabe por que aconteceu? Ligue para o 112.

    Em até um dia se avisa o município. A funerária (agenzia funebre) pode fazer isso.
    .numbers = Os números
    .funeral = O funeral
    .country = A volta ao país de origem
    .papers = Quais papéis
    .after = E depois?
bereavement-abroad =
    Quer viajar? Primeiro olhe o passaporte e a permissão de estadia.

    A permissão de estadia está vencida? Primeiro pergunte a um patronato. Depois compre a passagem.

    Avise a escola e o trabalho. Peça os dias de luto.
    .permit = Renovar a permissão de estadia
    .after = E depois?
    .go = Uma ajuda perto
bereavement-funeral =
    Você pode escolher a funerária (agenzia funebre). Peça o preço por escrito.

    Pela sua religião, pergunte no município (Comune) e na sua comunidade.

    Não tem dinheiro? Fale com a assistente social (assistente sociale).
    .country = A volta ao país de origem
    .not_asked = Cuidado com o dinheiro
    .papers = Quais papéis
    .go = Uma ajuda perto
bereavement-country =
    Ligue para o consulado do país de quem faleceu.

    É preciso ter o “passaporto mortuario”. Quem dá é o município (Comune) onde aconteceu.

    Em geral quem pede é a funerária (agenzia funebre).
    .papers = Quais papéis
    .not_asked = Cuidado com o dinheiro
    .go = Uma ajuda perto
bereavement-after =
    Vá com calma, uma coisa de cada vez.

    Um patronato olha com você: pensão, ajudas, papéis. É grátis.

    Você e os filhos também precisam de cuidado.
bereavement-card = Aqui você pode falar com uma pessoa e pedir uma ajuda.
    .papers = Quais papéis
    .not_asked = Cuidado com o dinheiro
    .without_permit = E a permissão?
    .talk = Consultório da família
    .elsewhere = Outro município
bereavement-nothing =
    Pergunte no seu município (Comune) pela assistente social (“assistente sociale”).

    Aqui perto ainda não há um escritório verificado.
    .papers = Quais papéis
    .not_asked = Cuidado com o dinheiro
    .without_permit = E a permissão?
    .talk = Consultório da família
    .elsewhere = Outro município
    .person = Uma pessoa
bereavement-papers =
    É preciso levar os papéis de quem faleceu. Passaporte, permissão de estadia, código fiscal (codice fiscale).

    Leve também os seus.

    Peça no município (Comune) o “certificato di morte”. Peça várias cópias.
    .go = Uma ajuda perto
    .country = A volta ao país de origem
    .after = E depois?
bereavement-without_permit =
    A sua permissão de estadia era pela família? Às vezes você pode mudar.

    Pergunte logo a um patronato. Leve o “certificato di morte”.

    Não tem permissão de estadia? A funerária pode ir ao município (Comune).
    .permit = Renovar a permissão de estadia
    .go = Uma ajuda perto
    .person = Uma pessoa
bereavement-not_asked =
    Ninguém pode obrigar você a decidir logo.

    Você pode pedir o preço em duas funerárias.

    Não dê dinheiro sem um recibo (ricevuta).
    .go = Uma ajuda perto
    .country = A volta ao país de origem
    .person = Uma pessoa

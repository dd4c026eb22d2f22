### The topic "documents".

documents = Documentos
documents-start = De qual documento você precisa?
    .permit = Renovar a permissão de estadia
    .residence = Residência (residenza)
    .spid = SPID e CIE
    .reunification = Reunificação familiar
    .citizenship = Cidadania dos filhos
    .doctor = Cartão de saúde e médico
    .other = Outra coisa: uma pessoa

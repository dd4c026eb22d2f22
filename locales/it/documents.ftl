### The topic "documents".

documents = Documenti
documents-start = Quale documento ti serve?
    .permit = Rinnovo del permesso
    .residence = Residenza
    .spid = SPID e CIE
    .reunification = Ricongiungimento familiare
    .citizenship = Cittadinanza dei figli
    .doctor = Tessera sanitaria e medico
    .other = Altro: una persona

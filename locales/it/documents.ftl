### The topic "documents".

documents = Documenti
documents-start = Quale documento ti serve?
    .permit = Rinnovo del permesso
    .residence = Residenza
    .spid = SPID e CIE
    .doctor = Tessera sanitaria e medico
    .other = Altro: una persona

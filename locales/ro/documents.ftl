### The topic "documents".

documents = Documente
documents-start = Ce document vă trebuie?
    .permit = Reînnoirea permisului
    .residence = Domiciliul (residenza)
    .spid = SPID și CIE
    .reunification = Reîntregirea familiei
    .citizenship = Cetățenia copiilor
    .doctor = Card de sănătate și medic
    .other = Altceva: o persoană

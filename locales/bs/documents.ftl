### The topic "documents".

documents = Dokumenti
documents-start = Koji dokument Vam treba?
    .permit = Produženje dozvole
    .residence = Prebivalište (residenza)
    .spid = SPID i CIE
    .reunification = Spajanje porodice
    .citizenship = Državljanstvo djece
    .doctor = Zdravstvena kartica, doktor
    .other = Ostalo: razgovor s osobom

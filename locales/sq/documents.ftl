### The topic "documents".

documents = Dokumentet
documents-start = Cili dokument ju duhet?
    .permit = Rinovimi i lejes
    .residence = Vendbanimi (residenza)
    .spid = SPID dhe CIE
    .reunification = Bashkimi familjar
    .citizenship = Shtetësia e fëmijëve
    .doctor = Karta shëndetësore dhe mjeku
    .other = Tjetër: një person

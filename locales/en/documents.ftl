### The topic "documents".

documents = Documents
documents-start = Which document do you need?
    .permit = Residence permit renewal
    .residence = Residence (residenza)
    .spid = SPID and CIE
    .reunification = Family reunification
    .citizenship = Citizenship of the children
    .doctor = Health card and doctor
    .other = Something else: a person

### The topic "documents".

documents = Kayit yi
documents-start = Ban kayit nga soxla?
    .permit = Yeesal sojorno bi
    .residence = «Residenza»: fi nga dëkk
    .spid = SPID ak CIE: dantite
    .reunification = Indi sa njaboot
    .citizenship = Nasionalite xale yi
    .doctor = Tessera sanitaria ak doktoor
    .other = Leneen: wax ak nit

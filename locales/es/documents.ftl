### The topic "documents".

documents = Documentos
documents-start = ¿Qué documento necesita?
    .permit = Renovar el permiso de estadía
    .residence = Residencia (residenza)
    .spid = SPID y CIE
    .reunification = Reunificación familiar
    .citizenship = Ciudadanía de los hijos
    .doctor = Tarjeta de salud y médico
    .other = Otra cosa: una persona

### The topic "documents".

documents = Документи
documents-start = Який документ вам потрібен?
    .permit = Продовження дозволу
    .residence = Реєстрація проживання
    .spid = Цифрові ключі: SPID і CIE
    .reunification = Возз’єднання сім’ї
    .citizenship = Громадянство дітей
    .doctor = Медична картка і лікар
    .other = Інше: жива людина

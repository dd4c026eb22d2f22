### The topic "documents".

documents = Документы
documents-start = Какой документ вам нужен?
    .permit = Продлить вид на жительство
    .residence = Прописка
    .spid = Цифровые ключи: SPID и CIE
    .reunification = Воссоединение семьи
    .citizenship = Гражданство детей
    .doctor = Медицинская карточка и врач
    .other = Другое: живой человек

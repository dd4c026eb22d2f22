### The topic "documents".

documents = Mga dokumento
documents-start = Anong dokumento ang kailangan ninyo?
    .permit = Renewal ng permesso
    .residence = Tirahan (residenza)
    .spid = SPID at CIE
    .reunification = Pagkuha ng pamilya
    .citizenship = Citizenship ng mga anak
    .doctor = Health card at doktor
    .other = Iba pa: makipag-usap sa tao

### Expecting a child: with or without papers, alone or not, to go on or not.

pregnancy = Shtatzënia
pregnancy-start =
    Konsultori (consultorio) ndjek shtatzëninë.

    Mund të shkoni edhe vetëm, edhe pa dokumente.

    Shkoni herët: kështu keni kohë të kuptoni dhe të zgjidhni.
    .go = Ku të shkoni
    .papers = Çfarë të merrni me vete
    .without_permit = Pa leje qëndrimi
    .stay = Leja për shtatzëninë
    .unsure = Kam dyshime
    .birth = Lindja
    .not_asked = Çfarë nuk kërkohet
    .ill = Nuk jam mirë tani
pregnancy-card =
    Konsultori (consultorio) e ndjek shtatzëninë që nga fillimi.

    Aty gjeni maminë dhe gjinekologen. Telefononi më parë, nëse mundeni.
    .papers = Çfarë të merrni me vete
    .without_permit = Pa leje qëndrimi
    .not_asked = Çfarë nuk kërkohet
    .steps = Pyetjet e tjera
    .elsewhere = Një komunë tjetër
pregnancy-nothing =
    Në këtë zonë ka konsultorë (consultori) të ASST. Adresa nuk është verifikuar ende.

    Pyesni mjekun ose komunën (Comune) ku është konsultori.

    Nuk jeni mirë? Shkoni në urgjencë (pronto soccorso): i kurojnë të gjithë.
    .papers = Çfarë të merrni me vete
    .without_permit = Pa leje qëndrimi
    .not_asked = Çfarë nuk kërkohet
    .steps = Pyetjet e tjera
    .elsewhere = Një komunë tjetër
    .person = Një person
pregnancy-papers =
    Sillni atë që keni: testin, analizat, kartën shëndetësore (tessera sanitaria).

    Mbani mend ditën e ciklit të fundit.

    Nuk keni asgjë? Shkoni gjithsesi.
    .go = Ku të shkoni
    .without_permit = Pa leje qëndrimi
    .not_asked = Çfarë nuk kërkohet
pregnancy-without_permit =
    Në shtatzëni ju kurojnë edhe pa leje.

    Kërkoni kartën STP (tessera STP), te ASST ose në spital. Duhet për vizita dhe analiza.

    Kush ju kuron nuk mund t’ju raportojë te autoritetet vetëm sepse nuk keni leje.
    .go = Ku të shkoni
    .stay = Leja për shtatzëninë
    .not_asked = Çfarë nuk kërkohet
    .person = Një person
pregnancy-stay =
    Në shtatzëni, si rregull, nuk mund t’ju largojnë nga Italia. Vlen edhe gjashtë muajt pas lindjes.

    Mund të kërkoni një leje në Questura. Duhet një raport i mjekut.

    Flisni më parë me një «patronato» ose me një avokat.
    .go = Ku merret raporti
    .helper = Leja dhe patronato
    .person = Një person
    .steps = Pyetjet e tjera
pregnancy-unsure =
    Zgjedhja është juaja. Askush nuk mund t’ju detyrojë.

    Në konsultor (consultorio) ju dëgjojnë dhe ju shpjegojnë çdo rrugë.

    Për të mos vazhduar, ligji jep 90 ditët e para. Shkoni herët.
    .go = Ku të shkoni
    .minor = Jam nën 18 vjeç
    .birth = Lindja
    .not_asked = Çfarë nuk kërkohet
    .person = Një person
pregnancy-minor =
    Në konsultor (consultorio) mund të shkoni edhe para moshës 18 vjeç.

    Për të mos vazhduar, zakonisht duhet «po»-ja e prindërve.

    Nuk mund t’ua thoni atyre? Konsultori mund t’i drejtohet një gjyqtari. Është një ndihmë.
    .go = Ku të shkoni
    .not_asked = Çfarë nuk kërkohet
    .person = Një person
pregnancy-birth =
    Për lindjen shkoni në spital. Ju kurojnë me leje ose pa leje.

    Zgjidhni më parë spitalin bashkë me maminë, nëse mundeni.

    Mund edhe të kërkoni të mos jepni emrin tuaj.
    .unnamed = Të mos jap emrin
    .new_baby = Pas lindjes
    .ill = Nuk jam mirë tani
    .steps = Pyetjet e tjera
pregnancy-unnamed =
    Në spital mund të thoni: «Non voglio essere nominata».

    Do të thotë: «Nuk dua të më shkruhet emri».

    Sipas ligjit, emrin tuaj nuk e shkruajnë në aktin e lindjes.

    Ju kurojnë si gjithë gratë. Fëmija do të ketë një familje.
    .go = Të flas më parë: ku
    .birth = Lindja
    .person = Një person
pregnancy-not_asked =
    Fleta e mjekut (ricetta) nuk kërkohet.

    Nuk kërkohet «po»-ja e burrit ose e një të afërmi. Mund të shkoni edhe vetëm.

    Mund të kërkoni një mediatore. Fëmijët nuk duhet të përkthejnë.
    .go = Ku të shkoni
    .papers = Çfarë të merrni me vete
    .person = Një person

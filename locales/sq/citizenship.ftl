### Citizenship of children born in Italy.

citizenship = Shtetësia e fëmijëve
citizenship-age =
    Kush lind këtu nuk bëhet italian vetvetiu.

    Ka një rrugë, në moshën 18 vjeç.

    Sa vjeç është fëmija juaj, ose sa vjeç jeni ju?
    .minor = Nën 18 vjeç
    .eighteen = 18 vjeç
    .older = 19 vjeç ose më shumë
    .parent = Një prind bëhet italian
    .born_abroad = Nuk ka lindur në Itali
    .unsaid = Preferoj të mos e them
citizenship-eighteen =
    Kush ka lindur këtu dhe ka jetuar gjithmonë këtu mund të bëhet italian.

    E deklaron vetë në komunë (Comune), para moshës 19 vjeç. Mos prisni.
citizenship-older =
    Komuna (Comune) duhej të dërgonte një letër para moshës 18 vjeç.

    Nuk erdhi kurrë? Mund të kërkohet edhe pas moshës 19 vjeç.
citizenship-parent =
    Prindi bëhet italian? Bëhet edhe fëmija i mitur që jeton me të.

    Thojeni në komunë (Comune) ditën e betimit.

    Fëmija ka lindur larg? Rregullat kanë ndryshuar: pyesni.
citizenship-card =
    Zyra është «Stato civile» e komunës suaj (Comune).
    .papers = Çfarë të merrni me vete
    .gaps = Nëse mungon një periudhë
    .without_permit = Pa leje qëndrimi
    .not_asked = Çfarë nuk kërkohet
    .elsewhere = Një komunë tjetër
citizenship-nothing =
    Shkoni në komunë (Comune) dhe kërkoni «Stato civile».

    Adresa nuk është verifikuar ende. Prandaj nuk e shkruajmë.
    .papers = Çfarë të merrni me vete
    .gaps = Nëse mungon një periudhë
    .without_permit = Pa leje qëndrimi
    .not_asked = Çfarë nuk kërkohet
    .elsewhere = Një komunë tjetër
    .person = Një person
citizenship-minor =
    Tani mund ta përgatitni rrugën.

    Mbajeni vendbanimin (residenza) gjithmonë aktiv. Rinovojeni gjithmonë lejen.

    Ruani dëftesat, vaksinat dhe letrat e pediatrit.

    Para moshës 18 vjeç komuna (Comune) dërgon një letër.
    .parent = Një prind bëhet italian
    .gaps = Nëse mungon një periudhë
    .residence = Vendbanimi (residenza)
    .go = Ku të shkoni
citizenship-born_abroad =
    Për ata që kanë lindur larg ka rrugë të tjera.

    Ndryshojnë për çdo histori. Një «patronato» i sheh bashkë me ju.
    .parent = Një prind bëhet italian
    .not_asked = Çfarë nuk kërkohet
    .person = Një person
citizenship-papers =
    Sillni pasaportën dhe kartën e identitetit.

    Sillni lejet e këtyre viteve, nëse i keni.

    Komuna (Comune) e gjen vetë aktin e lindjes.

    Paguhet diçka. Pyesni më parë sa.
    .go = Ku të shkoni
    .gaps = Nëse mungon një periudhë
    .not_asked = Çfarë nuk kërkohet
citizenship-gaps =
    Mungon një periudhë e vendbanimit (residenza) ose e lejes?

    Gabimet e prindërve dhe të zyrave nuk i llogariten fëmijës.

    Sillni dëftesat, vaksinat, letrat e mjekut. Ato provojnë se fëmija ishte këtu.
    .go = Ku të shkoni
    .papers = Çfarë të merrni me vete
    .person = Një person
citizenship-without_permit =
    Në moshën 18 vjeç duhet një leje, ose kërkesa për ta pasur.

    Nuk e keni? Kërkoni ndihmë te një «patronato», shpejt.

    Vitet e shkollës vlejnë si provë.
    .go = Ku të shkoni
    .permit = Leja e qëndrimit
    .person = Një person
citizenship-not_asked =
    Të ardhurat e prindërve nuk kërkohen. Provimi i italishtes nuk kërkohet.

    Italia nuk kërkon ta lini shtetësinë tjetër. Vendi juaj ndoshta po: pyesni konsullatën.
    .go = Ku të shkoni
    .papers = Çfarë të merrni me vete
    .person = Një person

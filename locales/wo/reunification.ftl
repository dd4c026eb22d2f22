### Joining the family (ricongiungimento familiare).

reunification = Indi sa njaboot
reunification-stage =
    Fan ngeen tollu?

    Danu koy laaj ngir wax la rekk fan nga wara dem.
    .abroad = Njaboot gi sori na ba tey
    .arrived = Yàggunu fi
    .kit = Am naa kayit yi ngir post bi
    .receipt = Am naa resi bu post bi
    .unsaid = Bëgguma ko wax
reunification-abroad =
    Démànd bi, ci internet lañu koy defe, ak SPID.

    «Patronato» mën na ko def ak yow.
reunification-arrived =
    Am ngeen 8 fan bi ngeen agsee ak léegi. Laajleen randewu bi léegi.

    Buro bi mooy «Sportello Unico» bu Prefettura.
reunification-card =
    «Sportello Unico» dafay xool visa bi ak «nulla osta» bi.

    Ginnaaw loolu, dina la jox kayit yi ngir sojorno bi.
    .papers = Li nga wara yóbbu
    .kit = Ginnaaw loolu? Post bi
    .receipt = Am naa resi bu post bi
    .late = Fan yi wees nañu
    .careful = Moytul ci wàllu xaalis
    .stages = Fan lanu tollu
reunification-nothing =
    «Sportello Unico Immigrazione» mi ngi ci Prefettura, ci Bergamo.

    Adrees bi wóoragul. Moo tax bindunu ko fi.
    .papers = Li nga wara yóbbu
    .kit = Ginnaaw loolu? Post bi
    .receipt = Am naa resi bu post bi
    .late = Fan yi wees nañu
    .careful = Moytul ci wàllu xaalis
    .stages = Fan lanu tollu
    .person = Wax ak nit
reunification-papers =
    Ki agsi dafay yóbbu paaspoor bi ak visa bi.

    Yóbbul «nulla osta» bi.

    Yóbbul kayiti séy walla kayiti juddu, yu ñu tekki.

    Ki dalal njaboot gi dafay yóbbu sojornoom ak kontraa kër gi.
    .go = Fan nga wara dem
    .kit = Ginnaaw loolu? Post bi
    .careful = Moytul ci wàllu xaalis
reunification-kit =
    Yóbbul kayiti Prefettura bi ci post bi. Bul tëj anwelob bi.

    Wutal «Sportello Amico». Yow ci sa bopp yaay dem.

    Dañu la jox resi (ricevuta): denc ko bu baax.
    .receipt = Ginnaaw loolu? Am naa resi bi
    .late = Fan yi wees nañu
    .careful = Moytul ci wàllu xaalis
    .stages = Fan lanu tollu
reunification-kit_nothing =
    Yóbbul kayit yi ci post bu am «Sportello Amico». Bul tëj anwelob bi.

    Adrees yi wóoraguñu. Moo tax bindunu leen fi.
    .receipt = Ginnaaw loolu? Am naa resi bi
    .late = Fan yi wees nañu
    .careful = Moytul ci wàllu xaalis
    .stages = Fan lanu tollu
    .person = Wax ak nit
reunification-receipt =
    Ak resi bi (ricevuta), mën nga def lu bari léegi.

    Tànnal doktoor. Laajal «residenza». Yónneel xale yi ci lekool.

    Ginnaaw loolu, demal ci Questura ngir foto ak baaraamu loxo.
    .doctor = Doktoor ak paj
    .residence = «Residenza»
    .school = Lekoolu xale yi
    .tax_code = «Codice fiscale»
    .stages = Fan lanu tollu
reunification-school =
    Xale yi mën nañu dem lekool weer wu nekk ci at mi.

    Demal ci lekool bi gëna jege. Yóbbul kayit yi nga am.

    Am na kayit bu manke? Lekool bi dina leen jël noonu.
    .receipt = Dellu ginnaaw
    .tax_code = «Codice fiscale»
    .person = Wax ak nit
reunification-tax_code =
    «Codice fiscale», dañu koy soxla ngir doktoor ak liggéey.

    Laaj ko ci «Sportello Unico». Su ñu la ko joxul, laaj ko «Agenzia delle Entrate».
    .receipt = Dellu ginnaaw
    .doctor = Doktoor ak paj
    .person = Wax ak nit
reunification-late =
    8 fan yi wees nañu? Demal noonu, te gaaw.

    Laajal jëkk ndimbal ci «patronato».

    Paj mi, am nga ko noonu. Lekool bi itam.
    .go = Fan nga wara dem
    .doctor = Doktoor ak paj
    .person = Wax ak nit
reunification-careful =
    «Patronato» dina la dimbali ci démànd bi. Laajal jëkk ndax dees koy fay.

    Bul jënd kër walla kontraa bu dul dëgg.

    Sa paaspoor, yaa koy yor. Kenn mënu ko téye.
    .go = Fan nga wara dem
    .papers = Li nga wara yóbbu
    .person = Wax ak nit

### Which number, or which door, when somebody feels ill.

emergency = Nuk jam mirë tani
emergency-which = Si jeni tani?
    .danger = Dhimbje e fortë ose rrezik
    .night = Jo e rëndë, por natë ose festë
    .day = Jo e rëndë, ditën
    .without_permit = Pa leje qëndrimi
emergency-danger =
    Telefononi 112.

    Është falas, ditë e natë. Mund të kërkoni gjuhën tuaj.
    .say = Çfarë të thoni në telefon
    .without_permit = Pa leje qëndrimi
    .calmer = Nuk është aq e rëndë
emergency-say =
    Së pari thoni ku jeni: komunën (Comune), rrugën, numrin.

    Pastaj thoni çfarë po ndodh. Përgjigjuni pyetjeve.

    «Parlo poco italiano. Serve un’ambulanza. Sono a…»

    Do të thotë: «Flas pak italisht. Duhet një ambulancë. Jam në…»
    .numbers = Numri
    .without_permit = Pa leje qëndrimi
emergency-night =
    Natën dhe në ditët e festës ka një mjek në telefon.

    Numri është këtu, nëse është verifikuar tashmë.

    Jeni më keq? Telefononi 112.
    .danger = Dhimbje e fortë ose rrezik
    .without_permit = Pa leje qëndrimi
emergency-day =
    Ditën shkoni te mjeku juaj ose te pediatri.

    Nuk keni mjek? Mund ta zgjidhni.

    Jeni më keq? Telefononi 112.
    .doctor = Zgjidhni mjekun
    .danger = Dhimbje e fortë ose rrezik
    .without_permit = Pa leje qëndrimi
emergency-without_permit =
    Në urgjencë (pronto soccorso) i kurojnë të gjithë, edhe pa leje.

    Kush ju kuron nuk mund t’ju raportojë te autoritetet vetëm sepse nuk keni leje.

    Keni frikë? Mund të kërkoni një mediator.
    .danger = Dhimbje e fortë ose rrezik
    .night = Jo e rëndë, por natë ose festë
    .doctor = Zgjidhni mjekun
    .person = Një person

### A question for the people at the counter, in Albanian.

request = Pyetja juaj
request-waiting =
    Pyetja juaj arriti.

    Do ta lexojmë sapo të mundemi. Mund të dilni dhe të ktheheni kur të doni.
    .write = Shkruani
    .look = A ka diçka të re?
    .withdraw = Nuk duhet më
request-reading =
    Një person po e lexon pyetjen tuaj.

    Mund të dilni dhe të ktheheni kur të doni.
    .write = Shkruani
    .look = A ka diçka të re?
    .withdraw = Nuk duhet më
request-closed =
    Pyetja juaj arriti. Tani është mbyllur.

    Dikush e lexon nga: { $opens }.
    .write = Shkruani
    .look = A ka diçka të re?
    .withdraw = Nuk duhet më
request-unsure =
    Pyetja juaj arriti.

    Tani nuk dimë t’ju themi kur e lexon dikush. Mund edhe të telefononi: shihni numrat e dobishëm.
    .write = Shkruani
    .look = A ka diçka të re?
    .withdraw = Nuk duhet më
request-answered = Kjo është përgjigjja.
    .write = Përgjigjuni
    .look = A ka diçka të re?
    .withdraw = Nuk duhet më
request-write =
    Shkruani këtu pyetjen tuaj.

    Mos shkruani fjalëkalime. Mos dërgoni dokumente.
    .invalid = Është shumë e gjatë. Shkruani më pak fjalë.
request-wrote = U bë. Pyetja juaj tani e thotë edhe këtë.
request-sure = Doni ta mbyllni kërkesën?
    .yes = Po
    .no = Jo
request-over =
    Pyetja u mbyll.

    Nëse ju duhet ende, pyesni përsëri.
    .again = Pyesni përsëri
    .topics = Kërkoni në menu
request-ticket =
    Numri juaj është { $ticket }.

    A jeni te sporteli? Qëndroni afër: një person e thërret këtë numër.

    A jeni diku tjetër? Telefononi, ose ejani dhe thoni këtë numër.
    .topics = Kërkoni në menu
request-ticket_later =
    Numri juaj është { $ticket }.

    Pyetja juaj arriti. Tani është mbyllur.

    Dikush e lexon nga: { $opens }.

    Kur të ktheheni, thoni këtë numër.
    .call = Telefononi
    .topics = Kërkoni në menu
request-ticket_unsure =
    Numri juaj është { $ticket }.

    Pyetja juaj arriti.

    Tani nuk dimë t’ju themi kur e lexon dikush. Mund edhe të telefononi: shihni numrat e dobishëm.

    Kur të ktheheni, thoni këtë numër.
    .call = Telefononi
    .topics = Kërkoni në menu
request-nobody =
    Këtu nuk përgjigjet ende një person.

    Mund të telefononi: janë numrat e dobishëm.
    .call = Telefononi
    .topics = Kërkoni në menu
request-unkept = Tani nuk mund të mbajmë fjalë të shkruara. Kërkesa mbetet.

### A question for the people at the counter.

request = Sa laaj
request-waiting =
    Sa laaj egg na.

    Dinanu ko jàng bu gaawee. Mën nga génn te dellusi saa su la neexee.
    .write = Bind
    .look = Ndax am na lu bees?
    .withdraw = Soxlatuma ko
request-reading =
    Am na nit kuy jàng sa laaj.

    Mën nga génn te dellusi saa su la neexee.
    .write = Bind
    .look = Ndax am na lu bees?
    .withdraw = Soxlatuma ko
request-closed =
    Sa laaj egg na. Léegi tëj na.

    Nit dina ko jàng, li ko dale: { $opens }.
    .write = Bind
    .look = Ndax am na lu bees?
    .withdraw = Soxlatuma ko
request-unsure =
    Sa laaj egg na.

    Léegi mënunu la wax kañ la ko nit di jàng. Mën nga telefone itam: xoolal nimero yu am njariñ.
    .write = Bind
    .look = Ndax am na lu bees?
    .withdraw = Soxlatuma ko
request-answered = Tontu baa ngi nii.
    .write = Tontu
    .look = Ndax am na lu bees?
    .withdraw = Soxlatuma ko
request-write =
    Bindal fii sa laaj.

    Bul bind mot de passe. Bul yónnee kayit.
    .invalid = Dafa gudd lool. Bindal lu gëna gàtt.
request-wrote = Jeex na. Boole nanu lii ci sa laaj.
request-sure = Ndax bëgg nga tëj laaj bi?
    .yes = Waaw
    .no = Déedéet
request-over =
    Laaj bi tëj na.

    Soo soxlaatee, laajaatal.
    .again = Laajaat
    .topics = Wut ci menu bi
request-ticket =
    Sa nimero mooy { $ticket }.

    Ndax yaa ngi ci guichet bi? Nekkal fi jege: nit dina woo nimero bii.

    Ndax yaa ngi feneen? Telefoneel, walla nga ñëw wax nimero bii.
    .topics = Wut ci menu bi
request-ticket_later =
    Sa nimero mooy { $ticket }.

    Sa laaj egg na. Léegi tëj na.

    Nit dina ko jàng, li ko dale: { $opens }.

    Soo dellusee, waxal nimero bii.
    .call = Telefone
    .topics = Wut ci menu bi
request-ticket_unsure =
    Sa nimero mooy { $ticket }.

    Sa laaj egg na.

    Léegi mënunu la wax kañ la ko nit di jàng. Mën nga telefone itam: xoolal nimero yu am njariñ.

    Soo dellusee, waxal nimero bii.
    .call = Telefone
    .topics = Wut ci menu bi
request-nobody =
    Fii amagul nit ku lay tontu.

    Mën nga telefone: am na nimero yu am njariñ.
    .call = Telefone
    .topics = Wut ci menu bi
request-unkept = Léegi mënunu denc mbind. Laaj bi moom, mu ngi fi.

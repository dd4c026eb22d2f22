### Sentences that operators send to a person, in her language. Nothing is promised.

## First contact

phrase-contact-hello = Nanga def. Man maay jàng. Ndax mën nga bind léegi?
phrase-contact-read = Jàng naa ko. Jërëjëf ci li nga bind.
phrase-contact-pace = Demal ndank. Bindal li la neex rekk.
phrase-contact-yes-no = Su la neexee, dinaa la laaj. Tontul waaw walla déedéet rekk.
phrase-contact-alone = Ndax mën nga jàng léegi, yow doŋŋ? Tontul waaw walla déedéet.
phrase-contact-believe = Gëm naa la. Du sa tooñ.
phrase-contact-language = Ndax bëgg nga wax ci sa làkk, ak tekkikat bu jigéen (mediatrice)?

## Safety

phrase-safety-now = Ndax am na musiba léegi? Tontul waaw walla déedéet.
phrase-safety-call-112 = Su musiba bi nekkee léegi, wool 112. Soo tëjee telefon bi, mën nañu la woowaat.
phrase-safety-call-1522 = Mën nga woo itam 1522.
phrase-safety-stop = Su nit agsee, tëjal. Bindal boo ko mënee.
phrase-safety-phone = Ndax am na keneen kuy xool telefon bii?
phrase-safety-other-phone = Ndax am na beneen telefon boo mëna jëfandikoo yow doŋŋ?
phrase-safety-children = Ndax am na xale yu nekk ak yow? Nu ñu def?
phrase-safety-law = Yenn saa yi, yoon wi dafa may sant ma wax ñeneen. Su ma ko mënee, yow laay jëkka wax.

## An appointment

phrase-appointment-meet = Mën nanu gise, nu waxtaan. Ndax neex na la?
phrase-appointment-where = Fan nga mëna ñëw ci jàmm?
phrase-appointment-when = Ban bés moo la neex? Ban waxtu?
phrase-appointment-call = Ndax mën naa la woo? Waxal ma kañ.
phrase-appointment-mediator = Tekkikat bu jigéen (mediatrice) mën na fa nekk. Ndax bëgg nga ko?
phrase-appointment-papers = Am nga kayit? Indi leen, soo ko mënee. Ñëwal donte amuloo ko.
phrase-appointment-with-children = Mën nga ñëwaale ak xale yi.

## Another service

phrase-referral-ask = Am na beneen servis bu la ci mëna dimbali. Ndax mën naa wax ak ñoom sa mbir?
phrase-referral-what = Lan laa mëna wax ci yow? Lan laa warula wax?
phrase-referral-no = Mën nga ne déedéet. Amul benn jafe-jafe.
phrase-referral-done = Wax naa ak ñoom, ni nga ko bëggee.
phrase-referral-law = Yoon wi moo tax ma wara wax ñeneen. Dinaa la leeral lu tax.

## The road onward

phrase-road-order = Àttekat mën na sant nit mu sori la. Ndax nu waxtaan ci?
phrase-road-lawyer = Yenn saa yi, avokaa (avvocata) doo ko fay. Ndax nu xool ndax mën nga ko am?
phrase-road-permit = Yenn saa yi, mën nga am sojorno bu yow yaay boroom. Ndax nu waxtaan ci?
phrase-road-address = Yenn saa yi, mën nañu bañ a wone adrees bu bees bi. Ndax ma leeral la naka lañu koy laaje?
phrase-road-school = Xale yi mën nañu soppi lekool, su soxlaa. Ndax nu waxtaan ci?
phrase-road-maintenance = Mën nañu laaj beneen waajur bi xaalis ngir xale yi. Ndax nu waxtaan ci?
phrase-road-work = Mën nanu wutandoo liggéey walla njàng.
phrase-road-children = Xale yi gis walla dégg, am na ndimbal ngir ñoom itam.
phrase-road-doctor = Doktoor mën na la faj te bind li mu gis.

## Goodbye

phrase-goodbye-back = Mën nga dellusi fii saa su la neexee.
phrase-goodbye-ask-close = Léegi mën nanu tëj. Ndax baax na ci yow?
phrase-goodbye-closed = Tëj nanu fii, ni nga ko bëggee.
phrase-goodbye-thanks = Jërëjëf. Maa ngi lay ñaanal jàmm.

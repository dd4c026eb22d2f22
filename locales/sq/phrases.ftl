### Sentences that operators send, in Albanian. No promise: not help, not safety, not secrecy.

## First contact: calm, short, she leads.

phrase-contact-hello = Mirëdita. Po lexoj unë. A mund të shkruani tani?
phrase-contact-read = E lexova. Faleminderit që shkruat.
phrase-contact-pace = Merreni me qetësi. Shkruani vetëm atë që doni.
phrase-contact-yes-no = Nëse preferoni, ju bëj pyetje. Përgjigjuni vetëm po ose jo.
phrase-contact-alone = A mund ta lexoni vetëm, tani? Përgjigjuni po ose jo.
phrase-contact-believe = Ju besoj. Nuk e keni ju fajin.
phrase-contact-language = Doni të flisni në gjuhën tuaj, me një mediatore?

## Safety: what is true, without promises.

phrase-safety-now = A ka rrezik tani? Përgjigjuni po ose jo.
phrase-safety-call-112 = Nëse rreziku është tani, telefononi 112. Nëse e mbyllni, mund t’ju marrin përsëri.
phrase-safety-call-1522 = Mund të telefononi edhe 1522.
phrase-safety-stop = Nëse vjen dikush, mbylleni. Shkruani kur të mundeni.
phrase-safety-phone = A e shikon dikush tjetër këtë telefon?
phrase-safety-other-phone = A ka një telefon tjetër që mund ta përdorni vetëm ju?
phrase-safety-children = A ka fëmijë me ju? Si janë?
phrase-safety-law = Ndonjëherë, sipas ligjit, duhet të njoftoj të tjerë. Nëse mundem, jua them më parë juve.

## An appointment.

phrase-appointment-meet = Mund të flasim nga afër. A doni?
phrase-appointment-where = Ku mund të vini e qetë?
phrase-appointment-when = Cila ditë është mirë për ju? Në ç’orë?
phrase-appointment-call = A mund t’ju telefonoj unë? Më thoni kur.
phrase-appointment-mediator = Në takim mund të jetë një mediatore. E doni?
phrase-appointment-papers = Keni dokumente? Sillini, nëse mundeni. Ejani edhe pa to.
phrase-appointment-with-children = Mund të vini me fëmijët.

## Another service, with her consent or by law.

phrase-referral-ask = Një shërbim tjetër mund t’ju ndihmojë për këtë. A mund të flas me ta për ju?
phrase-referral-what = Çfarë mund të them për ju? Çfarë jo?
phrase-referral-no = Mund të thoni jo. Nuk prish punë.
phrase-referral-done = Fola me ta, siç donit.
phrase-referral-law = Sipas ligjit u desh të njoftoja të tjerë. Ju shpjegoj pse.

## The road onward: opened when she asks.

phrase-road-order = Një gjykatës mund të urdhërojë një person të rrijë larg. Të flasim për këtë?
phrase-road-lawyer = Ndonjëherë avokatja është falas. Ta shohim bashkë nëse vlen për ju?
phrase-road-permit = Ndonjëherë mund të keni një leje qëndrimi vetëm tuajën. Të flasim për këtë?
phrase-road-address = Ndonjëherë adresa e re mund të mos u tregohet të tjerëve. T’ju shpjegoj si kërkohet?
phrase-road-school = Fëmijët mund të ndërrojnë shkollë, nëse duhet. Të flasim për këtë?
phrase-road-maintenance = Për fëmijët mund t’i kërkohen para prindit tjetër. Të flasim për këtë?
phrase-road-work = Mund të kërkojmë bashkë një punë ose një kurs.
phrase-road-children = Ka ndihmë edhe për fëmijët që kanë parë ose kanë dëgjuar.
phrase-road-doctor = Një mjek mund t’ju kurojë dhe të shkruajë atë që sheh.

## Goodbye.

phrase-goodbye-back = Mund të ktheheni kur të doni, nga këtu.
phrase-goodbye-ask-close = Tani mund ta mbyllim. A jeni dakord?
phrase-goodbye-closed = E mbyllim këtu, siç donit.
phrase-goodbye-thanks = Faleminderit. Ju uroj çdo të mirë.

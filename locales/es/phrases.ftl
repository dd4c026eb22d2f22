### Sentences that operators send to a person, in her language. No promise in any of them.

## First contact

phrase-contact-hello = Buenos días. Leo yo. ¿Puede escribir ahora?
phrase-contact-read = Ya leí. Gracias por escribir.
phrase-contact-pace = Tómese su tiempo. Escriba solo lo que quiera.
phrase-contact-yes-no = Si prefiere, yo le hago preguntas. Responda solo sí o no.
phrase-contact-alone = ¿Puede leer sin nadie al lado ahora? Responda sí o no.
phrase-contact-believe = Le creo. No es culpa suya.
phrase-contact-language = ¿Quiere hablar en su idioma, con una mediadora?

## Safety

phrase-safety-now = ¿Hay un peligro ahora? Responda sí o no.
phrase-safety-call-112 = Si el peligro es ahora, llame al 112. Si cuelga, pueden devolverle la llamada.
phrase-safety-call-1522 = También puede llamar al 1522.
phrase-safety-stop = Si llega alguien, cierre. Escriba cuando pueda.
phrase-safety-phone = ¿Alguien más mira este teléfono?
phrase-safety-other-phone = ¿Hay otro teléfono que pueda usar solo usted?
phrase-safety-children = ¿Hay niños con usted? ¿Cómo están?
phrase-safety-law = A veces, por ley, tengo que avisar a otros. Si puedo, se lo digo antes a usted.

## An appointment

phrase-appointment-meet = Podemos hablar en persona. ¿Le parece bien?
phrase-appointment-where = ¿Adónde puede venir con tranquilidad?
phrase-appointment-when = ¿Qué día le va bien? ¿A qué hora?
phrase-appointment-call = ¿Puedo llamarle yo? Dígame cuándo.
phrase-appointment-mediator = En el encuentro puede estar una mediadora. ¿La quiere?
phrase-appointment-papers = ¿Tiene documentos? Tráigalos, si puede. Venga también sin ellos.
phrase-appointment-with-children = Puede venir con los niños.

## Another service

phrase-referral-ask = Otro servicio puede ayudarle en esto. ¿Puedo hablarles de usted?
phrase-referral-what = ¿Qué puedo decir de usted? ¿Qué no?
phrase-referral-no = Puede decir que no. Está bien igual.
phrase-referral-done = Hablé con ellos, como usted quería.
phrase-referral-law = Por ley tuve que avisar a otros. Le explico por qué.

## The road onward

phrase-road-order = Un juez puede ordenar a una persona que no se acerque. ¿Hablamos de eso?
phrase-road-lawyer = A veces una abogada es gratis. ¿Vemos si vale para usted?
phrase-road-permit = A veces puede tener un permiso de estadía (permesso di soggiorno) solo suyo. ¿Hablamos de eso?
phrase-road-address = A veces la nueva dirección puede quedar reservada. ¿Le explico cómo se pide?
phrase-road-school = Los hijos pueden cambiar de escuela, si hace falta. ¿Hablamos de eso?
phrase-road-maintenance = Para los hijos se puede pedir dinero al otro padre o madre. ¿Hablamos de eso?
phrase-road-work = Podemos buscar con usted un trabajo o un curso.
phrase-road-children = Hay ayuda también para los niños que vieron u oyeron.
phrase-road-doctor = Un médico puede curarle y escribir lo que ve.

## Goodbye

phrase-goodbye-back = Puede volver cuando quiera, desde aquí.
phrase-goodbye-ask-close = Ahora podemos cerrar. ¿Le parece bien?
phrase-goodbye-closed = Cerramos aquí, como usted quería.
phrase-goodbye-thanks = Gracias. Le deseo todo lo mejor.

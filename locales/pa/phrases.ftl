### Sentences that operators send to a person, in her language. No promise: not help, safety or secrecy.

## First contact: calm, short, she leads.

phrase-contact-hello = ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ। ਤੁਹਾਡਾ ਸੁਨੇਹਾ ਮੇਰੇ ਕੋਲ ਆਇਆ ਹੈ। ਕੀ ਤੁਸੀਂ ਹੁਣ ਲਿਖ ਸਕਦੇ ਹੋ?
phrase-contact-read = ਮੈਂ ਪੜ੍ਹ ਲਿਆ ਹੈ। ਲਿਖਣ ਲਈ ਧੰਨਵਾਦ।
phrase-contact-pace = ਆਰਾਮ ਨਾਲ ਲਿਖੋ। ਬੱਸ ਓਨਾ ਹੀ ਲਿਖੋ ਜਿੰਨਾ ਤੁਸੀਂ ਚਾਹੋ।
phrase-contact-yes-no = ਤੁਸੀਂ ਚਾਹੋ ਤਾਂ ਸਵਾਲ ਮੈਂ ਪੁੱਛਾਂ। ਤੁਸੀਂ ਬੱਸ ਹਾਂ ਜਾਂ ਨਹੀਂ ਲਿਖੋ।
phrase-contact-alone = ਕੀ ਤੁਸੀਂ ਹੁਣ ਇਹ ਇਕੱਲੇ ਪੜ੍ਹ ਸਕਦੇ ਹੋ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਲਿਖੋ।
phrase-contact-believe = ਮੈਨੂੰ ਤੁਹਾਡੇ ਉੱਤੇ ਯਕੀਨ ਹੈ। ਇਸ ਵਿੱਚ ਤੁਹਾਡਾ ਕੋਈ ਕਸੂਰ ਨਹੀਂ।
phrase-contact-language = ਕੀ ਤੁਸੀਂ ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ ਗੱਲ ਕਰਨੀ ਹੈ, ਔਰਤ ਦੁਭਾਸ਼ੀਏ (mediatrice) ਨਾਲ?

## Safety: what is true, without promises.

phrase-safety-now = ਕੀ ਹੁਣ ਕੋਈ ਖ਼ਤਰਾ ਹੈ? ਹਾਂ ਜਾਂ ਨਹੀਂ ਲਿਖੋ।
phrase-safety-call-112 = ਖ਼ਤਰਾ ਹੁਣੇ ਹੈ, ਤਾਂ 112 ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ। ਫ਼ੋਨ ਕੱਟ ਦਿਓ, ਤਾਂ ਉਹ ਵਾਪਸ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹਨ।
phrase-safety-call-1522 = ਤੁਸੀਂ 1522 ਉੱਤੇ ਵੀ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ।
phrase-safety-stop = ਕੋਈ ਆ ਜਾਵੇ, ਤਾਂ ਬੰਦ ਕਰ ਦਿਓ। ਜਦੋਂ ਹੋ ਸਕੇ, ਉਦੋਂ ਲਿਖੋ।
phrase-safety-phone = ਕੀ ਇਹ ਫ਼ੋਨ ਕੋਈ ਹੋਰ ਵੀ ਦੇਖਦਾ ਹੈ?
phrase-safety-other-phone = ਕੀ ਕੋਈ ਹੋਰ ਫ਼ੋਨ ਹੈ ਜੋ ਤੁਸੀਂ ਇਕੱਲੇ ਵਰਤ ਸਕੋ?
phrase-safety-children = ਕੀ ਤੁਹਾਡੇ ਨਾਲ ਬੱਚੇ ਹਨ? ਉਹ ਕਿਵੇਂ ਹਨ?
phrase-safety-law = ਕਦੇ-ਕਦੇ ਕਾਨੂੰਨ ਮੁਤਾਬਕ ਮੈਨੂੰ ਹੋਰਾਂ ਨੂੰ ਖ਼ਬਰ ਦੇਣੀ ਪੈਂਦੀ ਹੈ। ਹੋ ਸਕੇ, ਤਾਂ ਪਹਿਲਾਂ ਤੁਹਾਡੇ ਨਾਲ ਗੱਲ ਹੋਵੇਗੀ।

## An appointment.

phrase-appointment-meet = ਅਸੀਂ ਆਹਮੋ-ਸਾਹਮਣੇ ਗੱਲ ਕਰ ਸਕਦੇ ਹਾਂ। ਕੀ ਤੁਹਾਨੂੰ ਠੀਕ ਲੱਗੇਗਾ?
phrase-appointment-where = ਤੁਸੀਂ ਬੇਫ਼ਿਕਰ ਹੋ ਕੇ ਕਿੱਥੇ ਆ ਸਕਦੇ ਹੋ?
phrase-appointment-when = ਕਿਹੜਾ ਦਿਨ ਠੀਕ ਹੈ? ਕਿੰਨੇ ਵਜੇ?
phrase-appointment-call = ਕੀ ਫ਼ੋਨ ਮੈਂ ਕਰਾਂ? ਦੱਸੋ ਕਦੋਂ।
phrase-appointment-mediator = ਮੁਲਾਕਾਤ ਵਿੱਚ ਔਰਤ ਦੁਭਾਸ਼ੀਆ (mediatrice) ਹੋ ਸਕਦੀ ਹੈ। ਕੀ ਤੁਹਾਨੂੰ ਚਾਹੀਦੀ ਹੈ?
phrase-appointment-papers = ਕਾਗਜ਼ ਹਨ? ਹੋ ਸਕੇ ਤਾਂ ਲਿਆਓ। ਉਹਨਾਂ ਤੋਂ ਬਿਨਾਂ ਵੀ ਆਓ।
phrase-appointment-with-children = ਤੁਸੀਂ ਬੱਚਿਆਂ ਨਾਲ ਆ ਸਕਦੇ ਹੋ।

## Another service, with her consent or by law.

phrase-referral-ask = ਇਸ ਵਿੱਚ ਇੱਕ ਹੋਰ ਦਫ਼ਤਰ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ। ਕੀ ਮੈਂ ਉਹਨਾਂ ਨਾਲ ਤੁਹਾਡੇ ਬਾਰੇ ਗੱਲ ਕਰਾਂ?
phrase-referral-what = ਤੁਹਾਡੇ ਬਾਰੇ ਕੀ ਦੱਸਾਂ? ਕੀ ਨਹੀਂ?
phrase-referral-no = ਤੁਸੀਂ ਨਾਂਹ ਕਰ ਸਕਦੇ ਹੋ। ਤਾਂ ਵੀ ਠੀਕ ਹੈ।
phrase-referral-done = ਜਿਵੇਂ ਤੁਸੀਂ ਚਾਹਿਆ, ਮੈਂ ਉਹਨਾਂ ਨਾਲ ਗੱਲ ਕਰ ਲਈ ਹੈ।
phrase-referral-law = ਕਾਨੂੰਨ ਕਰਕੇ ਮੈਨੂੰ ਹੋਰਾਂ ਨੂੰ ਖ਼ਬਰ ਦੇਣੀ ਪਈ। ਇਸ ਦਾ ਕਾਰਨ ਤੁਹਾਨੂੰ ਸਮਝਾ ਦਿਆਂ।

## The road onward: opened when she asks.

phrase-road-order = ਜੱਜ (giudice) ਕਿਸੇ ਵਿਅਕਤੀ ਨੂੰ ਦੂਰ ਰਹਿਣ ਦਾ ਹੁਕਮ ਦੇ ਸਕਦਾ ਹੈ। ਕੀ ਇਸ ਬਾਰੇ ਗੱਲ ਕਰੀਏ?
phrase-road-lawyer = ਕਦੇ-ਕਦੇ ਵਕੀਲ (avvocata) ਮੁਫ਼ਤ ਹੁੰਦੀ ਹੈ। ਇਕੱਠੇ ਦੇਖੀਏ ਕਿ ਇਹ ਤੁਹਾਡੇ ਲਈ ਵੀ ਹੈ?
phrase-road-permit = ਕਦੇ-ਕਦੇ ਤੁਹਾਨੂੰ ਸਿਰਫ਼ ਆਪਣਾ ਰਹਿਣ ਦਾ ਪਰਮਿਟ (permesso di soggiorno) ਮਿਲ ਸਕਦਾ ਹੈ। ਕੀ ਇਸ ਬਾਰੇ ਗੱਲ ਕਰੀਏ?
phrase-road-address = ਕਦੇ-ਕਦੇ ਨਵਾਂ ਪਤਾ ਹੋਰਾਂ ਨੂੰ ਨਹੀਂ ਦੱਸਿਆ ਜਾਂਦਾ। ਸਮਝਾਵਾਂ ਕਿ ਇਹ ਕਿਵੇਂ ਮੰਗੀਦਾ ਹੈ?
phrase-road-school = ਲੋੜ ਹੋਵੇ, ਤਾਂ ਬੱਚੇ ਸਕੂਲ ਬਦਲ ਸਕਦੇ ਹਨ। ਕੀ ਇਸ ਬਾਰੇ ਗੱਲ ਕਰੀਏ?
phrase-road-maintenance = ਬੱਚਿਆਂ ਲਈ ਦੂਜੇ ਮਾਂ ਜਾਂ ਪਿਓ ਤੋਂ ਪੈਸੇ ਮੰਗੇ ਜਾ ਸਕਦੇ ਹਨ। ਕੀ ਇਸ ਬਾਰੇ ਗੱਲ ਕਰੀਏ?
phrase-road-work = ਅਸੀਂ ਇਕੱਠੇ ਕੰਮ ਜਾਂ ਕੋਰਸ ਲੱਭ ਸਕਦੇ ਹਾਂ।
phrase-road-children = ਜਿਹੜੇ ਬੱਚਿਆਂ ਨੇ ਦੇਖਿਆ ਜਾਂ ਸੁਣਿਆ ਹੈ, ਉਹਨਾਂ ਲਈ ਵੀ ਮਦਦ ਹੈ।
phrase-road-doctor = ਡਾਕਟਰ (medico) ਇਲਾਜ ਕਰ ਸਕਦਾ ਹੈ ਅਤੇ ਜੋ ਦਿਸੇ ਉਹ ਲਿਖ ਸਕਦਾ ਹੈ।

## Goodbye.

phrase-goodbye-back = ਤੁਸੀਂ ਜਦੋਂ ਚਾਹੋ, ਇੱਥੋਂ ਹੀ ਵਾਪਸ ਆ ਸਕਦੇ ਹੋ।
phrase-goodbye-ask-close = ਹੁਣ ਅਸੀਂ ਬੰਦ ਕਰ ਸਕਦੇ ਹਾਂ। ਕੀ ਤੁਹਾਨੂੰ ਠੀਕ ਹੈ?
phrase-goodbye-closed = ਜਿਵੇਂ ਤੁਸੀਂ ਚਾਹਿਆ, ਅਸੀਂ ਇੱਥੇ ਬੰਦ ਕਰਦੇ ਹਾਂ।
phrase-goodbye-thanks = ਧੰਨਵਾਦ। ਤੁਹਾਡੇ ਲਈ ਮੇਰੀਆਂ ਸ਼ੁਭ ਇੱਛਾਵਾਂ।

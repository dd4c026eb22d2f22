### Sentences that operators send to a person. No promise: not that help comes, not safety, not secrecy.

## First contact: calm, short, she leads.

phrase-contact-hello = ሰላም። ዘንብብ ዘለኹ ኣነ እየ። ሕጂ ክትጽሕፉ ትኽእሉ ዶ?
phrase-contact-read = ኣንቢበዮ ኣለኹ። ስለ ዝጸሓፍኩም የቐንየለይ።
phrase-contact-pace = ቀስ ኢልኩም። ዝደለኹምዎ ጥራይ ጽሓፉ።
phrase-contact-yes-no = እንተመሪጽኩም፣ ኣነ ክሓተኩም እኽእል። እወ ወይ ኣይፋል ጥራይ መልሱ።
phrase-contact-alone = ሕጂ በይንኹም ኴንኩም ከተንብቡ ትኽእሉ ዶ? እወ ወይ ኣይፋል መልሱ።
phrase-contact-believe = ኣነ እኣምነኩም እየ። ናትኩም ጌጋ ኣይኮነን።
phrase-contact-language = ብቋንቋኹም፣ ምስ ኣስተርጓሚት (mediatrice)፣ ክትዛረቡ ትደልዩ ዶ?

## Safety: what is true, without promises.

phrase-safety-now = ሕጂ ሓደጋ ኣሎ ዶ? እወ ወይ ኣይፋል መልሱ።
phrase-safety-call-112 = ሓደጋ ሕጂ እንተኾይኑ፣ ናብ 112 ደውሉ። እንተዓጺኹም፣ መሊሶም ክድውሉ ይኽእሉ።
phrase-safety-call-1522 = ናብ 1522 እውን ክትድውሉ ትኽእሉ።
phrase-safety-stop = ሰብ እንተመጺኡ ዕጸዉ። ክትጽሕፉ ምስ ከኣልኩም ጽሓፉ።
phrase-safety-phone = ነዚ ተሌፎን ካልእ ሰብ ይርእዮ ዶ?
phrase-safety-other-phone = በይንኹም ክትጥቀሙሉ እትኽእሉ ካልእ ተሌፎን ኣሎ ዶ?
phrase-safety-children = ምሳኹም ቆልዑ ኣለዉ ዶ? ከመይ ኣለዉ?
phrase-safety-law = ሓድሓደ ግዜ፣ ብሕጊ፣ ንኻልኦት ክሕብር ግዴታ ኣለኒ። እንተኽኢለ፣ ቅድም ንዓኹም እነግር።

## An appointment.

phrase-appointment-meet = ብኣካል ተራኺብና ክንዛረብ ንኽእል። ሕራይ ዶ?
phrase-appointment-where = ኣበይ ብህድኣት ክትመጹ ትኽእሉ?
phrase-appointment-when = ኣየናይ መዓልቲ ይጥዕመኩም? ሰዓት ክንደይ?
phrase-appointment-call = ኣነ ክድውለልኩም እኽእል ዶ? መዓስ ንገሩኒ።
phrase-appointment-mediator = ኣብቲ ርክብ ኣስተርጓሚት (mediatrice) ክትህሉ ትኽእል። ትደልይዋ ዶ?
phrase-appointment-papers = ሰነዳት ኣለኩም ዶ? እንተኽኢልኩም ሒዝኩም ንዑ። ብዘይኡ እውን ንዑ።
phrase-appointment-with-children = ምስ ደቅኹም ክትመጹ ትኽእሉ።

## Another service, with her consent or by law.

phrase-referral-ask = ኣብዚ ነገር ካልእ ኣገልግሎት ክሕግዘኩም ይኽእል። ብዛዕባኹም ምስኦም ክዛረብ ዶ ትፈቕዱለይ?
phrase-referral-what = ብዛዕባኹም እንታይ ክነግሮም እኽእል? እንታይ ከ ክነግሮም የብለይን?
phrase-referral-no = ኣይፋል ክትብሉ ትኽእሉ። ከምኡ እውን ጽቡቕ እዩ።
phrase-referral-done = ከምቲ ዝደለኹምዎ ምስኦም ተዛሪበ።
phrase-referral-law = ብሕጊ ንኻልኦት ክሕብር ግዴታ ነይሩኒ። ስለምንታይ ክገልጸልኩም እየ።

## The road onward: opened when she asks.

phrase-road-order = ዳኛ ንሓደ ሰብ ርሒቑ ክጸንሕ ክእዝዞ ይኽእል። ብዛዕባኡ ክንዛረብ ዶ?
phrase-road-lawyer = ሓድሓደ ግዜ ጠበቓ (avvocata) ነጻ እያ። ንዓኹም ዝሰርሕ እንተኾይኑ ብሓባር ክንርኢ ዶ?
phrase-road-permit = ሓድሓደ ግዜ ናይ ገዛእ ርእስኹም መንበሪ ፍቓድ (permesso di soggiorno) ክህልወኩም ይኽእል። ብዛዕባኡ ክንዛረብ ዶ?
phrase-road-address = ሓድሓደ ግዜ ሓድሽ ኣድራሻኹም ምስጢር ኴይኑ ክተርፍ ይኽእል። ከመይ ከም ዝሕተት ክገልጸልኩም ዶ?
phrase-road-school = እንተድልዩ፣ ደቅኹም ቤት ትምህርቲ ክቕይሩ ይኽእሉ። ብዛዕባኡ ክንዛረብ ዶ?
phrase-road-maintenance = ንቆልዑ ዝኸውን ገንዘብ ካብቲ ካልእ ወላዲ ክሕተት ይከኣል። ብዛዕባኡ ክንዛረብ ዶ?
phrase-road-work = ስራሕ ወይ ኮርስ ብሓባር ክንደሊ ንኽእል።
phrase-road-children = ንዝረኣዩ ወይ ዝሰምዑ ቆልዑ እውን ሓገዝ ኣሎ።
phrase-road-doctor = ሓኪም ክሕክመኩምን ዝረኣዮ ክጽሕፍን ይኽእል።

## Goodbye.

phrase-goodbye-back = ኣብ ዝደለኹምዎ ግዜ ካብዚ ክትምለሱ ትኽእሉ።
phrase-goodbye-ask-close = ሕጂ ክንዓጽዎ ንኽእል። ሕራይ ዶ?
phrase-goodbye-closed = ከምቲ ዝደለኹምዎ ኣብዚ ንዓጽዎ።
phrase-goodbye-thanks = የቐንየለይ። ኩሉ ጽቡቕ እምነየልኩም።

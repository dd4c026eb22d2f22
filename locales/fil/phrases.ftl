### Sentences that operators send to a person, in her language. No promise is made.

## First contact: calm, short, she leads

phrase-contact-hello = Magandang araw po. Ako ang nagbabasa. Puwede po ba kayong sumulat ngayon?
phrase-contact-read = Nabasa ko po. Salamat sa pagsulat.
phrase-contact-pace = Dahan-dahan lang po. Isulat lang ang gusto ninyo.
phrase-contact-yes-no = Kung mas gusto ninyo, ako ang magtatanong. Oo o hindi lang ang isagot.
phrase-contact-alone = Kayo lang po ba ang makakabasa nito ngayon? Sumagot ng oo o hindi.
phrase-contact-believe = Naniniwala ako sa inyo. Hindi ninyo kasalanan.
phrase-contact-language = Gusto po ba ninyong mag-usap sa wika ninyo, may kasamang babaeng mediator?

## Safety: what is true, without promises

phrase-safety-now = May panganib po ba ngayon? Sumagot ng oo o hindi.
phrase-safety-call-112 = Kung ngayon ang panganib, tumawag sa 112. Kung ibababa ninyo, baka tumawag sila ulit.
phrase-safety-call-1522 = Puwede rin po kayong tumawag sa 1522.
phrase-safety-stop = Kung may dumating, isara ito. Sumulat kapag puwede na.
phrase-safety-phone = May iba po bang tumitingin sa teleponong ito?
phrase-safety-other-phone = May iba po bang telepono na kayo lang ang gagamit?
phrase-safety-children = May kasama po ba kayong mga bata? Kumusta sila?
phrase-safety-law = Minsan, ayon sa batas, kailangan kong ipaalam sa iba. Kung puwede, sa inyo ko muna sasabihin.

## An appointment

phrase-appointment-meet = Puwede po tayong mag-usap nang harapan. Gusto ba ninyo?
phrase-appointment-where = Saan po kayo makakapunta nang panatag?
phrase-appointment-when = Anong araw po ang puwede? Anong oras?
phrase-appointment-call = Puwede ko po ba kayong tawagan? Sabihin kung kailan.
phrase-appointment-mediator = Puwedeng may babaeng mediator sa pag-uusap. Gusto po ba ninyo?
phrase-appointment-papers = May mga dokumento po ba kayo? Dalhin kung kaya. Pumunta pa rin kahit wala.
phrase-appointment-with-children = Puwede po ninyong isama ang mga bata.

## Another service, with her consent or by law

phrase-referral-ask = May ibang serbisyong makakatulong dito. Puwede ko po ba kayong banggitin sa kanila?
phrase-referral-what = Ano po ang puwede kong sabihin tungkol sa inyo? Ano ang hindi?
phrase-referral-no = Puwede po kayong tumanggi. Ayos lang iyon.
phrase-referral-done = Kinausap ko na po sila, gaya ng gusto ninyo.
phrase-referral-law = Ayon sa batas, kinailangan kong ipaalam sa iba. Ipapaliwanag ko po kung bakit.

## The road onward: opened when she asks

phrase-road-order = Puwedeng utusan ng judge ang isang tao na lumayo. Gusto po ba ninyong pag-usapan ito?
phrase-road-lawyer = Minsan libre ang abogado (avvocata). Tingnan po natin kung puwede sa inyo?
phrase-road-permit = Minsan puwede kayong magkaroon ng sariling permesso di soggiorno. Gusto po ba ninyong pag-usapan ito?
phrase-road-address = Minsan puwedeng hindi ipaalam ang bagong address. Gusto po ba ninyong ipaliwanag ko kung paano ito hingin?
phrase-road-school = Puwedeng lumipat ng school ang mga anak, kung kailangan. Gusto po ba ninyong pag-usapan ito?
phrase-road-maintenance = Puwedeng humingi ng pera sa isa pang magulang para sa mga anak. Gusto po ba ninyong pag-usapan ito?
phrase-road-work = Puwede po tayong maghanap ng trabaho o kurso nang magkasama.
phrase-road-children = May tulong din para sa mga batang nakakita o nakarinig.
phrase-road-doctor = Puwede kayong gamutin ng doktor, at isulat ang nakikita niya.

## Goodbye

phrase-goodbye-back = Puwede po kayong bumalik kahit kailan, mula rito.
phrase-goodbye-ask-close = Puwede na po nating isara ito ngayon. Okay lang ba sa inyo?
phrase-goodbye-closed = Isasara na po natin dito, gaya ng gusto ninyo.
phrase-goodbye-thanks = Salamat po. Hangad ko ang lahat ng mabuti para sa inyo.

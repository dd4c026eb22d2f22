### Talking in private. Every first line, button and title is as ordinary as any other topic's.

private = Mag-usap nang pribado
private-sign = Pumili ng larawan para magpatuloy.
    .flower = Bulaklak
    .book = Libro
    .key = Susi
    .food = Plato
    .travel = Eroplano
    .house = Bahay
    .clock = Orasan
    .school = Bag sa school
    .letter = Sobre
    .money = Perang papel
    .heart = Puso
    .medicine = Kahon
    .invalid = Pindutin ang isa sa mga larawan.
private-numbers =
    Walang sumasagot dito ngayon.

    May taong sumasagot sa mga numerong ito.
    .topics = Maghanap sa menu
private-later =
    Sarado na ngayon. Bubukas ulit: { $opens }.

    Puwede na ninyong iwan ang tanong. May magbabasa pagbukas.
private-uncertain = Puwede kayong mag-iwan ng tanong. Hindi pa namin masabi kung kailan may magbabasa.
private-answerer = Sino po ang gusto ninyong kausap?
    .woman = Isang babae
    .same = Kahit sino
    .invalid = Pumili ng isa sa mga ito.
private-home = Kumusta po sa bahay?
    .fine = Mabuti
    .so_so = So-so lang
    .bad = Hindi mabuti
    .invalid = Pumili ng isa sa mga ito.
private-fine =
    Gusto po ba ninyong makipag-usap sa isang tao?

    Ang mga nagtatrabaho sa opisina ang magbabasa.

    Kung pipindutin ninyo ang “Oo”, ipapadala agad ang request.
    .yes = Oo
    .no = Hindi muna ngayon
private-alone = Kayo lang po ba ang makakabasa nito ngayon?
    .yes = Oo
    .no = Hindi
private-another_time =
    Sige po. Bumalik kayo kahit kailan.

    Pindutin ang “Makipag-usap sa tao”, tapos “Mag-usap nang pribado”.
    .topics = Maghanap sa menu
private-whose = Para kanino po ito?
    .me = Para sa akin
    .minor = Sa akin: wala pa akong 18
    .other = Para sa ibang tao
    .tired = Sa akin: hindi ko na kaya
    .calm = Sa akin: umiinit ang ulo ko
    .invalid = Pumili ng isa sa mga ito.
private-confirm =
    Gusto po ba ninyong makipag-usap sa isang tao?

    Kung pipindutin ninyo ang “Oo”, ipapadala agad ang request.
    .yes = Oo
    .no = Hindi muna ngayon
private-minor =
    Gusto po ba ninyong makipag-usap sa isang tao?

    Ang sasagot, kung minsan, ay kailangang kumausap ng ibang nakatatanda.

    Kung pipindutin ninyo ang “Oo”, ipapadala agad ang request.
    .yes = Oo
    .no = Hindi muna ngayon
private-tired =
    Kung kailangan agad, tumawag sa 112.

    Kung ibababa ninyo, baka tumawag ulit ang 112.

    Gusto po ba ninyong makipag-usap sa isang tao?

    Kung pipindutin ninyo ang “Oo”, ipapadala agad ang request.
    .yes = Oo
    .no = Hindi muna ngayon
private-for_other =
    Gusto po ba ninyong makipag-usap sa isang tao?

    Hindi kailangang sabihin ang pangalan ng ibang tao.

    Kung pipindutin ninyo ang “Oo”, ipapadala agad ang request.
    .yes = Oo
    .no = Hindi muna ngayon
private-calm =
    Gusto po ba ninyong makipag-usap sa isang tao?

    Ang mga nagtatrabaho sa opisina ang magbabasa.

    Kung pipindutin ninyo ang “Oo”, ipapadala agad ang request.
    .yes = Oo
    .no = Hindi muna ngayon
private-ticket =
    Ang numero ninyo ay { $ticket }.

    Nasa opisina po ba kayo? Dito lang sa malapit: may taong tatawag sa numerong ito.

    Nasa ibang lugar po ba kayo? Tumawag, o pumunta at sabihin ang numerong ito.
    .topics = Maghanap sa menu
private-ticket_later =
    Ang numero ninyo ay { $ticket }.

    Natanggap na ang request. Sarado na ngayon.

    May magbabasa simula: { $opens }. Kung kailangan agad, nandiyan ang mga importanteng numero.

    Pagbalik ninyo, sabihin ang numerong ito.
    .topics = Maghanap sa menu
private-ticket_unsure =
    Ang numero ninyo ay { $ticket }.

    Natanggap na ang request.

    Hindi pa namin masabi kung kailan may magbabasa. Kung kailangan agad, gamitin ang mga numerong ito.

    Pagbalik ninyo, sabihin ang numerong ito.
    .topics = Maghanap sa menu
private-phone =
    Naipadala na ang request. Bago magpatuloy, basahin po ito.

    Ang mga sumasagot lang sa pribadong request ang magbabasa.

    Sa mabibigat na kaso, dapat magsabi sa awtoridad ang mga nagtatrabaho rito. Halimbawa, kung nasa panganib ang isang bata.

    Puwedeng may kopya sa ibang gadget na naka-connect. Puwede ring magkaroon ng kopya ang taong nakapangalan sa SIM.

    Kayo lang po ba ang gumagamit ng telepono at Telegram?
    .mine = Oo, ako lang
    .shared = Hindi, o hindi sigurado
    .invalid = Pumili ng isa sa mga ito.
private-phone_open =
    Naipadala na ang request. Bago magpatuloy, basahin po ito.

    Ang mga nagtatrabaho sa opisina ang magbabasa.

    Sa mabibigat na kaso, dapat magsabi sa awtoridad ang mga nagtatrabaho rito. Halimbawa, kung nasa panganib ang isang bata.

    Puwedeng may kopya sa ibang gadget na naka-connect. Puwede ring magkaroon ng kopya ang taong nakapangalan sa SIM.

    Kayo lang po ba ang gumagamit ng telepono at Telegram?
    .mine = Oo, ako lang
    .shared = Hindi, o hindi sigurado
    .invalid = Pumili ng isa sa mga ito.
private-shared =
    Mas mabuti po kung ibang telepono, o kausapin nang harapan ang isang tao.

    Puwede pa rin kayong magtuloy dito. Puwede ring isara at bumalik.
    .on = Ituloy dito
    .call = Tumawag
private-when = Kailan po ninyo gustong makipag-usap?
    .now = Ngayon
    .today = Ngayong araw
    .days = Sa mga susunod na araw
    .invalid = Pumili ng isa sa mga ito.
private-now =
    Kung kailangan agad, tumawag sa 112.

    Kung ibababa ninyo, baka tumawag ulit ang 112.
    .on = Ituloy
private-hidden =
    Sino po ang hindi dapat makakita ng request?

    Mula ngayon, hindi isasama ang pipiliin ninyo.
    .nobody = Wala naman
    .municipality = Taga-Comune ko
    .country = Kababayan ko
    .staff = May kilala ako roon
    .invalid = Pumili ng isa sa mga ito.
private-tongue = Anong wika po ang gusto ninyo?
    .italian = Italian
    .mediator = Wika ko, may babaeng mediator
    .invalid = Pumili ng isa sa mga ito.
private-told =
    Tapos na po. Bumalik kahit kailan: “Makipag-usap sa tao”, tapos “Mag-usap nang pribado”.

    Para umalis, pindutin ang “Isara”: karaniwang pahina ang maiiwan dito.
private-waiting = Natanggap na ang request. Babasahin namin sa lalong madaling panahon.
    .look = May bago ba?
    .write = Sumulat
    .more = Iba pang pagpipilian
private-reading = May taong nagbabasa na ng request.
    .look = May bago ba?
    .write = Sumulat
    .more = Iba pang pagpipilian
private-closed =
    Natanggap na ang request. Sarado na ngayon.

    May magbabasa simula: { $opens }. Kung kailangan agad, nandiyan ang mga importanteng numero.
    .look = May bago ba?
    .write = Sumulat
    .more = Iba pang pagpipilian
private-unsure =
    Natanggap na ang request.

    Hindi pa namin masabi kung kailan may magbabasa. Kung kailangan agad, gamitin ang mga numerong ito.
    .look = May bago ba?
    .write = Sumulat
    .more = Iba pang pagpipilian
private-more = Ano po ang gusto ninyong gawin?
    .notice = Tumanggap ng abiso
    .picture = Pumili ng larawan
    .withdraw = Hindi na kailangan
    .look = May bago ba?
private-hours =
    Kailan po namin kayo puwedeng sulatan?

    Ito lang ang isusulat namin: “Handa na ang pahinang hiningi ninyo.”
    .morning = Sa umaga
    .afternoon = Sa hapon
    .evening = Sa gabi
    .invalid = Pumili ng isa sa mga ito.
private-allowed = Tapos na po. Isang abiso lang, sa mga oras na iyon.
private-choose =
    Pumili ng larawan at tandaan ito.

    Pagbalik ninyo, itatanong namin ito. Kung ibang larawan, karaniwang pahina ang bubukas.
    .flower = Bulaklak
    .book = Libro
    .key = Susi
    .food = Plato
    .travel = Eroplano
    .house = Bahay
    .clock = Orasan
    .school = Bag sa school
    .letter = Sobre
    .money = Perang papel
    .heart = Puso
    .medicine = Kahon
    .invalid = Pindutin ang isa sa mga larawan.
private-chose = Tapos na po. Itatanong namin ang larawang ito pagbalik ninyo.
private-sure = Gusto po ba ninyong isara ang request?
    .yes = Oo
    .no = Hindi
private-over =
    Sarado na ang request.

    Kung kailangan pa ninyo, bumalik kahit kailan.
    .topics = Maghanap sa menu
private-answered = Kapag may iba kayong pinindot, mawawala ang mga salitang ito.
    .write = Sumagot
    .look = May bago ba?
private-write =
    Sumulat po rito. Pagkatapos, aalisin namin sa chat na ito ang isinulat ninyo.

    Huwag magpadala ng litrato o dokumento.
    .invalid = Masyadong mahaba. Bawasan ang salita.
private-wrote = Tapos na po. Inalis na namin sa chat na ito ang isinulat ninyo.
private-unkept = Hindi namin matatabi ngayon ang mga isinulat. Nananatili ang request.

### Somebody has died.

bereavement = Smrt u porodici
bereavement-start =
    Primite naše saučešće.

    Gdje se desilo? Kažemo Vam prvi korak.
    .hospital = U bolnici
    .home = Kod kuće
    .abroad = U drugoj zemlji
    .after = Poslije sahrane
    .go = Pomoć u blizini
    .unsaid = Radije da ne kažem
bereavement-hospital =
    Bolnica priprema papire.

    U roku od jednog dana javlja se općini (Comune). To može uraditi pogrebna firma (agenzia funebre).

    U bolnici možete tražiti medijatora (mediatore).
    .funeral = Sahrana
    .country = Povratak u domovinu
    .papers = Koji papiri
    .after = A poslije?
bereavement-home =
    Zovite porodičnog doktora. Doktor piše papir za općinu (Comune).

    Ne znate zašto se desilo? Zovite 112.

    U roku od jednog dana javlja se općini. To može uraditi pogrebna firma (agenzia funebre).
    .numbers = Pogledaj brojeve
    .funeral = Sahrana
    .country = Povratak u domovinu
    .papers = Koji papiri
    .after = A poslije?
bereavement-abroad =
    Želite putovati? Prvo pogledajte pasoš i dozvolu.

    Dozvola je istekla? Prvo pitajte u uredu «patronato». Onda kupite kartu.

    Javite školi i poslu. Tražite slobodne dane zbog smrti.
    .permit = Produženje dozvole
    .after = A poslije?
    .go = Pomoć u blizini
bereavement-funeral =
    Pogrebnu firmu možete izabrati Vi. Tražite cijenu napismeno.

    Za svoju vjeru pitajte u općini (Comune) i u svojoj zajednici.

    Nemate novca? Razgovarajte sa socijalnim radnikom (assistente sociale).
    .country = Povratak u domovinu
    .not_asked = Pazite na novac
    .papers = Koji papiri
    .go = Pomoć u blizini
bereavement-country =
    Zovite konzulat zemlje umrle osobe.

    Treba putni papir «passaporto mortuario». Daje ga općina (Comune) gdje se desilo.

    Obično ga traži pogrebna firma.
    .papers = Koji papiri
    .not_asked = Pazite na novac
    .go = Pomoć u blizini
bereavement-after =
    Polako, jednu po jednu stvar.

    Ured «patronato» gleda s Vama: penziju, pomoći, papire. Besplatno je.

    I Vama i djeci treba pažnja.
bereavement-card = Ovdje možete razgovarati s osobom i tražiti pomoć.
    .papers = Koji papiri
    .not_asked = Pazite na novac
    .without_permit = A dozvola?
    .talk = Porodično savjetovalište
    .elsewhere = Druga općina
bereavement-nothing =
    U svojoj općini (Comune) tražite socijalnog radnika («assistente sociale»).

    U blizini još nema provjerenog ureda.
    .papers = Koji papiri
    .not_asked = Pazite na novac
    .without_permit = A dozvola?
    .talk = Porodično savjetovalište
    .elsewhere = Druga općina
    .person = Razgovor s osobom
bereavement-papers =
    Trebaju papiri umrle osobe. Pasoš, dozvola, porezni broj (codice fiscale).

    Trebaju i Vaši.

    Tražite u općini (Comune) potvrdu o smrti («certificato di morte»). Tražite više kopija.
    .go = Pomoć u blizini
    .country = Povratak u domovinu
    .after = A poslije?
bereavement-without_permit =
    Vaša dozvola je bila zbog porodice? Ponekad je možete promijeniti.

    Brzo pitajte u uredu «patronato». Ponesite potvrdu o smrti (certificato di morte).

    Nemate dozvolu? U općinu (Comune) može ići pogrebna firma.
    .permit = Produženje dozvole
    .go = Pomoć u blizini
    .person = Razgovor s osobom
bereavement-not_asked =
    Niko Vas ne može natjerati da odmah odlučite.

    Možete pitati za cijenu u dvije firme.

    Ne dajite novac bez potvrde (ricevuta).
    .go = Pomoć u blizini
    .country = Povratak u domovinu
    .person = Razgovor s osobom

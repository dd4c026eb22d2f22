### A letter one does not understand.

letter = Stiglo je pismo
letter-sender = Ko Vam piše? Pogledajte ime ili znak na vrhu.
    .comune = Općina (Comune)
    .tax = INPS ili Agenzia delle Entrate
    .court = Sud ili advokat
    .police = Questura ili Prefettura
    .social = Socijalne službe
    .school = Škola
    .bills = Struja, plin, kirija, banka
    .slip = Papir od poštara
    .unknown = Ne znam, ili neko drugi
letter-comune =
    Općina (Comune) piše za stan, poreze, otpad ili školu.

    Pogledajte ima li datum.

    Možete pitati u uredu koji piše na vrhu.
    .reader = Ko ga čita sa mnom
    .urgent = Je li hitno?
    .papers = Šta ponijeti
letter-tax =
    INPS piše za posao, djecu ili penziju. Agenzia piše za poreze.

    Za INPS idite u ured «patronato». Za poreze idite u CAF.

    Idite prije napisanog datuma.
    .reader = Ko ga čita sa mnom
    .urgent = Je li hitno?
    .papers = Šta ponijeti
    .not_asked = Pazite na novac
letter-court =
    Ovo je važno pismo. Ne čekajte.

    Tražite datum i riječ «udienza» (ročište na sudu).

    Odnesite ga advokatu. Imate malo novca? Može ga platiti država.
    .lawyer = Advokat
    .reader = Ko ga čita sa mnom
    .papers = Šta ponijeti
    .without_permit = Bez boravišne dozvole
letter-police =
    Može biti termin. Ili možda nedostaje papir.

    Pogledajte datum. Ne bacajte ga.

    Niste sigurni? Prvo razgovarajte s uredom «patronato» ili s advokatom.
    .permit = Produženje dozvole
    .lawyer = Advokat
    .reader = Ko ga čita sa mnom
    .urgent = Je li hitno?
    .without_permit = Bez boravišne dozvole
letter-school =
    Često je to sastanak, potpis ili plaćanje.

    Zamolite učiteljicu da objasni. Možete tražiti medijatora (mediatore).

    Djeca ne trebaju prevoditi.
    .reader = Ko ga čita sa mnom
    .urgent = Je li hitno?
    .papers = Šta ponijeti
letter-bills =
    Pogledajte datum. Tražite riječi «sollecito» (opomena) ili «ultimo avviso» (posljednja opomena).

    Ne možete platiti? Nazovite prije tog datuma.

    Ne plaćajte ako ne razumijete za šta.
    .reader = Ko ga čita sa mnom
    .urgent = Je li hitno?
    .papers = Šta ponijeti
    .not_asked = Pazite na novac
letter-slip =
    Poštar je dolazio. Pismo je na pošti.

    Idite na poštu koja piše na papiru. Ponesite papir i dokument.

    Papir je zelen? Može biti sud ili kazna. Idite brzo.

    Ako ne odete, poslije nekoliko dana pismo svejedno vrijedi.
    .reader = Ko ga čita sa mnom
    .sender = Sada imam pismo
    .papers = Šta ponijeti
letter-unknown =
    U redu je. Odnesite ga osobi koja će ga čitati s Vama.

    To je poruka na telefonu i traži novac? Ne dirajte link.
    .reader = Ko ga čita sa mnom
    .urgent = Je li hitno?
    .papers = Šta ponijeti
    .not_asked = Pazite na novac
letter-reader = Ovdje pitate ko može pročitati pismo s Vama.
    .papers = Šta ponijeti
    .urgent = Je li hitno?
    .not_asked = Pazite na novac
    .without_permit = Bez boravišne dozvole
    .elsewhere = Druga općina
letter-nothing =
    Pitajte u općini (Comune): «Chi legge la lettera con me?»

    To znači: «Ko čita pismo sa mnom?»

    U blizini još nema provjerenog ureda.
    .papers = Šta ponijeti
    .urgent = Je li hitno?
    .not_asked = Pazite na novac
    .without_permit = Bez boravišne dozvole
    .elsewhere = Druga općina
    .person = Razgovor s osobom
letter-lawyer =
    Ovdje možete tražiti advokata.

    Imate malo novca? Tražite advokata kojeg plaća država («patrocinio a spese dello Stato»).
    .papers = Šta ponijeti
    .without_permit = Bez boravišne dozvole
    .elsewhere = Druga općina
letter-lawyer_nothing =
    Pitajte advokatsku komoru u Bergamu (Ordine degli Avvocati).

    Imate malo novca? Recite: «patrocinio a spese dello Stato» (advokata plaća država).

    Adresa još nije provjerena. Zato je ne pišemo.
    .papers = Šta ponijeti
    .without_permit = Bez boravišne dozvole
    .reader = Ko ga čita sa mnom
    .person = Razgovor s osobom
letter-urgent =
    Tražite bliski datum. Tražite ove riječi:

    «entro» (do), «scadenza» (rok), «udienza» (ročište), «convocazione» (poziv), «sollecito» (opomena).

    Našli ste neku? Neka Vam neko pročita pismo danas ili sutra.
    .reader = Ko ga čita sa mnom
    .papers = Šta ponijeti
    .sender = Ko mi piše?
letter-papers =
    Ponesite pravo pismo, s kovertom.

    Ponesite dokument, ako ga imate. Ponesite ranija pisma.

    Ne šaljite sliku ovdje u chat.
    .reader = Gdje ići
    .urgent = Je li hitno?
    .not_asked = Pazite na novac
letter-without_permit =
    I bez dozvole pismo vrijedi. Ne bacajte ga.

    Možete razgovarati s advokatom. Protiv protjerivanja (espulsione) može ga platiti država.

    Bojite se? Prvo razgovarajte s advokatom. Onda odlučite.
    .lawyer = Advokat
    .reader = Ko ga čita sa mnom
    .person = Razgovor s osobom
letter-not_asked =
    Niko ne treba od Vas tražiti lozinke ili kodove.

    Plaćate nešto? Uvijek tražite potvrdu (ricevuta).

    Ne dajite pismo nepoznatoj osobi. Djeca ne trebaju prevoditi.
    .reader = Gdje ići
    .papers = Šta ponijeti
    .person = Razgovor s osobom

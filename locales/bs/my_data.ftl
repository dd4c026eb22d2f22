### What the desk knows about the person. It promises only what it can do.

my_data = Moji podaci
my_data-start =
    Ovdje vidite šta pamtimo o Vama.

    Možete to i izbrisati.
    .see = Pogledaj
    .erase = Izbriši
    .limits = Šta može ostati
my_data-shown =
    Ovo je ono što pamtimo.

    Jezik: { $language }.
    { $municipality ->
        [none] Općina: ne znamo je.
       *[other] Općina: { $municipality }.
    }
    Od dana: { $since }.

    Čuvamo i dokle ste stigli, i oznaku chata. Tako Vam možemo odgovoriti.
my_data-limits =
    Mi brišemo ono što mi čuvamo.

    Poslije dva dana više ne možemo ukloniti poruku s Telegrama. Vi možete.

    Telegram može čuvati kopije. Isto tako i drugi povezan telefon.
    .see = Pogledaj
    .erase = Izbriši
my_data-confirm =
    Želite li zaista izbrisati?

    Zaboravljamo jezik, općinu i odgovore. Odavde uklanjamo nedavne poruke.

    Ako ste pitali osobu, povlačimo zahtjev i brišemo i njega.

    Druge kopije mogu ostati. Poslije toga vidite samo završnu stranicu.
    .erase = Da, izbriši
    .keep = Ne, vrati me nazad

### The topic "work and Italian".

work = Posao i italijanski
work-start = Šta Vam treba?
    .job = Posao: otkaz, traženje, problemi
    .italian = Učenje italijanskog
    .other = Ostalo: razgovor s osobom

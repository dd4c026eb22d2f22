### The topic "school and children".

children = School at mga anak
children-start = Ano po ang kailangan ninyo?
    .school = Mag-enroll sa school
    .new_baby = May bagong silang
    .doctor = Doktor o pediatrician
    .development = Nahihirapan ang anak ko
    .separation = Magulang at anak: tuntunin
    .other = Iba pa: makipag-usap sa tao

### The topic "school and children".

children = Shkolla dhe fëmijët
children-start = Çfarë ju duhet?
    .school = Regjistrim në shkollë
    .new_baby = Lindi një fëmijë
    .doctor = Mjeku ose pediatri
    .development = Një fëmijë e ka të vështirë
    .separation = Prindër e fëmijë: rregullat
    .other = Tjetër: një person

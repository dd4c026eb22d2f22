### The topic "work and Italian".

work = Liggéey ak italien
work-start = Lan nga soxla?
    .job = Liggéey: ñàkk, wut, jafe-jafe
    .italian = Jàng italien
    .other = Leneen: wax ak nit

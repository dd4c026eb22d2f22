### The topic "work and Italian".

work = Trabaho at Italian
work-start = Ano po ang kailangan ninyo?
    .job = Trabaho: wala, hanap, problema
    .italian = Matuto ng Italian
    .other = Iba pa: makipag-usap sa tao

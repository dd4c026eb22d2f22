### The topic "work and Italian".

work = Робота й італійська
work-start = Що вам потрібно?
    .job = Робота: втрата, пошук, проблеми
    .italian = Вчити італійську
    .other = Інше: жива людина

### The topic "work and Italian".

work = Trabajo e italiano
work-start = ¿Qué necesita?
    .job = Trabajo: perdido, buscado, problemas
    .italian = Aprender italiano
    .other = Otra cosa: una persona

### The topic "work and Italian".

work = Work and Italian
work-start = What do you need?
    .job = Work: lost, wanted, problems
    .italian = Learn Italian
    .other = Something else: a person

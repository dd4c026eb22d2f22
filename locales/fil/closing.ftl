### What remains on the screen after leaving. It says nothing of where the person was.

closing = Oras at mga serbisyo
closing-start = Servizi della Bassa. Oras ng bukas, dokumento, school, kalusugan, bahay.
    .menu = Buksan ang menu

### What remains on the screen after leaving.

closing = Waxtu ak servis
closing-start = Servis yi ci gox bi (Servizi della Bassa). Waxtu, kayit, lekool, wérgu-yaram, kër.
    .menu = Ubbil menu bi

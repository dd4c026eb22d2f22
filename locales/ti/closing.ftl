### What remains on the screen after leaving.

closing = ሰዓታትን ኣገልግሎታትን
closing-start = ኣገልግሎታት Bassa። ሰዓታት፣ ሰነዳት፣ ቤት ትምህርቲ፣ ጥዕና፣ ገዛ።
    .menu = ዝርዝር ምኽፋት

### What remains on the screen after leaving. It says nothing of where the person was.

closing = اوقات اور سہولتیں
closing-start = علاقے کی سہولتیں (Servizi della Bassa)۔ دفتروں کے اوقات، کاغذات، اسکول، صحت، گھر۔
    .menu = مینیو کھولیں

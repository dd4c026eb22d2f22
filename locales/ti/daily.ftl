### The ordinary things of every day.

daily = ካልእ
daily-start = እንታይ የድልየኩም?
    .waste = ጓሓፍ: መዓልታት
    .canteen = ምግቢ ቤት ትምህርቲ (mensa)
    .taken = ሰነድ፣ ተሌፎን፣ SPID ምሕዳስ
    .social_services = ማሕበራዊ ኣገልግሎት
    .leaving_reception = ካብ መቐበሊ ማእከል ምውጻእ
    .bereavement = ሓዘን ኣብ ስድራ
    .appointments = ቆጸራታተይ
    .my_data = ናተይ ሓበሬታ
    .other = ካልእ: ምስ ሰብ ምዝራብ

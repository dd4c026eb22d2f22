### Which number, or which door, when somebody feels ill.

emergency = 我现在不舒服
emergency-which = 现在怎么样？
    .danger = 很疼，或有危险
    .night = 不严重，但是晚上或节假日
    .day = 不严重，白天
    .without_permit = 没有居留
emergency-danger =
    请打 112。

    免费，白天晚上都能打。您可以要求说您的语言。
    .say = 电话里怎么说
    .without_permit = 没有居留
    .calmer = 没有那么严重
emergency-say =
    先说您在哪里：市镇（Comune）、街名、门牌号。

    再说发生了什么。然后回答问题。

    «Parlo poco italiano. Serve un’ambulanza. Sono a…»

    意思是：“我不太会说意大利语。需要救护车。我在……”
    .numbers = 电话号码
    .without_permit = 没有居留
emergency-night =
    晚上和节假日，有医生接电话。

    号码核实过，就会写在这里。

    更难受了？请打 112。
    .danger = 很疼，或有危险
    .without_permit = 没有居留
emergency-day =
    白天请去找您的医生或儿科医生（pediatra）。

    没有医生？您可以选一个。

    更难受了？请打 112。
    .doctor = 选医生
    .danger = 很疼，或有危险
    .without_permit = 没有居留
emergency-without_permit =
    急诊（pronto soccorso）谁都看，没有居留也看。

    给您看病的人，不能只因为您没有居留就举报您。

    您害怕吗？可以要求翻译员（mediatore）。
    .danger = 很疼，或有危险
    .night = 不严重，但是晚上或节假日
    .doctor = 选医生
    .person = 找人帮忙

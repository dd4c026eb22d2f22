### Meals at school. No price is written: it differs from Comune to Comune.

canteen = 学校食堂
canteen-town =
    每个市镇（Comune）的食堂（mensa）都不一样。

    请选市镇。
    .invalid = 我不认识这个市镇。请从列表里选。
canteen-card = 在这里问食堂（mensa）的事。也可以问学校。
    .papers = 给孩子报名
    .food = 孩子不能吃什么
    .price = 要付多少钱
    .debt = 我付不起
    .without_permit = 没有居留
canteen-nothing =
    请问学校，或去市政府（Comune）问食堂的事。办公室叫“Scuola”或“Istruzione”。

    这里还没有核实过的办公室。
    .papers = 给孩子报名
    .food = 孩子不能吃什么
    .price = 要付多少钱
    .debt = 我付不起
    .without_permit = 没有居留
    .person = 找人帮忙
canteen-papers =
    由父母一方报名。常常在网站上办，用 SPID 或 CIE。

    没有 SPID？请市政府（Comune）或学校帮忙。

    带上证件，还有您和孩子的税号（codice fiscale）。
    .go = 去哪里
    .food = 孩子不能吃什么
    .price = 要付多少钱
canteen-food =
    孩子过敏？请儿科医生（pediatra）开一张单子。

    因为宗教，一般您写个申请就够了。

    请在孩子开始吃之前说。
    .go = 去哪里
    .papers = 给孩子报名
canteen-price =
    价格由市政府（Comune）定。

    有 ISEE，常常可以少付。孩子多，也可以少付。

    请提前问：晚了可能来不及。
    .go = 去哪里
    .debt = 我付不起
canteen-debt =
    请早点告诉市政府（Comune）。不要等催款信。

    您可以要求一点一点付。

    也可以和社工（assistente sociale）谈。
    .go = 去哪里
    .price = 少付一点
    .person = 找人帮忙
canteen-without_permit =
    所有孩子都可以上学，没有居留也可以。

    食堂（mensa）怎么办，请问学校。没有税号（codice fiscale）？说出来：有办法。
    .go = 去哪里
    .papers = 给孩子报名
    .person = 找人帮忙

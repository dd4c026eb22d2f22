### The way to a person. Whether somebody answers here is asked each time.

person = 找人帮忙
person-how =
    现在窗口有人回答。

    您也可以打电话，或者去办公室。
    .ask = 问一个人
    .private = 私下谈谈
    .call = 打电话
    .visit = 去办公室
    .show = 一句话，给对方看
    .topics = 在菜单里找
person-later =
    现在已经关门。再开的时间：{ $opens }。

    您可以先留下问题。开门以后有人看。
    .ask = 留下一个问题
    .private = 私下谈谈
    .call = 打电话
    .visit = 去办公室
    .show = 一句话，给对方看
    .topics = 在菜单里找
person-unsure =
    您可以留下一个问题。现在说不准什么时候有人看。

    您也可以打电话，或者去办公室。
    .ask = 留下一个问题
    .private = 私下谈谈
    .call = 打电话
    .visit = 去办公室
    .show = 一句话，给对方看
    .topics = 在菜单里找
person-alone =
    这个聊天里现在还没有真人回答。

    您可以打电话，或者去办公室。
    .private = 私下谈谈
    .call = 打电话
    .visit = 去办公室
    .show = 一句话，给对方看
    .topics = 在菜单里找
person-office = 在这个办公室，您可以跟人当面谈。
    .show = 一句话，给对方看
    .elsewhere = 换一个市镇
person-nothing =
    这附近还没有核实过的办公室。

    您可以去市政府（Comune）问。也可以打常用电话。
    .show = 一句话，给对方看
    .call = 打电话
    .elsewhere = 换一个市镇
person-show =
    您可以把这句话给对方看，或者念出来：

    «Buongiorno. Parlo poco italiano. Vorrei parlare con una persona. C’è un mediatore?»

    意思是：“您好。我不太会说意大利语。我想找人谈谈。有翻译员吗？”
    .call = 打电话
    .visit = 去办公室
    .topics = 在菜单里找

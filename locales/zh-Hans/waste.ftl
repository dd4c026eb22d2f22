### When the waste is fetched. Also what may stay on the screen after leaving.

waste = 垃圾
waste-town =
    每个市镇（Comune）收垃圾的日子都不一样。

    请选市镇。
    .invalid = 我不认识这个市镇。请从列表里选。
waste-card = 在这里要收垃圾的日历和垃圾袋。
    .sort = 什么扔在哪里
    .big = 大件：床、冰箱
    .papers = 要带什么
waste-nothing =
    收垃圾的日历还没有核实，所以我们不写。

    请去市政府（Comune）要，办公室叫“Ambiente”或“Ecologia”。

    也可以看市政府的网站。
    .sort = 什么扔在哪里
    .big = 大件：床、冰箱
    .papers = 要带什么
    .person = 找人帮忙
waste-sort =
    “Umido”（湿垃圾）：剩饭剩菜。“Secco”（干垃圾）：分类以后剩下的。

    还有纸、塑料和玻璃。

    颜色各地不同：请看您市镇（Comune）发的单子。
    .calendar = 去哪里问
    .big = 大件：床、冰箱
waste-big =
    不要把大件东西放在路上。

    市政府（Comune）常常会来收。要先预约。

    还有垃圾回收站（piazzola ecologica）。请问怎么进去。
    .calendar = 去哪里问
    .sort = 什么扔在哪里
waste-papers =
    带上证件和家里的地址。

    请要日历、垃圾袋和垃圾桶。请问要不要付钱。
    .calendar = 去哪里问
    .sort = 什么扔在哪里

### Somebody has died.

bereavement = 家里有人去世（lutto）
bereavement-start =
    我们很难过，请您节哀。

    是在哪里发生的？我们告诉您第一步。
    .hospital = 在医院
    .home = 在家里
    .abroad = 在别的国家
    .after = 葬礼以后
    .go = 附近的帮助
    .unsaid = 我不想说
bereavement-hospital =
    医院会准备好文件。

    一天之内要通知市政府（Comune）。殡葬公司（agenzia funebre）可以代办。

    您可以向医院要求翻译员（mediatore）。
    .funeral = 葬礼
    .country = 送回自己的国家
    .papers = 要哪些文件
    .after = 然后呢？
bereavement-home =
    请打电话给家庭医生。医生会写一张给市政府（Comune）的单子。

    不知道是什么原因？请打 112。

    一天之内要通知市政府。殡葬公司（agenzia funebre）可以代办。
    .numbers = 电话
    .funeral = 葬礼
    .country = 送回自己的国家
    .papers = 要哪些文件
    .after = 然后呢？
bereavement-abroad =
    您想回去吗？先看看护照和居留。

    居留过期了？先问 patronato 服务处。再买票。

    告诉学校和工作单位。可以申请丧假（giorni di lutto）。
    .permit = 更新居留
    .after = 然后呢？
    .go = 附近的帮助
bereavement-funeral =
    您可以自己选殡葬公司（agenzia funebre）。请要书面的价格。

    宗教方面的事，可以问市政府（Comune）和您社区里的人。

    没有钱？请和社工（assistente sociale）谈谈。
    .country = 送回自己的国家
    .not_asked = 小心钱的事
    .papers = 要哪些文件
    .go = 附近的帮助
bereavement-country =
    请打电话给逝者国家的领事馆。

    需要“遗体通行证”（passaporto mortuario）。由事发地的市政府（Comune）发。

    一般由殡葬公司（agenzia funebre）去申请。
    .papers = 要哪些文件
    .not_asked = 小心钱的事
    .go = 附近的帮助
bereavement-after =
    慢慢来，一件一件办。

    patronato 服务处和您一起看：养老金、补助、文件。不收钱。

    您和孩子也需要照顾。
bereavement-card = 在这里，您可以找人谈，请他们帮忙。
    .papers = 要哪些文件
    .not_asked = 小心钱的事
    .without_permit = 居留怎么办？
    .talk = 家庭健康中心（consultorio）
    .elsewhere = 换一个市镇
bereavement-nothing =
    请去市政府（Comune）找社工（assistente sociale）。

    这附近还没有核实过的办公室。
    .papers = 要哪些文件
    .not_asked = 小心钱的事
    .without_permit = 居留怎么办？
    .talk = 家庭健康中心（consultorio）
    .elsewhere = 换一个市镇
    .person = 找人帮忙
bereavement-papers =
    需要逝者的证件。护照、居留、税号（codice fiscale）。

    也需要您的证件。

    请向市政府（Comune）要死亡证明（certificato di morte）。多要几份。
    .go = 附近的帮助
    .country = 送回自己的国家
    .after = 然后呢？
bereavement-without_permit =
    您的居留是家庭居留吗？有时候可以换成别的。

    请尽早问 patronato 服务处。带上死亡证明（certificato di morte）。

    没有居留？殡葬公司（agenzia funebre）可以替您去市政府（Comune）。
    .permit = 更新居留
    .go = 附近的帮助
    .person = 找人帮忙
bereavement-not_asked =
    谁也不能逼您马上决定。

    您可以问两家公司的价格。

    没有收据，就不要给钱。
    .go = 附近的帮助
    .country = 送回自己的国家
    .person = 找人帮忙

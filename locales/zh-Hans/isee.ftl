### The ISEE, then the child benefit (assegno unico).

isee = ISEE 和子女补贴
isee-what =
    ISEE 是一张单子，说明全家的经济情况。

    办子女补贴（assegno unico）、食堂（mensa）、账单折扣都要用。

    您要办什么？
    .isee = 办收入证明（ISEE）
    .benefit = 孩子的补贴：子女补贴
    .apart = 我一个人带孩子
    .account = 我自己名下的账户
    .unsaid = 我不想说
isee-first = ISEE 每年办一次。请先预约。
isee-card =
    请去 CAF 服务处。办 ISEE 不收钱。

    他们算，您带材料。
    .papers = 要带什么
    .apart = 我一个人带孩子
    .then = 然后呢？子女补贴
    .without_permit = 没有居留
    .careful = 小心钱的事
    .elsewhere = 换一个市镇
isee-nothing =
    ISEE 在 CAF 服务处办。不收钱。

    地址还没有核实，所以我们不写。
    .papers = 要带什么
    .apart = 我一个人带孩子
    .then = 然后呢？子女补贴
    .without_permit = 没有居留
    .careful = 小心钱的事
    .elsewhere = 换一个市镇
    .person = 找人帮忙
isee-benefit =
    子女补贴（assegno unico）是给孩子的钱，每个月都有。

    由 INPS 付。patronato 服务处和您一起申请。

    请先办 ISEE。
    .papers = 要带什么
    .apart = 我一个人带孩子
    .account = 我自己名下的账户
    .without_permit = 没有居留
    .careful = 小心钱的事
    .elsewhere = 换一个市镇
isee-benefit_nothing =
    申请子女补贴（assegno unico），请去 patronato 服务处。先办 ISEE。

    这附近还没有核实过的。请问市政府（Comune）。
    .papers = 要带什么
    .apart = 我一个人带孩子
    .account = 我自己名下的账户
    .without_permit = 没有居留
    .careful = 小心钱的事
    .elsewhere = 换一个市镇
    .person = 找人帮忙
isee-papers =
    请带全家人的这些材料。

    证件。医疗卡（tessera sanitaria）。租房合同。工资单或“CUD”。银行或邮局的账户。

    缺什么？向 CAF 要一张清单。
    .go = 去哪里
    .then = 然后呢？子女补贴
    .careful = 小心钱的事
isee-benefit_papers =
    带上 ISEE 和居留。带上孩子的税号（codice fiscale）。

    带上您的账户号码（IBAN）。
    .go = 去哪里
    .account = 我自己名下的账户
    .isee = 我要先办收入证明（ISEE）
isee-apart =
    请告诉 CAF 谁和您一起住：算法会不一样。

    补贴可以全给您，也可以一人一半。

    没有另一方的材料？请告诉 CAF。
    .isee = 在哪里办收入证明（ISEE）
    .benefit = 孩子的补贴：子女补贴
    .account = 我自己名下的账户
    .person = 找人帮忙
isee-account =
    您可以有一个只属于自己的账户。

    在银行或邮局，请说要“基本账户”（conto di base）。

    用居留当证件就够了。不需要户口（residenza）。

    他们说不行？请他们写下来。
    .benefit = 孩子的补贴：子女补贴
    .careful = 小心钱的事
    .person = 找人帮忙
isee-without_permit =
    子女补贴（assegno unico），很多种居留都可以。问问您的行不行。

    只有回执？请问 patronato 服务处。

    没有居留，一般领不到。为了孩子，请和社工（assistente sociale）谈谈。
    .isee = 在哪里办收入证明（ISEE）
    .benefit = 孩子的补贴：子女补贴
    .doctor = 医生和看病
    .person = 找人帮忙
isee-careful =
    办 ISEE，CAF 不能收钱。

    patronato 服务处可能收一点。请先问多少，并且要收据。

    银行卡和账户密码是您自己的。不要给别人。
    .isee = 在哪里办收入证明（ISEE）
    .benefit = 孩子的补贴：子女补贴
    .account = 我自己名下的账户
    .person = 找人帮忙

### A child was born: the declaration first, then what follows from it.

new_baby = 孩子出生了
new_baby-start =
    恭喜，欢迎小宝宝！

    第一件事是登记出生。别的以后再办。
    .declare = 登记出生：在哪里
    .tax_code = 税号（codice fiscale）
    .doctor = 选儿科医生
    .permit = 给孩子办居留
    .money = 给孩子的钱
    .unsure = 我有顾虑
    .without_permit = 没有居留
    .not_asked = 不需要什么
new_baby-card =
    您可以在医院登记出生，3天之内。

    或者在市政府（Comune）登记，10天之内。办公室叫“Stato civile”（民事登记处）。
    .papers = 要带什么
    .who = 谁去办
    .without_permit = 没有居留
    .next = 然后呢？
    .elsewhere = 换一个市镇
new_baby-nothing =
    在医院有3天时间。在市政府（Comune）有10天时间。

    在市政府找“Stato civile”（民事登记处）。地址还没有核实。
    .papers = 要带什么
    .who = 谁去办
    .without_permit = 没有居留
    .next = 然后呢？
    .elsewhere = 换一个市镇
    .person = 找人帮忙
new_baby-papers =
    带上医院的出生单（attestazione di nascita）。

    带上您的一个证件，护照也行。

    缺什么？请问医院或市政府（Comune）怎么办。
    .go = 去哪里
    .who = 谁去办
    .without_permit = 没有居留
new_baby-who =
    你们结婚了？去一个人就够了。

    没有结婚？请两个人一起去：这样孩子就是你们两个人的。

    您是一个人？您可以自己去认孩子。
    .go = 去哪里
    .papers = 要带什么
    .unsure = 我有顾虑
new_baby-tax_code =
    然后市政府（Comune）会给孩子税号（codice fiscale）。

    您有户口（residenza）？医疗卡（tessera sanitaria）会寄到家里。

    有了税号，就可以选儿科医生（pediatra）。
    .doctor = 选儿科医生
    .go = 登记出生：在哪里
    .steps = 其他步骤
new_baby-permit =
    父母有居留？孩子也要有。

    在警察总局（Questura）申请。patronato 服务处会告诉您带什么。
    .helper = 居留和服务处（patronato）
    .without_permit = 没有居留
    .steps = 其他步骤
new_baby-unsure =
    很多人都会有顾虑，都会觉得累。您可以说出来，不用难为情。

    还在医院？请和助产士（ostetrica）或社工（assistente sociale）谈。

    法律也允许不写自己的名字。照顾您的人，同样会听您说。
    .consultorio = 去家庭健康中心谈
    .person = 找人帮忙
    .steps = 其他步骤
new_baby-without_permit =
    没有居留，也可以登记出生。

    孩子可以有儿科医生（pediatra）。

    妈妈可以在头六个月申请居留。请先和 patronato 服务处谈。
    .go = 登记出生：在哪里
    .doctor = 选儿科医生
    .not_asked = 不需要什么
    .person = 找人帮忙
new_baby-not_asked =
    登记出生不需要居留。

    有一张纸看不懂？请先问，再签字。

    您可以要求翻译员（mediatore）。不要让大孩子来翻译。
    .go = 登记出生：在哪里
    .steps = 其他步骤
    .person = 找人帮忙

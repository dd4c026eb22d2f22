### Joining the family (ricongiungimento familiare).

reunification = 家庭团聚
reunification-stage =
    你们办到哪一步了？

    问这个，只是为了告诉您去哪里。
    .abroad = 家人还在别的国家
    .arrived = 我们刚到不久
    .kit = 我有交给邮局的材料
    .receipt = 我有邮局的回执
    .unsaid = 我不想说
reunification-abroad =
    申请在网上办，用 SPID 登录。

    patronato 服务处可以和您一起办。
reunification-arrived =
    从到达那天算起，有8天时间。请马上预约。

    办公室是省督府（Prefettura）的“Sportello Unico”（移民统一窗口）。
reunification-card =
    “Sportello Unico”（移民统一窗口）看签证和批准书（nulla osta）。

    然后给您办居留的材料。
    .papers = 要带什么
    .kit = 然后呢？邮局
    .receipt = 我有邮局的回执
    .late = 天数已经过了
    .careful = 小心钱的事
    .stages = 我们办到哪一步
reunification-nothing =
    移民统一窗口（Sportello Unico Immigrazione）在 Bergamo 的省督府（Prefettura）里。

    地址还没有核实，所以我们不写。
    .papers = 要带什么
    .kit = 然后呢？邮局
    .receipt = 我有邮局的回执
    .late = 天数已经过了
    .careful = 小心钱的事
    .stages = 我们办到哪一步
    .person = 找人帮忙
reunification-papers =
    刚来的人带护照，上面要有签证。

    带上批准书（nulla osta）。

    带上结婚或出生的文件，要翻译好。

    接家人的人带居留和住房合同。
    .go = 去哪里
    .kit = 然后呢？邮局
    .careful = 小心钱的事
reunification-kit =
    把省督府（Prefettura）给的材料拿到邮局。信封不要封口。

    找“Sportello Amico”窗口。要本人去。

    他们会给您回执（ricevuta）：请收好。
    .receipt = 然后呢？我有回执
    .late = 天数已经过了
    .careful = 小心钱的事
    .stages = 我们办到哪一步
reunification-kit_nothing =
    把材料拿到有“Sportello Amico”窗口的邮局。信封不要封口。

    地址还没有核实，所以我们不写。
    .receipt = 然后呢？我有回执
    .late = 天数已经过了
    .careful = 小心钱的事
    .stages = 我们办到哪一步
    .person = 找人帮忙
reunification-receipt =
    有了回执（ricevuta），已经可以办很多事。

    选医生。申请户口（residenza）。送孩子上学。

    然后去警察总局（Questura）拍照、按指纹。
    .doctor = 医生和看病
    .residence = 户口（residenza）
    .school = 孩子上学
    .tax_code = 税号（codice fiscale）
    .stages = 我们办到哪一步
reunification-school =
    一年里哪个月，孩子都可以入学。

    请去最近的学校。有什么材料就带什么。

    缺一样材料？学校也会收。
    .receipt = 返回
    .tax_code = 税号（codice fiscale）
    .person = 找人帮忙
reunification-tax_code =
    看医生和工作都要税号（codice fiscale）。

    请向“Sportello Unico”（移民统一窗口）要。他们不给，请去税务局（Agenzia delle Entrate）。
    .receipt = 返回
    .doctor = 医生和看病
    .person = 找人帮忙
reunification-late =
    超过8天了？也要去，而且要快。

    请先找 patronato 服务处帮忙。

    看病照样可以。上学也可以。
    .go = 去哪里
    .doctor = 医生和看病
    .person = 找人帮忙
reunification-careful =
    patronato 服务处帮您申请。请先问要不要付钱。

    不要买假的住房或假合同。

    护照由您自己拿着。谁也不能扣。
    .go = 去哪里
    .papers = 要带什么
    .person = 找人帮忙

### Renewing the residence permit (permesso di soggiorno).

permit = 更新居留
permit-kind =
    您有哪一种居留？

    问这个，只是为了告诉您去哪里。
    .work = 工作或学习
    .family = 家庭
    .long_term = 长期居留（carta di soggiorno）
    .asylum = 庇护
    .protection = 其他保护
    .care = 看病治疗
    .lapsed = 过期了，或丢了工作
    .waiting = 我已经有回执
    .unsaid = 我不想说
permit-post =
    请到邮局拿“黄色信封”（kit giallo）。

    patronato 服务处可以和您一起填，不收钱。

    交到有“Sportello Amico”窗口的邮局。
    .papers = 要带什么
    .helper = 谁帮我
    .receipt = 然后呢？
    .not_asked = 小心钱的事
permit-post_nothing =
    请到邮局拿“黄色信封”（kit giallo）。交到“Sportello Amico”窗口。

    地址还没有核实，所以我们不写。
    .papers = 要带什么
    .helper = 谁帮我
    .receipt = 然后呢？
    .not_asked = 小心钱的事
    .person = 找人帮忙
permit-questura =
    这种居留，请去 Bergamo 的警察总局（Questura）。

    找移民办公室（Ufficio Immigrazione）。需要预约：patronato 服务处可以帮您约。
    .papers = 要带什么
    .helper = 谁帮我
    .receipt = 然后呢？
    .not_asked = 小心钱的事
permit-questura_nothing =
    这种居留，请去 Bergamo 的警察总局（Questura）。找移民办公室（Ufficio Immigrazione）。

    时间还没有核实，所以我们不写。
    .papers = 要带什么
    .helper = 谁帮我
    .receipt = 然后呢？
    .not_asked = 小心钱的事
    .person = 找人帮忙
permit-help =
    patronato 服务处和您一起看材料。

    帮您申请不收钱。
    .papers = 要带什么
    .late = 如果已经过期
    .not_asked = 小心钱的事
    .kinds = 选居留的种类
permit-help_nothing =
    patronato 服务处和您一起看材料，不收钱。

    这附近还没有核实过的。请问市政府（Comune）。
    .papers = 要带什么
    .late = 如果已经过期
    .not_asked = 小心钱的事
    .person = 找人帮忙
    .kinds = 选居留的种类
permit-papers =
    请准备这些材料。

    护照和居留，都要复印件。税号（codice fiscale）。说明理由的材料，例如合同。

    要付印花税票（bollo）和汇款单（bollettino）。请先问多少。
    .kinds = 选居留的种类
    .helper = 谁帮我
    .receipt = 然后呢？
permit-questura_papers =
    请准备护照和居留，都要复印件。

    也准备说明理由的材料。

    每种居留的清单不一样。请向警察总局（Questura）或 patronato 服务处要清单。
    .go = 去哪里
    .helper = 谁帮我
    .receipt = 然后呢？
permit-receipt =
    申请以后会有回执（ricevuta）。请和护照放在一起。

    然后去警察总局（Questura）拍照、按指纹。

    您按时申请了更新？有回执就可以工作和看病。
    .kinds = 选居留的种类
    .helper = 谁帮我
    .not_asked = 小心钱的事
permit-late =
    请早点求助，先问再寄申请。

    带上居留和护照。带上收到的信。

    没有居留也能看病。
    .helper = 谁帮我
    .doctor = 医生和看病
    .person = 找人帮忙
permit-not_asked =
    邮局的信封（kit）不收钱。不要向任何人买。

    patronato 服务处填申请不收钱。

    要付钱？每次都要收据（ricevuta）。
    .kinds = 选居留的种类
    .helper = 谁帮我
    .person = 找人帮忙

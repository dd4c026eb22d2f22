### Bills and debts.

debts = 欠款和账单
debts-kind =
    欠的钱，我们一样一样看。

    您要付的是什么？
    .bill = 账单：电、煤气、水
    .rent = 房租
    .loan = 分期和贷款
    .court = 法官来的文件
    .calls = 有人打电话催我付钱
    .go = 去哪里求助
    .unsaid = 我不想说
debts-card =
    社工（assistente sociale）会和您一起算账。

    他们可以告诉您有哪些帮助。
    .papers = 要带什么
    .without_permit = 没有居留
    .careful = 小心钱的事
    .kinds = 另一种欠款
    .elsewhere = 换一个市镇
debts-nothing =
    请去市政府（Comune），找社工（assistente sociale）。

    地址还没有核实，所以我们不写。
    .papers = 要带什么
    .without_permit = 没有居留
    .careful = 小心钱的事
    .kinds = 另一种欠款
    .elsewhere = 换一个市镇
    .person = 找人帮忙
debts-bill =
    请打账单（bolletta）上写的号码。要求分期付。

    请在信上写的日期之前打。

    ISEE 低，有折扣。折扣会自动给您。
    .isee = 办收入证明（ISEE）
    .go = 去哪里
    .papers = 要带什么
    .careful = 小心钱的事
debts-loan =
    把所有欠的钱写在一张纸上。

    不要借新的钱去还旧的钱。

    在 Bergamo 有 Caritas 的“SPES”服务处。他们帮助欠钱太多的人。
    .go = 去哪里
    .papers = 要带什么
    .careful = 小心钱的事
    .calls = 有人打电话催我付钱
debts-lawyer =
    在这里，您可以找律师（avvocato）。

    钱不多？请要求法律援助（patrocinio a spese dello Stato）。
    .papers = 要带什么
    .without_permit = 没有居留
    .elsewhere = 换一个市镇
debts-lawyer_nothing =
    请问 Bergamo 的律师公会（Ordine degli Avvocati）。

    钱不多？请说：«patrocinio a spese dello Stato»（法律援助）。

    地址还没有核实，所以我们不写。
    .papers = 要带什么
    .without_permit = 没有居留
    .go = 去哪里求助
    .person = 找人帮忙
debts-court =
    邮局的信，一定要去取。

    看清日期。回复的天数很少。

    马上去找律师（avvocato）。收入少可能不用付钱：叫“法律援助”（patrocinio a spese dello Stato）。
    .lawyer = 律师
    .go = 去哪里求助
    .papers = 要带什么
    .without_permit = 没有居留
    .person = 找人帮忙
debts-calls =
    问清楚他们是谁。要求全部写下来。

    他们不能跟您的亲戚或邻居说您欠钱。

    欠钱不是犯罪。打电话的人不能拿走您的东西。

    他们让您害怕？请打 112。
    .numbers = 常用电话
    .go = 去哪里求助
    .court = 法官来的文件
    .person = 找人帮忙
debts-papers =
    带上所有的信，没拆开的也带。

    带上账单、合同和收据。有 ISEE 也带上。

    缺什么？也可以去。
    .go = 去哪里
    .careful = 小心钱的事
    .person = 找人帮忙
debts-without_permit =
    没有居留，也可以向供应公司要求分期付。

    您有孩子？请和社工（assistente sociale）谈谈。

    免费律师（avvocato）也许您也可以用：请去问。
    .lawyer = 律师
    .go = 去哪里
    .doctor = 医生和看病
    .person = 找人帮忙
debts-careful =
    先要钱、再说借钱给您的人，是骗子。

    不要替别人签贷款。

    护照和银行卡，不要留给任何人。
    .go = 去哪里
    .person = 找人帮忙

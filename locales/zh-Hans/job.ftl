### Work lost, without a contract, unpaid, or worse.

job = 工作
job-start = 工作上发生了什么？
    .lost = 我丢了工作
    .unpaid = 没有合同，或没有工资
    .house = 我在别人家里干活
    .looking = 我在找工作
    .bigger = 更大的问题
    .unsaid = 我不想说
job-lost =
    请尽快去就业中心（Centro per l’Impiego）。告诉他们您在找工作。

    您也许可以领一笔钱：失业金（NASpI）。patronato 服务处和您一起申请。

    天数有限。辞职信看不懂就不要签。
job-unpaid =
    干了活就要给钱，没有合同也一样。

    工会（sindacato）会看您的情况。他们可以替您写信。

    请留好证据。
    .union = 工会
    .proof = 哪些证据
    .without_permit = 没有居留
    .not_asked = 小心钱的事
    .bigger = 更大的问题
job-house =
    打扫、带孩子、照顾老人：这和别的工作一样。

    雇您的人要向 INPS 登记。请要一份复印件。

    工作结束了，可以申请失业金（NASpI）。
    .union = 工会
    .lost = 我丢了工作
    .proof = 哪些证据
    .without_permit = 没有居留
    .bigger = 更大的问题
job-bigger =
    您可以找人谈，什么时候谈由您决定。

    您的证件是您自己的。谁也不能扣着。

    谁也不能强迫您留下。
    .union = 工会或律师
    .without_permit = 没有居留
    .numbers = 其他常用电话
    .person = 找人帮忙
job-centre =
    就业中心（Centro per l’Impiego）帮您找工作。

    在那里说明您没有工作。那张单子叫“DID”。
    .papers = 要带什么
    .permit = 居留怎么办？
    .union = 工会
    .without_permit = 没有居留
    .not_asked = 小心钱的事
    .elsewhere = 换一个市镇
job-centre_nothing =
    在 Treviglio 有一个就业中心（Centro per l’Impiego），在 Romano 也有一个。

    地址还没有核实，所以我们不写。
    .papers = 要带什么
    .permit = 居留怎么办？
    .union = 工会
    .without_permit = 没有居留
    .not_asked = 小心钱的事
    .elsewhere = 换一个市镇
    .person = 找人帮忙
job-union = 在这里，有人帮您处理工作和权利的事。
    .proof = 哪些证据
    .without_permit = 没有居留
    .not_asked = 小心钱的事
job-union_nothing =
    请找一个工会（sindacato）。最大的是 CGIL、CISL 和 UIL。

    请先问要多少钱。

    地址还没有核实，所以我们不写。
    .proof = 哪些证据
    .without_permit = 没有居留
    .not_asked = 小心钱的事
    .person = 找人帮忙
job-permit =
    丢了工作，不会马上丢掉居留。

    居留到期后，有一种“待业居留”（attesa occupazione）。

    请先去就业中心（Centro per l’Impiego）。
    .go = 去哪里
    .renewal = 更新居留
    .person = 找人帮忙
job-proof =
    写下您干活的日子和钟点。

    留好消息、照片和收据。记下看见您干活的人的名字。

    放在安全的地方。不要发到这里。
    .union = 去哪里
    .without_permit = 没有居留
job-papers =
    带上证件和税号（codice fiscale）。带上居留或回执。

    如果有，带上合同和工资单。带上工作结束的信。

    申请失业金（NASpI）还要一个账户（IBAN）。
    .go = 去哪里
    .permit = 居留怎么办？
    .not_asked = 小心钱的事
job-without_permit =
    没有居留，干了活也要给钱。

    自己一个人去要，可能给居留带来麻烦。

    先和工会（sindacato）或律师（avvocato）谈。然后再决定。
    .union = 工会或律师
    .proof = 哪些证据
    .person = 找人帮忙
job-not_asked =
    谁也不能为了给您工作而要钱。中介也不行。

    不要为别人答应的合同付钱。

    谁也不能扣您的护照。
    .go = 找工作
    .union = 工会
    .bigger = 更大的问题

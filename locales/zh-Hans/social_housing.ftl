### The public or social home.

social_housing = 社会住房
social_housing-stage =
    有政府的房子，也有暂时住的房子。

    您需要什么？
    .ask = 申请房子
    .agreement = 签协议
    .rules = 住房的规定
    .bills = 房租和账单
    .faults = 有东西坏了
    .ending = 住的时间快到了
    .own = 我自己租房
    .unsaid = 我不想说
social_housing-card =
    有公告（bando）的时候，才能申请公租房（casa popolare）。

    申请在网上办。

    请问市政府（Comune）谁能帮您办。
    .papers = 要带什么
    .short = 暂时住的房子
    .without_permit = 没有居留
    .careful = 小心钱的事
    .stages = 住房的其他事
    .elsewhere = 换一个市镇
social_housing-nothing =
    有公告（bando）的时候，才能申请公租房（casa popolare）。

    请问市政府（Comune）：什么时候开放？谁能帮我？

    这附近还没有核实过的办公室。
    .papers = 要带什么
    .short = 暂时住的房子
    .without_permit = 没有居留
    .careful = 小心钱的事
    .stages = 住房的其他事
    .elsewhere = 换一个市镇
    .person = 找人帮忙
social_housing-papers =
    请在公告（bando）之前准备这些材料。

    SPID，或带 PIN 码的 CIE。ISEE。全家人的税号（codice fiscale）。

    证件和居留。一张印花税票（marca da bollo）。

    如果有：强制搬离（sfratto）、残疾、分居的文件。
    .go = 去哪里
    .isee = 办收入证明（ISEE）
    .spid = 我没有网上身份（SPID、CIE）
    .careful = 小心钱的事
social_housing-short =
    有暂时住的房子，例如在强制搬离（sfratto）以后。

    请向市政府（Comune）的社工（assistente sociale）申请。

    要签一份书面协议。要付一部分钱。
    .losing_home = 我快没房子住了
    .agreement = 签协议
    .person = 找人帮忙
social_housing-agreement =
    签字之前，请要求翻译员（mediatore）。

    请问三件事：住多久，付多少，谁可以和我一起住。

    我要做什么？他们做什么？

    每一样都要一份复印件。
    .rules = 住房的规定
    .bills = 房租和账单
    .stages = 住房的其他事
    .person = 找人帮忙
social_housing-rules =
    每所房子都有规定（regolamento）。请要一份您看得懂的。

    想让人来住？请先问。

    孩子出生，或要离开很久？请马上说。
    .faults = 有东西坏了
    .bills = 房租和账单
    .stages = 住房的其他事
    .person = 找人帮忙
social_housing-bills =
    政府的房子，房租看收入。

    收入少了？请要求少付。

    付不起？马上说，不要等欠的钱变多。

    所有收据都要留好。
    .debts = 欠款和账单
    .isee = 办收入证明（ISEE）
    .stages = 住房的其他事
    .person = 找人帮忙
social_housing-faults =
    马上写消息给管房子的人。发一张照片。

    小修理由您负责。大修理，比如锅炉，不用您负责。

    闻到煤气味？出去，打 112。
    .numbers = 常用电话
    .rules = 住房的规定
    .stages = 住房的其他事
    .person = 找人帮忙
social_housing-ending =
    看看协议上写的日期。

    请提前几个月和社工（assistente sociale）谈。

    最后一起看房子。请拍照片。

    请要一张签了字的纸，还有押金（cauzione）。
    .own = 我自己租房
    .losing_home = 我快没房子住了
    .residence = 户口（residenza）
    .person = 找人帮忙
social_housing-own =
    想自己租房？请要书面的、登记过的合同。

    办 ISEE 和户口（residenza）都要用。

    押金（cauzione）最多三个月房租。

    每次付钱都要收据。
    .careful = 小心钱的事
    .residence = 户口（residenza）
    .person = 找人帮忙
social_housing-without_permit =
    申请公租房（casa popolare），要有长期的居留。

    两年的居留加上工作也行。问问您的行不行。

    没有居留，不能申请公租房。您有孩子？请和社工（assistente sociale）谈谈。
    .short = 暂时住的房子
    .own = 我自己租房
    .person = 找人帮忙
social_housing-careful =
    申请只要付印花税票（bollo）的钱。

    名单上的位置，谁也不能卖给您。

    看房子不要付钱。
    .go = 去哪里
    .papers = 要带什么
    .person = 找人帮忙

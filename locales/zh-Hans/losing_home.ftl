### Losing the home: a letter, the court, tonight.

losing_home = 我快没房子住了
losing_home-what =
    第一件事：看不懂的东西，不要签。

    发生了什么？
    .tonight = 今晚没有地方住
    .letter = 房东来的信
    .court = 法院来的信
    .owner = 房东要我搬走
    .debts = 我付不起
    .go = 去哪里求助
    .unsaid = 我不想说
losing_home-tonight =
    马上打电话或去市政府（Comune）。请找社工（assistente sociale）。

    一开始就说有没有孩子或病人。

    有危险？请打 112。
losing_home-card =
    社工（assistente sociale）和您一起找别的办法。

    越早谈，办法越多。
    .papers = 要带什么
    .sign = 不要签字
    .union = 租客工会
    .residence = 没房子也能上户口
    .without_permit = 没有居留
    .elsewhere = 换一个市镇
losing_home-nothing =
    请去市政府（Comune），找社工（assistente sociale）。

    地址还没有核实，所以我们不写。
    .papers = 要带什么
    .sign = 不要签字
    .union = 租客工会
    .residence = 没房子也能上户口
    .without_permit = 没有居留
    .elsewhere = 换一个市镇
    .numbers = 常用电话
    .person = 找人帮忙
losing_home-letter =
    房东的信不等于强制搬离（sfratto）。

    看清日期，还有他要多少钱。

    您可以提出一点一点付。请用书面写下来。
    .go = 去哪里
    .union = 谁和我一起看
    .sign = 不要签字
    .papers = 要带什么
    .debts = 我付不起
losing_home-court =
    去邮局取信。找“udienza”（开庭）是哪一天。

    那天一定要去，没有律师（avvocato）也要去。

    您可以要求多给时间付钱：“termine di grazia”（宽限期）。由法官决定。
    .lawyer = 免费律师
    .go = 去哪里
    .union = 租客工会
    .papers = 要带什么
losing_home-lawyer =
    收入少，律师（avvocato）可能不用付钱。

    这叫“法律援助”（patrocinio a spese dello Stato）。向律师公会（Ordine degli Avvocati）申请。

    没有居留？也可以去问。
    .go = 去哪里
    .union = 租客工会
    .person = 找人帮忙
losing_home-owner =
    房东不能换锁。

    不能断您的电、煤气或水。

    只有执行官（ufficiale giudiziario）能让您搬出去，而且要先经过法官。

    您被关在门外？请打 112。
    .numbers = 常用电话
    .union = 谁能帮我
    .sign = 不要签字
    .go = 去哪里
losing_home-sign =
    同意搬走的纸，不要签。

    请要一份复印件。让您信得过的人看一看。

    没有收据，不要交钥匙。
    .union = 谁和我一起看
    .go = 去哪里
    .person = 找人帮忙
losing_home-union =
    租客工会（sindacato inquilini）和您一起看文件。

    请找其中一个名字（SICET、SUNIA、UNIAT、Unione Inquilini）。

    先问会员卡要不要钱。
    .papers = 要带什么
    .go = 去哪里
    .person = 找人帮忙
losing_home-papers =
    带上合同和所有的信。

    带上房租收据。带上全家的证件。

    没有合同？带上您付过钱的证据。
    .go = 去哪里
    .sign = 不要签字
    .person = 找人帮忙
losing_home-without_permit =
    房东必须去找法官。没有合同也一样。

    您有孩子？社工（assistente sociale）可以帮忙，没有居留也可以。

    您可以要求翻译员（mediatore）。
    .go = 去哪里
    .owner = 房东要我搬走
    .person = 找人帮忙

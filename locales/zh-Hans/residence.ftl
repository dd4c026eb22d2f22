### Registering where one lives (residenza).

residence = 户口（residenza）
residence-home =
    户口（residenza）是告诉市政府（Comune）您住在哪里。

    您现在住在哪里？
    .own = 我有合同，或自己的房子
    .hosted = 我住在别人家
    .nowhere = 我没有固定的住处
    .refused = 市政府说不行
    .unsaid = 我不想说
residence-own = 带上合同，或其他住房文件。
residence-hosted =
    让您住的人要签一张单子。也要带他的证件。

    请问市政府（Comune）要哪一张单子。
residence-nowhere =
    没有房子，也可以申请户口（residenza）。

    请说您“没有固定住处”（senza fissa dimora）。讲清楚您白天在哪里、谁认识您。
residence-card =
    请到市政府（Comune）的户籍处（Anagrafe）申请。

    看医生要用。办身份证也要用。
    .papers = 要带什么
    .then = 然后呢？谁来家里
    .without_permit = 没有居留
    .not_asked = 不需要什么
    .elsewhere = 换一个市镇
residence-nothing =
    请去市政府（Comune），找户籍处（Anagrafe）。

    地址还没有核实，所以我们不写。
    .papers = 要带什么
    .then = 然后呢？谁来家里
    .without_permit = 没有居留
    .not_asked = 不需要什么
    .elsewhere = 换一个市镇
    .person = 找人帮忙
residence-papers =
    这些材料，有的就带上。

    护照。居留或回执。一份住房文件。

    您刚来和家人团聚？带上签证和批准书（nulla osta）。

    缺什么？也可以去问。
    .go = 去哪里
    .then = 然后呢？
    .not_asked = 不需要什么
residence-then =
    市镇警察（vigile）会来家里。他只看您是不是住在那里。

    把您的名字写在门铃上。告诉市政府（Comune）您几点在家。

    更新居留以后，再去一次户籍处（Anagrafe）。
    .refused = 市政府说不行
    .go = 去哪里
    .papers = 要带什么
residence-refused =
    请他们把“不行”写下来。口头说的不算。

    您可以回答，可以解释。

    您可以向省督（Prefetto）申诉。有30天时间。马上找人帮忙。
    .go = 去哪里
    .not_asked = 不需要什么
    .person = 找人帮忙
residence-without_permit =
    有居留的回执（ricevuta）？那就可以申请户口（residenza）。

    没有居留，也没有回执，一般不行。

    看病照样可以。孩子上学也可以。
    .doctor = 医生和看病
    .permit = 居留
    .go = 去哪里
    .person = 找人帮忙
residence-not_asked =
    您真的住在这里，上户口（residenza）就是您的权利。

    户口不能买卖。有人卖给您，不要给钱。

    事先不需要身份证。有护照就够了。
    .go = 去哪里
    .papers = 要带什么
    .person = 找人帮忙

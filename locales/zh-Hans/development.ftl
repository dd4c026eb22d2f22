### A child who does not speak or struggles.

development = 孩子说话、学习吃力
development-start =
    孩子不说话、学不会，或者和别的孩子不一样？

    每个孩子快慢不同。早点说出来有帮助。

    先从儿科医生（pediatra）开始。
    .doctor = 和儿科医生谈
    .specialist = 专科医生：在哪里
    .support = 学校里的帮助
    .languages = 家里说两种语言
    .papers = 要带什么
    .without_permit = 没有居留
    .not_asked = 不需要什么
development-doctor =
    请告诉儿科医生（pediatra）您在家看到的。

    听得懂吗？听得清吗？和别人玩吗？从什么时候开始吃力？

    儿科医生可以让您去看专科医生。
    .choose = 选儿科医生
    .specialist = 专科医生：在哪里
    .papers = 要带什么
development-card =
    这个科叫“儿童神经发育科”（Neuropsichiatria infantile，NPI）。

    他们看孩子怎么说话、学习和玩。

    先去儿科医生（pediatra）那里。请他开申请单（richiesta）。
    .papers = 要带什么
    .without_permit = 没有居留
    .support = 学校里的帮助
    .not_asked = 不需要什么
    .elsewhere = 换一个市镇
development-nothing =
    这个科属于 ASST：“儿童神经发育科”（Neuropsichiatria infantile，NPI）。

    地址还没有核实。儿科医生（pediatra）会告诉您去哪里。
    .choose = 选儿科医生
    .papers = 要带什么
    .without_permit = 没有居留
    .support = 学校里的帮助
    .elsewhere = 换一个市镇
    .person = 找人帮忙
development-support =
    请和老师谈：他们也看得到孩子的情况。

    有了证明，学校可以多帮忙。例如辅助老师（insegnante di sostegno）。

    儿科医生（pediatra）开第一张单子。然后 INPS 要看一次孩子。
    .papers = 要带什么
    .doctor = 和儿科医生谈
    .not_asked = 不需要什么
development-languages =
    说两种语言不是病。

    用您说得最好的语言和孩子说话。讲故事，唱歌，一起玩。

    两种语言都吃力？请告诉儿科医生（pediatra）。
    .doctor = 和儿科医生谈
    .steps = 其他步骤
development-papers =
    有什么就带什么。

    孩子的医疗卡（tessera sanitaria）。医生的单子，别的国家的也行。学校的本子。

    孩子玩耍的视频也会有帮助。
    .go = 专科医生：在哪里
    .without_permit = 没有居留
    .not_asked = 不需要什么
development-without_permit =
    18岁以前，谁都有医生，没有居留也有。

    所有孩子都可以上学。

    看病的人，不能只因为没有居留就举报您。
    .choose = 选儿科医生
    .go = 专科医生：在哪里
    .person = 找人帮忙
development-not_asked =
    这不是您的错。求助不会让您失去什么。

    只签您看得懂的东西。请要求翻译员（mediatore）。

    不要让兄弟姐妹来翻译。
    .go = 专科医生：在哪里
    .steps = 其他步骤
    .person = 找人帮忙

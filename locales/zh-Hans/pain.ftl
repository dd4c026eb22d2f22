### A pain that does not pass: the doctor, words to tell it, people who listen with a mediator.

pain = 一直不好的疼痛
pain-start =
    疼了很久，就要看一看。先从医生开始。

    疼得很厉害，或者刚刚开始？请打 112。
    .danger = 我现在不舒服
    .doctor = 给我找医生
    .tell = 怎么跟医生说
    .nothing_found = 检查都正常
    .team = 谁听我说，有翻译员
    .papers = 要带什么
    .without_permit = 没有居留
    .not_asked = 不需要什么
pain-tell =
    先想好三件事。哪里疼？从什么时候开始？什么时候更疼？

    您可以把这句话给医生看：

    «Ho un dolore da molto tempo. Parlo poco italiano. C’è un mediatore?»

    意思是：“我疼了很久了。我不太会说意大利语。有翻译员吗？”
    .doctor = 给我找医生
    .papers = 要带什么
    .steps = 其他问题
pain-nothing_found =
    有时候检查都正常，可是还疼。您的疼是真的。

    亲人去世、离家远行、心里有事，身体也会受累。

    您可以和懂您语言的人谈。
    .team = 谁听我说，有翻译员
    .tell = 怎么跟医生说
    .person = 找人帮忙
pain-card =
    在这里，有人听您说，也有翻译员（mediatore）。

    您可以谈身体、家庭和您的家乡。
    .papers = 要带什么
    .without_permit = 没有居留
    .not_asked = 不需要什么
    .elsewhere = 换一个市镇
pain-nothing =
    这附近还没有核实过的地方。

    请问医生：«C’è un servizio con il mediatore? C’è l’etnoclinica?»

    意思是：“有没有带翻译员的门诊？有没有跨文化门诊？”
    .doctor = 给我找医生
    .tell = 怎么跟医生说
    .without_permit = 没有居留
    .elsewhere = 换一个市镇
    .person = 找人帮忙
pain-papers =
    检查单和医生的信，如果有就带上。

    带上您吃的药。中药、草药和家乡的疗法也要说。

    什么都没有？也可以去。
    .doctor = 给我找医生
    .team = 谁听我说，有翻译员
    .without_permit = 没有居留
pain-without_permit =
    没有居留也可以看病。

    请在医院或 ASST 申请 STP 卡（tessera STP）。急病或必要的治疗可以用。

    给您看病的人，不能只因为您没有居留就举报您。
    .doctor = 给我找医生
    .danger = 我现在不舒服
    .person = 找人帮忙
pain-not_asked =
    第一次不用把什么都说出来。

    您可以单独和医生谈。

    您可以要求翻译员（mediatore）。不要让亲戚和孩子来翻译。
    .doctor = 给我找医生
    .steps = 其他问题
    .person = 找人帮忙

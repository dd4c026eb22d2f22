### The family health centre (consultorio).

consultorio = 家庭健康中心
consultorio-card =
    家庭健康中心（consultorio）帮助全家人。

    怀孕、夫妻和孩子的事，都可以找他们。

    不用医生的单子。可以的话，先打电话。
    .papers = 要带什么
    .without_permit = 没有居留
    .not_asked = 不需要什么
    .elsewhere = 换一个市镇
consultorio-nothing =
    这个地区有 ASST 的家庭健康中心（consultorio）。

    地址还没有核实，所以我们不写。
    .papers = 要带什么
    .without_permit = 没有居留
    .not_asked = 不需要什么
    .elsewhere = 换一个市镇
    .person = 找人帮忙
consultorio-papers =
    有什么就带什么。

    医疗卡（tessera sanitaria），如果有。做过的检查，如果有。

    什么都没有？也可以去。
    .go = 去哪里
    .without_permit = 没有居留
    .not_asked = 不需要什么
consultorio-without_permit =
    谁都可以看病。

    怀孕时，没有居留也有人照顾您。

    请申请 STP 卡（tessera STP）。看病和做检查要用。

    给您看病的人，不能只因为您没有居留就举报您。
    .go = 去哪里
    .not_asked = 不需要什么
    .person = 找人帮忙
consultorio-not_asked =
    不用医生的单子。

    您可以一个人去，也可以和您想要的人一起去。不满18岁也可以。

    您可以要求翻译员（mediatore）。不要让孩子来翻译。
    .go = 去哪里
    .papers = 要带什么
    .person = 找人帮忙

### Expecting a child: with or without papers, alone or not, to go on or not.

pregnancy = 怀孕
pregnancy-start =
    怀孕的事，可以找家庭健康中心（consultorio）。

    您可以一个人去，没有证件也可以。

    早点去：这样有时间了解，有时间选择。
    .go = 去哪里
    .papers = 要带什么
    .without_permit = 没有居留
    .stay = 怀孕期间的居留
    .unsure = 我有顾虑
    .birth = 生孩子
    .not_asked = 不需要什么
    .ill = 我现在不舒服
pregnancy-card =
    家庭健康中心（consultorio）从怀孕一开始就照顾您。

    那里有助产士和妇科医生。可以的话，先打电话。
    .papers = 要带什么
    .without_permit = 没有居留
    .not_asked = 不需要什么
    .steps = 其他问题
    .elsewhere = 换一个市镇
pregnancy-nothing =
    这个地区有 ASST 的家庭健康中心（consultorio）。地址还没有核实。

    请问医生或市政府（Comune），家庭健康中心在哪里。

    不舒服？请去急诊（pronto soccorso）：谁都给看。
    .papers = 要带什么
    .without_permit = 没有居留
    .not_asked = 不需要什么
    .steps = 其他问题
    .elsewhere = 换一个市镇
    .person = 找人帮忙
pregnancy-papers =
    有什么就带什么：验孕结果、检查单、医疗卡（tessera sanitaria）。

    请记住最后一次月经的日子。

    什么都没有？也可以去。
    .go = 去哪里
    .without_permit = 没有居留
    .not_asked = 不需要什么
pregnancy-without_permit =
    怀孕时，没有居留也给您看。

    请在 ASST 或医院申请 STP 卡（tessera STP）。看病和做检查要用。

    给您看病的人，不能只因为您没有居留就举报您。
    .go = 去哪里
    .stay = 怀孕期间的居留
    .not_asked = 不需要什么
    .person = 找人帮忙
pregnancy-stay =
    怀孕期间，一般不能把您送出意大利。生孩子后六个月内也一样。

    您可以在警察总局（Questura）申请居留。需要医生证明。

    请先和 patronato 服务处或律师（avvocato）谈。
    .go = 去哪里开证明
    .helper = 居留和服务处（patronato）
    .person = 找人帮忙
    .steps = 其他问题
pregnancy-unsure =
    由您自己选择。谁也不能强迫您。

    家庭健康中心（consultorio）的人会听您说，把每条路都讲清楚。

    如果不想继续怀孕，法律给的是头90天。请早点去。
    .go = 去哪里
    .minor = 我不到18岁
    .birth = 生孩子
    .not_asked = 不需要什么
    .person = 找人帮忙
pregnancy-minor =
    不满18岁，也可以去家庭健康中心（consultorio）。

    如果不想继续怀孕，一般需要父母同意。

    不能告诉父母？家庭健康中心可以去问法官。这是帮助您。
    .go = 去哪里
    .not_asked = 不需要什么
    .person = 找人帮忙
pregnancy-birth =
    生孩子请去医院。有没有居留，都照顾您。

    可以的话，先和助产士（ostetrica）一起选医院。

    您也可以要求不写您的名字。
    .unnamed = 不写名字
    .new_baby = 孩子出生以后
    .ill = 我现在不舒服
    .steps = 其他问题
pregnancy-unnamed =
    在医院您可以说：«Non voglio essere nominata»。

    意思是：“我不想写我的名字”。

    按照法律，出生记录上不会写您的名字。

    他们照顾您，和照顾别人一样。孩子会有一个家。
    .go = 先谈一谈：在哪里
    .birth = 生孩子
    .person = 找人帮忙
pregnancy-not_asked =
    不用医生的单子。

    不用丈夫或亲戚同意。您可以一个人去。

    您可以要求女翻译员（mediatrice）。不要让孩子来翻译。
    .go = 去哪里
    .papers = 要带什么
    .person = 找人帮忙

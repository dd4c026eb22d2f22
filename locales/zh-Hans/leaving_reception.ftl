### Leaving the reception centre (CAS, SAI).

leaving_reception = 离开接待中心
leaving_reception-start =
    您为什么离开中心？

    问这个，只是为了告诉您第一步。
    .date = 日期已经定了
    .letter = 他们给了我一张纸
    .want = 我自己想走
    .unsaid = 我不想说
leaving_reception-plan =
    离开之前，请和工作人员谈。

    请问住房、工作、户口（residenza）和医生的事。

    还没准备好？您可以要求多一些时间。
leaving_reception-letter =
    看清日期。看不懂就不要签。

    律师（avvocato）可以看这张纸。有时候可以上诉。

    天数有限：请早点去。
leaving_reception-want =
    离开之前，请和工作人员谈。

    不说一声就走，可能会失去床位。很难再回来。

    在那里住得不好？您可以说出来。您可以要求换地方。
    .plan = 准备离开
    .lawyer = 律师
    .person = 找人帮忙
leaving_reception-house =
    离开之前先找好房子。

    没看过房子，不要付钱。请要合同和收据。

    找不到？请在日期之前告诉社会服务处（servizi sociali）。
    .go = 附近的帮助
    .residence = 户口（residenza）
    .not_asked = 我的权利
leaving_reception-residence =
    搬家了？请告诉市政府（Comune）。这叫“户口登记”（residenza）。

    还没有房子？请问市政府怎么办。

    然后看看医生要不要换。
    .papers = 要带走什么
    .doctor = 医生和儿科医生
    .go = 附近的帮助
leaving_reception-card =
    在这里，您可以为以后求助。

    请在离开中心之前去。
    .papers = 要带走什么
    .house = 住房
    .job = 工作
    .without_permit = 居留怎么办？
    .not_asked = 我的权利
    .elsewhere = 换一个市镇
leaving_reception-nothing =
    请去市政府（Comune）找社工（assistente sociale）。离开之前就去。

    这附近还没有核实过的办公室。
    .papers = 要带走什么
    .house = 住房
    .residence = 户口（residenza）
    .job = 工作
    .without_permit = 居留怎么办？
    .not_asked = 我的权利
    .elsewhere = 换一个市镇
    .person = 找人帮忙
leaving_reception-lawyer =
    在这里，您可以找律师（avvocato）。

    钱不多？请要求法律援助，由国家付（patrocinio a spese dello Stato）。
    .papers = 要带走什么
    .plan = 准备离开
    .elsewhere = 换一个市镇
leaving_reception-lawyer_nothing =
    先问中心的律师（avvocato），如果有。

    或者问 Bergamo 的律师公会（Ordine degli Avvocati）。

    地址还没有核实，所以我们不写。
    .papers = 要带走什么
    .plan = 准备离开
    .go = 附近的帮助
    .person = 找人帮忙
leaving_reception-papers =
    带走证件的原件。居留、税号（codice fiscale）、医疗卡（tessera sanitaria）。

    带走学校、课程、工作和看病的单子。

    每一样都要一份复印件。
    .go = 附近的帮助
    .residence = 户口（residenza）
    .house = 住房
leaving_reception-without_permit =
    看看居留什么时候到期。请到 patronato 服务处更新。

    居留已经没有了？请尽早和律师（avvocato）谈。

    急病治疗和孩子上学，任何时候都有。
    .permit = 更新居留
    .lawyer = 律师
    .doctor = 医生和儿科医生
    .person = 找人帮忙
leaving_reception-not_asked =
    证件是您的。谁也不能扣着。

    您可以要求翻译员（mediatore），也可以要求书面回答。

    在中心里住一个床位，谁也不应该向您要钱。
    .go = 附近的帮助
    .lawyer = 律师
    .person = 找人帮忙

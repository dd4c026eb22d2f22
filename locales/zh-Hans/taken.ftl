### Papers or a telephone that one no longer has.

taken = 证件和手机
taken-start = 您要补办什么？
    .documents = 一个证件
    .phone = 手机或手机卡（SIM）
    .spid = SPID 和各种密码
    .kept = 在别人手里
    .unsaid = 我不想说
taken-documents = 证件可以补办。是哪一个？
    .passport = 护照
    .permit = 居留
    .cards = 身份证、医疗卡
    .kept = 在别人手里
    .without_permit = 没有居留
taken-passport =
    护照由您国家的领事馆补办。请先打电话。

    您申请过庇护或保护？请先和律师（avvocato）谈。不要去领事馆。
    .report = 警察局开的单子
    .copies = 复印件
    .lawyer = 律师
    .without_permit = 没有居留
    .go = 附近的帮助
taken-permit =
    先要有警察局开的单子。

    然后到邮局拿“黄色信封”（kit giallo）。patronato 服务处和您一起填，不收钱。

    有些居留在警察总局（Questura）补办。
    .report = 警察局开的单子
    .office = 去哪里
    .copies = 复印件
    .not_asked = 我的权利
taken-cards =
    身份证（carta d’identità）由市政府（Comune）补办。

    税号（codice fiscale）和医疗卡：请问税务局（Agenzia delle Entrate）。

    带上警察局开的单子。
    .report = 警察局开的单子
    .copies = 复印件
    .go = 附近的帮助
taken-report =
    去警察局（polizia）或宪兵队（carabinieri）办。您可以要求翻译员（mediatore）。

    说清楚少了什么，从什么时候开始。那张单子叫“denuncia”。请留好副本。

    没有居留，或者拿不准？请先和律师（avvocato）谈。
    .without_permit = 没有居留
    .copies = 复印件
    .lawyer = 律师
    .person = 找人帮忙
taken-phone =
    停掉手机卡（SIM）：用别的电话打给您的电话公司。

    然后改密码：邮箱、银行、照片。

    手机在和您一起住的人手里？请先找人谈谈。
    .spid = SPID 和各种密码
    .other_phone = 手机里的消息
    .report = 警察局开的单子
    .kept = 在别人手里
taken-other_phone =
    谁拿着您的手机，谁就能看消息。

    在 Telegram 里打开“设置”，再打开“设备”。在那里可以退出其他手机。

    在这里，您可以到“我的数据”里删除。
    .my_data = 我的数据
    .spid = SPID 和各种密码
    .person = 找人帮忙
taken-spid =
    SPID 是哪家公司给的，就请哪家停掉。这叫“sospensione”（暂停）。

    密码只属于您。谁也不能替您用 SPID。

    邮箱的密码也要改。
    .phone = 手机或手机卡（SIM）
    .not_asked = 我的权利
    .go = 附近的帮助
taken-kept =
    证件和手机是您的。

    谁也不能扣着，家里不行，工作的地方也不行。

    不要马上去要。等您方便时，先找人谈谈。
    .person = 找人帮忙
    .numbers = 常用电话
    .go = 附近的帮助
    .copies = 复印件
    .phone = 手机里的消息
taken-card =
    在这里，您可以找人谈。

    没有证件也可以去。
    .copies = 复印件
    .documents = 补办一个证件
    .without_permit = 没有居留
    .not_asked = 我的权利
    .elsewhere = 换一个市镇
taken-nothing =
    请去市政府（Comune）找社工（assistente sociale）。没有证件也可以去。

    这附近还没有核实过的办公室。
    .numbers = 常用电话
    .copies = 复印件
    .documents = 补办一个证件
    .without_permit = 没有居留
    .not_asked = 我的权利
    .elsewhere = 换一个市镇
    .person = 找人帮忙
taken-lawyer =
    在这里，您可以找律师（avvocato）。

    钱不多？请要求法律援助，由国家付（patrocinio a spese dello Stato）。
    .copies = 复印件
    .without_permit = 没有居留
taken-lawyer_nothing =
    请问 Bergamo 的律师公会（Ordine degli Avvocati）。

    钱不多？请说：«patrocinio a spese dello Stato»。意思是国家付律师费。

    地址还没有核实，所以我们不写。
    .copies = 复印件
    .without_permit = 没有居留
    .go = 附近的帮助
    .person = 找人帮忙
taken-copies =
    有复印件？很有用。

    请到学校、医生、CAF 或工作的地方找：他们也许有复印件。

    把复印件交给您信得过的人。不要发到这里。
    .documents = 补办一个证件
    .go = 附近的帮助
taken-without_permit =
    没有居留的人，领事馆也帮。

    您申请过庇护？您想去警察局？请先和律师（avvocato）谈。

    急诊（pronto soccorso）照样给您看病。
    .lawyer = 律师
    .go = 附近的帮助
    .person = 找人帮忙
taken-not_asked =
    谁也不能扣您的证件。

    谁也不应该向您要密码或验证码。

    您可以要求翻译员（mediatore）。不要让孩子来翻译。
    .go = 附近的帮助
    .numbers = 常用电话
    .person = 找人帮忙

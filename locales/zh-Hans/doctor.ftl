### Choosing a doctor or a paediatrician.

doctor = 医生和儿科医生
doctor-who = 给谁找医生？
    .child = 孩子，13岁以下（含13岁）
    .adult = 大人，或14岁以上
    .invalid = 请点两个选项中的一个。
doctor-card_child =
    每个孩子都可以有一位儿科医生（pediatra）。

    从6岁起，您自己选：儿科医生或普通医生。

    在“Scelta e revoca”（选换医生）窗口办。
    .papers = 要带什么
    .without_permit = 没有居留
    .not_asked = 不需要什么
    .elsewhere = 换一个市镇
doctor-card_adult =
    先登记加入国家医疗服务（Servizio sanitario）。然后选医生。

    在“Scelta e revoca”（选换医生）窗口办。
    .papers = 要带什么
    .without_permit = 没有居留
    .not_asked = 不需要什么
    .elsewhere = 换一个市镇
doctor-nothing =
    选医生在 ASST 的“Scelta e revoca”（选换医生）窗口办。

    地址还没有核实，所以我们不写。
    .papers = 要带什么
    .without_permit = 没有居留
    .not_asked = 不需要什么
    .elsewhere = 换一个市镇
    .person = 找人帮忙
doctor-papers =
    这些材料，有的就带上。

    身份证件。税号（codice fiscale）。居留或回执。家里的地址。

    给孩子办：您的证件和孩子的税号。

    缺什么？到窗口问怎么办。
    .go = 去哪里
    .without_permit = 没有居留
    .not_asked = 不需要什么
doctor-without_permit =
    谁都可以看病，没有居留也可以。

    18岁以前：儿科医生（pediatra）或普通医生，和大家一样。

    大人可以申请 STP 卡（tessera STP）。急病或必要的治疗可以用。怀孕也可以用。

    在医院或 ASST 申请。
    .go = 去哪里
    .not_asked = 不需要什么
    .person = 找人帮忙
doctor-not_asked =
    不需要工作合同。

    没有居留？给您看病的人，不能只因为这个举报您。

    您可以要求翻译员（mediatore）。不要让孩子来翻译。
    .go = 去哪里
    .papers = 要带什么
    .person = 找人帮忙

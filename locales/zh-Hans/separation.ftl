### Parents who part. Titles, buttons and first lines name neither the matter nor the fear.

separation = 父母和孩子
separation-home = 家里怎么样？
    .well = 好
    .so_so = 一般
    .badly = 不好
    .unsaid = 我不想说
separation-calm =
    谢谢您。在这里您慢慢来，由您决定。

    您可以先找人谈谈。

    马上需要帮助？请打 112。如果您挂断，他们可能会打回来。
    .person = 找人帮忙
    .numbers = 常用电话
    .read = 看信息
separation-card =
    律师（avvocato）会讲父母和孩子的规定。

    你们分开住？那就需要书面的规定。

    您收入少？国家可以付律师费：“法律援助”（patrocinio a spese dello Stato）。
    .agree = 双方商量好
    .children = 孩子
    .permit = 居留
    .papers = 要带什么
    .not_asked = 不需要什么
    .elsewhere = 换一个市镇
separation-nothing =
    律师（avvocato）会讲父母和孩子的规定。你们分开住？那就需要书面的规定。

    您收入少？国家可以付律师费：“法律援助”（patrocinio a spese dello Stato）。

    这附近还没有核实过的办公室。请问律师公会（Ordine degli avvocati）。
    .agree = 双方商量好
    .children = 孩子
    .permit = 居留
    .papers = 要带什么
    .not_asked = 不需要什么
    .elsewhere = 换一个市镇
    .person = 找人帮忙
separation-card_alone =
    如果您愿意，律师（avvocato）只和您一个人谈。

    每走一步之前，律师都会讲清您的权利。

    您收入少？国家可以付律师费：“法律援助”（patrocinio a spese dello Stato）。
    .person = 找人帮忙
    .children = 孩子
    .permit = 居留
    .papers = 要带什么
    .not_asked = 不需要什么
    .elsewhere = 换一个市镇
separation-nothing_alone =
    如果您愿意，律师（avvocato）只和您一个人谈。律师会讲清您的权利。

    您收入少？国家可以付律师费：“法律援助”（patrocinio a spese dello Stato）。

    这附近还没有核实过的办公室。请先找人谈谈。
    .person = 找人帮忙
    .children = 孩子
    .permit = 居留
    .papers = 要带什么
    .not_asked = 不需要什么
    .elsewhere = 换一个市镇
separation-agree =
    你们能平静地谈，就有人可以帮你们：家庭调解（mediazione familiare）。

    这是自愿的。谁也不能强迫您。

    两个人里有一个害怕？那就不做。
    .consultorio = 去家庭健康中心问
    .not_calm = 我们没法平静地谈
    .children = 孩子
separation-children =
    谁去学校接孩子？请和学校谈。需要一张书面的纸。

    给孩子办护照，要两个人都同意：不然由法官决定。

    请留一份孩子证件的复印件。
    .go = 律师：在哪里
    .papers = 要带什么
    .person = 找人帮忙
separation-permit =
    您拿的是家庭居留？它不会自动作废。

    可以换成工作居留或学习居留。要自己去申请。

    请先和律师（avvocato）或 patronato 服务处谈。
    .go = 律师：在哪里
    .helper = 居留和服务处（patronato）
    .without_permit = 没有居留
    .person = 找人帮忙
separation-papers =
    需要结婚的文件和孩子出生的文件。需要收入材料。

    证件和居留，如果有，也要带。

    缺什么？也可以去。如果有风险，就不要去找材料。
    .go = 律师：在哪里
    .children = 孩子
    .person = 找人帮忙
separation-without_permit =
    没有居留，也可以和律师（avvocato）谈。

    国家付钱的律师，一般要求有居留。也可以去问。

    孩子照样上学，照样看儿科医生（pediatra）。
    .go = 律师：在哪里
    .not_asked = 不需要什么
    .person = 找人帮忙
separation-not_asked =
    只签您看得懂的东西。您可以要求翻译员（mediatore）。

    家庭调解（mediazione familiare）是自愿的。有人害怕，就不做。

    不要让孩子来翻译。
    .go = 律师：在哪里
    .children = 孩子
    .person = 找人帮忙

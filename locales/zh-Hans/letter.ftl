### A letter one does not understand.

letter = 一封信
letter-sender = 是谁写给您的？请看上面的名字或图案。
    .comune = 市政府（Comune）
    .tax = 社保局 INPS 或税务局
    .court = 法院或律师
    .police = 警察总局或省督府
    .social = 社会服务
    .school = 学校
    .bills = 电、煤气、房租、银行
    .slip = 邮递员留的单子
    .unknown = 不知道，或是别人
letter-comune =
    市政府（Comune）来信，一般是住房、税、垃圾或学校的事。

    看看有没有日期。

    您可以去问信上面写的那个办公室。
    .reader = 谁和我一起看
    .urgent = 急不急？
    .papers = 要带什么
letter-tax =
    INPS 来信，是工作、孩子或养老金的事。税务局（Agenzia delle Entrate）来信，是税的事。

    INPS 的事去 patronato 服务处。税的事去 CAF 服务处。

    请在信上写的日期之前去。
    .reader = 谁和我一起看
    .urgent = 急不急？
    .papers = 要带什么
    .not_asked = 小心钱的事
letter-court =
    这是一封重要的信。不要等。

    请找日期，还有“udienza”（开庭）这个词。

    请拿给律师（avvocato）看。钱不多？国家可以付。
    .lawyer = 律师
    .reader = 谁和我一起看
    .papers = 要带什么
    .without_permit = 没有居留
letter-police =
    可能是一个预约。也可能是缺一张材料。

    看清日期。不要扔掉。

    拿不准？先问 patronato 服务处或律师（avvocato）。
    .permit = 更新居留
    .lawyer = 律师
    .reader = 谁和我一起看
    .urgent = 急不急？
    .without_permit = 没有居留
letter-school =
    常常是开会、签字或付钱的事。

    请老师解释。您可以要求翻译员（mediatore）。

    不要让孩子来翻译。
    .reader = 谁和我一起看
    .urgent = 急不急？
    .papers = 要带什么
letter-bills =
    看清日期。请找“sollecito”（催款）或“ultimo avviso”（最后通知）。

    付不起？请在那个日期之前打电话。

    不明白是什么钱，就不要付。
    .reader = 谁和我一起看
    .urgent = 急不急？
    .papers = 要带什么
    .not_asked = 小心钱的事
letter-slip =
    邮递员来过了。信在邮局。

    请去单子上写的邮局。带上单子和证件。

    单子是绿色的？可能是法院或罚款。请早点去。

    如果不去，过几天这封信照样生效。
    .reader = 谁和我一起看
    .sender = 我拿到信了
    .papers = 要带什么
letter-unknown =
    没关系。请找一个人和您一起看。

    是手机消息，而且要钱？不要点链接。
    .reader = 谁和我一起看
    .urgent = 急不急？
    .papers = 要带什么
    .not_asked = 小心钱的事
letter-reader = 在这里，问问谁可以和您一起看信。
    .papers = 要带什么
    .urgent = 急不急？
    .not_asked = 小心钱的事
    .without_permit = 没有居留
    .elsewhere = 换一个市镇
letter-nothing =
    请去市政府（Comune）问：“谁可以和我一起看这封信？”

    这附近还没有核实过的办公室。
    .papers = 要带什么
    .urgent = 急不急？
    .not_asked = 小心钱的事
    .without_permit = 没有居留
    .elsewhere = 换一个市镇
    .person = 找人帮忙
letter-lawyer =
    在这里，您可以找律师（avvocato）。

    钱不多？请要求法律援助，由国家付（patrocinio a spese dello Stato）。
    .papers = 要带什么
    .without_permit = 没有居留
    .elsewhere = 换一个市镇
letter-lawyer_nothing =
    请问 Bergamo 的律师公会（Ordine degli Avvocati）。

    钱不多？请说：«patrocinio a spese dello Stato»。意思是国家付律师费。

    地址还没有核实，所以我们不写。
    .papers = 要带什么
    .without_permit = 没有居留
    .reader = 谁和我一起看
    .person = 找人帮忙
letter-urgent =
    请找一个快到的日期。再找这些词：

    “entro”（之前）、“scadenza”（到期）、“udienza”（开庭）、“convocazione”（约见）、“sollecito”（催款）。

    找到一个？请今天或明天找人看。
    .reader = 谁和我一起看
    .papers = 要带什么
    .sender = 是谁写给我的？
letter-papers =
    带上信的原件，还有信封。

    有证件就带上。也带上以前的信。

    不要把照片发到这个聊天里。
    .reader = 去哪里
    .urgent = 急不急？
    .not_asked = 小心钱的事
letter-without_permit =
    没有居留，这封信也有效。不要扔掉。

    您可以和律师（avvocato）谈。对驱逐出境（espulsione）提出异议，国家可以付律师费。

    您害怕吗？先和律师谈。然后再决定。
    .lawyer = 律师
    .reader = 谁和我一起看
    .person = 找人帮忙
letter-not_asked =
    谁也不应该向您要密码或验证码。

    要付钱？每次都要收据。

    不要把信给不认识的人。不要让孩子来翻译。
    .reader = 去哪里
    .papers = 要带什么
    .person = 找人帮忙

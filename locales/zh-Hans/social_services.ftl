### Called by the social services or the minors' protection service (tutela minori).

social_services = 社会服务
social_services-start =
    社会服务处（servizi sociali）帮助家庭。

    发生了什么？
    .invited = 他们打电话或写信给我
    .court = 上面写着“法院”（Tribunale）
    .why = 他们为什么找我？
    .asking = 我想求助
    .unsaid = 我不想说
social_services-first =
    请去见面。去不了？打电话，请他们改一天。

    马上要求翻译员（mediatore）。

    您可以要求单独谈，家里别人不在场。
social_services-court =
    法官想知道孩子好不好。然后服务处写给法官。

    请尽早和律师（avvocato）谈。

    见面都要去。您可以讲您的情况。
social_services-why =
    可能是学校、医院或别人，为孩子请求了帮助。

    服务处想了解孩子好不好。这叫“未成年人保护”（tutela minori）。

    他们找您，不等于您有错。
    .first = 先做什么
    .not_asked = 我的权利
    .go = 去哪里
social_services-card =
    在这里，您可以和社会服务处（servizi sociali）谈。

    您的纸上有一个名字？请找那个人。
    .papers = 要带什么
    .interpreter = 我的语言
    .lawyer = 律师
    .without_permit = 没有居留
    .not_asked = 我的权利
    .elsewhere = 换一个市镇
social_services-nothing =
    请看那张纸：上面有名字和地点。

    没有纸？请去市政府（Comune）找社工（assistente sociale）。

    这附近还没有核实过的办公室。
    .papers = 要带什么
    .interpreter = 我的语言
    .lawyer = 律师
    .without_permit = 没有居留
    .not_asked = 我的权利
    .elsewhere = 换一个市镇
    .person = 找人帮忙
social_services-interpreter =
    见面之前，请要求翻译员（mediatore）。

    不要让孩子和亲戚来翻译。

    «Parlo poco italiano. Vorrei un mediatore per la mia lingua, per favore.»

    意思是：“我不太会说意大利语。请给我找一位会我语言的翻译员。”
    .sign = 签字之前
    .papers = 要带什么
    .go = 去哪里
social_services-sign =
    只签您看懂了的东西。

    您可以说：«Vorrei leggerlo con calma»。意思是：“我想慢慢看”。

    每次都要一份复印件。
    .lawyer = 律师
    .interpreter = 我的语言
    .go = 去哪里
social_services-lawyer =
    在这里，您可以找律师（avvocato）。

    钱不多？请要求法律援助，由国家付（patrocinio a spese dello Stato）。
    .papers = 要带什么
    .interpreter = 我的语言
    .sign = 签字之前
    .elsewhere = 换一个市镇
social_services-lawyer_nothing =
    请问 Bergamo 的律师公会（Ordine degli Avvocati）。

    钱不多？打官司，国家可以付律师费。请说：«patrocinio a spese dello Stato»（法律援助）。

    地址还没有核实，所以我们不写。
    .papers = 要带什么
    .interpreter = 我的语言
    .sign = 签字之前
    .go = 去哪里
    .person = 找人帮忙
social_services-papers =
    带上他们寄给您的那张纸。

    有证件就带上。带上孩子上学和看病的单子。

    不要把照片发到这个聊天里。
    .go = 去哪里
    .interpreter = 我的语言
    .sign = 签字之前
social_services-without_permit =
    所有孩子都可以上学、看儿科医生（pediatra），没有居留也可以。

    您为居留担心吗？请先和律师（avvocato）谈。
    .lawyer = 律师
    .go = 去哪里
    .person = 找人帮忙
social_services-not_asked =
    您可以问他们为什么找您。

    您可以要求翻译员（mediatore）、律师（avvocato），每一样都要一份复印件。

    谁也不应该向您要钱。
    .first = 先做什么
    .go = 去哪里
    .person = 找人帮忙

### A child just arrived, and school.

school = 给孩子报名上学
school-start =
    每个孩子都可以上学，没有居留也可以。

    一年里哪个月都可以开始。

    孩子几岁？
    .small = 5岁以下（含5岁）
    .child = 6岁到15岁
    .teen = 16岁以上
    .class = 上几年级？
    .papers = 要带什么
    .vaccines = 疫苗
    .canteen = 食堂
    .without_permit = 没有居留
    .not_asked = 不需要什么
school-card_small =
    3岁以前上托儿所（nido）。然后上幼儿园（scuola dell’infanzia）。

    入园要打过疫苗。

    请问市政府（Comune）或学校有没有名额。
    .papers = 要带什么
    .vaccines = 疫苗
    .without_permit = 没有居留
    .elsewhere = 换一个市镇
school-nothing_small =
    3岁以前上托儿所（nido）。然后上幼儿园（scuola dell’infanzia）。

    入园要打过疫苗。请问市政府（Comune）有没有名额。

    地址还没有核实。
    .papers = 要带什么
    .vaccines = 疫苗
    .without_permit = 没有居留
    .say = 一句话，给对方看
    .elsewhere = 换一个市镇
    .person = 找人帮忙
school-card =
    请去离家最近的学校。找“segreteria”（学校办公室）。

    在那里报名，学年中间也可以。
    .papers = 要带什么
    .class = 上几年级？
    .without_permit = 没有居留
    .say = 一句话，给对方看
    .elsewhere = 换一个市镇
school-nothing =
    请去离家最近的学校。找“segreteria”（学校办公室）。

    地址还没有核实。市政府（Comune）知道是哪所学校。
    .papers = 要带什么
    .class = 上几年级？
    .without_permit = 没有居留
    .say = 一句话，给对方看
    .elsewhere = 换一个市镇
    .person = 找人帮忙
school-card_teen =
    16岁起可以上 CPIA。学意大利语，拿初中文凭（licenza media）。

    也可以上高中。
    .papers = 要带什么
    .without_permit = 没有居留
    .high_school = 高中
    .elsewhere = 换一个市镇
school-nothing_teen =
    16岁起可以上 CPIA。学意大利语，拿初中文凭（licenza media）。

    在 Treviglio 有一所。地址还没有核实。
    .papers = 要带什么
    .without_permit = 没有居留
    .high_school = 高中
    .say = 一句话，给对方看
    .elsewhere = 换一个市镇
    .person = 找人帮忙
school-class =
    一般按年龄上相应的年级。

    老师可以选相近的年级。他们会看孩子以前学过什么。

    请向学校要求帮孩子学意大利语。
    .go = 学校：在哪里
    .papers = 要带什么
    .struggles = 孩子说话、学习吃力
school-papers =
    有什么就带什么。证件。您国家的成绩单。疫苗记录。

    缺什么？学校照样收，叫“暂时注册”（con riserva）。

    其他材料以后再交。
    .vaccines = 疫苗
    .without_permit = 没有居留
    .steps = 其他问题
school-vaccines =
    法律规定的疫苗不收钱。

    5岁以下，打过疫苗才能入园。

    6岁起，孩子照样可以入学。疫苗以后再打。请问儿科医生（pediatra）。
    .doctor = 选儿科医生
    .papers = 要带什么
    .steps = 其他问题
school-canteen =
    食堂（mensa）向市政府（Comune）或学校申请。

    请说明孩子因为健康或宗教不吃什么。

    要付钱。请问有 ISEE 能不能少付。
    .go = 去哪里
    .say = 一句话，给对方看
    .steps = 其他问题
school-say =
    您可以在学校办公室给他们看这句话：

    «Buongiorno. Vorrei iscrivere mio figlio. Siamo appena arrivati. Mancano dei documenti. C’è un mediatore?»

    意思是：“您好。我想给孩子报名。我们刚到。还缺一些文件。有翻译员吗？”
    .papers = 要带什么
    .steps = 其他问题
school-without_permit =
    所有孩子都可以上学，没有居留也可以。

    不用出示居留：孩子的不用，您的也不用。

    没有税号（codice fiscale）？学校会用自己的编号。
    .say = 一句话，给对方看
    .not_asked = 不需要什么
    .steps = 其他问题
    .person = 找人帮忙
school-not_asked =
    上学不需要居留。

    学校不能说“太晚了”或“缺材料”。

    他们说不行？请他们写下来。不要让孩子来翻译。
    .say = 一句话，给对方看
    .steps = 其他问题
    .person = 找人帮忙

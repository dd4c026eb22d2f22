### Citizenship of children born in Italy.

citizenship = 孩子的国籍
citizenship-age =
    在这里出生的孩子，不会自动成为意大利人。

    18岁的时候，有一条路。

    您的孩子几岁？或者您自己几岁？
    .minor = 不到18岁
    .eighteen = 18岁
    .older = 19岁或以上
    .parent = 父亲或母亲成为意大利人
    .born_abroad = 不是在意大利出生
    .unsaid = 我不想说
citizenship-eighteen =
    在这里出生、一直住在这里的人，可以成为意大利人。

    要在19岁之前，本人到市政府（Comune）声明。不要等。
citizenship-older =
    18岁之前，市政府（Comune）应该寄一封信。

    一直没收到？过了19岁也可以申请。
citizenship-parent =
    父亲或母亲成为意大利人？同住的未成年孩子也成为意大利人。

    宣誓那天，请告诉市政府（Comune）。

    孩子是在别的国家出生的？规定变了：请去问。
citizenship-card =
    办公室叫“Stato civile”（民事登记处），在您的市政府（Comune）里。
    .papers = 要带什么
    .gaps = 如果中间断过
    .without_permit = 没有居留
    .not_asked = 不需要什么
    .elsewhere = 换一个市镇
citizenship-nothing =
    请去市政府（Comune），找“Stato civile”（民事登记处）。

    地址还没有核实，所以我们不写。
    .papers = 要带什么
    .gaps = 如果中间断过
    .without_permit = 没有居留
    .not_asked = 不需要什么
    .elsewhere = 换一个市镇
    .person = 找人帮忙
citizenship-minor =
    现在就可以做准备。

    户口（residenza）不要断。居留要按时更新。

    留好成绩单、疫苗记录和儿科医生的单子。

    18岁之前，市政府（Comune）会寄一封信。
    .parent = 父亲或母亲成为意大利人
    .gaps = 如果中间断过
    .residence = 户口（residenza）
    .go = 去哪里
citizenship-born_abroad =
    在别的国家出生的人，有别的路。

    每个人的情况都不一样。patronato 服务处和您一起看。
    .parent = 父亲或母亲成为意大利人
    .not_asked = 不需要什么
    .person = 找人帮忙
citizenship-papers =
    带上护照和身份证（carta d’identità）。

    这些年的居留，如果有，也带上。

    出生记录由市政府（Comune）自己去查。

    要付一些钱。请先问多少。
    .go = 去哪里
    .gaps = 如果中间断过
    .not_asked = 不需要什么
citizenship-gaps =
    有一段时间没有户口（residenza）或居留？

    父母和办公室的错，不能算在孩子头上。

    带上成绩单、疫苗记录、医生的单子。这些能证明孩子在这里。
    .go = 去哪里
    .papers = 要带什么
    .person = 找人帮忙
citizenship-without_permit =
    18岁时，需要有居留，或者已经申请居留。

    没有？请早点找 patronato 服务处帮忙。

    上学的年数可以当证明。
    .go = 去哪里
    .permit = 居留
    .person = 找人帮忙
citizenship-not_asked =
    不需要父母的收入。不需要意大利语考试。

    意大利不要求放弃原来的国籍。您的国家也许要求：请问领事馆。
    .go = 去哪里
    .papers = 要带什么
    .person = 找人帮忙

### No SPID: the electronic identity card, help with the application, and nobody else's phone.

spid = 网上身份（SPID、CIE）
spid-have =
    SPID 和 CIE 是打开网上服务的钥匙。

    有一个就够了。CIE 是电子身份证。

    您已经有什么？
    .nothing_yet = 什么都没有：办电子身份证（CIE）
    .card = 我有电子身份证（CIE）
    .make = 我想办网上身份（SPID）
    .helper = 我没有手机或电脑
    .careful = 小心：别人用您的密码
    .without_permit = 没有居留
    .unsaid = 我不想说
spid-office =
    CIE 在市政府（Comune）的户籍处（Anagrafe）办。您要有户口（residenza）。

    卡会寄到家里。
    .papers = 要带什么
    .helper = 我没有手机或电脑
    .careful = 小心密码
    .without_permit = 没有居留
    .elsewhere = 换一个市镇
spid-office_nothing =
    CIE 在市政府（Comune）的户籍处（Anagrafe）办。卡会寄到家里。

    地址还没有核实，所以我们不写。
    .papers = 要带什么
    .helper = 我没有手机或电脑
    .careful = 小心密码
    .without_permit = 没有居留
    .elsewhere = 换一个市镇
    .person = 找人帮忙
spid-papers =
    要本人去。带上这些材料。

    护照或旧的身份证。居留或回执。一张照片。医疗卡（tessera sanitaria）。

    要付一些钱。请先问多少。
    .go = 去哪里
    .card = 然后呢？用电子身份证（CIE）
    .careful = 小心密码
spid-with_card =
    有 CIE 和 PIN 码，就能进入网上服务。

    PIN 码一半在市政府（Comune）的回执上，一半在寄卡的信封里。

    PIN 码丢了？请到市政府再要一次。
    .lost = PIN 码丢了：去哪里
    .helper = 我没有手机或电脑
    .careful = 小心密码
spid-make =
    办 SPID，要有您自己的电子邮箱和手机。

    还要医疗卡（tessera sanitaria）和一个证件。

    您可以去邮局。请先问他们要哪种证件。

    有 CIE 会容易一些。
    .nothing_yet = 办电子身份证（CIE）
    .helper = 我没有手机或电脑
    .careful = 小心密码
spid-helper =
    很多申请没有 SPID 也能办。

    patronato 服务处替您申请。CAF 服务处办 ISEE。

    带上您的证件。由您自己签字，只签看得懂的。
    .isee = ISEE 和子女补贴
    .permit = 居留
    .careful = 小心密码
    .person = 找人帮忙
spid-careful =
    密码就像家里的钥匙。

    办 SPID 只用您自己的手机。不要用别人的手机。

    不要把密码告诉任何人。没有哪个办公室会发消息来要密码。

    别人已经有了？请找人帮忙改密码。
    .helper = 谁帮我
    .again = 补办证件、手机、SPID
    .person = 找人帮忙
spid-without_permit =
    办 CIE 要有户口（residenza）。一般还要有居留或回执。

    没有 SPID，请本人去办公室。或者去 patronato 服务处。
    .helper = 谁帮我
    .doctor = 医生和看病
    .person = 找人帮忙

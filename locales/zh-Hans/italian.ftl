### Learning Italian.

italian = 学意大利语
italian-card =
    CPIA 是国家办的成人学校。

    您可以学意大利语，从零开始也行。费用很少，或者免费。

    有上午的课，也有晚上的课。
    .papers = 要带什么
    .certificate = 学了有什么用
    .without_permit = 没有居留
    .not_asked = 不需要什么
    .elsewhere = 换一个市镇
italian-nothing =
    在 Treviglio 有一所 CPIA。这是国家办的成人学校。

    也请问市政府（Comune）：有没有别的课？

    地址还没有核实，所以我们不写。
    .papers = 要带什么
    .certificate = 学了有什么用
    .without_permit = 没有居留
    .not_asked = 不需要什么
    .elsewhere = 换一个市镇
    .person = 找人帮忙
italian-papers =
    请打电话或直接去，问需要什么。

    有什么就带什么。证件。税号（codice fiscale）。居留或回执。

    请问哪几天、几点上课。请问要不要付钱。
    .go = 去哪里
    .without_permit = 没有居留
    .not_asked = 不需要什么
italian-certificate =
    找工作、孩子上学、看医生，都用得上。

    办长期居留（carta di soggiorno）也需要 A2 水平。

    CPIA 可以发 A2 证书。
    .go = 去哪里
    .papers = 要带什么
italian-without_permit =
    请问学校：每所学校自己决定怎么办。

    也有志愿者开的课。请问社团或教堂（parrocchia）。
    .go = 去哪里
    .papers = 要带什么
    .person = 找人帮忙
italian-not_asked =
    以前没上过学也可以。

    不会读写也可以。从零开始的人也有课。
    .go = 去哪里
    .papers = 要带什么
    .person = 找人帮忙

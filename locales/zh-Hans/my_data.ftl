### What the desk knows about the person. It promises only what it can do.

my_data = 我的数据
my_data-start =
    在这里，您能看到我们记住了什么。

    您也可以删除。
    .see = 查看
    .erase = 删除
    .limits = 哪些可能还留着
my_data-shown =
    我们记住的是这些。

    语言：{ $language }。
    { $municipality ->
        [none] 市镇（Comune）：我们不知道。
       *[other] 市镇（Comune）：{ $municipality }。
    }
    从这一天开始：{ $since }。

    我们还记住您看到哪一步，以及这个聊天的代码。这样才能回答您。
my_data-limits =
    我们自己保存的，我们会删除。

    过了两天，我们就不能再删掉 Telegram 上的消息了。您自己可以删。

    Telegram 可能保留副本。连着同一账号的另一部手机也可能保留。
    .see = 查看
    .erase = 删除
my_data-confirm =
    您真的要删除吗？

    我们会忘掉您的语言、市镇（Comune）和回答。我们会从这里删掉最近的消息。

    如果您问过一个人，我们会撤回那个请求，也一起删掉。

    其他副本可能还留着。之后您只会看到结束页面。
    .erase = 是，删除
    .keep = 不，返回

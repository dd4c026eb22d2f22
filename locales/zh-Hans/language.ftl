### The choice of language, and the notice about data that follows it.

language = 语言
language-choose =
    请选您的语言。

    Choose your language.
    .invalid = 请点列表里的一种语言。
language-privacy =
    这里不问您的名字，也不要证件。
    我们记住您的语言、市镇（Comune）和看到哪一步。请看“我的数据”。
    在 Telegram 上，Telegram 也能看到这些消息。

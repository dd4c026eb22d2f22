### Useful numbers, called from every screen. The numbers themselves stand in the directory.

numbers = 常用电话
numbers-emergency =
    有危险，请打 112。

    免费，白天晚上都能打。您可以要求说您的语言。
    .more = 其他电话
    .done = 回到刚才的地方
numbers-more =
    所有常用电话。

    有些手机卡（SIM）可能打不通某个号码。请换一个电话再试。
    .done = 回到刚才的地方

### Alarms on the phones of operators, and troubles told to the maintainers. Neutral as a whole.

## On the phone of an operator

alarm-line = 值班：事项 { $reference }。
alarm-again = 值班：{ $reference } 还没有人接。
alarm-test = 值班：测试 { $reference }。请点“我在”。
alarm-more = 还有 { $count } 件。
alarm-flood = 值班：同时有很多事项。
alarm-claim = 我来
alarm-claim-named = 我来 { $reference }
alarm-pass = 我不接
alarm-pass-named = 我不接 { $reference }
alarm-here = 我在
alarm-here-named = 我在 { $reference }
alarm-subject = 值班

## For the maintainers, outside Telegram

trouble-subject = 技术通知
trouble-over = 已解决：
trouble-sender = 消息发不出去。
trouble-poller = 聊天服务（Telegram）没有任何回应。
trouble-disk = 磁盘快满了。
trouble-clock = 电脑的时钟跳了。
trouble-chain = 有一次值班没有人回应。
trouble-audit = 内部检查对不上。
trouble-drill = 有一次值班测试没有人回应。
trouble-wipe = 有一次清理没有按时完成。

## On the phone of a family: unasked, so fixed and neutral

neutral-reminder = 您有一个提醒。点“查看”打开。
    .show = 查看
    .confirm = 好的
    .cancel = 不行
neutral-ready = 您要的资料准备好了。
neutral-old = 这一页已经旧了。请写 /menu。

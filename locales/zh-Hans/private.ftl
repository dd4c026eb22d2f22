### Talking in private. Every first line, button and title is as ordinary as any other topic's.

private = 私下谈谈
private-sign = 请选一张图片，然后继续。
    .flower = 花
    .book = 书
    .key = 钥匙
    .food = 盘子
    .travel = 飞机
    .house = 房子
    .clock = 钟
    .school = 书包
    .letter = 信封
    .money = 纸币
    .heart = 心
    .medicine = 盒子
    .invalid = 请点一张图片。
private-numbers =
    现在这里没有人回答。

    打这些电话，有人回答。
    .topics = 在菜单里找
private-later =
    现在已经关门。再开的时间：{ $opens }。

    您可以先留下问题。开门以后有人看。
private-uncertain = 您可以留下一个问题。现在说不准什么时候有人看。
private-answerer = 您想跟谁谈？
    .woman = 跟一位女士
    .same = 都可以
    .invalid = 请点一个选项。
private-home = 家里怎么样？
    .fine = 好
    .so_so = 一般
    .bad = 不好
    .invalid = 请点一个选项。
private-fine =
    您想跟人谈谈吗？

    在窗口工作的人会看。

    点“好”，请求马上发出去。
    .yes = 好
    .no = 现在不要
private-alone = 现在您可以一个人看吗？
    .yes = 可以
    .no = 不行
private-another_time =
    好的。您想什么时候回来都可以。

    点“找人帮忙”，再点“私下谈谈”。
    .topics = 在菜单里找
private-whose = 是为谁？
    .me = 为我自己
    .minor = 为我自己：我不满 18 岁
    .other = 为别人
    .tired = 为我自己：我撑不下去了
    .calm = 为我自己：我控制不住脾气
    .invalid = 请点一个选项。
private-confirm =
    您想跟人谈谈吗？

    点“好”，请求马上发出去。
    .yes = 好
    .no = 现在不要
private-minor =
    您想跟人谈谈吗？

    回复的人有时需要告诉其他大人。

    点“好”，请求马上发出去。
    .yes = 好
    .no = 现在不要
private-tired =
    如果很急，请打 112。

    如果您挂断，112 可能会打回来。

    您想跟人谈谈吗？

    点“好”，请求马上发出去。
    .yes = 好
    .no = 现在不要
private-for_other =
    您想跟人谈谈吗？

    不用说对方的名字。

    点“好”，请求马上发出去。
    .yes = 好
    .no = 现在不要
private-calm =
    您想跟人谈谈吗？

    在窗口工作的人会看。

    点“好”，请求马上发出去。
    .yes = 好
    .no = 现在不要
private-ticket =
    您的号码是 { $ticket }。

    您在窗口这里吗？请在附近等：会有人叫这个号码。

    您在别的地方吗？请打电话，或者过来说这个号码。
    .topics = 在菜单里找
private-ticket_later =
    您的号码是 { $ticket }。

    请求收到了。现在已经关门。

    有人开始看的时间：{ $opens }。如果很急，有常用电话。

    您再来的时候，请说这个号码。
    .topics = 在菜单里找
private-ticket_unsure =
    您的号码是 { $ticket }。

    请求收到了。

    现在说不准什么时候有人看。如果很急，请打这些电话。

    您再来的时候，请说这个号码。
    .topics = 在菜单里找
private-phone =
    请求已经发出。继续之前，请看这里。

    只有回答私下请求的人会看。

    情况严重时，这里的工作人员必须通知有关部门。比如孩子有危险的时候。

    连着的别的设备可能会留下副本。用谁的名字办的手机卡（SIM），那个人也可能留有副本。

    这个手机和 Telegram 只有您一个人用吗？
    .mine = 是，只有我用
    .shared = 不是，或者不清楚
    .invalid = 请点一个选项。
private-phone_open =
    请求已经发出。继续之前，请看这里。

    在窗口工作的人会看。

    情况严重时，这里的工作人员必须通知有关部门。比如孩子有危险的时候。

    连着的别的设备可能会留下副本。用谁的名字办的手机卡（SIM），那个人也可能留有副本。

    这个手机和 Telegram 只有您一个人用吗？
    .mine = 是，只有我用
    .shared = 不是，或者不清楚
    .invalid = 请点一个选项。
private-shared =
    那最好换一个手机，或者当面找人谈。

    您也可以在这里继续。也可以关掉，以后再来。
    .on = 在这里继续
    .call = 打电话
private-when = 您想什么时候谈？
    .now = 现在
    .today = 今天
    .days = 这几天
    .invalid = 请点一个选项。
private-now =
    如果很急，请打 112。

    如果您挂断，112 可能会打回来。
    .on = 继续
private-hidden =
    哪些人不能看到这个请求？

    从现在起，您选的人看不到。
    .nobody = 没有特别的人
    .municipality = 我这个市镇（Comune）的人
    .country = 我国家的人
    .staff = 我认识在那里工作的人
    .invalid = 请点一个选项。
private-tongue = 您想用什么语言谈？
    .italian = 用意大利语
    .mediator = 用我的语言，有女翻译员
    .invalid = 请点一个选项。
private-told =
    好了。您想什么时候回来都可以：“找人帮忙”，再点“私下谈谈”。

    要离开，请点“关闭”：这里会留下一个普通的页面。
private-waiting = 请求收到了。我们会尽快看。
    .look = 有新消息吗？
    .write = 写信息
    .more = 其他选项
private-reading = 有人正在看您的请求。
    .look = 有新消息吗？
    .write = 写信息
    .more = 其他选项
private-closed =
    请求收到了。现在已经关门。

    有人开始看的时间：{ $opens }。如果很急，有常用电话。
    .look = 有新消息吗？
    .write = 写信息
    .more = 其他选项
private-unsure =
    请求收到了。

    现在说不准什么时候有人看。如果很急，请打这些电话。
    .look = 有新消息吗？
    .write = 写信息
    .more = 其他选项
private-more = 您想做什么？
    .notice = 收一个通知
    .picture = 选一张图片
    .withdraw = 不需要了
    .look = 有新消息吗？
private-hours =
    我们什么时候可以给您发消息？

    我们只写：“您要的资料准备好了。”
    .morning = 上午
    .afternoon = 下午
    .evening = 晚上
    .invalid = 请点一个选项。
private-allowed = 好了。只发一个通知，在那个时间。
private-choose =
    请选一张图片，记在心里。

    您回来的时候，我们会问是哪一张。选别的图片，打开的是一个普通的页面。
    .flower = 花
    .book = 书
    .key = 钥匙
    .food = 盘子
    .travel = 飞机
    .house = 房子
    .clock = 钟
    .school = 书包
    .letter = 信封
    .money = 纸币
    .heart = 心
    .medicine = 盒子
    .invalid = 请点一张图片。
private-chose = 好了。您回来的时候，我们会问这张图片。
private-sure = 您要关掉这个请求吗？
    .yes = 是
    .no = 不关
private-over =
    请求已经关掉。

    如果您还需要，想什么时候回来都可以。
    .topics = 在菜单里找
private-answered = 您一点别的，这些话就消失。
    .write = 回复
    .look = 有新消息吗？
private-write =
    请写在这里。然后我们会把您的话从这个聊天里删掉。

    不要发照片或证件。
    .invalid = 太长了。请少写一些。
private-wrote = 好了。您的话已经从这个聊天里删掉。
private-unkept = 现在我们不能保留写的话。请求还在。

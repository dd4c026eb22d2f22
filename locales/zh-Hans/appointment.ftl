### Booking a place at a service. Nothing here says more than what is really agreed.

appointment = 预约
appointment-demonstration =
    这只是试用。时间都是编的。

    没有办公室会收到请求。没有人在等您。
appointment-mediator = 您要不要一个会说您语言的人？
    .invalid = 请在两个选项里点一个。
    .with = 要，谢谢
    .without = 不用，我会意大利语
appointment-choose = 您什么时候能来？最早的空位是这些。
    .earlier = 当天早一点
    .later = 当天晚一点
    .more = 再往后的空位
    .week = 下一个星期
    .elsewhere = 换一个地方
appointment-others = 您也可以去这里。
appointment-alone = 没有别的地方可以预约。
    .here = 回到空位
    .wait = 有空位时告诉我
    .person = 找人帮忙
appointment-held = { $when }。这个位子为您留到 { $until }。
appointment-reminders =
    要不要提前提醒您？

    提醒里不说是什么事。请选什么时候可以发。
    .invalid = 请点一个选项。
    .day = 白天
    .morning = 只在上午
    .afternoon = 只在下午
    .none = 不要提醒
appointment-words =
    想先跟那边说两句吗？这样您就不用再说一遍。

    只有那边的工作人员会看。您也可以什么都不写。
    .invalid = 最多写 200 个字。
appointment-confirm = 这样可以吗？
    .book = 可以，预约
    .other = 不，换个时间
appointment-given =
    位子是您的了。

    { $when }
    { $place }

    您的代码是 { $reference }。到窗口时请出示。
appointment-asked =
    我们已经申请了这个位子。要等那边同意。

    { $when }
    { $place }

    您的代码是 { $reference }。请在这里看答复。
appointment-asked_here =
    我们已经申请了这个位子。要等那边同意。

    { $when }
    { $place }

    您的代码是 { $reference }。要知道答复，请带代码问服务处。
appointment-given_quietly =
    好了。{ $when }

    代码是 { $reference }。请记住：这里不会留下。
appointment-asked_quietly =
    已经申请了。要等那边同意。

    { $when }

    代码是 { $reference }。请记住：这里不会留下。
appointment-done = 请带上资料里写的文件。如果不能来，请在这里说。
    .file = 加到我的日历
    .pin = 看地图
    .mine = 我的预约
    .menu = 菜单
appointment-sent = 这是给您日历的文件。
appointment-code = 用手机扫这个码，就可以带走。
appointment-file = 约好的时间
appointment-quiet = 办完了。
    .menu = 菜单
appointment-coded = 用代码可以看答复，也可以不要位子。写在这里：“{ my_appointments }”。
    .menu = { appointment-quiet.menu }
appointment-quiet_mediator = { appointment-mediator }
    .invalid = { appointment-mediator.invalid }
    .with = { appointment-mediator.with }
    .without = { appointment-mediator.without }
appointment-quiet_choose = { appointment-choose }
    .earlier = { appointment-choose.earlier }
    .later = { appointment-choose.later }
    .more = { appointment-choose.more }
    .week = { appointment-choose.week }
appointment-quiet_words = { appointment-words }
    .invalid = { appointment-words.invalid }
appointment-quiet_confirm = { appointment-confirm }
    .book = { appointment-confirm.book }
    .other = { appointment-confirm.other }
appointment-quiet_taken = { appointment-taken }
appointment-quiet_lapsed = { appointment-lapsed }
appointment-quiet_limit = 您在这里已经有一个位子。可以用代码不要它：“{ my_appointments }”。
    .mine = { appointment-limit.mine }
    .person = { appointment-limit.person }
appointment-quiet_nothing = { appointment-nothing }
    .person = { appointment-nothing.person }
    .menu = { appointment-gone.menu }
appointment-taken = 这个位子已经没有了。请选另一个。
appointment-lapsed = 时间过得太久了。这个位子又空出来，大家都可以选。
appointment-limit = 您在这里已经有一个位子。可以改时间，也可以不要。
    .mine = 我的预约
    .person = 找人帮忙
appointment-nothing = 现在没有空位。
    .wait = 有空位时告诉我
    .elsewhere = 换一个地方
    .person = 找人帮忙
appointment-waiting =
    您在名单上了。如果有空位，我们会为您留一小会儿。

    如果可以，我们会给您发消息。也请在这里看您的预约。
    .mine = 我的预约
    .menu = 菜单
appointment-gone = 现在这里不能预约。
    .person = 找人帮忙
    .menu = 菜单

### What was booked: see, move, cancel.

my_appointments = 我的预约
my_appointments-choose = 点一个预约，看全部内容。
    .code = 我有代码
my_appointments-is_booked =
    { $when }
    { $place }

    您的代码是 { $reference }。
my_appointments-is_requested =
    { $when }
    { $place }

    那边还没有答复。您的代码是 { $reference }。
my_appointments-is_confirmed =
    那边同意了。

    { $when }
    { $place }

    您的代码是 { $reference }。
my_appointments-is_moved =
    时间改了，这是新的。

    { $when }
    { $place }

    您的代码是 { $reference }。
my_appointments-is_offered =
    空出了一个位子。

    { $when }
    { $place }

    为您留到：{ $until }。
my_appointments-is_unanswered =
    那边没有按时答复。这个位子不是您的。

    { $when }
    { $place }

    代码原来是 { $reference }。
my_appointments-is_cancelled_absent =
    那边取消了这个预约。那天负责的人不在。

    { $when }
    { $place }

    代码原来是 { $reference }。
my_appointments-is_cancelled_closed =
    那边取消了这个预约。那天不开门。

    { $when }
    { $place }

    代码原来是 { $reference }。
my_appointments-is_cancelled_elsewhere =
    那边取消了这个预约。另一个服务处更适合您。

    { $when }
    { $place }

    代码原来是 { $reference }。
my_appointments-is_cancelled_other =
    那边取消了这个预约。想知道原因，请打电话。

    { $when }
    { $place }

    代码原来是 { $reference }。
my_appointments-code_booked =
    { $when }

    您的代码是 { $reference }。
my_appointments-code_requested =
    { $when }

    那边还没有答复。您的代码是 { $reference }。
my_appointments-code_confirmed =
    那边同意了。

    { $when }

    您的代码是 { $reference }。
my_appointments-code_moved =
    时间改了，这是新的。

    { $when }

    您的代码是 { $reference }。
my_appointments-code_unanswered =
    那边没有按时答复。这个位子不是您的。

    { $when }

    代码原来是 { $reference }。
my_appointments-code_cancelled_absent =
    那边取消了这个预约。那天负责的人不在。

    { $when }

    代码原来是 { $reference }。
my_appointments-code_cancelled_closed =
    那边取消了这个预约。那天不开门。

    { $when }

    代码原来是 { $reference }。
my_appointments-code_cancelled_elsewhere =
    那边取消了这个预约。另一个服务处更适合您。

    { $when }

    代码原来是 { $reference }。
my_appointments-code_cancelled_other =
    那边取消了这个预约。想知道原因，请打电话。

    { $when }

    代码原来是 { $reference }。
my_appointments-detail = 您想做什么？
    .move = 改时间
    .cancel = 我不能来
    .file = 加到我的日历
    .pin = 看地图
my_appointments-offer = 您要这个位子吗？
    .take = 要
    .leave = 不要，谢谢
my_appointments-fixed = 这里已经不能改了。要改，请找人谈。
    .file = 加到我的日历
    .pin = 看地图
    .person = 找人帮忙
my_appointments-openings = 请选新的时间。选好以前，原来的还是您的。
    .earlier = 当天早一点
    .later = 当天晚一点
    .week = 下一个星期
my_appointments-taken = 这个位子已经没有了。您原来的时间还在。
my_appointments-full = 没有别的空位。您的时间还在。
    .keep = 好的
    .person = 找人帮忙
my_appointments-sure = 您不要这个位子了吗？
    .cancel = 对，不要了
    .keep = 不，我会来
my_appointments-cancelled = 好了。这个位子留给别的家庭。
    .list = 我的预约
    .menu = 菜单
my_appointments-thanks = 谢谢。那边知道您会来。
    .see = 看这个预约
    .menu = 菜单
my_appointments-late = 太晚了，这里不能改。请找人谈。
    .person = 找人帮忙
    .keep = 回到这个预约
my_appointments-nothing = 这里没有预约。
    .topics = 菜单
    .person = 找人帮忙
    .code = { my_appointments-choose.code }
my_appointments-gone = 这个预约已经没有了。
    .list = 我的预约
    .person = 找人帮忙
my_appointments-code = 请写您预约的代码。
    .invalid = 代码有六个字母和数字。只写代码。
my_appointments-coded_open = { my_appointments-detail }
    .cancel = { my_appointments-detail.cancel }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_fixed = { my_appointments-fixed }
    .person = { my_appointments-fixed.person }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_sure = { my_appointments-sure }
    .cancel = { my_appointments-sure.cancel }
    .keep = { my_appointments-sure.keep }
my_appointments-coded_cancelled = { my_appointments-cancelled }
    .menu = { my_appointments-cancelled.menu }
my_appointments-coded_late = { my_appointments-late }
    .person = { my_appointments-late.person }
    .menu = { my_appointments-cancelled.menu }
my_appointments-uncoded = 这里没有这个代码的预约。
    .code = { my_appointments-choose.code }
    .person = { my_appointments-gone.person }

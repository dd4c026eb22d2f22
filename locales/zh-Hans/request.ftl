### A question for the people at the counter.

request = 您的问题
request-waiting =
    您的问题收到了。

    我们会尽快看。您可以离开，想什么时候回来都可以。
    .write = 写信息
    .look = 有新消息吗？
    .withdraw = 不需要了
request-reading =
    有人正在看您的问题。

    您可以离开，想什么时候回来都可以。
    .write = 写信息
    .look = 有新消息吗？
    .withdraw = 不需要了
request-closed =
    您的问题收到了。现在已经关门。

    有人开始看的时间：{ $opens }。
    .write = 写信息
    .look = 有新消息吗？
    .withdraw = 不需要了
request-unsure =
    您的问题收到了。

    现在说不准什么时候有人看。您也可以打电话：请看常用电话。
    .write = 写信息
    .look = 有新消息吗？
    .withdraw = 不需要了
request-answered = 这是回答。
    .write = 回复
    .look = 有新消息吗？
    .withdraw = 不需要了
request-write =
    请把您的问题写在这里。

    不要写密码。不要发证件。
    .invalid = 太长了。请少写一些。
request-wrote = 好了。已经加到您的问题里。
request-sure = 您要关掉这个请求吗？
    .yes = 是
    .no = 不关
request-over =
    这个问题已经关掉。

    如果您还需要，请再问。
    .again = 再问一次
    .topics = 在菜单里找
request-ticket =
    您的号码是 { $ticket }。

    您在窗口这里吗？请在附近等：会有人叫这个号码。

    您在别的地方吗？请打电话，或者过来说这个号码。
    .topics = 在菜单里找
request-ticket_later =
    您的号码是 { $ticket }。

    您的问题收到了。现在已经关门。

    有人开始看的时间：{ $opens }。

    您再来的时候，请说这个号码。
    .call = 打电话
    .topics = 在菜单里找
request-ticket_unsure =
    您的号码是 { $ticket }。

    您的问题收到了。

    现在说不准什么时候有人看。您也可以打电话：请看常用电话。

    您再来的时候，请说这个号码。
    .call = 打电话
    .topics = 在菜单里找
request-nobody =
    这里现在还没有真人回答。

    您可以打电话：有常用电话。
    .call = 打电话
    .topics = 在菜单里找
request-unkept = 现在我们不能保留写的话。请求还在。

### The frame around every flow: navigation, entry fields, cards, numbers, names of languages.

## The language itself

language-name = 中文

## Ways out, on every screen

nav-back = 返回
nav-home = 菜单
nav-language = 语言
nav-numbers = 常用电话
nav-person = 找人帮忙
nav-close = 关闭

## Entry fields

entry-text = 请写在这里
entry-integer = 请写一个数字
entry-date = 请写日期
entry-phone = 请写电话号码
entry-municipality = 请写市镇（Comune）
entry-language = 请写您的语言
entry-send = 继续

## Choices that the desk adds by itself

choice-skip = 我不想说
choice-next-card = 另一个地方
choice-previous-card = 前一个地方
choice-pin = 看地图
choice-neither = 都不是
choice-book = 预约
choice-opening = { $when }
choice-appointment = { $when }
choice-elsewhere = { $place }
choice-group = { $from } – { $to }

## What the desk says between a screen and the next

desk-not-understood = 没看懂。请点一个选项，或者换个说法再写。
desk-long = 谢谢。内容太长，这里放不下。请用几句话再写一次最重要的事。
desk-stale = 那是之前的选项。我们现在到这里了。
desk-displaced = 对不起，这一部分我们改过了。从这里继续。
desk-attachment = 这里我们只看文字。请不要发文件、照片或语音：我们不打开就会移除。请写字、点一个选项，或打电话。
desk-remains = 这个聊天里可能还留着几条消息。您可以自己删除。
desk-which = 您要找的是下面这些吗？
desk-switch = 用中文继续吗？
    .yes = 好，用中文
desk-municipality = 是哪一个市镇（Comune）？
desk-invalid-integer = 请写一个数字，从 { $min } 到 { $max }。
desk-invalid-date = 请写日、月、年。例如：5/3/2020 是2020年3月5日。
desk-invalid-phone = 这个号码不对。请写数字。如果不是意大利号码，请加上国家区号。
desk-invalid-text = 最多写 { $max } 个字。
desk-invalid-municipality = 我不认识这个市镇（Comune）。请从列表里选，或者再写一次。
desk-invalid-choice = 请点一个选项。
desk-person = 明白了。您想跟人谈谈吗？
    .yes = 好
    .no = 不用
desk-answer = { $text }
desk-answer-more =
    { $text }

    后面还有要读的内容。
desk-trouble = 我们这边出了问题。您的位置没有丢。请过一会儿再试。

## Unasked, so fixed and neutral

neutral-trouble = 我们这边出了问题。请点“菜单”继续。
neutral-group = 您好。请单独给我发消息。

## Cards of places

card-where = 地址
card-hours = 开放时间
card-phone = 电话
card-bring = 要带什么
card-languages = 语言
card-who = 给谁用
card-cost = 费用
card-appointment = 预约
card-why = 为什么推荐这里
card-position = 第 { $index } 个地方，共 { $count } 个
card-to-verify = 待核实
card-verified = 核实日期：{ $date }
card-open-until = 现在开门，到 { $time }
card-open-always = 一直开门，白天晚上都开
card-closed-opens-today = 现在关门。今天 { $time } 开门
card-closed-opens = 现在关门。{ $day } { $time } 开门
card-closed = 现在关门
card-day-hours = { $day }：{ $hours }
card-interval = { $from }–{ $to }
card-appointment-yes = 需要预约
card-appointment-no = 不用预约，直接去
card-mediator = 我们不知道他们会说什么语言。您可以要求翻译员（mediatore）。

## The Telegram profile, seen by everybody who holds the phone

telegram-name = Servizi della Bassa
telegram-description = 开放时间、证件、学校、健康、住房。选您的语言，再点您需要的内容。
telegram-short-description = 开放时间、证件、学校、健康、住房。
command-menu = 菜单
command-language = 换语言
command-numbers = 常用电话
command-person = 找人帮忙
command-close = 关闭

## The pages

web-title = Servizi della Bassa：本地服务
web-skip = 跳到正文
web-start = 开始
web-error = 我们这边出了问题。请回到菜单再试。
web-closed = Servizi della Bassa。开放时间、证件、学校、健康、住房。
web-greeting = 欢迎
web-hold = 停住画面
web-idle = 您还在吗？
web-idle-then = 这一页很快会自动关闭。
web-idle-stay = 在，继续
web-take = 带到手机上
web-take-how = 用您的手机扫这个码，就能接着看。

## Looking up a place, for operators who show it to a family

web-search = 找一个地方
web-search-words = 服务、需要或市镇（Comune）
web-search-go = 搜索
web-search-none = 没有找到地方。请少写几个词再试。
web-search-found = 找到 { $count } 个地方
web-search-codes = 在家人的手机上打开
web-search-no-codes = 现在还不能显示二维码：还没有服务的公开网址。

desk-draft =
    这种语言的文字是草稿，还没有翻译员看过。

    下面是另一种语言。您随时可以找人帮忙。
desk-reading =
    这一部分用您的语言写的是草稿，还没有人检查过。

    您也可以用另一种语言看，您的语言会在旁边。您选哪一种？
    .person = 找翻译员

### What remains on the screen after leaving. It says nothing of where the person was.

closing = 开放时间和服务
closing-start = Servizi della Bassa。开放时间、证件、学校、健康、住房。
    .menu = 打开菜单

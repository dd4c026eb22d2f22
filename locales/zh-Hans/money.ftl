### The topic "money".

money = 钱和账单
money-start = 您需要什么？
    .isee = ISEE 和子女补贴
    .debts = 欠款和账单
    .losing_home = 房租：我快没房子住了
    .other = 其他：找人帮忙

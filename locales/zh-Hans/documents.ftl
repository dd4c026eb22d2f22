### The topic "documents".

documents = 证件
documents-start = 您需要哪种证件？
    .permit = 更新居留
    .residence = 户口（residenza）
    .spid = 网上身份（SPID、CIE）
    .reunification = 家庭团聚
    .citizenship = 孩子的国籍
    .doctor = 医疗卡和医生
    .other = 其他：找人帮忙

### The directory's words: services, needs, documents, numbers, languages.

## Needs: what somebody comes for

need-doctor = 医生
need-paediatrician = 儿科医生（pediatra）
need-consultorio = 家庭健康中心（consultorio）
need-care-without-permit = 没有居留也能看病
need-community-house = 社区健康之家（Casa di Comunità）
need-child-development = 孩子说话、学习吃力
need-ethno-clinical = 有翻译员，慢慢听您说
need-emergency = 紧急情况
need-night-doctor = 夜间医生
need-permit-renewal = 更新居留
need-family-reunification = 接家人来
need-residence = 户口（residenza）
need-digital-identity = 网上身份
need-citizenship = 国籍（cittadinanza）
need-birth-registration = 登记出生
need-nursery = 托儿所和幼儿园
need-school = 学校
need-canteen = 学校食堂（mensa）
need-waste = 垃圾（rifiuti）
need-italian-course = 学意大利语
need-isee = 收入证明 ISEE
need-assegno-unico = 子女补贴（assegno unico）
need-housing = 住房
need-social-service = 社会服务
need-mediation = 翻译员（mediatore）
need-job = 工作
need-legal = 法律帮助
need-antiviolence = 私下谈谈
need-police = 警察

## Services: what for, and what they are called

service-doctor-choice = 在这里给自己选医生。也在这里给孩子选儿科医生。
    .name = 选医生和儿科医生
service-care-without-permit = 没有居留，在这里申请看病用的卡。
    .name = 没有居留也能看病
service-consultorio-asst = 帮助女性、夫妻、孕妇和孩子。
    .name = 家庭健康中心（consultorio）
service-consultorio-agape = 帮助女性、夫妻和家庭。住在哪个市镇都可以来。
    .name = 家庭健康中心（consultorio）
service-community-house = 这里有各种健康服务。
    .name = 社区健康之家（Casa di Comunità）
service-child-neuropsychiatry = 帮助说话或学习吃力的孩子和青少年。
    .name = 儿童神经发育科（Neuropsichiatria infantile）
service-permit-renewal-post = 从这里寄出居留申请。请留好回执。
    .name = 在邮局更新居留
service-permit-renewal-questura = 在这里交申请，也在这里领居留。
    .name = 移民办公室（Ufficio Immigrazione）
service-immigration-desk-uil = 这里帮您办居留的材料。
    .name = 办居留的帮助
service-patronato-inas = patronato 服务处帮您提交申请。
    .name = 服务处（patronato）
service-immigration-desk-prefettura = 在这里问怎么把家人接到意大利。
    .name = 接家人来
service-residence = 在这里告诉市政府您住在哪里。
    .name = 户口（residenza）
service-identity-card = 在这里办电子身份证。它能打开网上的服务。
    .name = 电子身份证（CIE）
service-citizenship = 在意大利出生的人，在这里申请成为意大利人。
    .name = 国籍（cittadinanza）
service-isee = 在这里办 ISEE：一张说明全家经济情况的单子。
    .name = 收入证明（ISEE）
service-assegno-unico = 给孩子的钱。ISEE 决定有多少。
    .name = 子女补贴（assegno unico）
service-public-housing = 只有公告（bando）开放时，才能申请公租房。
    .name = 公租房（casa popolare）
service-social-housing = 出租的房子，外国家庭也可以租。
    .name = 社会出租房
service-inclusion-treviglio = 社会服务处帮助有困难的人。
    .name = 社会服务（Servizi sociali）
service-inclusion-romano = 社会服务处帮助有困难的人。
    .name = 社会服务（Servizi sociali）
service-italian-course = 意大利语学校，满16岁就可以来。
    .name = 意大利语课
service-antiviolence-sirio = 心里害怕的女性可以来这里谈。不需要先去警察那里。
    .name = 私下谈谈

## Documents: what to bring

document-identity-document = 身份证件
document-passport = 护照
document-passport-copies = 护照复印件
document-permit-or-receipt = 居留，或更新居留的回执
document-permit-copy = 居留复印件
document-tax-code = 税号（codice fiscale）
document-tax-codes-all = 全家人的税号（codice fiscale）
document-residence-self-declaration = 一张写明住址的纸（autocertificazione）
document-yellow-kit = 有黄条的信封（kit giallo）
document-renewal-reason = 说明理由的材料：工作、家庭或其他
document-revenue-stamp = 印花税票（marca da bollo）
document-legible-copies = 看得清楚的复印件
document-first-family-permit = 第一次办居留：签证、邮局回执、批准书（nulla osta）复印件
document-dwelling-title = 住房合同或其他住房文件
document-health-cards-all = 全家人的医疗卡（tessera sanitaria）
document-family-composition = 和您同住的人的名字（stato di famiglia）
document-rent-contract = 登记过的租房合同
document-incomes = 收入材料
document-assets = 银行账户和财产的材料
document-isee = 收入证明（ISEE）
document-digital-identity = 网上身份（SPID、CIE 或 CNS）
document-income-proof = 收入材料
document-suitable-dwelling = 住房证明（idoneità alloggiativa）
document-special-papers = 如果有：强制搬离、残疾或分居的文件
document-photo = 一张近期证件照
document-permits-held = 您以前有过的居留
document-presence-proof = 证明在意大利年数的材料：学校、疫苗

## Who may come

eligibility-no-referral = 不用医生的单子，直接去。
eligibility-assegno-unico = 给有孩子的人。很多种居留都可以：问问您的行不行。
eligibility-public-housing = 要在 Lombardia 大区居住或工作。问问您的居留行不行。
eligibility-from-sixteen = 16岁以上。

## What it costs

cost-free = 不用付钱。
cost-permit-renewal = 要付钱。去之前先问多少。

## Numbers: what for

number-112 = 危险、火灾、突然发病：马上打。如果您挂断，他们可能会打回来。
number-1522 = 给心里害怕的女性。不用付钱。
number-116117 = 晚上和节假日的医生，用于不严重的情况。
number-114 = 有孩子遇到危险。
number-19696 = 给想说说话的青少年，也给担心他们的人。
number-116000 = 孩子不见了。
number-anti-trafficking = 有人强迫您干活，或强迫您出卖身体。
number-refugees = 给申请庇护的人和难民。
number-refugees-mobile = 同样的帮助，另一个号码没人接时打。
number-discrimination = 因为您的出身，有人对您不好。

number-languages = 接电话的语言：{ $languages }
number-listed = 根据 { $date } 的名单
number-always = 白天晚上都可以

## Why a place stands where it stands

reason-same-municipality = 就在您的市镇
reason-serves-municipality = 给住在您市镇的人
reason-same-ambito = 给您这个地区的人
reason-speaks-language = 他们说您的语言
reason-open-now = 现在开门

## Names of languages

language-it = 意大利语
language-en = 英语
language-ro = 罗马尼亚语
language-ar = 阿拉伯语
language-sq = 阿尔巴尼亚语
language-pa = 旁遮普语
language-fr = 法语
language-es = 西班牙语
language-uk = 乌克兰语
language-ur = 乌尔都语
language-bn = 孟加拉语
language-hi = 印地语
language-wo = 沃洛夫语
language-zh-hans = 中文
language-ru = 俄语
language-pt = 葡萄牙语
language-si = 僧伽罗语
language-fil = 菲律宾语
language-bs = 波斯尼亚语
language-ti = 提格里尼亚语
language-fa = 波斯语
language-pl = 波兰语

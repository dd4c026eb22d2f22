### Sentences that operators send to a person, in her language. No promise is made.

## First contact: calm, short, she leads

phrase-contact-hello = 您好。是我在看您的消息。现在方便写吗？
phrase-contact-read = 我看了。谢谢您写给我。
phrase-contact-pace = 慢慢来。只写您想写的。
phrase-contact-yes-no = 如果您愿意，我来问。您只回答“是”或“不是”。
phrase-contact-alone = 现在您可以一个人看吗？请回答“可以”或“不行”。
phrase-contact-believe = 我相信您。这不是您的错。
phrase-contact-language = 您想用自己的语言谈，有一位女翻译员吗？

## Safety: what is true, without promises

phrase-safety-now = 现在有危险吗？请回答“有”或“没有”。
phrase-safety-call-112 = 如果现在有危险，请打 112。如果您挂断，他们可能会打回来。
phrase-safety-call-1522 = 您也可以打 1522。
phrase-safety-stop = 如果有人来，请关掉。能写的时候再写。
phrase-safety-phone = 有别人看这个手机吗？
phrase-safety-other-phone = 有没有另一个手机，您可以一个人用？
phrase-safety-children = 有孩子和您在一起吗？他们怎么样？
phrase-safety-law = 有时候，按法律，我必须通知别人。如果可以，我会先告诉您。

## An appointment

phrase-appointment-meet = 我们可以当面谈。您愿意吗？
phrase-appointment-where = 您去哪里可以安心？
phrase-appointment-when = 哪一天合适？几点？
phrase-appointment-call = 我可以给您打电话吗？请告诉我什么时候。
phrase-appointment-mediator = 见面时可以有一位女翻译员。您要吗？
phrase-appointment-papers = 您有证件吗？能带就带上。没有也可以来。
phrase-appointment-with-children = 您可以带孩子来。

## Another service, with her consent or by law

phrase-referral-ask = 这件事，另一个服务处可以帮您。我可以跟他们说您的事吗？
phrase-referral-what = 您的事，什么我可以说？什么不可以？
phrase-referral-no = 您可以说不。没有关系。
phrase-referral-done = 我按您的意思，跟他们谈了。
phrase-referral-law = 按法律，我必须通知别人。我给您解释为什么。

## The road onward: opened when she asks

phrase-road-order = 法官可以命令一个人不许靠近。我们谈谈这个，好吗？
phrase-road-lawyer = 有时候律师（avvocata）不收钱。我们一起看看您能不能用，好吗？
phrase-road-permit = 有时候您可以有自己的居留（permesso di soggiorno）。我们谈谈这个，好吗？
phrase-road-address = 有时候新地址可以保密。要我给您解释怎么申请吗？
phrase-road-school = 如果需要，孩子可以换学校。我们谈谈这个，好吗？
phrase-road-maintenance = 可以要求孩子的另一位家长出钱养孩子。我们谈谈这个，好吗？
phrase-road-work = 我们可以一起找工作或课程。
phrase-road-children = 对看到过或听到过的孩子，也有帮助。
phrase-road-doctor = 医生可以给您治疗，并写下看到的情况。

## Goodbye

phrase-goodbye-back = 您想什么时候回来都可以，从这里。
phrase-goodbye-ask-close = 现在我们可以结束了。您觉得可以吗？
phrase-goodbye-closed = 按您的意思，我们在这里结束。
phrase-goodbye-thanks = 谢谢。祝您一切都好。

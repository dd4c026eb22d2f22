### Sentences that operators send. What each says is told back in Italian: locales/it/phrases_back.ftl.

## First contact: calm, short, she leads.

phrase-contact-hello = السلام علیکم۔ آپ کا پیغام میرے سامنے ہے۔ کیا آپ ابھی لکھ سکتی ہیں؟
phrase-contact-read = میں نے پڑھ لیا ہے۔ لکھنے کا شکریہ۔
phrase-contact-pace = آرام سے لکھیں۔ صرف وہ لکھیں جو آپ چاہیں۔
phrase-contact-yes-no = آپ چاہیں تو سوال میری طرف سے ہوں گے۔ آپ صرف ہاں یا نہیں لکھیں۔
phrase-contact-alone = کیا آپ ابھی اکیلے پڑھ سکتی ہیں؟ ہاں یا نہیں لکھیں۔
phrase-contact-believe = مجھے آپ پر یقین ہے۔ یہ آپ کا قصور نہیں۔
phrase-contact-language = کیا آپ اپنی زبان میں، ترجمان خاتون کے ساتھ بات کرنا چاہتی ہیں؟

## Safety: what is true, without promises.

phrase-safety-now = کیا اس وقت کوئی خطرہ ہے؟ ہاں یا نہیں لکھیں۔
phrase-safety-call-112 = خطرہ ابھی ہے تو 112 پر فون کریں۔ آپ فون کاٹ دیں تو وہ واپس فون کر سکتے ہیں۔
phrase-safety-call-1522 = آپ 1522 پر بھی فون کر سکتی ہیں۔
phrase-safety-stop = کوئی آ جائے تو بند کر دیں۔ جب ہو سکے، لکھیں۔
phrase-safety-phone = کیا کوئی اور بھی یہ فون دیکھتا ہے؟
phrase-safety-other-phone = کیا کوئی دوسرا فون ہے جو آپ اکیلے استعمال کر سکیں؟
phrase-safety-children = کیا بچے آپ کے ساتھ ہیں؟ ان کا حال کیسا ہے؟
phrase-safety-law = کبھی قانون کی وجہ سے مجھے دوسروں کو بتانا پڑتا ہے۔ ہو سکا تو پہلے آپ کو بتایا جائے گا۔

## An appointment.

phrase-appointment-meet = ہم آمنے سامنے بات کر سکتے ہیں۔ کیا یہ آپ کو ٹھیک لگتا ہے؟
phrase-appointment-where = آپ سکون سے کہاں آ سکتی ہیں؟
phrase-appointment-when = کون سا دن ٹھیک ہے؟ کتنے بجے؟
phrase-appointment-call = کیا آپ کو میرا فون کرنا ٹھیک ہے؟ بتائیں کب۔
phrase-appointment-mediator = ملاقات میں ترجمان خاتون ہو سکتی ہیں۔ کیا آپ یہ چاہتی ہیں؟
phrase-appointment-papers = کیا آپ کے پاس کاغذات ہیں؟ ہو سکے تو لائیں۔ ان کے بغیر بھی آئیں۔
phrase-appointment-with-children = آپ بچوں کے ساتھ آ سکتی ہیں۔

## Another service, with her consent or by law.

phrase-referral-ask = اس میں ایک اور سروس مدد کر سکتی ہے۔ کیا ان سے آپ کے بارے میں بات کرنے کی اجازت ہے؟
phrase-referral-what = آپ کے بارے میں کیا بتایا جائے؟ کیا نہ بتایا جائے؟
phrase-referral-no = آپ نہ کہہ سکتی ہیں۔ یہ بھی ٹھیک ہے۔
phrase-referral-done = میں نے ان سے بات کی ہے، جیسے آپ چاہتی تھیں۔
phrase-referral-law = قانون کی وجہ سے مجھے دوسروں کو بتانا پڑا۔ وجہ آپ کو سمجھائی جائے گی۔

## The road onward: opened when she asks.

phrase-road-order = جج کسی شخص کو دور رہنے کا حکم دے سکتا ہے۔ کیا اس پر بات کریں؟
phrase-road-lawyer = کبھی وکیل کے پیسے نہیں لگتے۔ کیا مل کر دیکھیں کہ یہ آپ کے لیے ہے؟
phrase-road-permit = کبھی آپ کو اپنا الگ رہائشی پرمٹ (permesso di soggiorno) مل سکتا ہے۔ کیا اس پر بات کریں؟
phrase-road-address = کبھی نیا پتا خفیہ رکھا جا سکتا ہے۔ کیا بتایا جائے کہ کیسے مانگتے ہیں؟
phrase-road-school = ضرورت ہو تو بچے اسکول بدل سکتے ہیں۔ کیا اس پر بات کریں؟
phrase-road-maintenance = بچوں کے لیے دوسرے والدین (ماں یا باپ) سے خرچ مانگا جا سکتا ہے۔ کیا اس پر بات کریں؟
phrase-road-work = ہم مل کر کام یا کورس ڈھونڈ سکتے ہیں۔
phrase-road-children = ان بچوں کے لیے بھی مدد ہے جنہوں نے دیکھا یا سنا۔
phrase-road-doctor = ڈاکٹر آپ کا علاج کر سکتا ہے اور جو دیکھے، لکھ سکتا ہے۔

## Goodbye.

phrase-goodbye-back = جب چاہیں، یہیں سے واپس آ سکتی ہیں۔
phrase-goodbye-ask-close = اب ہم بند کر سکتے ہیں۔ کیا یہ آپ کے لیے ٹھیک ہے؟
phrase-goodbye-closed = ہم یہیں بند کرتے ہیں، جیسے آپ چاہتی تھیں۔
phrase-goodbye-thanks = شکریہ۔ آپ کے لیے نیک تمنائیں۔

### Alarms on the phones of operators, and troubles told to the maintainers. Neutral as a whole.

## On the phone of an operator

alarm-line = ڈیوٹی: فائل { $reference }۔
alarm-again = ڈیوٹی: { $reference } ابھی خالی ہے۔
alarm-test = ڈیوٹی: آزمائش { $reference }۔ «میں موجود ہوں» دبائیں۔
alarm-more = اور باقی: { $count }۔
alarm-flood = ڈیوٹی: ایک ساتھ بہت سی فائلیں۔
alarm-claim = میرے ذمے
alarm-claim-named = میرے ذمے { $reference }
alarm-pass = آگے دیں
alarm-pass-named = آگے دیں { $reference }
alarm-here = میں موجود ہوں
alarm-here-named = میں موجود ہوں { $reference }
alarm-subject = ڈیوٹی

## For the maintainers, outside Telegram

trouble-subject = تکنیکی اطلاع
trouble-over = حل ہو گیا:
trouble-sender = پیغام نہیں جا رہے۔
trouble-poller = Telegram جواب نہیں دیتا۔
trouble-disk = ڈسک تقریباً بھر گئی ہے۔
trouble-clock = کمپیوٹر کی گھڑی کا وقت اچانک بدل گیا۔
trouble-chain = ایک ڈیوٹی کا جواب نہیں آیا۔
trouble-audit = اندرونی جانچ کا حساب نہیں ملتا۔
trouble-drill = ڈیوٹی کی ایک آزمائش کا جواب نہیں آیا۔
trouble-wipe = ایک صفائی وقت پر ختم نہیں ہوئی۔

## On the phone of a family: unasked, so fixed and neutral

neutral-reminder = آپ کے لیے ایک یاد دہانی ہے۔ کھولنے کے لیے «دیکھیں» دبائیں۔
    .show = دیکھیں
    .confirm = ٹھیک ہے
    .cancel = میرا آنا ممکن نہیں
neutral-ready = جو صفحہ آپ نے مانگا تھا، تیار ہے۔
neutral-old =
    یہ صفحہ پرانا ہے۔ یہ لکھیں:
    /menu

### Alarms on the phones of operators, and troubles told to the maintainers. Neutral as a whole.

## On the phone of an operator

alarm-line = शिफ़्ट: फ़ाइल { $reference }।
alarm-again = शिफ़्ट: { $reference } अभी तक किसी ने नहीं ली।
alarm-test = शिफ़्ट: जाँच { $reference }। “हाज़िर” दबाइए।
alarm-more =
    { $count ->
        [one] और { $count } बाक़ी।
       *[other] और { $count } बाक़ी।
    }
alarm-flood = शिफ़्ट: एक साथ कई फ़ाइलें।
alarm-claim = लेना
alarm-claim-named = लेना: { $reference }
alarm-pass = छोड़ना
alarm-pass-named = छोड़ना: { $reference }
alarm-here = हाज़िर
alarm-here-named = हाज़िर: { $reference }
alarm-subject = शिफ़्ट

## For the maintainers, outside Telegram

trouble-subject = तकनीकी सूचना
trouble-over = ठीक हुआ:
trouble-sender = मैसेज नहीं जा रहे हैं।
trouble-poller = Telegram जवाब नहीं दे रहा है।
trouble-disk = डिस्क लगभग भर गई है।
trouble-clock = कंप्यूटर की घड़ी अचानक बदल गई है।
trouble-chain = एक शिफ़्ट का किसी ने जवाब नहीं दिया।
trouble-audit = अंदरूनी जाँच का हिसाब नहीं मिलता।
trouble-drill = शिफ़्ट की एक जाँच का किसी ने जवाब नहीं दिया।
trouble-wipe = एक सफ़ाई समय पर पूरी नहीं हुई।

## On the phone of a family: unasked, so fixed and neutral

neutral-reminder = आपके लिए एक याद दिलाने की सूचना है। खोलने के लिए “देखें” दबाइए।
    .show = देखें
    .confirm = ठीक है
    .cancel = नहीं हो पाएगा
neutral-ready = आपने जो जानकारी माँगी थी, वह तैयार है।
neutral-old = यह पेज पुराना है। /menu लिखिए।

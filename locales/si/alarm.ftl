### වැඩ කරන අයගේ ෆෝන් එකට එන කෙටි පණිවිඩ. හැම එකක්ම සාමාන්‍යයි.

## වැඩ කරන කෙනාගේ ෆෝන් එකේ

alarm-line = වැඩ මුරය: ගොනුව { $reference }.
alarm-again = වැඩ මුරය: { $reference } තවම හිස්.
alarm-test = වැඩ මුරය: පරීක්ෂණය { $reference }. «මම ඉන්නවා» ඔබන්න.
alarm-more = තව: { $count }.
alarm-flood = වැඩ මුරය: එකවර ගොනු ගොඩක්.
alarm-claim = මම ගන්නවා
alarm-claim-named = මම ගන්නවා { $reference }
alarm-pass = අනිත් කෙනාට
alarm-pass-named = අනිත් කෙනාට { $reference }
alarm-here = මම ඉන්නවා
alarm-here-named = මම ඉන්නවා { $reference }
alarm-subject = වැඩ මුරය

## නඩත්තු කරන අයට

trouble-subject = තාක්ෂණික දැනුම් දීම
trouble-over = විසඳුණා:
trouble-sender = පණිවිඩ යන්නේ නෑ.
trouble-poller = Telegram පිළිතුරු දෙන්නේ නෑ.
trouble-disk = ඩිස්ක් එක පිරෙන්න ළඟයි.
trouble-clock = පරිගණකයේ ඔරලෝසුව පැනලා.
trouble-chain = වැඩ මුරයකට කවුරුත් පිළිතුරු දුන්නේ නෑ.
trouble-audit = ඇතුළේ පරීක්ෂාව ගැළපෙන්නේ නෑ.
trouble-drill = වැඩ මුර පරීක්ෂණයකට කවුරුත් පිළිතුරු දුන්නේ නෑ.
trouble-wipe = මැකීමක් වෙලාවට ඉවර වුණේ නෑ.

## පවුලේ ෆෝන් එකේ

neutral-reminder = ඔබට මතක් කිරීමක් තියෙනවා. අරින්න «බලන්න» ඔබන්න.
    .show = බලන්න
    .confirm = හරි
    .cancel = මට බෑ
neutral-ready = ඔබ ඉල්ලපු පිටුව ලෑස්තියි.
neutral-old = මේ පිටුව පරණයි. /menu ලියන්න.

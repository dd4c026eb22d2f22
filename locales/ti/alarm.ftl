### Alarms on the phones of operators, and troubles told to the maintainers. Neutral as a whole.

## On the phone of an operator

alarm-line = ተራ ስራሕ: ፋይል { $reference }።
alarm-again = ተራ ስራሕ: { $reference } ገና ኣይተታሕዘን።
alarm-test = ተራ ስራሕ: ፈተነ { $reference }። «ኣለኹ» ጠውቑ።
alarm-more = ተወሳኺ ዘሎ: { $count }።
alarm-flood = ተራ ስራሕ: ብዙሓት ፋይላት ብሓደ ግዜ።
alarm-claim = እወስዶ
alarm-claim-named = እወስዶ { $reference }
alarm-pass = ኣሕልፎ
alarm-pass-named = ኣሕልፎ { $reference }
alarm-here = ኣለኹ
alarm-here-named = ኣለኹ { $reference }
alarm-subject = ተራ ስራሕ

## For the maintainers, outside Telegram

trouble-subject = ቴክኒካዊ ሓበሬታ
trouble-over = ተፈቲሑ:
trouble-sender = መልእኽትታት ኣይለኣኹን ኣለዉ።
trouble-poller = Telegram ኣይምልስን ኣሎ።
trouble-disk = ዲስክ ክመልእ ቀሪቡ።
trouble-clock = ሰዓት ናይ ኮምፒተር ዘሊሉ።
trouble-chain = ሓደ ተራ ስራሕ መልሲ ኣይረኸበን።
trouble-audit = ውሽጣዊ ምቁጽጻር ኣይሰማማዕን።
trouble-drill = ሓደ ፈተነ ተራ ስራሕ መልሲ ኣይረኸበን።
trouble-wipe = ሓደ ምጽራይ ኣብ ግዜኡ ኣይተወድአን።

## On the phone of a family: unasked, so fixed and neutral

neutral-reminder = መዘኻኸሪ ኣለኩም። ንምኽፋት «ርኣዩ» ጠውቑ።
    .show = ርኣዩ
    .confirm = ጽቡቕ
    .cancel = ኣይክእልን
neutral-ready = ዝሓተትኩምዎ ወረቐት ተዳልዩ ኣሎ።
neutral-old = እዚ ገጽ ናይ ቅድም እዩ። /menu ጽሓፉ።

### Useful numbers, called from every screen. The numbers themselves stand in the directory.

numbers = أرقام مفيدة
numbers-emergency =
    عند الخطر يمكن الاتصال بالرقم 112.

    الاتصال مجاني، ليلاً ونهاراً. يمكن طلب لغتك.

    إذا انقطعت المكالمة فقد يعاودون الاتصال.
    .health = أرقام للصحة
    .help = أرقام أخرى
    .done = رجوع إلى حيث كنت
numbers-health =
    أرقام للصحة.
    .emergency = الطوارئ
    .help = أرقام أخرى
    .done = رجوع إلى حيث كنت
numbers-help =
    أرقام مفيدة أخرى.

    مع بعض شرائح SIM قد لا يعمل رقم ما. عندها يمكن المحاولة من هاتف آخر.
    .emergency = الطوارئ
    .health = أرقام للصحة
    .done = رجوع إلى حيث كنت

### Useful numbers, called from every screen. The numbers themselves stand in the directory.

numbers = أرقام مفيدة
numbers-emergency =
    عند الخطر يمكن الاتصال بالرقم 112.

    الاتصال مجاني، ليلاً ونهاراً. يمكن طلب لغتك.
    .more = أرقام أخرى
    .done = رجوع إلى حيث كنت
numbers-more =
    كل الأرقام المفيدة.

    مع بعض شرائح SIM قد لا يعمل رقم ما. عندها يمكن المحاولة من هاتف آخر.
    .done = رجوع إلى حيث كنت

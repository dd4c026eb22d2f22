### What remains on the screen after leaving. It says nothing of where the person was.

closing = المواعيد والخدمات
closing-start = خدمات المنطقة (Servizi della Bassa). أوقات العمل، الوثائق، المدرسة، الصحة، السكن.
    .menu = فتح القائمة

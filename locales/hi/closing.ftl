### What remains on the screen after leaving. It says nothing of where the person was.

closing = दफ़्तरों का समय और सेवाएँ
closing-start = Servizi della Bassa। दफ़्तरों का समय, काग़ज़, स्कूल, सेहत, घर।
    .menu = मेन्यू खोलें

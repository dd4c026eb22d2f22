### Useful numbers, called from every screen. The numbers themselves stand in the directory.

numbers = काम के नंबर
numbers-emergency =
    ख़तरा है? 112 पर फ़ोन कीजिए।

    यह मुफ़्त है, दिन-रात। अपनी भाषा माँगी जा सकती है।
    .more = और नंबर
    .done = वापस पहले वाली जगह
numbers-more =
    सारे काम के नंबर।

    कुछ SIM से कोई नंबर नहीं लगता। तो किसी और फ़ोन से कोशिश कीजिए।
    .done = वापस पहले वाली जगह

### Useful numbers, called from every screen. The numbers themselves stand in the directory.

numbers = Mga importanteng numero
numbers-emergency =
    Kung may panganib, tumawag sa 112.

    Libre ito, araw at gabi. Puwede ninyong hingin ang wika ninyo.
    .more = Iba pang numero
    .done = Bumalik kung nasaan ako
numbers-more =
    Lahat ng importanteng numero.

    Sa ilang SIM, baka hindi gumana ang isang numero. Subukan sa ibang telepono.
    .done = Bumalik kung nasaan ako

### What the desk knows about the person. It promises only what it can do.

my_data = My data
my_data-start =
    Here you see what we remember about you.

    You can also erase it.
    .see = See
    .erase = Erase
    .limits = What may remain
# Variables: $language (String): the language's name; $municipality (String): its name, or the
# word `none` when it was not told; $since (String): the day of the first message, written out.
my_data-shown =
    This is what we remember.

    Language: { $language }.
    { $municipality ->
        [none] Town: we do not know it.
       *[other] Town: { $municipality }.
    }
    Since: { $since }.

    We also keep where you are in the menu and the code of this chat. That is how we can answer you.
my_data-limits =
    We erase what we keep ourselves.

    After two days we can no longer remove a message from Telegram. You can.

    Telegram may keep copies. Another phone linked to yours may keep them too.
    .see = See
    .erase = Erase
my_data-confirm =
    Do you really want to erase?

    We forget your language, town and answers. We remove recent messages from here.

    If you asked a person, we withdraw your request and erase that too.

    Other copies may remain. Afterwards you only see the closing page.
    .erase = Yes, erase
    .keep = No, go back

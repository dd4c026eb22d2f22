### The choice of language, and the notice about data that follows it.

language = Language
language-choose =
    Choose your language.

    Scegli la lingua.
    .invalid = Touch a language in the list.
language-privacy =
    We do not ask for your name or documents here.
    We remember your language, town and where you are in the menu. See “My data”.
    On Telegram, Telegram can read the messages too.

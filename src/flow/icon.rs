//! The pictures beside choices: beside the word, never instead of it.

/// Icons of our own: a name here, an emoji on Telegram, an SVG on the kiosk.
macro_rules! icons {
    ($($name:ident $word:literal $emoji:literal;)+) => {
        /// A picture beside a choice.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Icon { $(#[doc = $word] $name,)+ }

        impl Icon {
            /// Every icon.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// Its name in YAML and in SVG.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$name => $word,)+ }
            }

            /// The character that stands for it where only text can be shown.
            #[must_use]
            pub fn emoji(self) -> &'static str {
                match self { $(Self::$name => $emoji,)+ }
            }

            /// The icon of that name.
            #[must_use]
            pub fn of_name(name: &str) -> Option<Self> {
                match name { $($word => Some(Self::$name),)+ _ => None }
            }
        }
    };
}

icons! {
    Back "back" "◀️";
    Home "home" "🏠";
    Language "language" "🌐";
    Phone "phone" "☎️";
    Close "close" "✖️";
    Health "health" "🩺";
    Doctor "doctor" "👩‍⚕️";
    Hospital "hospital" "🏥";
    Emergency "emergency" "🚑";
    Medicine "medicine" "💊";
    Pregnancy "pregnancy" "🤰";
    Baby "baby" "👶";
    Child "child" "🧒";
    Adult "adult" "🧑";
    Family "family" "👪";
    School "school" "🎒";
    Document "document" "📄";
    Identity "identity" "🪪";
    Money "money" "💶";
    Bill "bill" "🧾";
    House "house" "🏘️";
    Key "key" "🔑";
    Work "work" "🧰";
    Italian "italian" "🗣️";
    Letter "letter" "✉️";
    Person "person" "💬";
    Clock "clock" "🕒";
    Calendar "calendar" "📅";
    Place "place" "📍";
    Info "info" "ℹ️";
    Search "search" "🔎";
    Yes "yes" "✅";
    No "no" "❌";
    Skip "skip" "⏭️";
    Next "next" "➡️";
    Previous "previous" "⬅️";
    More "more" "➕";
    Data "data" "🗂️";
    Erase "erase" "🗑️";
    Waste "waste" "♻️";
    Food "food" "🍽️";
    Law "law" "⚖️";
    Travel "travel" "✈️";
    Heart "heart" "🤍";
    Help "help" "🤝";
    Computer "computer" "📱";
    Warning "warning" "⚠️";
    Flower "flower" "🌿";
    Book "book" "📘";
    Hand "hand" "✋";
}

//! The command line: what can be asked of the binary. Each command says an example in `--help`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// The multilingual front desk of a network of services.
#[derive(Debug, Parser)]
#[command(name = "sportello", version, about, after_help = "Example: sportello serve --data data")]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Settings that any command touching data or content accepts.
#[derive(Clone, Debug, Default, Args)]
pub struct Common {
    /// Settings file [default: sportello.toml if it exists]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Data directory [env: `SPORTELLO_DATA`]
    #[arg(long, value_name = "DIR")]
    pub data: Option<String>,
}

/// How lists are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Human,
    /// For programs.
    Json,
}

/// Pictures of a flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum GraphFormat {
    /// Mermaid source.
    Mermaid,
    /// A picture.
    Svg,
    /// A page with the picture.
    Html,
}

/// How the state of the translations is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum StatusFormat {
    /// Tables for people.
    #[default]
    Human,
    /// For programs.
    Json,
    /// A page.
    Html,
}

/// All commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Runs the desk: kiosk, and the Telegram bot when there is a token
    #[command(after_help = "Example: TELOXIDE_TOKEN=… sportello serve --listen 127.0.0.1:8080")]
    Serve {
        /// Common settings.
        #[command(flatten)]
        common: Common,
        /// Where the kiosk listens [env: `SPORTELLO_LISTEN`]
        #[arg(long, value_name = "ADDR:PORT")]
        listen: Option<String>,
    },
    /// Lists every fault of flows, locales, territory and settings
    #[command(
        after_help = "Example: sportello check --format json\nWith --data also what only the records tell: whether people stand behind each open chain\nExit: 0 clean, 1 faults, 2 could not run"
    )]
    Check {
        /// Common settings.
        #[command(flatten)]
        common: Common,
        /// How to print.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
        /// The folder that holds flows/, locales/ and territory/
        #[arg(long, value_name = "DIR")]
        root: Option<PathBuf>,
        /// Prints every warning instead of folding many of one kind into a line
        #[arg(long)]
        all: bool,
    },
    /// Talks to the desk in the terminal; reads lines, so a script can drive it
    #[command(after_help = "Example: printf '1\\n2\\n' | sportello try --lang it")]
    Try {
        /// Begin in this language; `it-XA` and `ar-XB` are longer accented letters, for developers
        #[arg(long, value_name = "TAG")]
        lang: Option<String>,
        /// Begin in this flow
        #[arg(long, value_name = "NAME")]
        flow: Option<String>,
        /// The folder that holds flows/, locales/ and territory/
        #[arg(long, value_name = "DIR")]
        root: Option<PathBuf>,
    },
    /// Texts: every message as rendered, or the state of the translations
    #[command(subcommand, after_help = "Example: sportello text status")]
    Text(TextCommand),
    /// Flows: pictures, and the exhaustive walk
    #[command(subcommand, after_help = "Example: sportello flow walk --all")]
    Flow(FlowCommand),
    /// Writes a backup, also while the desk is running
    #[command(after_help = "Example: sportello backup /media/usb/desk.backup")]
    Backup {
        /// The file to write; its keyring is written beside it
        file: PathBuf,
        /// Common settings.
        #[command(flatten)]
        common: Common,
    },
    /// Reads a whole backup and checks it
    #[command(after_help = "Example: sportello verify /media/usb/desk.backup")]
    Verify {
        /// The backup.
        file: PathBuf,
        /// Common settings.
        #[command(flatten)]
        common: Common,
    },
    /// Restores a backup into an empty data directory
    #[command(after_help = "Example: sportello restore /media/usb/desk.backup --data data")]
    Restore {
        /// The backup.
        file: PathBuf,
        /// Common settings.
        #[command(flatten)]
        common: Common,
    },
    /// The rights of access and erasure
    #[command(subcommand, after_help = "Example: sportello person export 123456789")]
    Person(PersonCommand),
    /// Appointments: list, confirm, move, cancel, note who came
    #[command(subcommand, after_help = "Example: sportello appointment list --days 1")]
    Appointment(AppointmentCommand),
    /// The deployment key, and the recovery key of cases
    #[command(subcommand, after_help = "Example: sportello key recovery")]
    Key(KeyCommand),
    /// Operators: invite, list, disable
    #[command(subcommand, after_help = "Example: sportello operator list --format json")]
    Operator(OperatorCommand),
    /// Tries a team's alarm chain end to end, with a made-up request that nobody can tell apart
    #[command(
        after_help = "Example: sportello drill --team anti_violence\nWhat drills came to: sportello drill --reports"
    )]
    Drill {
        /// Whose chain: `reception` or `anti_violence`
        #[arg(long, value_name = "TEAM", default_value = "anti_violence")]
        team: String,
        /// Prints what drills came to instead
        #[arg(long)]
        reports: bool,
        /// Common settings.
        #[command(flatten)]
        common: Common,
    },
    /// Counts of requests, of months that are over: none from one to four, and none that would
    /// give one away
    #[command(after_help = "Example: sportello statistics")]
    Statistics {
        /// Common settings.
        #[command(flatten)]
        common: Common,
    },
    /// The audit of operators' deeds
    #[command(subcommand, after_help = "Example: sportello audit verify")]
    Audit(AuditCommand),
}

/// Operators.
#[derive(Debug, Subcommand)]
pub enum OperatorCommand {
    /// Adds an operator and prints a one-time invitation, for the console and for Telegram
    #[command(
        after_help = "Example: sportello operator add \"Anna B.\" --handle op-1 --role anti_violence --trained-woman --lang it --lang ar --no-ties"
    )]
    Add {
        /// What colleagues read
        name: String,
        /// How territory/ names them on a chain: no name of a person
        #[arg(long)]
        handle: String,
        /// `reception`, `anti_violence`, `mediator`, `coordinator` or `administrator`; may be repeated
        #[arg(long = "role", value_name = "ROLE", required = true)]
        roles: Vec<String>,
        /// A language they speak; may be repeated
        #[arg(long = "lang", value_name = "TAG")]
        languages: Vec<String>,
        /// A woman trained by the centre: without it nobody meets a discreet request
        #[arg(long)]
        trained_woman: bool,
        /// Where an alarm goes beside Telegram
        #[arg(long)]
        email: Option<String>,
        /// A number for the SMS or voice gateway
        #[arg(long)]
        phone: Option<String>,
        /// A municipality they live or have family in; may be repeated
        #[arg(long = "municipality", value_name = "ID")]
        municipalities: Vec<String>,
        /// A country they or their family come from, but Italy; may be repeated
        #[arg(long = "country", value_name = "ISO")]
        countries: Vec<String>,
        /// They were asked, and belong to no municipality of the territory and no other country
        #[arg(long)]
        no_ties: bool,
        /// How to print
        #[arg(long, value_enum, default_value_t)]
        format: Format,
        /// Common settings.
        #[command(flatten)]
        common: Common,
    },
    /// Lists operators
    #[command(after_help = "Example: sportello operator list --format json")]
    List {
        /// How to print
        #[arg(long, value_enum, default_value_t)]
        format: Format,
        /// Common settings.
        #[command(flatten)]
        common: Common,
    },
    /// Disables an operator: nothing rings and nothing opens any more
    #[command(after_help = "Example: sportello operator disable op-1")]
    Disable {
        /// Handle or id
        operator: String,
        /// Common settings.
        #[command(flatten)]
        common: Common,
    },
}

/// The audit.
#[derive(Debug, Subcommand)]
pub enum AuditCommand {
    /// Checks the whole hash chain
    #[command(
        after_help = "Example: sportello audit verify --head 42:5f0c…\nExit: 0 whole, 1 broken, 2 could not run"
    )]
    Verify {
        /// A head that was printed and written down earlier: it must still be part of the chain
        #[arg(long, value_name = "NUMBER:HASH")]
        head: Option<String>,
        /// Common settings.
        #[command(flatten)]
        common: Common,
    },
}

/// Texts.
#[derive(Debug, Subcommand)]
pub enum TextCommand {
    /// Prints every message with sample arguments as JSON lines
    #[command(after_help = "Example: sportello text dump --lang ar")]
    Dump {
        /// Only this language
        #[arg(long, value_name = "TAG")]
        lang: Option<String>,
        /// The folder that holds flows/, locales/ and territory/
        #[arg(long, value_name = "DIR")]
        root: Option<PathBuf>,
    },
    /// Prints the state of the translations, by locale and by flow
    #[command(after_help = "Example: sportello text status --format html > status.html")]
    Status {
        /// How to print.
        #[arg(long, value_enum, default_value_t)]
        format: StatusFormat,
        /// Only this language, flow by flow
        #[arg(long, value_name = "TAG")]
        lang: Option<String>,
        /// The folder that holds flows/, locales/ and territory/
        #[arg(long, value_name = "DIR")]
        root: Option<PathBuf>,
    },
}

/// Flows.
#[derive(Debug, Subcommand)]
pub enum FlowCommand {
    /// Draws a flow, or all of them
    #[command(after_help = "Example: sportello flow graph doctor --format svg > doctor.svg")]
    Graph {
        /// The flow; all when absent
        name: Option<String>,
        /// The kind of picture
        #[arg(long, value_enum, default_value = "mermaid")]
        format: GraphFormat,
        /// The folder that holds flows/, locales/ and territory/
        #[arg(long, value_name = "DIR")]
        root: Option<PathBuf>,
    },
    /// Walks every reachable screen and reports
    #[command(after_help = "Example: sportello flow walk --all --format json")]
    Walk {
        /// One language [default: it]
        #[arg(long, value_name = "TAG")]
        lang: Option<String>,
        /// Every language
        #[arg(long, conflicts_with = "lang")]
        all: bool,
        /// How to print.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
        /// The folder that holds flows/, locales/ and territory/
        #[arg(long, value_name = "DIR")]
        root: Option<PathBuf>,
    },
}

/// A person, by reference: a Telegram chat's number, or the lane's 32 hexadecimal digits.
#[derive(Debug, Subcommand)]
pub enum PersonCommand {
    /// Erases a person: their chat's messages, then their keys
    #[command(after_help = "Example: sportello person forget 123456789")]
    Forget {
        /// Who.
        reference: String,
        /// Common settings.
        #[command(flatten)]
        common: Common,
    },
    /// Prints what is kept of a person, as JSON
    #[command(after_help = "Example: sportello person export 123456789")]
    Export {
        /// Who.
        reference: String,
        /// Common settings.
        #[command(flatten)]
        common: Common,
    },
}

/// Appointments, by the reference that people read to one another, or by their long id.
#[derive(Debug, Subcommand)]
pub enum AppointmentCommand {
    /// Lists the appointments of some days
    #[command(after_help = "Example: sportello appointment list --day 2026-12-01 --format json")]
    List {
        /// The first day [default: today]
        #[arg(long, value_name = "DATE")]
        day: Option<jiff::civil::Date>,
        /// How many days [default: 7]
        #[arg(long, value_name = "NUMBER")]
        days: Option<u16>,
        /// Only of this place; those of a discreet place are listed only so
        #[arg(long, value_name = "NAME")]
        place: Option<String>,
        /// Only those that do not fit their calendars any more
        #[arg(long, conflicts_with_all = ["day", "days", "place"])]
        misfits: bool,
        /// How to print.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
        /// Common settings.
        #[command(flatten)]
        common: Common,
    },
    /// Says yes to a request
    #[command(after_help = "Example: sportello appointment confirm 7F3K2C")]
    Confirm {
        /// Which.
        reference: String,
        /// Common settings.
        #[command(flatten)]
        common: Common,
    },
    /// Gives another time instead; the family is told
    #[command(after_help = "Example: sportello appointment move 7F3K2C --to 2026-12-01T09:30")]
    Move {
        /// Which.
        reference: String,
        /// When, by the clock of Rome
        #[arg(long, value_name = "TIME")]
        to: jiff::civil::DateTime,
        /// Common settings.
        #[command(flatten)]
        common: Common,
    },
    /// Cancels; the family is told why, in its language
    #[command(after_help = "Example: sportello appointment cancel 7F3K2C --reason closed")]
    Cancel {
        /// Which.
        reference: String,
        /// Why: absent, closed, elsewhere or other
        #[arg(long, value_name = "REASON", default_value = "other")]
        reason: String,
        /// Common settings.
        #[command(flatten)]
        common: Common,
    },
    /// Notes that they came
    #[command(after_help = "Example: sportello appointment attended 7F3K2C")]
    Attended {
        /// Which.
        reference: String,
        /// Common settings.
        #[command(flatten)]
        common: Common,
    },
    /// Notes that they did not come
    #[command(after_help = "Example: sportello appointment no-show 7F3K2C")]
    NoShow {
        /// Which.
        reference: String,
        /// Common settings.
        #[command(flatten)]
        common: Common,
    },
    /// Makes the address of an operator's calendar feed and prints it, once; an older one ends
    #[command(after_help = "Example: sportello appointment feed reception-1")]
    Feed {
        /// Whose: an operator's handle
        operator: String,
        /// Common settings.
        #[command(flatten)]
        common: Common,
    },
}

/// The deployment key.
#[derive(Debug, Subcommand)]
pub enum KeyCommand {
    /// Prints the recovery sheet, to be kept on paper by two people
    #[command(after_help = "Example: sportello key recovery | lp")]
    Recovery {
        /// Confirms that the printed sheet is kept: type what the sheet says
        #[arg(long)]
        confirm: bool,
        /// Writes the key file from a sheet read on standard input
        #[arg(long, conflicts_with = "confirm")]
        restore: bool,
        /// Makes the recovery key of cases instead, and prints its two halves, once
        #[arg(long, conflicts_with_all = ["confirm", "restore"])]
        cases: bool,
        /// With --cases: replaces the one that was made before
        #[arg(long, requires = "cases")]
        replace: bool,
        /// Common settings.
        #[command(flatten)]
        common: Common,
    },
    /// Replaces the deployment key
    #[command(after_help = "Example: sportello key rotate")]
    Rotate {
        /// Common settings.
        #[command(flatten)]
        common: Common,
    },
}

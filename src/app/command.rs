//! Each command, from its flags to its exit code: 0 done, 1 faults found, 2 could not be done.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use serde_json::{Value, json};

use crate::cases::protocol::{Means, team_name};
use crate::cases::routing::Channels;
use crate::cases::{CaseKind, chain};
use crate::conversation::appointments::Ledger;
use crate::conversation::desk::{Desk, SOURCE_LANGUAGE};
use crate::conversation::handle::Conversation;
use crate::conversation::retention::Retention;
use crate::diagnostic::{self, Diagnostic, Place, SourceFile};
use crate::directory::Policy;
use crate::flow::graph;
use crate::ids::{FlowId, LaneId, LanguageTag};
use crate::store::memory::MemoryStore;
use crate::store::record::Records;
use crate::store::seal::SealingKeys;
use crate::store::turnstile::Turnstile;
use crate::text::{dump, status};
use crate::time::Timestamp;

use super::appointments;
use super::channels::{Route, Way};
use super::cli::{
    AuditCommand, Command, Common, FlowCommand, Format, GraphFormat, KeyCommand, OperatorCommand,
    PersonCommand, StatusFormat, TextCommand,
};
use super::clock::Clock;
use super::config::{Given, Settings, StoreChoice};
use super::content::{Content, PROTOCOL, Staff};
use super::house::{self, House};
use super::memory;
use super::operation::{Operation, Operator};
use super::staffing::{NewOperator, WeakChain};
use super::try_it::Terminal;
use super::{control, custody, phrases, report, serve, telemetry};

/// Whatever stopped a command.
pub type Failure = Box<dyn std::error::Error>;

/// Exit code for faults in what a maintainer wrote.
pub(super) const FAULTY: u8 = 1;

/// Runs a command.
///
/// # Errors
/// What kept it from being done, to be printed as one chain.
pub fn run(command: Command) -> Result<ExitCode, Failure> {
    match command {
        Command::Serve { common, listen } => open_desk(&common, listen),
        Command::Check { common, format, root, all } => {
            check(&common, format, root.as_deref(), all)
        }
        Command::Try { lang, flow, root } => try_it(lang, flow, root.as_deref()),
        Command::Text(TextCommand::Dump { lang, root }) => text_dump(lang, root.as_deref()),
        Command::Text(TextCommand::Status { format, lang, root }) => {
            text_status(format, lang.as_deref(), root.as_deref())
        }
        Command::Flow(FlowCommand::Graph { name, format, root }) => {
            flow_graph(name.as_deref(), format, root.as_deref())
        }
        Command::Flow(FlowCommand::Walk { lang, all, format, root }) => {
            flow_walk(lang, all, format, root.as_deref())
        }
        Command::Backup { file, common } => {
            let file = std::path::absolute(&file)?;
            ask(&common, &Operation::Backup { file })
        }
        Command::Verify { file, common } => custody::verify(&file, &common),
        Command::Restore { file, common } => custody::restore(&file, &common),
        Command::Person(PersonCommand::Forget { reference, common }) => {
            ask(&common, &Operation::PersonForget { reference })
        }
        Command::Person(PersonCommand::Export { reference, common }) => {
            ask(&common, &Operation::PersonExport { reference })
        }
        Command::Appointment(command) => appointments::command(command),
        Command::Key(KeyCommand::Recovery { cases: true, replace, common, .. }) => {
            custody::case_recovery(replace, &common)
        }
        Command::Key(KeyCommand::Recovery { confirm, restore, common, .. }) => {
            custody::key_recovery(confirm, restore, &common)
        }
        Command::Operator(command) => operators(command),
        Command::Drill { team, reports, common } => {
            let begin = Operation::Drill { team };
            ask(&common, if reports { &Operation::DrillReports } else { &begin })
        }
        Command::Statistics { common } => ask(&common, &Operation::Statistics),
        Command::Audit(AuditCommand::Verify { head, common }) => audit_verify(head, &common),
        Command::Key(KeyCommand::Rotate { common }) => ask(&common, &Operation::KeyRotate),
    }
}

/// Settings from everywhere, or every fault of them printed.
pub(super) fn settings(
    common: &Common,
    listen: Option<String>,
) -> Result<Result<Settings, ExitCode>, Failure> {
    let mut given = Given::default();
    let mut files = Vec::new();
    let path = common.config.clone().or_else(|| {
        let usual = PathBuf::from("sportello.toml");
        usual.exists().then_some(usual)
    });
    if let Some(path) = path {
        let text = std::fs::read_to_string(&path)
            .map_err(|error| format!("{} could not be read: {error}", path.display()))?;
        let file = SourceFile::new(path.display().to_string(), text);
        given.file(&file);
        files.push(file);
    }
    given.environment(|name| std::env::var(name).ok());
    given.flag("data", "--data", common.data.clone());
    given.flag("listen", "--listen", listen);
    Ok(given.settle().map_err(|faults| {
        eprint!("{}", report::human(&faults, &files));
        ExitCode::from(FAULTY)
    }))
}

fn today() -> jiff::civil::Date {
    Clock::start(Timestamp::EPOCH).now().in_rome().date()
}

/// The content, if it has no errors; otherwise they are printed.
fn content(root: Option<&Path>, policy: Policy) -> Result<Result<Desk, ExitCode>, Failure> {
    let content = Content::find(root)?;
    let (desk, faults) = content.open(policy, today());
    if diagnostic::has_errors(&faults) {
        let errors: Vec<Diagnostic> = faults
            .into_iter()
            .filter(|fault| fault.severity == diagnostic::Severity::Error)
            .collect();
        eprint!("{}", report::human(&errors, &content.files));
        eprintln!("{}", report::summary(&errors, content.files.len()));
        return Ok(Err(ExitCode::from(FAULTY)));
    }
    Ok(Ok(desk))
}

/// Whoever has a bot has real families: invented operators answer none of them.
fn staff(desk: &mut Desk, settings: &Settings) -> Result<(), Failure> {
    if settings.token.is_some() {
        let real = Content::find(settings.root.as_deref())?.staff(Staff::Real, &mut Vec::new());
        (desk.protocol, desk.rota) = real;
    }
    desk.protocol.means = means(settings);
    if desk.protocol.is_fictitious() {
        let by_mail = Channels { email: true, ..Channels::default() };
        desk.protocol.means =
            Means { operators: by_mail, last_resort: by_mail, maintainers: by_mail };
    }
    Ok(())
}

/// Ways to ring people that the settings name.
fn means(settings: &Settings) -> Means {
    let channels = &settings.channels;
    let of = |routes: &[Route]| Channels {
        telegram: false,
        email: routes.iter().any(|route| route.way() == Way::Mail),
        http: routes.iter().any(|route| route.way() == Way::Gateway),
    };
    Means {
        operators: Channels {
            telegram: settings.token.is_some(),
            email: channels.mail.is_some(),
            http: channels.gateway.is_some(),
        },
        last_resort: of(&channels.last_resort),
        maintainers: of(&channels.maintainers),
    }
}

pub(super) fn runtime() -> Result<tokio::runtime::Runtime, Failure> {
    Ok(tokio::runtime::Builder::new_multi_thread().enable_all().build()?)
}

fn open_desk(common: &Common, listen: Option<String>) -> Result<ExitCode, Failure> {
    let settings = match settings(common, listen)? {
        Ok(settings) => settings,
        Err(code) => return Ok(code),
    };
    telemetry::start_logging(settings.log_format);
    let mut desk = match content(settings.root.as_deref(), settings.policy)? {
        Ok(desk) => desk,
        Err(code) => return Ok(code),
    };
    staff(&mut desk, &settings)?;
    memory::give_back();
    let runtime = runtime()?;
    let served = runtime.block_on(async {
        let stop = stop_asked()?;
        Box::pin(serve::serve(settings, desk, stop)).await.map_err(Failure::from)
    });
    // A backup half written is worth nothing: the stop does not wait for it.
    runtime.shutdown_background();
    served.map(|()| ExitCode::SUCCESS)
}

/// Resolves when the process is asked to stop.
fn stop_asked() -> io::Result<impl Future<Output = ()> + Send> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

fn check(
    common: &Common,
    format: Format,
    root: Option<&Path>,
    all: bool,
) -> Result<ExitCode, Failure> {
    let started = Instant::now();
    let mut given = Given::default();
    let mut files = Vec::new();
    let config = common.config.clone().or_else(|| {
        let usual = root.unwrap_or(Path::new("")).join("sportello.toml");
        usual.exists().then_some(usual)
    });
    if let Some(path) = config {
        let file = SourceFile::new(path.display().to_string(), std::fs::read_to_string(&path)?);
        given.file(&file);
        files.push(file);
    }
    given.environment(|name| std::env::var(name).ok());
    // What the records tell is asked for by naming them.
    given.flag("data", "--data", common.data.clone());
    let (settings, mut faults) = match given.settle() {
        Ok(settings) => (Some(settings), Vec::new()),
        Err(faults) => (None, faults),
    };
    let policy = settings.as_ref().map_or(Policy::Rehearsal, |settings| settings.policy);
    let content = Content::find(root)?;
    let (desk, more) = content.load(policy, today());
    faults.extend(more);
    if let Some(settings) = &settings {
        // Its text is not among `files`: no line of it is ever shown.
        faults.extend(phrases::check(&settings.phrases, &desk));
        faults.extend(last_resorts(&content, settings));
        if common.data.is_some() {
            faults.extend(chains(settings)?);
        }
    }
    files.extend(content.files);
    diagnostic::sort(&mut faults);
    match format {
        Format::Json => println!("{}", report::json(&faults)),
        Format::Human => {
            let (shown, lines) =
                if all { (faults.clone(), Vec::new()) } else { report::folded(&faults) };
            print!("{}", report::human(&shown, &files));
            for line in lines {
                println!("{line}");
            }
            println!(
                "{} ({} ms)",
                report::summary(&faults, files.len()),
                started.elapsed().as_millis()
            );
        }
    }
    Ok(if diagnostic::has_errors(&faults) { ExitCode::from(FAULTY) } else { ExitCode::SUCCESS })
}

/// Last resorts of open teams that the settings give no way to, or Telegram alone.
fn last_resorts(content: &Content, settings: &Settings) -> Vec<Diagnostic> {
    let (protocol, _) = content.staff(Staff::Real, &mut Vec::new());
    let reached = means(settings).last_resort;
    let open = CaseKind::ALL.into_iter().filter(|kind| protocol.is_open(*kind));
    let weak = open.filter_map(|kind| {
        let weakness = chain::last_resort_weakness(&protocol.team(kind).chain, reached)?;
        Some(weakness.diagnostic(team_name(kind), PROTOCOL))
    });
    weak.collect()
}

/// What the records say against the chains of open teams: asked of the running desk, or read.
fn chains(settings: &Settings) -> Result<Vec<Diagnostic>, Failure> {
    if !settings.data.is_dir() {
        return Err(format!("there is no data directory at {}", settings.data.display()).into());
    }
    let value = runtime()?.block_on(async {
        let quietly = |_: String| {};
        match control::ask(&settings.data, &Operation::Chains, &quietly).await? {
            Some(value) => Ok::<_, Failure>(value),
            None => alone(settings, Operation::Chains, &quietly).await,
        }
    })?;
    let weak: Vec<WeakChain> = serde_json::from_value(value)?;
    // What the settings told already is told once.
    let codes = [chain::FEW_REACHABLE, chain::KEYLESS];
    let told = weak.into_iter().filter_map(|weak| {
        let code = codes.into_iter().find(|code| *code == weak.code)?;
        Some(Diagnostic::error(code, Place::start_of(PROTOCOL), weak.message).help(weak.help))
    });
    Ok(told.collect())
}

/// A conversation that forgets everything.
///
/// # Errors
/// When the records of an empty store cannot be opened.
pub async fn memory_conversation(desk: Desk) -> Result<Arc<Conversation>, Failure> {
    let entropy = house::entropy();
    let keys = Arc::new(SealingKeys::fresh(&entropy));
    let store = Arc::new(MemoryStore::new());
    let records = Records::open(store, keys, entropy, Timestamp::EPOCH).await?;
    Ok(Arc::new(Conversation {
        desk: Arc::new(desk),
        records,
        turnstile: Turnstile::new(),
        retention: Retention::default(),
        ledger: Ledger::default(),
        openings: crate::conversation::openings::InForce::default(),
    }))
}

fn try_it(
    lang: Option<String>,
    flow: Option<String>,
    root: Option<&Path>,
) -> Result<ExitCode, Failure> {
    let mut desk = match content(root, Policy::Rehearsal)? {
        Ok(desk) => desk,
        Err(code) => return Ok(code),
    };
    if let Some(lang) = &lang {
        Content::find(root)?.add_pseudolocale(&mut desk, lang);
    }
    let language = lang.map(LanguageTag::new);
    if let Some(tag) = language.as_ref().filter(|tag| desk.catalog.locale(tag).is_none()) {
        return Err(format!("there is no language `{tag}` in locales/").into());
    }
    let flow = flow.map(FlowId::new);
    if let Some(flow) = flow.as_ref().filter(|flow| desk.flows.get(flow.as_str()).is_none()) {
        return Err(format!("there is no flow `{flow}` in flows/").into());
    }
    runtime()?.block_on(async {
        let clock = Clock::start(Timestamp::EPOCH);
        let mut terminal = Terminal::new(memory_conversation(desk).await?, LaneId([0; 16]));
        let input = io::stdin().lock();
        super::try_it::play(&mut terminal, language, flow, || clock.now(), input, io::stdout())
            .await?;
        Ok(ExitCode::SUCCESS)
    })
}

fn text_dump(lang: Option<String>, root: Option<&Path>) -> Result<ExitCode, Failure> {
    let content = Content::find(root)?;
    let (mut desk, faults) = content.load(Policy::Rehearsal, today());
    if let Some(lang) = &lang {
        content.add_pseudolocale(&mut desk, lang);
    }
    let only = lang.map(LanguageTag::new);
    let referenced = super::content::referenced(&desk);
    let mut out = io::BufWriter::new(io::stdout().lock());
    for rendering in dump::dump(&desk.catalog, only.as_ref(), &referenced) {
        serde_json::to_writer(&mut out, &rendering)?;
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(if diagnostic::has_errors(&faults) { ExitCode::from(FAULTY) } else { ExitCode::SUCCESS })
}

fn text_status(
    format: StatusFormat,
    lang: Option<&str>,
    root: Option<&Path>,
) -> Result<ExitCode, Failure> {
    let content = Content::find(root)?;
    let files = content.below("locales");
    let mut states = status::status(&files, &LanguageTag::new(SOURCE_LANGUAGE));
    if let Some(lang) = lang {
        states.retain(|state| state.tag.as_str() == lang);
        if states.is_empty() {
            return Err(format!("there is no language `{lang}` in locales/").into());
        }
    }
    match format {
        StatusFormat::Json => println!("{}", serde_json::to_string(&states)?),
        StatusFormat::Html => print!("{}", super::status_page::page(&states).into_string()),
        StatusFormat::Human => {
            print!("{}", report::translation_table(&states));
            println!();
            print!("{}", report::flow_table(&states));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn flow_graph(
    name: Option<&str>,
    format: GraphFormat,
    root: Option<&Path>,
) -> Result<ExitCode, Failure> {
    let desk = match content(root, Policy::Rehearsal)? {
        Ok(desk) => desk,
        Err(code) => return Ok(code),
    };
    let mut flows = desk.flows;
    if let Some(name) = name {
        let Some(flow) = flows.get(name).cloned() else {
            let near = diagnostic::nearest(name, flows.by_id.keys().map(FlowId::as_str));
            let hint = near.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
            return Err(format!("there is no flow `{name}`{hint}").into());
        };
        flows.by_id = std::iter::once((flow.id.clone(), flow)).collect();
    }
    match format {
        GraphFormat::Mermaid => {
            flows.by_id.values().for_each(|flow| print!("{}", graph::mermaid(flow)));
        }
        GraphFormat::Svg => flows.by_id.values().for_each(|flow| print!("{}", graph::svg(flow))),
        GraphFormat::Html => print!("{}", graph::html(&flows)),
    }
    Ok(ExitCode::SUCCESS)
}

fn flow_walk(
    lang: Option<String>,
    all: bool,
    format: Format,
    root: Option<&Path>,
) -> Result<ExitCode, Failure> {
    let mut desk = match content(root, Policy::Rehearsal)? {
        Ok(desk) => desk,
        Err(code) => return Ok(code),
    };
    if let Some(lang) = &lang {
        Content::find(root)?.add_pseudolocale(&mut desk, lang);
    }
    let languages: Vec<LanguageTag> = if all {
        desk.catalog.locales().iter().map(|locale| locale.tag.clone()).collect()
    } else {
        vec![LanguageTag::new(lang.unwrap_or_else(|| SOURCE_LANGUAGE.to_owned()))]
    };
    let mut sound = true;
    let mut reports = Vec::new();
    let mut out = std::io::stdout().lock();
    let mut printed = Ok(());
    super::walk::walk_each(&desk, &languages, |report| {
        sound &= report.faults.is_empty();
        match format {
            Format::Json => reports.push(json!(report)),
            Format::Human if printed.is_ok() => printed = write!(out, "{report}"),
            Format::Human => {}
        }
    });
    printed?;
    if format == Format::Json {
        writeln!(out, "{}", Value::Array(reports))?;
    }
    Ok(if sound { ExitCode::SUCCESS } else { ExitCode::from(FAULTY) })
}

/// Performs an operation and prints what it came to.
pub(super) fn ask(common: &Common, operation: &Operation) -> Result<ExitCode, Failure> {
    ask_and(common, operation, |value| {
        println!("{}", serde_json::to_string_pretty(value)?);
        Ok(())
    })
}

/// The same, printed as one likes.
pub(super) fn ask_and(
    common: &Common,
    operation: &Operation,
    print: impl Fn(&Value) -> Result<(), Failure>,
) -> Result<ExitCode, Failure> {
    let value = match asked(common, operation)? {
        Ok(value) => value,
        Err(code) => return Ok(code),
    };
    print(&value)?;
    Ok(ExitCode::SUCCESS)
}

/// Performs an operation: through the running desk, or on the house opened for it.
pub(super) fn asked(
    common: &Common,
    operation: &Operation,
) -> Result<Result<Value, ExitCode>, Failure> {
    let settings = match settings(common, None)? {
        Ok(settings) => settings,
        Err(code) => return Ok(Err(code)),
    };
    let progress = |text: String| {
        if io::stderr().is_terminal() {
            eprintln!("{text}");
        }
    };
    runtime()?.block_on(async {
        match control::ask(&settings.data, operation, &progress).await? {
            Some(value) => Ok(Ok(value)),
            None => alone(&settings, operation.clone(), &progress).await.map(Ok),
        }
    })
}

fn operators(command: OperatorCommand) -> Result<ExitCode, Failure> {
    let (operation, format, common) = match command {
        OperatorCommand::Add {
            name,
            handle,
            roles,
            languages,
            trained_woman,
            email,
            phone,
            municipalities,
            countries,
            no_ties: ties_declared,
            format,
            common,
        } => {
            let new = NewOperator {
                name,
                handle,
                roles,
                languages,
                trained_woman,
                email,
                phone,
                municipalities,
                countries,
                ties_declared,
            };
            (Operation::OperatorAdd(new), format, common)
        }
        OperatorCommand::List { format, common } => (Operation::OperatorList, format, common),
        OperatorCommand::Disable { operator, common } => {
            (Operation::OperatorDisable { operator }, Format::Json, common)
        }
    };
    let value = match asked(&common, &operation)? {
        Ok(value) => value,
        Err(code) => return Ok(code),
    };
    match format {
        Format::Json => println!("{}", serde_json::to_string_pretty(&value)?),
        Format::Human => print!("{}", report::lines(&value)),
    }
    Ok(ExitCode::SUCCESS)
}

fn audit_verify(head: Option<String>, common: &Common) -> Result<ExitCode, Failure> {
    let value = match asked(common, &Operation::AuditVerify { head })? {
        Ok(value) => value,
        Err(code) => return Ok(code),
    };
    println!("{}", serde_json::to_string_pretty(&value)?);
    let whole = value.get("whole").and_then(Value::as_bool).unwrap_or(false);
    Ok(if whole { ExitCode::SUCCESS } else { ExitCode::from(FAULTY) })
}

/// Opens the house for one operation.
async fn alone(
    settings: &Settings,
    operation: Operation,
    progress: &(dyn Fn(String) + Send + Sync),
) -> Result<Value, Failure> {
    if settings.store == StoreChoice::Memory {
        return Err("the memory store holds nothing when no desk is running".into());
    }
    let house = House::open(settings)?;
    let outcome = async {
        let mut desk = Content::find(settings.root.as_deref())?.open(settings.policy, today()).0;
        staff(&mut desk, settings)?;
        let conversation = house.conversation(Arc::new(desk), settings).await?;
        let lanes = serve::lane_of(settings, &conversation);
        let operator =
            Operator::new(house.premises(), conversation, settings.backup.clone(), lanes).await;
        operator.perform(operation, progress).await.map_err(Failure::from)
    }
    .await;
    house.close()?;
    outcome
}

//! The content: `flows/`, `locales/` and `territory/`, from a directory or compiled in.
//!
//! The promise: loading reports every fault of every file at once, and a desk is only made of
//! content without errors.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};

use crate::booking::calendar::Discretion;
use crate::booking::load::Known;
use crate::booking::{self, Calendars};
use crate::cases::CaseKind;
use crate::cases::Protocol;
use crate::cases::reading::team_name;
use crate::conversation::cases::chat;
use crate::conversation::desk::{Desk, SOURCE_LANGUAGE};
use crate::diagnostic::{self, Diagnostic, Place, SourceFile};
use crate::directory::service::EVERY_NUMBER;
use crate::directory::{self, Directory, Policy};
use crate::flow::check::CheckWorld;
use crate::flow::lexicon::Lexicons;
use crate::flow::model::{Flows, Node, SlotKind};
use crate::flow::{self, messages};
use crate::ids::{LanguageTag, NeedId};
use crate::people::rota::Rota;
use crate::text::catalog::Catalog;
use crate::text::check::Referenced;
use crate::text::format::Formats;
use crate::text::message::MessageId;
use crate::text::pseudo;
use crate::text::source::Texts;
use crate::text::{self};
use crate::web::console::{phrases, words};

static FLOWS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/flows");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static TERRITORY: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/territory");

/// The folders of content.
pub const FOLDERS: [&str; 3] = ["flows", "locales", "territory"];

/// Why content could not be read at all.
#[derive(Debug, thiserror::Error)]
pub enum ContentError {
    /// A file or folder could not be read.
    #[error("{path} could not be read")]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// A file is not UTF-8.
    #[error("{path} is not UTF-8 text")]
    NotText {
        /// Which.
        path: PathBuf,
    },
}

/// All content files, sorted by path.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// The files.
    pub files: Vec<SourceFile>,
}

/// The queue's files, real and invented.
pub(super) const PROTOCOL: &str = "territory/protocol.yaml";
const ROTA: &str = "territory/rota.yaml";
const INVENTED_PROTOCOL: &str = "territory/rehearsal/protocol.yaml";
const INVENTED_ROTA: &str = "territory/rehearsal/rota.yaml";

fn is_of_queue(path: &str) -> bool {
    [PROTOCOL, ROTA, INVENTED_PROTOCOL, INVENTED_ROTA].contains(&path)
}

/// Whose protocol and rota.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Staff {
    /// The network's own.
    Real,
    /// Invented operators, for trying the desk on one's own machine.
    Invented,
}

impl Content {
    /// The content compiled in.
    #[must_use]
    pub fn embedded() -> Self {
        let mut files = Vec::new();
        for (folder, dir) in FOLDERS.iter().zip([&FLOWS, &LOCALES, &TERRITORY]) {
            push_embedded(folder, dir, &mut files);
        }
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self { files }
    }

    /// The content of a directory.
    ///
    /// # Errors
    /// [`ContentError`] for the first file that cannot be read.
    pub fn read(root: &Path) -> Result<Self, ContentError> {
        let mut files = Vec::new();
        for folder in FOLDERS {
            read_folder(root, &root.join(folder), &mut files)?;
        }
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(Self { files })
    }

    /// The content of `root`; without one, of the working directory if it has flows, else the
    /// content compiled in.
    ///
    /// # Errors
    /// As [`Content::read`].
    pub fn find(root: Option<&Path>) -> Result<Self, ContentError> {
        match root {
            Some(root) => Self::read(root),
            None if Path::new("flows").is_dir() => Self::read(Path::new("")),
            None => Ok(Self::embedded()),
        }
    }

    /// Files below `folder/`.
    #[must_use]
    pub fn below(&self, folder: &str) -> Vec<SourceFile> {
        self.files
            .iter()
            .filter(|file| file.path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')))
            .cloned()
            .collect()
    }

    /// How requests are answered, and who works when. Both sets of files are checked; invented
    /// operators are for rehearsal alone.
    fn queue(&self, policy: Policy, faults: &mut Vec<Diagnostic>) -> (Protocol, Rota) {
        let (real, rota) = self.staff(Staff::Real, faults);
        faults.extend(real.go_live(PROTOCOL));
        let invented = self.staff(Staff::Invented, faults);
        match policy {
            Policy::Production => (real, rota),
            Policy::Rehearsal => invented,
        }
    }

    /// One set of files.
    #[must_use]
    pub fn staff(&self, staff: Staff, faults: &mut Vec<Diagnostic>) -> (Protocol, Rota) {
        let (protocol, rota) = match staff {
            Staff::Real => (PROTOCOL, ROTA),
            Staff::Invented => (INVENTED_PROTOCOL, INVENTED_ROTA),
        };
        let of = |path: &str| -> Vec<SourceFile> {
            self.files.iter().filter(|file| *file.path == *path).cloned().collect()
        };
        let (protocol, more) = Protocol::load(&of(protocol));
        faults.extend(more);
        if (staff == Staff::Invented) != protocol.is_fictitious() && !protocol.teams.is_empty() {
            let path = if staff == Staff::Real { PROTOCOL } else { INVENTED_PROTOCOL };
            let message = match staff {
                Staff::Real => "invented operators have no place in the real protocol",
                Staff::Invented => "the protocol of the rehearsal names no invented operators",
            };
            faults.push(Diagnostic::error("P041", Place::start_of(path), message));
        }
        let (rota, more) = Rota::load(&of(rota));
        faults.extend(more);
        (protocol, rota)
    }

    /// Adds a pseudolocale to a desk, for developers; does nothing for any other tag. No setting
    /// names one: only commands that serve no family call this.
    pub fn add_pseudolocale(&self, desk: &mut Desk, language: &str) {
        if !pseudo::is_pseudo(language) {
            return;
        }
        let source = LanguageTag::new(SOURCE_LANGUAGE);
        let mut files = self.below("locales");
        files.extend(pseudo::files(&files, &source, language));
        desk.catalog = Catalog::load(&files, &source).0;
        desk.formats = Formats::new(desk.catalog.locales().iter().map(|locale| &locale.tag));
    }

    /// Loads and checks everything: the desk, if nothing is an error, and every fault.
    #[must_use]
    pub fn load(&self, policy: Policy, today: jiff::civil::Date) -> (Desk, Vec<Diagnostic>) {
        let (desk, texts, mut faults) = self.assemble(policy, today);
        let source = LanguageTag::new(SOURCE_LANGUAGE);
        // It begins with what loading the catalog found.
        faults.extend(text::check::check_texts(&texts, &source, &referenced(&desk)));
        faults.extend(text::promises::check_texts(&texts, &|id| is_told_to_her(&desk.flows, id)));
        (desk, sorted(faults))
    }

    /// Loads what a desk is to be opened with, and what speaks against it. As [`Content::load`];
    /// but where every file is as it was shipped, the words are not gone through again: they were
    /// before they were shipped, and a desk that comes back after a fault should be there soon.
    #[must_use]
    pub fn open(&self, policy: Policy, today: jiff::civil::Date) -> (Desk, Vec<Diagnostic>) {
        if self.files != Self::embedded().files {
            return self.load(policy, today);
        }
        let (desk, _, faults) = self.assemble(policy, today);
        (desk, sorted(faults))
    }

    /// The desk, the texts as they stand in the files, and the faults of all but their words.
    fn assemble(&self, policy: Policy, today: jiff::civil::Date) -> (Desk, Texts, Vec<Diagnostic>) {
        let source = LanguageTag::new(SOURCE_LANGUAGE);
        let (flow_files, locale_files, territory_files) =
            (self.below("flows"), self.below("locales"), self.below("territory"));
        let texts = Texts::read(&locale_files);
        let (catalog, _) = Catalog::of(&texts, &source);
        // Their own readers know these; the directory would not.
        let (calendar_files, territory_files): (Vec<SourceFile>, Vec<SourceFile>) =
            territory_files.into_iter().partition(|file| file.stem() == booking::load::STEM);
        let territory_files: Vec<SourceFile> =
            territory_files.into_iter().filter(|file| !is_of_queue(&file.path)).collect();
        let own_names: Vec<(LanguageTag, String)> = catalog
            .locales()
            .iter()
            .map(|locale| (locale.tag.clone(), locale.own_name.clone()))
            .collect();
        let shipped: Vec<&str> = own_names.iter().map(|(tag, _)| tag.as_str()).collect();
        // Side by side: each takes about as long as the other.
        let ((directory, mut faults), (lexicons, of_lexicons)) = std::thread::scope(|threads| {
            let lexicons = threads.spawn(|| Lexicons::load(&locale_files, &own_names));
            let directory = Directory::load(&territory_files);
            let lexicons = lexicons.join();
            (directory, lexicons.unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
        });
        faults.extend(of_lexicons);
        let (protocol, rota) = self.queue(policy, &mut faults);
        let (flows, more) = flow::load::load(&flow_files);
        faults.extend(more);
        faults.extend(directory::check::check(&directory, today));
        let (calendars, more) = calendars(&calendar_files, &directory, &shipped, policy, today);
        faults.extend(more);
        faults.extend(flow::check::check(&flows, &check_world(&directory, &shipped)));
        faults.extend(lexicons.check(&flows, &shipped));
        faults.extend(text::facts::check(&locale_files, &source, today));
        let formats = Formats::new(own_names.iter().map(|(tag, _)| tag));
        let desk = Desk {
            catalog,
            formats,
            flows,
            lexicons,
            directory,
            calendars,
            policy,
            protocol,
            rota,
        };
        (desk, texts, faults)
    }
}

fn sorted(mut faults: Vec<Diagnostic>) -> Vec<Diagnostic> {
    diagnostic::sort(&mut faults);
    faults.dedup();
    faults
}

/// The calendars, and everything wrong with them. What nobody stands behind is checked like the
/// rest, and offered to no family.
fn calendars(
    files: &[SourceFile],
    directory: &Directory,
    shipped: &[&str],
    policy: Policy,
    today: jiff::civil::Date,
) -> (Calendars, Vec<Diagnostic>) {
    let discretion = |place| {
        if directory.is_discreet(place) { Discretion::Discreet } else { Discretion::Ordinary }
    };
    let known = Known {
        places: directory.places().map(|place| (place.as_str(), discretion(place))).collect(),
        languages: shipped.to_vec(),
    };
    let (calendars, mut faults) = Calendars::load(files, &known);
    faults.extend(booking::check::check(&calendars, today));
    let calendars = match policy {
        Policy::Production => calendars.agreed(),
        Policy::Rehearsal => calendars,
    };
    (calendars, faults)
}

fn check_world<'d>(directory: &'d Directory, shipped: &[&'d str]) -> CheckWorld<'d> {
    CheckWorld {
        needs: directory.needs().map(NeedId::as_str).collect(),
        topics: directory.topics().chain([EVERY_NUMBER]).collect(),
        municipalities: directory.municipalities().iter().map(|m| m.id.as_str()).collect(),
        languages: shipped.to_vec(),
        teams: CaseKind::ALL.map(team_name).to_vec(),
    }
}

/// Whether a message may be read by somebody who is afraid: those of sensitive flows and screens,
/// what the desk and operators say in between, and what stands on no screen of its own.
fn is_told_to_her(flows: &Flows, id: &str) -> bool {
    let Some((flow, node)) = id.split_once('-') else { return false };
    match flows.get(flow) {
        Some(flow) => {
            let is_sensitive = |node: &Node| node.privacy.is_some();
            flow.privacy.is_some()
                || flow.nodes.iter().any(|it| it.id.as_str() == node && is_sensitive(it))
        }
        None => matches!(flow, "desk" | "neutral" | "phrase"),
    }
}

/// Every message that flows, directory and frame need.
#[must_use]
pub fn referenced(desk: &Desk) -> Vec<Referenced> {
    let numbers: BTreeSet<&str> = desk
        .flows
        .by_id
        .values()
        .flat_map(|flow| &flow.slots)
        .filter(|(_, slot)| matches!(slot.kind, SlotKind::Integer { .. }))
        .map(|(name, _)| name.as_str())
        .collect();
    let with = |mut referenced: Referenced, arguments: &[String]| {
        for name in arguments {
            referenced = if numbers.contains(name.as_str()) {
                referenced.number(name)
            } else {
                referenced.text(name)
            };
        }
        referenced
    };
    let mut all: Vec<Referenced> = messages::referenced_messages(&desk.flows)
        .into_iter()
        .map(|used| {
            let referenced = Referenced::message(used.id).at(used.place);
            let referenced = match used.attribute {
                Some(attribute) => referenced.attribute(attribute),
                None => referenced,
            };
            with(referenced, &used.arguments)
        })
        .collect();
    all.extend(desk.directory.referenced_messages().into_iter().map(|used| {
        let referenced = Referenced::message(used.id).at(used.place);
        match used.attribute {
            Some(attribute) => referenced.attribute(attribute),
            None => referenced,
        }
    }));
    all.extend(frame_messages(&desk.catalog));
    all.extend(room_messages(&desk.catalog));
    all
}

/// Messages of the operators' room: its own words, those of the chat that rings, the phrases, and what they say told back.
fn room_messages(catalog: &Catalog) -> Vec<Referenced> {
    let of_pages = words::MESSAGES.iter().chain(chat::MESSAGES).map(|(id, arguments)| {
        arguments.iter().fold(Referenced::message(*id), |referenced, name| match *name {
            "count" | "seconds" | "hers" | "ours" | "unknown" => referenced.number(*name),
            _ => referenced.text(*name),
        })
    });
    let source = LanguageTag::new(SOURCE_LANGUAGE);
    let told_back = catalog.locales().iter().flat_map(|locale| {
        phrases::PHRASES.iter().map(|name| format!("back-{}-{name}", locale.tag))
    });
    // A language whose phrases nobody told back yet says so on the page.
    let told_back = told_back
        .filter(|id| catalog.text(&source, MessageId::of(id), &[]).is_some())
        .map(Referenced::message);
    let phrases = phrases::PHRASES.iter().map(|name| Referenced::message(phrases::id_of(name)));
    of_pages.chain(phrases).chain(told_back).collect()
}

/// Beside them stands what serves editing alone: the schema of flows.
fn is_content(path: &Path) -> bool {
    matches!(path.extension().and_then(|extension| extension.to_str()), Some("yaml" | "ftl"))
}

fn push_embedded(path: &str, dir: &Dir<'_>, files: &mut Vec<SourceFile>) {
    for file in dir.files().filter(|file| is_content(file.path())) {
        if let (Some(name), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
            files.push(SourceFile::new(format!("{path}/{name}"), text));
        }
    }
    for inner in dir.dirs() {
        push_embedded(path, inner, files);
    }
}

fn read_folder(
    root: &Path,
    folder: &Path,
    files: &mut Vec<SourceFile>,
) -> Result<(), ContentError> {
    let unreadable = |path: &Path| {
        let path = path.to_owned();
        move |source| ContentError::Unreadable { path, source }
    };
    for entry in std::fs::read_dir(folder).map_err(unreadable(folder))? {
        let path = entry.map_err(unreadable(folder))?.path();
        if path.is_dir() {
            read_folder(root, &path, files)?;
            continue;
        }
        if !is_content(&path) {
            continue;
        }
        let bytes = std::fs::read(&path).map_err(unreadable(&path))?;
        let text =
            String::from_utf8(bytes).map_err(|_| ContentError::NotText { path: path.clone() })?;
        let relative = path.strip_prefix(root).unwrap_or(&path);
        let name: Vec<&str> =
            relative.components().filter_map(|part| part.as_os_str().to_str()).collect();
        files.push(SourceFile::new(name.join("/"), text));
    }
    Ok(())
}

/// Messages that code names by itself.
fn frame_messages(catalog: &Catalog) -> Vec<Referenced> {
    let mut referenced: Vec<Referenced> = super::frame::MESSAGES
        .iter()
        .map(|(id, attribute, arguments)| {
            let mut referenced = Referenced::message(*id);
            if let Some(attribute) = attribute {
                referenced = referenced.attribute(*attribute);
            }
            for name in *arguments {
                referenced = match *name {
                    "index" | "count" | "min" | "max" => referenced.number(*name),
                    _ => referenced.text(*name),
                };
            }
            referenced
        })
        .collect();
    referenced.extend(catalog.locales().iter().map(|locale| {
        Referenced::message(format!("language-{}", locale.tag.as_str().to_lowercase()))
    }));
    referenced
}

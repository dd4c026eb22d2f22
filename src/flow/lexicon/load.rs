//! From `locales/<tag>/lexicon.yaml` to a lexicon.

use std::collections::BTreeMap;

use super::firsts::Firsts;
use super::fold::Word;
use super::{Lexicon, Phrase, fold};
use crate::diagnostic::{Diagnostic, Place, SourceFile};
use crate::flow::event::Navigation;
use crate::flow::load::fields::{Faults, Fields};
use crate::flow::load::tree::{self, Key, Shape, Tree};
use crate::flow::schema;
use crate::ids::{FlowId, LanguageTag};
use crate::parallel;

/// The names of the ways out in a lexicon.
const COMMANDS: &[(&str, Navigation)] = &[
    ("back", Navigation::Back),
    ("home", Navigation::Home),
    ("language", Navigation::Language),
    ("numbers", Navigation::Numbers),
    ("person", Navigation::Person),
    ("close", Navigation::Close),
];

pub(super) fn load(files: &[SourceFile]) -> (Vec<Lexicon>, Vec<Diagnostic>) {
    let own: Vec<(&SourceFile, LanguageTag)> = files
        .iter()
        .filter_map(|file| {
            let (folder, name) = file.path.rsplit_once('/')?;
            let tag = folder.rsplit('/').next()?;
            (name == "lexicon.yaml").then(|| (file, LanguageTag::new(tag)))
        })
        .collect();
    let loaded = parallel::map(&own, |(file, tag)| {
        let mut faults = Faults::default();
        (load_lexicon(file, tag.clone(), &mut faults), faults.found)
    });
    let (lexicons, faults): (Vec<_>, Vec<_>) = loaded.into_iter().unzip();
    (lexicons.into_iter().flatten().collect(), faults.concat())
}

fn load_lexicon(file: &SourceFile, language: LanguageTag, faults: &mut Faults) -> Option<Lexicon> {
    let tree = match tree::read(file, "F001") {
        Ok(tree) => tree,
        Err(fault) => {
            faults.add(*fault);
            return None;
        }
    };
    let start = Place::start_of(file.path.clone());
    let fields = faults.fields(&tree, &start, "a lexicon", schema::LEXICON_KEYS);
    let commands = load_commands(&fields, faults);
    let languages = named_phrases(&fields, "languages", faults)
        .into_iter()
        .flat_map(|(key, phrases)| {
            phrases.into_iter().map(|(words, _)| {
                let tag = LanguageTag::new(key.name.as_str());
                (Word::of(words), tag, key.place.clone())
            })
        })
        .collect();
    let mut phrases = Vec::new();
    for (key, said) in named_phrases(&fields, "flows", faults) {
        for (words, place) in said {
            if commands.contains_key(&words) {
                faults.add(
                    Diagnostic::warning(
                        "F074",
                        place,
                        format!("`{words}` is a command, so it never leads to `{}`", key.name),
                    )
                    .help("keep it in one of the two places"),
                );
                continue;
            }
            let flow = FlowId::new(key.name.as_str());
            phrases.push(Phrase::new(&words, flow, key.place.clone()));
        }
    }
    let commands = commands.into_iter().map(|(words, (way, _))| (words, way)).collect();
    let firsts = Firsts::of(&phrases);
    Some(Lexicon { language, commands, languages, phrases, firsts })
}

fn load_commands(
    fields: &Fields<'_>,
    faults: &mut Faults,
) -> BTreeMap<String, (Navigation, Place)> {
    let mut commands: BTreeMap<String, (Navigation, Place)> = BTreeMap::new();
    for (key, phrases) in named_phrases(fields, "commands", faults) {
        let Some((_, way)) = COMMANDS.iter().find(|(name, _)| *name == key.name) else {
            let names = || COMMANDS.iter().map(|(name, _)| *name);
            faults.add(
                Diagnostic::error(
                    "F071",
                    key.place.clone(),
                    format!("there is no command `{}`", key.name),
                )
                .help(format!("the commands are: {}", names().collect::<Vec<_>>().join(", ")))
                .did_you_mean(&key.name, names()),
            );
            continue;
        };
        for (words, place) in phrases {
            match commands.get(&words) {
                Some((other, first)) if other != way => faults.twice(&words, &place, first),
                _ => {
                    commands.insert(words, (*way, place));
                }
            }
        }
    }
    commands
}

/// The phrases under each key of a section, folded.
fn named_phrases<'t>(
    fields: &Fields<'t>,
    section: &str,
    faults: &mut Faults,
) -> Vec<(&'t Key, Vec<(String, Place)>)> {
    let Some(tree) = fields.get(section) else { return Vec::new() };
    faults
        .entries(tree, "lists of words by name")
        .into_iter()
        .map(|(key, list)| {
            let phrases = faults.list(list).iter().filter_map(|tree| phrase(tree, faults));
            (key, phrases.collect())
        })
        .collect()
}

fn phrase(tree: &Tree, faults: &mut Faults) -> Option<(String, Place)> {
    let words = match tree.shape {
        // Useful numbers are words too: `112`.
        Shape::Integer(number) => number.to_string(),
        _ => fold(faults.word(tree)?),
    };
    if words.is_empty() {
        faults.add(Diagnostic::error("F072", tree.place.clone(), "there is no word in this"));
        return None;
    }
    Some((words, tree.place.clone()))
}

//! What a list of worried words can say, each with what it must not take for it.

use super::Worries;
use crate::diagnostic::SourceFile;

fn list(text: &str) -> Worries {
    let mut faults = Vec::new();
    let worries = Worries::load(&[SourceFile::new("locales/it/worries.yaml", text)], &mut faults);
    assert!(faults.is_empty(), "{faults:?}");
    worries
}

fn hears(list: &Worries, heard: &[&str], unheard: &[&str]) {
    for words in heard {
        assert!(list.hears(words), "{words} is heard");
    }
    for words in unheard {
        assert!(!list.hears(words), "{words} is not heard");
    }
}

#[test]
fn a_star_stands_for_letters_at_either_end_and_inside() {
    let list = list("phrases: [picchia*, \"*ضرب*ني\", mi_segue ovunque]");
    hears(
        &list,
        &["Picchiata", "وبيضربوني", "ضربتني", "mi segue ovunque"],
        &["spicchia", "يضرب", "mi segue", "ovunque mi segue"],
    );
}

#[test]
fn letters_that_are_drawn_out_or_doubled_count_once_and_digits_do_not() {
    let list = list("phrases: [aiuto, ammazza, chiama 112]");
    hears(&list, &["AIUTOOOOO", "amazza", "chiama 112"], &["chiama 12", "aiut"]);
}

#[test]
fn only_consonants_count_behind_a_tilde() {
    let list = list("phrases: [~*drbn*, ~ውቅዕ*]");
    hears(&list, &["kaydrebni", "bidribni!", "yadribouni", "ወቅዓኒ"], &["drena", "urban", "ወርሒ"]);
}

#[test]
fn one_of_several_words_or_of_a_list_stands_in_a_place_and_a_gap_has_its_bound() {
    let list = list(
        "words: {him: [marito, il mio capo]}\nphrases: [paura .. <him>, mi|ci mena]\n\
         but: [paura del marito di]",
    );
    hears(
        &list,
        &["paura di marito", "ho paura del mio marito", "paura di il mio capo", "ci mena"],
        &[
            "paura",
            "marito paura",
            "paura uno due tre quattro marito",
            "ti mena",
            "paura del marito di Anna",
        ],
    );
}

#[test]
fn where_words_are_not_parted_a_phrase_stands_anywhere() {
    let list = list("phrases: [\"怕 .. 老公|丈夫\"]\nwho: [他]\nharm: [刀]\nbut: [菜刀]");
    hears(
        &list,
        &["我很怕我的老公", "怕丈夫", "他拿着刀", "刀在他手里"],
        &["怕一二三四五六七八九老公", "怕老板", "他买菜刀"],
    );
}

#[test]
fn whatever_is_said_is_read_without_a_panic() {
    let list = list("phrases: [\"*a*b*\", ~ngh*, a .. a .. a .. b]\nwho: [a]\nharm: [b]");
    let many = "a ".repeat(5000);
    for words in ["", " ", "\u{1}", "~", "***", "aaa bbb", "你a你", "़ ़", many.as_str()] {
        let _ = list.hears(words);
    }
    assert!(list.hears("xaxbx"));
}

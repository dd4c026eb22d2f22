//! Which words the directory needs.

use crate::diagnostic::Place;
use crate::directory::model::{Claims, Offers};
use crate::directory::service::Directory;
use crate::ids::LanguageTag;

/// A Fluent message that a record needs, and the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Referenced {
    /// The message.
    pub id: String,
    /// An attribute of it.
    pub attribute: Option<&'static str>,
    /// Who needs it.
    pub place: Place,
}

impl Directory {
    /// Every message the records need, with the place that needs it; a message that several need
    /// appears several times.
    #[must_use]
    pub fn referenced_messages(&self) -> Vec<Referenced> {
        let mut found = Found::default();
        let records = &self.records;
        for (need, at) in &records.needs {
            found.add("need", need.as_str(), at);
        }
        for service in records.services.values() {
            found.add("service", service.id.as_str(), &service.at);
            found.messages.push(Referenced {
                id: format!("service-{}", service.id),
                attribute: Some("name"),
                place: service.at.clone(),
            });
            found.offers(&service.offers);
        }
        for place in records.places.values() {
            found.offers(&place.offers);
        }
        for helpline in &records.helplines {
            found.add("number", &helpline.id, &helpline.at);
            found.languages(&helpline.languages);
        }
        found.messages
    }
}

#[derive(Default)]
struct Found {
    messages: Vec<Referenced>,
}

impl Found {
    fn add(&mut self, kind: &str, id: &str, at: &Place) {
        let id = format!("{kind}-{}", id.to_ascii_lowercase());
        self.messages.push(Referenced { id, attribute: None, place: at.clone() });
    }

    fn languages(&mut self, claims: &Claims<Vec<LanguageTag>>) {
        for fact in claims {
            for tag in &fact.value {
                self.add("language", tag.as_str(), &fact.at);
            }
        }
    }

    fn offers(&mut self, offers: &Offers) {
        self.languages(&offers.languages);
        for fact in &offers.documents {
            for document in &fact.value {
                self.add("document", &document.0, &fact.at);
            }
        }
        for fact in &offers.eligibility {
            self.add("eligibility", &fact.value, &fact.at);
        }
        for fact in &offers.cost {
            self.add("cost", &fact.value, &fact.at);
        }
    }
}

//! A case in the room, from claim to close, and what stays shut meanwhile.

use axum::http::StatusCode;
use sportello::cases::CaseKind;
use sportello::cases::case::{Outcome, State};
use sportello::conversation::cases::changes::load;
use sportello::conversation::cases::record::{Entry, KEPT_CLOSED, entry_key, reply_key};
use sportello::conversation::cases::tally::Counted;
use sportello::conversation::cases::{CaseRecord, Changes, WaitingReply, Words};
use sportello::ids::{CaseId, LanguageTag, OperatorId};
use sportello::people::Role;
use sportello::store::audit::{About, Actor, Deed};
use sportello::store::credentials::{Codes, RecoveryKey};
use sportello::store::envelope::{EnvelopeError, Holder, SecretKey};
use sportello::store::recovery;
use sportello::store::{Batch, Version};

use super::{Answer, Client, Room, operator};

/// Two of the private team, on its chain, with a case that the first one has.
struct Held {
    room: Room,
    client: Client,
    codes: Codes,
    colleague: Client,
    case: CaseId,
    page: String,
}

async fn held() -> Held {
    let room = Room::new().await;
    // Handles that the rehearsal's protocol names.
    let codes = room.staff(operator("invented-1", 1, &[Role::AntiViolence])).await;
    let others = room.staff(operator("invented-2", 2, &[Role::AntiViolence])).await;
    let mut client = room.sign_in("invented-1", &codes).await;
    let colleague = room.sign_in("invented-2", &others).await;
    let case = room.request(CaseKind::Discreet, &[], None).await;
    let page = format!("/console/case/{case}");
    for deed in ["claim", "acknowledge"] {
        let answer = room.submit(&mut client, &page, &format!("{page}/{deed}"), &[]).await;
        assert_eq!(answer.place(), page, "{deed}: {}", answer.body);
    }
    Held { room, client, codes, colleague, case, page }
}

impl Held {
    async fn does(&mut self, deed: &str, fields: &[(&str, &str)]) -> Answer {
        let path = format!("{}/{deed}", self.page);
        let cookie = &self.client.cookies["console-t"];
        let token = self.room.memory.token_of(cookie, &path, self.room.now()).unwrap();
        let mut all = vec![("token", token.as_str())];
        all.extend_from_slice(fields);
        self.room.send(&mut self.client, axum::http::Method::POST, &path, &all).await
    }

    async fn record(&self) -> CaseRecord {
        load(&self.room.conversation.records, self.case).await.unwrap().unwrap()
    }

    async fn text(&mut self) -> String {
        self.room.get(&mut self.client, &self.page).await.text()
    }
}

#[tokio::test]
async fn a_case_is_worked_from_claim_to_close() {
    let mut held = held().await;
    assert_eq!(held.does("note", &[("words", "chiama di mattina")]).await.place(), held.page);
    assert_eq!(held.does("answer", &[("words", "Ti leggo domani.")]).await.place(), held.page);
    let text = held.text().await;
    assert!(text.contains("chiama di mattina") && text.contains("Ti leggo domani."), "{text}");
    assert!(matches!(held.record().await.case.state, State::InContact { .. }));
    assert_eq!(held.does("wait-her", &[("review", "24")]).await.place(), held.page);
    assert!(matches!(held.record().await.case.state, State::WaitingForHer { .. }));
    let fields = [("ground", "consent"), ("reason", "era d’accordo"), ("review", "72")];
    assert_eq!(held.does("refer", &fields).await.place(), held.page);
    let fields = [("outcome", "taken-over"), ("words", "la segue il consultorio")];
    assert_eq!(held.does("close", &fields).await.place(), "/console/queue");
    assert!(!held.record().await.case.is_open());
    let deeds = held.room.deeds().await;
    for deed in [
        Deed::CaseSeen,
        Deed::CaseClaimed,
        Deed::CaseAcknowledged,
        Deed::CaseRead,
        Deed::NoteWritten,
        Deed::CaseAnswered,
        Deed::CaseWaiting,
        Deed::ReferredByConsent,
        Deed::CaseClosed,
    ] {
        assert!(deeds.contains(&deed), "{deed:?} in {deeds:?}");
    }
}

#[tokio::test]
async fn every_read_is_in_the_audit() {
    let mut held = held().await;
    let count = |deeds: &[Deed]| deeds.iter().filter(|deed| **deed == Deed::CaseRead).count();
    let before = count(&held.room.deeds().await);
    held.text().await;
    held.text().await;
    assert_eq!(count(&held.room.deeds().await), before + 2);
}

#[tokio::test]
async fn a_queue_that_stands_open_is_in_the_audit_now_and_then() {
    let mut held = held().await;
    let count = |deeds: &[Deed]| deeds.iter().filter(|deed| **deed == Deed::QueueRead).count();
    // Coming back by itself without ever having been opened is told, too.
    held.room.get(&mut held.client, "/console/queue?again").await;
    assert_eq!(count(&held.room.deeds().await), 1);
    for _ in 0..6 {
        held.room.pass(std::time::Duration::from_mins(2));
        held.room.get(&mut held.client, "/console/queue?again").await;
    }
    assert_eq!(count(&held.room.deeds().await), 2);
    held.room.get(&mut held.client, "/console/queue").await;
    assert_eq!(count(&held.room.deeds().await), 3);
}

#[tokio::test]
async fn a_referral_needs_its_reason_and_a_deed_its_choice() {
    let mut held = held().await;
    for (deed, fields, said) in [
        ("refer", vec![("ground", "law"), ("review", "24"), ("reason", "  ")], "Scrivi il motivo"),
        ("refer", vec![("review", "24"), ("reason", "x")], "perché puoi farlo"),
        ("refer", vec![("ground", "law"), ("reason", "x")], "quando guardarla"),
        ("close", vec![("outcome", "drill")], "com’è finita"),
        ("wait-her", vec![("review", "5000")], "quando guardarla"),
        ("note", vec![("words", " ")], "Scrivi qualcosa"),
        ("phrase", vec![("phrase", "nothing")], "non c’è"),
        ("claim", vec![], "già tua"),
    ] {
        let answer = held.does(deed, &fields).await;
        assert_eq!(answer.status, StatusCode::CONFLICT, "{deed} {fields:?}");
        assert!(answer.text().contains(said), "{deed} {fields:?}: {}", answer.text());
    }
    assert_eq!(held.does("nonsense", &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn of_two_claims_at_once_one_holds() {
    let room = Room::new().await;
    let mut clients = Vec::new();
    for id in 1..=2 {
        let handle = format!("op-{id}");
        let codes = room.staff(operator(&handle, id, &[Role::AntiViolence])).await;
        clients.push(room.sign_in(&handle, &codes).await);
    }
    let case = room.request(CaseKind::Discreet, &[], None).await;
    let page = format!("/console/case/{case}");
    let path = format!("{page}/claim");
    let [one, other] = clients.as_mut_slice() else { panic!("two") };
    let (one, other) =
        tokio::join!(room.submit(one, &page, &path, &[]), room.submit(other, &page, &path, &[]));
    let held: Vec<_> = [one.place(), other.place()].into_iter().filter(|it| *it == page).collect();
    assert_eq!(held.len(), 1, "{} {}", one.status, other.status);
}

#[tokio::test]
async fn a_phrase_is_read_before_it_goes_and_a_draft_knowingly() {
    let mut held = held().await;
    let path = format!("{}/phrases", held.page);
    let page = held.room.get(&mut held.client, &path).await;
    let text = page.text();
    // She reads Arabic: her words, what they say, told back, and that nobody signed them.
    assert!(page.body.contains("dir=\"rtl\"") && text.contains("مرحبًا"), "{text}");
    assert!(text.contains("In italiano: Buongiorno. Leggo io."), "{text}");
    assert!(text.contains("Riletta da un’altra persona: Salve. Sono io che leggo."), "{text}");
    assert!(text.contains("Bozza") && text.contains("La strada dopo"));
    let answer = held.does("phrase", &[("phrase", "contact-hello")]).await;
    assert!(answer.text().contains("È una bozza"), "{}", answer.text());
    assert!(held.record().await.waiting.is_empty());
    let answer = held.does("phrase", &[("phrase", "contact-hello"), ("draft", "yes")]).await;
    assert_eq!(answer.place(), held.page, "{}", answer.body);
    let number = held.record().await.waiting[0];
    let records = &held.room.conversation.records;
    let waiting =
        records.load::<WaitingReply>(&reply_key(held.case, number)).await.unwrap().unwrap();
    assert_eq!(waiting.value.words, Words::Phrase("phrase-contact-hello".to_owned()));
}

#[tokio::test]
async fn the_road_onward_is_not_offered_in_ordinary_requests() {
    let room = Room::new().await;
    let codes = room.staff(operator("invented-3", 3, &[Role::Reception])).await;
    let mut client = room.sign_in("invented-3", &codes).await;
    let case = room.request(CaseKind::Ordinary, &[], None).await;
    let page = format!("/console/case/{case}");
    room.submit(&mut client, &page, &format!("{page}/claim"), &[]).await;
    let text = room.get(&mut client, &format!("{page}/phrases")).await.text();
    assert!(text.contains("Appuntamento") && !text.contains("La strada dopo"), "{text}");
}

#[tokio::test]
async fn the_desk_holds_the_body_and_cannot_read_it() {
    let mut held = held().await;
    held.does("note", &[("words", "parola segreta")]).await;
    let record = held.record().await;
    let records = &held.room.conversation.records;
    let entry = records.load::<Entry>(&entry_key(held.case, 0)).await.unwrap().unwrap().value;
    let bytes = postcard::to_allocvec(&entry).unwrap();
    assert!(!String::from_utf8_lossy(&bytes).contains("segreta"));
    let holders: Vec<Holder> =
        record.envelope.as_ref().unwrap().holders().map(|(holder, _)| holder).collect();
    assert_eq!(holders, [1, 2].map(|id| Holder::Operator(OperatorId([id; 16]))));
    let outside = SecretKey::fresh(&crate::shipped_desk::entropy());
    for holder in holders {
        let opened = record.envelope.as_ref().unwrap().open(held.case, holder, &outside);
        assert_eq!(opened.unwrap_err(), EnvelopeError::NotAHolder);
    }
}

#[tokio::test]
async fn a_mediator_reads_once_she_was_called_in_and_writes_nothing_to_her() {
    let mut held = held().await;
    held.does("note", &[("words", "prima nota")]).await;
    let codes = held.room.staff(operator("op-9", 9, &[Role::Mediator])).await;
    let mut mediator = held.room.sign_in("op-9", &codes).await;
    let shut = held.room.get(&mut mediator, &held.page).await;
    assert_eq!(shut.status, StatusCode::NOT_FOUND);
    let who = OperatorId([9; 16]).to_string();
    let answer = held.does("call-in", &[("who", &who)]).await;
    assert_eq!(answer.place(), held.page, "{}", answer.body);
    let text = held.room.get(&mut mediator, &held.page).await.text();
    assert!(text.contains("prima nota"), "{text}");
    assert!(!text.contains("Rispondi"), "{text}");
    let path = format!("{}/answer", held.page);
    let token =
        held.room.memory.token_of(&mediator.cookies["console-t"], &path, held.room.now()).unwrap();
    let fields = [("token", token.as_str()), ("words", "da me")];
    let answer = held.room.send(&mut mediator, axum::http::Method::POST, &path, &fields).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    let note = format!("{}/note", held.page);
    let answer = held.room.submit(&mut mediator, &held.page, &note, &[("words", "tradotto")]).await;
    assert_eq!(answer.place(), held.page);
    assert!(held.text().await.contains("tradotto"));
}

#[tokio::test]
async fn whoever_lost_their_keys_reads_again_when_a_colleague_has_opened_it() {
    let mut held = held().await;
    held.does("note", &[("words", "nota di ieri")]).await;
    // A new invitation: new keys, and nothing opens with them.
    let id = OperatorId([1; 16]);
    let by = Actor::Maintainer;
    let invited = held.room.conversation.invite_again(id, by, held.room.now()).await.unwrap();
    held.codes =
        held.room.enrol(&format!("/console/invitation/{}", invited.console.reveal())).await;
    held.client = held.room.sign_in("invented-1", &held.codes).await;
    let text = held.text().await;
    assert!(text.contains("Con le tue chiavi non si apre"), "{text}");
    assert!(!text.contains("nota di ieri"));
    // A coordinator gives it back to the chain; the colleague takes it, and opening mends it.
    let codes = held.room.staff(operator("op-8", 8, &[Role::Coordinator])).await;
    let mut coordinator = held.room.sign_in("op-8", &codes).await;
    let path = format!("{}/release", held.page);
    held.room.submit(&mut coordinator, &held.page, &path, &[]).await;
    let path = format!("{}/claim", held.page);
    let page = held.page.clone();
    let answer = held.room.submit(&mut held.colleague, &page, &path, &[]).await;
    assert_eq!(answer.place(), page, "{}", answer.body);
    let text = held.room.get(&mut held.colleague, &page).await.text();
    assert!(text.contains("nota di ieri"), "{text}");
    let record = held.record().await;
    let credentials = sportello::store::credentials::holders(
        &held.room.conversation.records,
        &[OperatorId([1; 16]), OperatorId([8; 16])],
    );
    let (wanted, _) = credentials.await.unwrap();
    assert!(
        record.envelope.unwrap().missing(&wanted).is_empty(),
        "the new keys and the supervisor"
    );
    assert!(held.room.deeds().await.contains(&Deed::Resealed));
}

#[tokio::test]
async fn two_halves_on_paper_give_a_team_access_that_lost_all_its_keys() {
    let mut held = held().await;
    let entropy = crate::store_sealing::entropy(77);
    let paper = SecretKey::fresh(&entropy);
    let records = &held.room.conversation.records;
    let mut batch = Batch::new(held.room.now());
    let key = RecoveryKey { public: paper.public(), since: held.room.now() };
    records.put_system(&mut batch, RecoveryKey::key(), &key, Version::ABSENT).unwrap();
    records.store().commit(batch).await.unwrap();
    held.does("note", &[("words", "nota di ieri")]).await;
    held.text().await;
    for id in [1, 2] {
        let by = Actor::Maintainer;
        let id = OperatorId([id; 16]);
        let invited = held.room.conversation.invite_again(id, by, held.room.now()).await.unwrap();
        let path = format!("/console/invitation/{}", invited.console.reveal());
        let codes = held.room.enrol(&path).await;
        if id.0[0] == 1 {
            held.codes = codes;
        }
    }
    held.client = held.room.sign_in("invented-1", &held.codes).await;
    assert!(held.text().await.contains("Con le tue chiavi non si apre"));
    let codes = held.room.staff(operator("op-7", 7, &[Role::Administrator])).await;
    let mut admin = held.room.sign_in("op-7", &codes).await;
    let [first, second] = recovery::halves(&paper, &entropy);
    let at = "/console/recovery";
    let (one, two) = (first.as_str(), second.as_str());
    for (one, other) in [(two, one), (one, one), ("xxxx", two)] {
        let fields = [("first", one), ("second", other)];
        let answer = held.room.submit(&mut admin, at, at, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!answer.body.contains(first.as_str()), "what was typed does not come back");
    }
    assert!(held.text().await.contains("Con le tue chiavi non si apre"));
    let fields = [("first", first.as_str()), ("second", second.as_str())];
    let answer = held.room.submit(&mut admin, at, at, &fields).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    assert!(!answer.body.contains("nota di ieri"));
    assert!(held.text().await.contains("nota di ieri"));
    assert!(held.room.deeds().await.contains(&Deed::RecoveryKeyUsed));
}

#[tokio::test]
async fn an_altered_entry_says_so_and_the_others_are_read() {
    let mut held = held().await;
    held.does("note", &[("words", "mandarino")]).await;
    held.does("note", &[("words", "seconda")]).await;
    let records = &held.room.conversation.records;
    let (first, second) = (entry_key(held.case, 0), entry_key(held.case, 1));
    let one = records.load::<Entry>(&first).await.unwrap().unwrap();
    let other = records.load::<Entry>(&second).await.unwrap().unwrap();
    let mut batch = Batch::new(held.room.now());
    // The second one's words in the place of the first.
    let moved = Entry { sealed: other.value.sealed, ..one.value };
    records.put(&mut batch, first, &moved, one.version, &one.seal).unwrap();
    records.store().commit(batch).await.unwrap();
    let text = held.text().await;
    assert!(text.contains("è stata alterata") && text.contains("seconda"), "{text}");
    assert!(!text.contains("mandarino"), "{text}");
}

#[tokio::test]
async fn a_shift_is_confirmed_by_ones_own_word_and_handed_over() {
    let room = Room::new().await;
    let codes = room.staff(operator("op-1", 1, &[Role::Reception])).await;
    let mut client = room.sign_in("op-1", &codes).await;
    let page = "/console/shift";
    assert!(room.get(&mut client, page).await.text().contains("Non sei in turno"));
    let confirm = "/console/shift/confirm";
    let none = room.submit(&mut client, page, confirm, &[("hours", "99")]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    let taken = room.submit(&mut client, page, confirm, &[("hours", "4")]).await;
    assert_eq!(taken.place(), page, "{}", taken.body);
    let text = room.get(&mut client, page).await.text();
    assert!(text.contains("Sei in turno") && text.contains("Persona 1"), "{text}");
    room.submit(&mut client, page, "/console/shift/hand-over", &[]).await;
    assert!(room.get(&mut client, page).await.text().contains("Non sei in turno"));
    let deeds = room.deeds().await;
    assert!(deeds.contains(&Deed::ShiftConfirmed) && deeds.contains(&Deed::ShiftHandedOver));
}

#[tokio::test]
async fn an_administrator_invites_and_disables_and_sees_no_request() {
    let room = Room::new().await;
    let own = room.staff(operator("op-1", 1, &[Role::Administrator])).await;
    let mut client = room.sign_in("op-1", &own).await;
    let page = "/console/operators";
    let bare = room.submit(&mut client, page, page, &[("name", "Anna")]).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
    let [passphrase, code] = room.proof(&own);
    let fields = [
        ("name", "Anna B."),
        ("handle", "anna"),
        ("role-reception", "yes"),
        (passphrase.0, &*passphrase.1),
        (code.0, &*code.1),
    ];
    let invited = room.submit(&mut client, page, page, &fields).await;
    let path = "/console/invitation/";
    let at = invited.body.find(path).expect("the invitation is shown") + path.len();
    let token: String =
        invited.body[at..].chars().take_while(char::is_ascii_alphanumeric).collect();
    let codes = room.enrol(&format!("{path}{token}")).await;
    let mut anna = room.sign_in("anna", &codes).await;
    let [_, code] = room.proof(&own);
    let mut fields = fields;
    fields[4].1 = &code.1;
    let twice = room.submit(&mut client, page, page, &fields).await;
    assert!(twice.text().contains("già di un’altra persona"), "{}", twice.text());
    let people = sportello::conversation::operators::all(&room.conversation.records).await.unwrap();
    let id = people.iter().find(|operator| operator.handle == "anna").unwrap().id;
    let disable = format!("{page}/{id}/disable");
    let [passphrase, code] = room.proof(&own);
    let fields = [(passphrase.0, &*passphrase.1), (code.0, &*code.1)];
    let answer = room.submit(&mut client, &disable, &disable, &fields).await;
    assert_eq!(answer.place(), page, "{}", answer.body);
    let deeds = room.audited().await;
    let by = Actor::Operator(OperatorId([1; 16]));
    for deed in [Deed::OperatorInvited, Deed::OperatorDisabled] {
        let about = About::Operator(id);
        let told: Vec<_> = deeds.iter().filter(|it| it.deed == deed && it.about == about).collect();
        assert!(told.len() == 1 && told[0].actor == by, "{deed:?}: {told:?}");
    }
    assert_eq!(room.get(&mut anna, "/console/queue").await.place(), "/console/enter");
    // Nobody takes the last key from themselves.
    let own = format!("{page}/{}/disable", OperatorId([1; 16]));
    assert_eq!(room.get(&mut client, &own).await.status, StatusCode::NOT_FOUND);
    let token = room.memory.token_of(&client.cookies["console-t"], &own, room.now()).unwrap();
    let answer = room.send(&mut client, axum::http::Method::POST, &own, &[("token", &token)]).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_key_that_somebody_kept_opens_nothing_after_they_left() {
    let mut held = held().await;
    let entropy = crate::store_sealing::entropy(78);
    let paper = SecretKey::fresh(&entropy);
    let records = &held.room.conversation.records;
    let mut batch = Batch::new(held.room.now());
    let key = RecoveryKey { public: paper.public(), since: held.room.now() };
    records.put_system(&mut batch, RecoveryKey::key(), &key, Version::ABSENT).unwrap();
    records.store().commit(batch).await.unwrap();
    held.does("note", &[("words", "nota di ieri")]).await;
    // What the colleague could have kept: the case's own key.
    let before = held.record().await.envelope.unwrap();
    let kept = before.open(held.case, Holder::Recovery, &paper).unwrap();
    let colleague = OperatorId([2; 16]);
    assert!(before.holders().any(|(holder, _)| holder == Holder::Operator(colleague)));
    let by = sportello::store::audit::Actor::Maintainer;
    held.room.conversation.disable_operator(colleague, by, held.room.now()).await.unwrap();
    assert!(held.text().await.contains("nota di ieri"));
    held.does("note", &[("words", "nota di oggi")]).await;
    let text = held.text().await;
    assert!(text.contains("nota di ieri") && text.contains("nota di oggi"), "{text}");
    let after = held.record().await.envelope.unwrap();
    assert_ne!(after.public(), before.public());
    assert!(after.holders().all(|(holder, _)| holder != Holder::Operator(colleague)));
    let records = &held.room.conversation.records;
    for number in 0..2 {
        let entry = records.load::<Entry>(&entry_key(held.case, number)).await.unwrap().unwrap();
        assert!(kept.open(number, &entry.value.sealed).is_err(), "entry {number}");
        let key = after.open(held.case, Holder::Recovery, &paper).unwrap();
        assert!(key.open(number, &entry.value.sealed).is_ok(), "entry {number}");
    }
    // And it is not done again with each look.
    held.text().await;
    assert_eq!(held.record().await.envelope.unwrap().public(), after.public());
}

#[tokio::test]
async fn a_closed_case_is_read_by_whoever_had_it_until_its_time_is_over() {
    let mut held = held().await;
    held.does("note", &[("words", "nota di ieri")]).await;
    held.does("close", &[("outcome", "answered"), ("words", "tutto detto")]).await;
    let queue = held.room.get(&mut held.client, "/console/queue").await.text();
    let reference = held.case.reference(4);
    assert!(queue.contains("Chiuse 1") && queue.contains(&reference), "{queue}");
    let page = held.room.get(&mut held.client, &held.page).await;
    let text = page.text();
    assert!(text.contains("nota di ieri") && text.contains("tutto detto"), "{text}");
    assert!(text.contains("si cancella"), "{text}");
    assert!(!page.body.contains(&format!("action=\"{}", held.page)), "nothing to be done");
    let answer = held.does("note", &[("words", "ancora")]).await;
    assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.body);
    // A colleague of the same team has neither the line nor the page.
    let page = held.page.clone();
    let others = held.room.get(&mut held.colleague, "/console/queue").await.text();
    assert!(!others.contains(&reference), "{others}");
    let shut = held.room.get(&mut held.colleague, &page).await;
    assert_eq!(shut.status, StatusCode::NOT_FOUND);
    // Her time is over: gone for the reader at that instant, and from the store with the upkeep.
    held.room.pass(KEPT_CLOSED);
    let by = held.codes.clone();
    held.client = held.room.sign_in("invented-1", &by).await;
    assert_eq!(held.room.get(&mut held.client, &page).await.status, StatusCode::NOT_FOUND);
    let queue = held.room.get(&mut held.client, "/console/queue").await.text();
    assert!(!queue.contains("Chiuse"), "{queue}");
    let (conversation, now) = (&held.room.conversation, held.room.now());
    assert_eq!(conversation.delete_old_cases(now).await.unwrap(), 1);
    assert!(load(&conversation.records, held.case).await.unwrap().is_none());
    for number in 0..2 {
        let key = entry_key(held.case, number);
        assert!(conversation.records.store().get(&key).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn numbers_tell_months_that_are_over_and_no_count_that_gives_somebody_away() {
    let room = Room::new().await;
    let codes = room.staff(operator("op-1", 1, &[Role::Coordinator])).await;
    let counted = [
        (Counted::Opened(CaseKind::Ordinary), 23),
        (Counted::Closed(CaseKind::Ordinary, Outcome::Answered), 17),
        (Counted::Closed(CaseKind::Ordinary, Outcome::Lost), 3),
        (Counted::Closed(CaseKind::Ordinary, Outcome::Redirected), 11),
        (Counted::Spoke(CaseKind::Ordinary, Some(LanguageTag::new("ar"))), 31),
        (Counted::Opened(CaseKind::Discreet), 4),
        (Counted::Closed(CaseKind::Discreet, Outcome::Answered), 2),
        (Counted::Spoke(CaseKind::Discreet, Some(LanguageTag::new("wo"))), 2),
    ];
    let mut changes = Changes::default();
    for (what, times) in counted {
        for _ in 0..times {
            changes.count(what.clone());
        }
    }
    let mut batch = Batch::new(room.now());
    changes.settle(&room.conversation, &mut batch, None).await.unwrap();
    room.conversation.records.store().commit(batch).await.unwrap();
    let mut client = room.sign_in("op-1", &codes).await;
    let text = room.get(&mut client, "/console/numbers").await.text();
    assert!(text.contains("Ancora nessun mese"), "{text}");
    room.pass(std::time::Duration::from_hours(40 * 24));
    let mut client = room.sign_in("op-1", &codes).await;
    let text = room.get(&mut client, "/console/numbers").await.text();
    assert!(text.contains("11/2026") && text.contains("23") && text.contains("31"), "{text}");
    assert!(text.contains("Ha avuto risposta: 17"), "{text}");
    // Three were lost, and with the total eleven would say so.
    for secret in ["fatta sentire: 3", "mostrato dove: 11", "Wolof", ": 2", ": 4"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
    assert!(room.deeds().await.contains(&Deed::StatisticsRead));
}

#[tokio::test]
async fn a_flood_is_flagged_on_the_queue_and_nothing_of_it_is_left_out() {
    let room = Room::new().await;
    let codes = room.staff(operator("invented-3", 3, &[Role::Reception])).await;
    let mut client = room.sign_in("invented-3", &codes).await;
    for _ in 0..9 {
        room.request(CaseKind::Ordinary, &[], None).await;
    }
    let text = room.get(&mut client, "/console/queue").await.text();
    assert!(!text.contains("in dieci minuti"), "{text}");
    // Others' requests are no part of what they see.
    room.request(CaseKind::Discreet, &[], None).await;
    let text = room.get(&mut client, "/console/queue").await.text();
    assert!(!text.contains("in dieci minuti"), "{text}");
    room.request(CaseKind::Ordinary, &[], None).await;
    let text = room.get(&mut client, "/console/queue").await.text();
    assert!(text.contains("Sono arrivate 10 richieste in dieci minuti"), "{text}");
    assert!(text.contains("Da prendere 10"), "{text}");
    room.pass(std::time::Duration::from_mins(10));
    let text = room.get(&mut client, "/console/queue").await.text();
    assert!(!text.contains("in dieci minuti"), "{text}");
}

//! Coming in: invitation, enrolment, signing in and out.
//!
//! The promise: an invitation works once; what is refused does not say why; a code is used up in
//! the very batch that signs in; every try is in the audit. Stretching a passphrase is done beside
//! the runtime's threads, one after the other, and takes as long for a name that is nobody's.

use std::collections::HashMap;
use std::time::Duration;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::conversation::cases::Changes;
use crate::conversation::operators::{self as records_of, Door};
use crate::ids::OperatorId;
use crate::people::Operator;
use crate::store::audit::{self as chain, About, Actor, Deed, Happened};
use crate::store::credentials::{Attempt, Codes, Credentials, PassphraseFault, judge, passphrase};
use crate::store::envelope::{SecretKey, WrappedKey};
use crate::store::{Batch, Version};
use crate::time::Timestamp;

use super::forms::{self, Cookie};
use super::line::{Line, Turn};
use super::page::{FieldKind, Notice, field};
use super::{Asked, Asker, Console, RoomError, TRIES};
use crate::web::take;

/// Random bytes by which a browser is known again.
const DEVICE_BYTES: usize = 24;
/// An enrolment that was begun is kept this long.
const ENROLLING_FOR: Duration = Duration::from_mins(30);
/// Enrolments under way; an invitation that was opened meanwhile just shows another secret.
const ENROLLING_MAX: usize = 64;
/// Whom a full line turned away is told to come back after this.
const LINE_FULL_FOR: Duration = Duration::from_secs(5);

/// Secrets of codes that were shown and not yet confirmed, by invitation.
#[derive(Default)]
pub struct Enrolling(HashMap<[u8; 32], (Codes, Timestamp)>);

impl Enrolling {
    fn codes(&mut self, token: &str, console: &Console, now: Timestamp) -> Codes {
        self.sweep(now);
        let key: [u8; 32] = Sha256::digest(token.as_bytes()).into();
        if self.0.len() >= ENROLLING_MAX
            && !self.0.contains_key(&key)
            && let Some(oldest) =
                self.0.iter().min_by_key(|(_, (_, since))| *since).map(|(key, _)| *key)
        {
            self.0.remove(&oldest);
        }
        let fresh = || (Codes::fresh(&console.entropy), now);
        self.0.entry(key).or_insert_with(fresh).0.clone()
    }

    /// Forgets what was begun and left.
    pub fn sweep(&mut self, now: Timestamp) {
        self.0.retain(|_, (_, since)| now.since(*since) <= ENROLLING_FOR);
    }

    fn done(&mut self, token: &str) {
        let key: [u8; 32] = Sha256::digest(token.as_bytes()).into();
        self.0.remove(&key);
    }
}

/// Where the credentials of nobody are looked for.
const NOBODY: OperatorId = OperatorId([0; 16]);

/// What a sign-in is tried at. Nobody's name has a stand-in: each step is taken for it as well, so
/// neither time nor the audit tells it apart.
struct Account {
    operator: Option<OperatorId>,
    credentials: Option<Credentials>,
}

impl Account {
    fn id(&self) -> OperatorId {
        self.operator.unwrap_or(NOBODY)
    }

    fn knows(&self, device: &[u8]) -> bool {
        self.credentials.as_ref().is_some_and(|credentials| credentials.knows(device))
    }
}

impl Asked<'_> {
    /// The sign-in form.
    pub(super) fn sign_in(&self, notice: Option<&Notice>) -> Markup {
        let words = self.words();
        let frame = self.frame(&words, None);
        let body = html! {
            (frame.form("/console/enter", &html! {
                (field("handle", &words.say("console-handle"), None, FieldKind::Line, "username"))
                (field("passphrase", &words.say("console-passphrase"), None, FieldKind::Hidden,
                    "current-password"))
                (field("code", &words.say("console-code"), Some(&words.say("console-code-hint")),
                    FieldKind::Code, "one-time-code"))
                button.strong { (words.say("console-enter-go")) }
            }))
        };
        frame.page(self.path, &words.say("console-enter"), notice, &body)
    }

    /// Tries to sign in.
    pub(super) async fn signing_in(&self) -> Result<Response, RoomError> {
        let handle = self.fields.get("handle").to_lowercase();
        let account = self.account_of(&handle).await?;
        let device = forms::cookie(self.headers, Cookie::Device)
            .and_then(|device| data_encoding::BASE64URL_NOPAD.decode(device.as_bytes()).ok());
        let known_device = device.as_deref().filter(|device| account.knows(device));
        // A name that is nobody's is slowed like any other: the wait tells nothing.
        let attempt =
            Attempt { account: Some(slowed_as(&handle)), address: self.address, known_device };
        let memory = &self.console.memory;
        let line = if known_device.is_some() { &memory.known } else { &memory.strangers };
        // Held until a wrong try is counted: the next one in line waits for it.
        let turn = match self.turn(line, attempt).await {
            Ok(turn) => turn,
            Err(wait) => return Ok(self.too_soon(wait)),
        };
        let typed = passphrase(self.fields.get("passphrase"));
        let signed_in = self.prove(&turn, &account, typed, known_device).await?;
        let Some((token, device)) = signed_in else {
            memory.slowing().failed(attempt, (self.console.now)());
            let words = self.words();
            let notice = Notice::Refused(words.say("console-enter-refused"));
            return Ok((StatusCode::FORBIDDEN, self.sign_in(Some(&notice))).into_response());
        };
        memory.slowing().succeeded(attempt);
        let mut response = forms::on("/console");
        self.put_cookie(&mut response, Cookie::Session, &token);
        let device = data_encoding::BASE64URL_NOPAD.encode(&device);
        self.put_cookie(&mut response, Cookie::Device, &device);
        Ok(response)
    }

    /// Begins a session; what the browser is to show.
    fn begin(&self, operator: OperatorId, secret: SecretKey) -> String {
        let mut sessions = self.console.memory.sessions();
        // A fresh one: whatever the browser showed before is worth nothing any more.
        sessions.end(forms::cookie(self.headers, Cookie::Session).unwrap_or_default());
        sessions.begin(operator, secret, &self.console.entropy, self.now)
    }

    fn too_soon(&self, wait: Duration) -> Response {
        let words = self.words();
        let seconds = wait.as_secs().max(1);
        let text = words.count("console-enter-wait", "seconds", seconds);
        let page = self.sign_in(Some(&Notice::Refused(text)));
        let mut response = (StatusCode::TOO_MANY_REQUESTS, page).into_response();
        if let Ok(value) = HeaderValue::from_str(&seconds.to_string()) {
            response.headers_mut().insert(header::RETRY_AFTER, value);
        }
        response
    }

    async fn account_of(&self, handle: &str) -> Result<Account, RoomError> {
        let records = &self.console.conversation.records;
        let operators = records_of::all(records).await?;
        let found = operators
            .into_iter()
            .find(|operator| operator.handle.to_lowercase() == handle && operator.is_active());
        let mut account = Account { operator: found.map(|found| found.id), credentials: None };
        let found = records.load::<Credentials>(&Credentials::key_of(account.id())).await?;
        account.credentials = found.map(|found| found.value);
        Ok(account)
    }

    /// The tokens of a fresh session and of the browser, if passphrase and code are right. The code
    /// is used up, and the try is told of, before anything opens.
    async fn prove(
        &self,
        turn: &Turn,
        account: &Account,
        typed: Zeroizing<String>,
        known_device: Option<&[u8]>,
    ) -> Result<Option<(String, Vec<u8>)>, RoomError> {
        let (id, entropy) = (account.id(), &self.console.entropy);
        let key = account.credentials.as_ref().map_or_else(
            || WrappedKey::of_nobody(self.console.stretch, entropy),
            |credentials| credentials.key.clone(),
        );
        let stretched = key.clone();
        let opened = turn.stretch(move || key.unwrap(id, &typed)).await.ok();
        let device =
            known_device.map_or_else(|| entropy.bytes::<DEVICE_BYTES>().to_vec(), <[u8]>::to_vec);
        let conversation = &self.console.conversation;
        let at = Credentials::key_of(id);
        for _ in 0..TRIES {
            let keys = [at.clone(), chain::head_key()];
            let _turns = conversation.turnstile.enter_all(&keys).await;
            let mut found = conversation.records.load::<Credentials>(&at).await?;
            // A key that was changed meanwhile was not the one that opened.
            found = found.filter(|found| found.value.key == stretched);
            let mut stand_in = Codes::fresh(entropy);
            let codes = found.as_mut().map_or(&mut stand_in, |found| &mut found.value.codes);
            let is_code_right = codes.accept(self.fields.get("code"), self.now).is_ok();
            let proved = found.filter(|_| is_code_right && opened.is_some());
            let mut batch = Batch::new(self.now);
            let (actor, deed) = if let Some(mut proved) = proved {
                proved.value.remember(&device);
                let records = &conversation.records;
                records.put(&mut batch, at.clone(), &proved.value, proved.version, &proved.seal)?;
                (Actor::Operator(id), Deed::SignedIn)
            } else {
                (Actor::Stranger, Deed::SignInRefused)
            };
            let about = account.operator.map_or(About::Nothing, About::Operator);
            let happened = Happened { actor, deed, about };
            chain::append(&conversation.records, &mut batch, &[happened]).await?;
            if self.console.commit(batch).await? {
                let secret = opened.filter(|_| deed == Deed::SignedIn);
                // Before the turn at the record ends: whoever changes the key ends this one too.
                return Ok(secret.map(|secret| (self.begin(id, secret), device)));
            }
        }
        Err(RoomError::Contended)
    }

    /// A turn in `line` for somebody who may try now.
    ///
    /// # Errors
    /// How long to wait before trying again.
    pub(super) async fn turn(&self, line: &Line, attempt: Attempt<'_>) -> Result<Turn, Duration> {
        let wait = |now| self.console.memory.slowing().wait(attempt, now);
        if let Some(wait) = wait(self.now) {
            return Err(wait);
        }
        let turn = line.enter().await.ok_or(LINE_FULL_FOR)?;
        // Whoever stood before in the line may have failed meanwhile.
        match wait((self.console.now)()) {
            Some(wait) => Err(wait),
            None => Ok(turn),
        }
    }

    /// Signs out.
    pub(super) async fn signing_out(&self, asker: &Asker) -> Result<Response, RoomError> {
        let token = forms::cookie(self.headers, Cookie::Session).unwrap_or_default();
        self.console.memory.sessions().end(token);
        self.note(&[asker.did(Deed::SignedOut, About::Nothing)]).await?;
        let mut response = forms::on("/console/enter");
        self.put_cookie(&mut response, Cookie::Session, "");
        let clear = HeaderValue::from_static(r#""cache", "storage""#);
        response.headers_mut().insert("clear-site-data", clear);
        Ok(response)
    }

    /// The form of an invitation.
    pub(super) async fn invitation(&self) -> Result<Response, RoomError> {
        let (operator, _) = self.invited().await?;
        Ok(self.enrolment(&operator, None).into_response())
    }

    /// Whoever the invitation is for, and the changes that use it up once they are settled.
    async fn invited(&self) -> Result<(Operator, Changes), RoomError> {
        let token = self.parts.first().copied().unwrap_or_default();
        let conversation = &self.console.conversation;
        let mut changes = Changes::default();
        let found = conversation
            .take_invitation(&mut changes, token, Door::Console, self.now)
            .await?
            .ok_or(RoomError::Nothing)?;
        let operator = changes.operator(found, &conversation.records).await?.cloned();
        Ok((operator.ok_or(RoomError::Nothing)?, changes))
    }

    fn enrolment(&self, operator: &Operator, notice: Option<&Notice>) -> Markup {
        let words = self.words();
        let frame = self.frame(&words, None);
        let token = self.parts.first().copied().unwrap_or_default();
        let codes = self.console.memory.enrolling().codes(token, self.console, self.now);
        let address = codes.address(&words.say("console-title"), &operator.handle);
        let picture =
            address.and_then(|address| take::code(&address, &words.say("console-codes-picture")));
        let body = html! {
            p { (words.with("console-invitation-text", &[("name", &operator.name)])) }
            (frame.form(self.path, &html! {
                section.step {
                    h2 { (words.say("console-step-passphrase")) }
                    p { (words.say("console-passphrase-rule")) }
                    p.hint { (words.with("console-handle-yours", &[("handle", &operator.handle)])) }
                    input type="text" name="handle" value=(operator.handle) readonly
                        autocomplete="username" aria-label=(words.say("console-handle"));
                    (field("passphrase", &words.say("console-passphrase-new"), None,
                        FieldKind::Hidden, "new-password"))
                    (field("again", &words.say("console-passphrase-again"), None,
                        FieldKind::Hidden, "new-password"))
                }
                section.step {
                    h2 { (words.say("console-step-codes")) }
                    p { (words.say("console-codes-how")) }
                    @if let Some(picture) = picture { div.scan { (picture) } }
                    p { (words.say("console-codes-text")) }
                    p.secret dir="ltr" { (codes.text().as_str()) }
                    (field("code", &words.say("console-code"),
                        Some(&words.say("console-code-hint")), FieldKind::Code, "one-time-code"))
                }
                button.strong { (words.say("console-invitation-go")) }
            }))
        };
        frame.page(self.path, &words.say("console-invitation"), notice, &body)
    }

    /// Takes an invitation up.
    pub(super) async fn enrolling(&self) -> Result<Response, RoomError> {
        let (operator, _) = self.invited().await?;
        let refused = |id: &str| {
            let notice = Notice::Refused(self.words().say(id));
            let page = self.enrolment(&operator, Some(&notice));
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        };
        let typed = match self.new_passphrase(&operator.name) {
            Ok(typed) => typed,
            Err(message) => return refused(message),
        };
        let token = self.parts.first().copied().unwrap_or_default();
        let mut codes = self.console.memory.enrolling().codes(token, self.console, self.now);
        if codes.accept(self.fields.get("code"), self.now).is_err() {
            return refused("console-code-wrong");
        }
        let (id, entropy, stretch) =
            (operator.id, self.console.entropy.clone(), self.console.stretch);
        let Some(turn) = self.console.memory.known.enter().await else {
            return refused("console-trouble-text");
        };
        let wrapped = turn
            .stretch(move || {
                let secret = SecretKey::fresh(&entropy);
                WrappedKey::wrap(id, &secret, &typed, stretch, &entropy)
            })
            .await;
        let Ok(key) = wrapped else { return refused("console-trouble-text") };
        let credentials = Credentials { key, codes, devices: Vec::new(), since: self.now };
        self.enrol(id, &credentials).await?;
        self.console.memory.enrolling().done(token);
        // Whoever was signed in with the old passphrase is not any more.
        self.console.memory.sessions().end_all_of(id);
        Ok(forms::on("/console/enter"))
    }

    /// The passphrase typed twice, or what is wrong with it.
    pub(super) fn new_passphrase(&self, name: &str) -> Result<Zeroizing<String>, &'static str> {
        let typed = passphrase(self.fields.get("passphrase"));
        if *typed != *passphrase(self.fields.get("again")) {
            return Err("console-passphrase-differs");
        }
        judge(&typed, name).map_err(|fault| match fault {
            PassphraseFault::Short => "console-passphrase-short",
            PassphraseFault::Long => "console-passphrase-long",
            PassphraseFault::Plain => "console-passphrase-plain",
            PassphraseFault::Named => "console-passphrase-named",
        })?;
        Ok(typed)
    }

    /// Puts credentials in place and uses the invitation up, in one batch.
    async fn enrol(&self, id: OperatorId, credentials: &Credentials) -> Result<(), RoomError> {
        let conversation = &self.console.conversation;
        let records = &conversation.records;
        let at = Credentials::key_of(id);
        for _ in 0..TRIES {
            let keys = [at.clone(), records_of::key_of(id), chain::head_key()];
            let _turns = conversation.turnstile.enter_all(&keys).await;
            // Used up by somebody else meanwhile: there is no such invitation any more.
            let (_, mut changes) = self.invited().await?;
            changes.did(Happened {
                actor: Actor::Operator(id),
                deed: Deed::Enrolled,
                about: About::Operator(id),
            });
            let mut batch = Batch::new(self.now);
            let before = records.load::<Credentials>(&at).await?;
            let (version, seal) = before.map_or_else(
                || (Version::ABSENT, records.fresh_person()),
                |before| (before.version, before.seal),
            );
            records.put(&mut batch, at.clone(), credentials, version, &seal)?;
            changes.settle(conversation, &mut batch, None).await?;
            if self.console.commit(batch).await? {
                return Ok(());
            }
        }
        Err(RoomError::Contended)
    }
}

/// Under which name tries at an account are held against it, whether it exists or not.
fn slowed_as(handle: &str) -> OperatorId {
    let hash = Sha256::new().chain_update(b"sportello slowed").chain_update(handle).finalize();
    let mut id = [0; 16];
    id.copy_from_slice(hash.get(..16).unwrap_or(&[0; 16]));
    OperatorId(id)
}

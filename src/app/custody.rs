//! Commands about keys and copies: recovery sheets, verifying a backup, restoring one.
//!
//! The promise: a key is printed once and kept nowhere by the printing; a restore touches nothing
//! while a desk runs, and either all of the copy is there afterwards or it says what is not. It
//! deliberately makes no backups: the running desk does.

use std::io::{self, IsTerminal, Read};
use std::path::Path;
use std::process::ExitCode;

use serde_json::json;

use crate::store::backup;
use crate::store::envelope::SecretKey;
use crate::store::keyring::{DeploymentKey, Vault};
use crate::store::recovery;
use crate::store::restore::{self, OnUnreadable};
use crate::time::Timestamp;

use super::cli::Common;
use super::clock::Clock;
use super::command::{FAULTY, Failure, ask, asked, runtime, settings};
use super::config::Settings;
use super::house;
use super::operation::Operation;

pub(super) fn case_recovery(replace: bool, common: &Common) -> Result<ExitCode, Failure> {
    let entropy = house::entropy();
    let key = SecretKey::fresh(&entropy);
    // The desk is told the public half first: what is printed is then the one in use.
    let operation = Operation::CaseRecovery { public: key.public(), replace };
    if let Err(code) = asked(common, &operation)? {
        return Ok(code);
    }
    let [first, second] = recovery::halves(&key, &entropy);
    for (half, number) in [(first, 1), (second, 2)] {
        println!("sportello: recovery key of cases, half {number} of 2");
        println!();
        println!("{}", half.as_str());
        println!();
    }
    println!("Each half goes to another person, on paper. Only both together open a case.");
    println!("They are not kept anywhere and cannot be printed again.");
    Ok(ExitCode::SUCCESS)
}

pub(super) fn verify(file: &Path, common: &Common) -> Result<ExitCode, Failure> {
    let settings = match settings(common, None)? {
        Ok(settings) => settings,
        Err(code) => return Ok(code),
    };
    let entropy = house::entropy();
    let key = deployment_key(&settings)?;
    let keyring = backup::keyring_beside(file);
    let vault = Vault::open(&keyring, key, &entropy)?.ok_or_else(|| {
        format!("there is no keyring beside the backup, at {}", keyring.display())
    })?;
    let found = restore::verify(file, &vault.keys(), &mut |_| {})?;
    println!(
        "{}",
        serde_json::to_string_pretty(&json!({
            "file": file,
            "sound": found.unreadable.is_empty(),
            "records": found.records,
            "entries": found.totals.entries,
            "commit": found.totals.commit.0,
            "begun": found.begun.in_rome().to_string(),
            "unreadable": found.unreadable.len(),
        }))?
    );
    Ok(if found.unreadable.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(FAULTY) })
}

pub(super) fn restore(file: &Path, common: &Common) -> Result<ExitCode, Failure> {
    let settings = match settings(common, None)? {
        Ok(settings) => settings,
        Err(code) => return Ok(code),
    };
    let entropy = house::entropy();
    let key = deployment_key(&settings)?;
    // The store's lock first: a running desk is found out before anything is touched.
    let (store, committer, _) = house::open_sled(&settings.data, settings.cache_bytes)?;
    let keyring = house::keyring_path(&settings.data);
    let copies = backup::keyrings_around(file);
    let vault = Vault::recover(&keyring, &copies, key, &entropy)?;
    let now = Clock::start(Timestamp::EPOCH).now();
    let outcome = runtime()?.block_on(restore::restore(
        file,
        &vault.keys(),
        &entropy,
        &store,
        OnUnreadable::Refuse,
        now,
        &mut |records| {
            if io::stderr().is_terminal() {
                eprintln!("{records} records");
            }
        },
    ));
    store.close();
    let ended = committer.join();
    let found = outcome?;
    if !matches!(ended, Ok(Ok(()))) {
        return Err("the store did not close well after restoring".into());
    }
    println!("{}", json!({"restored": found.records, "from": file}));
    Ok(ExitCode::SUCCESS)
}

pub(super) fn key_recovery(
    confirm: bool,
    restore_sheet: bool,
    common: &Common,
) -> Result<ExitCode, Failure> {
    let settings = match settings(common, None)? {
        Ok(settings) => settings,
        Err(code) => return Ok(code),
    };
    if restore_sheet {
        let mut typed = String::new();
        io::stdin().take(64 * 1024).read_to_string(&mut typed)?;
        let key = recovery::read(&typed)?;
        key.create_file(&settings.key_file)?;
        println!("{}", json!({"key": key.id().to_string(), "written": settings.key_file}));
        return Ok(ExitCode::SUCCESS);
    }
    let key = deployment_key(&settings)?;
    if confirm {
        let mut typed = String::new();
        io::stdin().take(64 * 1024).read_to_string(&mut typed)?;
        let typed = recovery::read(&typed)?;
        return ask(common, &Operation::ConfirmSheet { key: typed.id().to_string() });
    }
    println!("sportello: recovery sheet of the deployment key {}", key.id());
    println!();
    println!("{}", recovery::sheet(&key).as_str());
    println!();
    println!("Whoever holds this sheet and a backup can read everything. Keep it on paper, in two");
    println!("closed places. Then confirm it: sportello key recovery --confirm < what you typed");
    Ok(ExitCode::SUCCESS)
}

fn deployment_key(settings: &Settings) -> Result<DeploymentKey, Failure> {
    let path = &settings.key_file;
    let found = DeploymentKey::load(path, house::keeper(path))?;
    found.ok_or_else(|| {
        format!(
            "there is no deployment key at {}: write it from the recovery sheet with \
             `sportello key recovery --restore`",
            path.display()
        )
        .into()
    })
}

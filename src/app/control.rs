//! `control.sock`: how commands reach a running desk.
//!
//! One JSON line asks, JSON lines answer: any number of `{"progress": "…"}`, then `{"done": …}`
//! or `{"error": "…"}`. The promise: only the account that runs the desk is answered (mode 0600
//! and the peer's user checked), a request is bounded, and answers carry no secret.

use std::io;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{UnixListener, UnixStream};

use super::operation::{Operation, Operator};

/// A request longer than this is not ours.
const REQUEST_BYTES_MAX: u64 = 64 * 1024;

/// One line of an answer.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Line {
    /// Still working.
    Progress(String),
    /// Finished.
    Done(serde_json::Value),
    /// Failed: the chain of causes.
    Error(String),
}

/// Why a running desk could not be asked.
#[derive(Debug, thiserror::Error)]
pub enum ControlError {
    /// The socket could not be used.
    #[error("the running desk could not be reached at {path}")]
    Socket {
        /// Where.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// The socket could not be opened.
    #[error("could not open {path}")]
    Listen {
        /// Where.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// It answered with a failure.
    #[error("the running desk answered: {0}")]
    Answered(String),
    /// It hung up.
    #[error("the running desk hung up before it had answered")]
    HungUp,
}

/// Where the socket is.
#[must_use]
pub fn path(data: &Path) -> PathBuf {
    data.join("control.sock")
}

/// Opens the socket. Whoever calls this holds the data directory's lock, so a socket left behind
/// by a dead process may be replaced.
///
/// # Errors
/// When the socket cannot be made.
pub fn listen(data: &Path) -> Result<UnixListener, ControlError> {
    let path = path(data);
    let wrap = |source| ControlError::Listen { path: path.clone(), source };
    match std::fs::remove_file(&path) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(wrap(error)),
    }
    let listener = UnixListener::bind(&path).map_err(wrap)?;
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).map_err(wrap)?;
    Ok(listener)
}

/// Answers until dropped.
pub async fn serve(listener: UnixListener, operator: Arc<Operator>) {
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // Out of descriptors: those who ask try again, the desk goes on.
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            continue;
        };
        if is_ours(&stream, &operator) {
            let operator = operator.clone();
            tokio::spawn(async move {
                // The peer going away is the peer's business.
                drop(answer(stream, &operator).await);
            });
        }
    }
}

fn is_ours(stream: &UnixStream, operator: &Operator) -> bool {
    let owner = std::fs::metadata(operator.data()).map(|metadata| metadata.uid());
    match (stream.peer_cred(), owner) {
        (Ok(peer), Ok(owner)) => peer.uid() == owner || peer.uid() == 0,
        _ => false,
    }
}

async fn answer(stream: UnixStream, operator: &Operator) -> io::Result<()> {
    let (read, mut write) = stream.into_split();
    let mut line = String::new();
    BufReader::new(read.take(REQUEST_BYTES_MAX)).read_line(&mut line).await?;
    let (progress, mut heard) = tokio::sync::mpsc::unbounded_channel();
    let work = async {
        match serde_json::from_str::<Operation>(&line) {
            Ok(operation) => {
                let tell = move |text: String| {
                    // Nobody listening any more changes nothing.
                    drop(progress.send(text));
                };
                match operator.perform(operation, &tell).await {
                    Ok(value) => Line::Done(value),
                    Err(error) => Line::Error(super::chain(&error)),
                }
            }
            Err(_) => Line::Error("the request is none this version knows".to_owned()),
        }
    };
    tokio::pin!(work);
    let last = loop {
        tokio::select! {
            Some(text) = heard.recv() => write_line(&mut write, &Line::Progress(text)).await?,
            line = &mut work => break line,
        }
    };
    while let Ok(text) = heard.try_recv() {
        write_line(&mut write, &Line::Progress(text)).await?;
    }
    write_line(&mut write, &last).await
}

async fn write_line(write: &mut (impl AsyncWriteExt + Unpin), line: &Line) -> io::Result<()> {
    let mut text = serde_json::to_string(line).map_err(io::Error::other)?;
    text.push('\n');
    write.write_all(text.as_bytes()).await
}

/// Asks a running desk; `None` when none is running.
///
/// # Errors
/// When one is running and could not answer, or answered with a failure.
pub async fn ask(
    data: &Path,
    operation: &Operation,
    progress: &(dyn Fn(String) + Sync),
) -> Result<Option<serde_json::Value>, ControlError> {
    let path = path(data);
    let stream = match UnixStream::connect(&path).await {
        Ok(stream) => stream,
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused
            ) =>
        {
            return Ok(None);
        }
        Err(source) => return Err(ControlError::Socket { path, source }),
    };
    let wrap = |source| ControlError::Socket { path: path.clone(), source };
    let (read, mut write) = stream.into_split();
    let mut request =
        serde_json::to_string(operation).map_err(|error| wrap(io::Error::other(error)))?;
    request.push('\n');
    write.write_all(request.as_bytes()).await.map_err(wrap)?;
    let mut lines = BufReader::new(read).lines();
    while let Some(line) = lines.next_line().await.map_err(wrap)? {
        match serde_json::from_str(&line) {
            Ok(Line::Progress(text)) => progress(text),
            Ok(Line::Done(value)) => return Ok(Some(value)),
            Ok(Line::Error(text)) => return Err(ControlError::Answered(text)),
            Err(_) => return Err(ControlError::HungUp),
        }
    }
    Err(ControlError::HungUp)
}

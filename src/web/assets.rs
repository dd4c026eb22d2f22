//! The style sheet, the script and the icons: compiled in, the same for everybody.
//!
//! An address carries a hash of what it leads to, so a browser keeps it for as long as it likes
//! and never shows an old one; pages themselves are never kept.

use std::sync::LazyLock;

use axum::extract::RawQuery;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

/// Kept for a year by whoever asked for exactly this one.
const KEPT: &str = "public, max-age=31536000, immutable";
/// Asked for by its bare name, it may be another one tomorrow.
const NOT_KEPT: &str = "no-cache";

/// A file that every page may need.
pub struct Asset {
    /// Where it is served.
    pub path: &'static str,
    media_type: &'static str,
    text: &'static str,
    version: LazyLock<String>,
}

macro_rules! asset {
    ($path:literal, $media_type:literal) => {
        Asset {
            path: concat!("/assets/", $path),
            media_type: $media_type,
            text: include_str!(concat!("assets/", $path)),
            version: LazyLock::new(|| version(include_str!(concat!("assets/", $path)))),
        }
    };
}

/// How pages look.
pub static STYLE: Asset = asset!("style.css", "text/css; charset=utf-8");
/// How the operators' room looks, beside [`STYLE`].
pub static CONSOLE: Asset = asset!("console.css", "text/css; charset=utf-8");
/// What pages do better with JavaScript.
pub static SCRIPT: Asset = asset!("kiosk.js", "text/javascript; charset=utf-8");
/// One symbol for each icon.
pub static ICONS: Asset = asset!("icons.svg", "image/svg+xml");
/// What stands beside the name in a browser's tab: a plain i.
pub static ICON: Asset = asset!("icon.svg", "image/svg+xml");

impl Asset {
    /// Its address, with the hash of what it says.
    #[must_use]
    pub fn address(&self) -> String {
        format!("{}?v={}", self.path, *self.version)
    }

    /// The answer to a request for it.
    pub fn answer(&self, RawQuery(query): &RawQuery) -> Response {
        let wanted = query.as_deref().and_then(|query| query.strip_prefix("v="));
        let keeping = if wanted == Some(self.version.as_str()) { KEPT } else { NOT_KEPT };
        let headers = [(header::CONTENT_TYPE, self.media_type), (header::CACHE_CONTROL, keeping)];
        (headers, self.text).into_response()
    }
}

fn version(text: &str) -> String {
    let hash = Sha256::digest(text.as_bytes());
    data_encoding::HEXLOWER.encode(hash.get(..6).unwrap_or_default())
}

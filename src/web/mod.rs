//! The web edge: the same conversation as plain pages.
//!
//! The promise: every page works without JavaScript, by keyboard and with a screen reader, is
//! never cached, and a family never sees a server error with no way on. Nothing personal is in a
//! URL. It deliberately has no words and no logic of its own: it lays out a `Reply`.

pub mod assets;
pub mod console;
pub mod kiosk;
pub mod page;
pub mod search;
pub mod take;

use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, RawQuery, Request};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tower_http::csrf::CsrfLayer;

use crate::conversation::handle::Conversation;
use crate::store::seal::Entropy;
use crate::time::Timestamp;

use self::assets::{Asset, ICON, ICONS, SCRIPT, STYLE};
use self::take::Reach;

/// A form of ours is far smaller than this many bytes.
const BODY_BYTES_MAX: usize = 16 * 1024;

/// Pages run and load only our own files, and cannot be framed.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
     img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; \
     base-uri 'none'";

/// What the pages need.
#[derive(Clone)]
pub struct Web {
    /// The conversation.
    pub conversation: Arc<Conversation>,
    /// The clock.
    pub now: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    /// Randomness.
    pub entropy: Entropy,
    /// Called with what each form came to, for counting.
    pub observe: Arc<dyn Fn(&crate::conversation::handle::Handled) + Send + Sync>,
    /// Where a phone finds the desk; asked for each page, since the bot is known only later.
    pub reach: Arc<dyn Fn() -> Reach + Send + Sync>,
}

/// The kiosk's routes.
pub fn router(web: Web) -> Router {
    Router::new()
        .route("/", get(kiosk::show).post(kiosk::act))
        .route("/a/{payload}", get(kiosk::arrive))
        .route("/begin", get(kiosk::to_start).post(kiosk::begin))
        .route("/closed", get(kiosk::closed))
        .route("/search", get(search::ask).post(search::answer))
        .route("/search/{place}", get(search::place))
        .route("/search/{place}/{language}", get(search::place_in))
        .route("/card/{language}/{place}", get(search::card))
        .merge(asset(&STYLE))
        .merge(asset(&SCRIPT))
        .merge(asset(&ICONS))
        .merge(asset(&ICON))
        .fallback(kiosk::to_start)
        .with_state(web)
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
        .layer(CsrfLayer::new())
        .layer(middleware::from_fn(guard))
}

fn asset(asset: &'static Asset) -> Router<Web> {
    Router::new().route(asset.path, get(move |query: RawQuery| async move { asset.answer(&query) }))
}

/// Headers of every answer. A kiosk's next visitor must find nothing of the one before.
pub(crate) async fn guard(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let set = [
        (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (header::X_FRAME_OPTIONS, "DENY"),
    ];
    for (name, value) in set {
        headers.insert(name, HeaderValue::from_static(value));
    }
    // Only the style sheet, the script and the icons, the same for everybody, say otherwise.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

/// Sends a browser elsewhere with a fresh GET.
pub(crate) fn redirect(path: &'static str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, path)]).into_response()
}

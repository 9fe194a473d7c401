//! The loopback bridge: the window's pages and the list of commands over HTTP on this computer only, for tests in a
//! browser. Every command needs the random token that the address printed at start carries.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use app::{App, Code, Failure};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use serde_json::{Value, json};
use words::Lang;

use crate::run::Refusal;

/// Bytes a request may have: a chart's picture is the largest thing a page sends.
const REQUEST_BYTES_MAX: usize = 32 << 20;

struct Bridge {
    app: App,
    pages: PathBuf,
    token: String,
}

/// Serves until the process ends.
pub fn serve(app: App, pages: &Path, port: u16) -> Result<(), Refusal> {
    if !pages.join("index.html").is_file() {
        return Err(format!("{} holds no built pages: run `npm run build` in ui first", pages.display()).into());
    }
    let bridge = Arc::new(Bridge { app, pages: pages.to_owned(), token: token()? });
    let token = bridge.token.clone();
    let routes = Router::new()
        .route("/rpc", post(command))
        .fallback(page)
        .layer(DefaultBodyLimit::max(REQUEST_BYTES_MAX))
        .with_state(bridge);
    tokio::runtime::Builder::new_multi_thread().enable_io().build()?.block_on(async {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
        println!("http://127.0.0.1:{}/#token={token}", listener.local_addr()?.port());
        Ok(axum::serve(listener, routes).await?)
    })
}

fn token() -> Result<String, Refusal> {
    let mut bytes = [0_u8; 24];
    getrandom::fill(&mut bytes).map_err(|error| error.to_string())?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

async fn command(State(bridge): State<Arc<Bridge>>, headers: HeaderMap, body: Bytes) -> Response {
    let given = headers.get("x-quarterlift-token").and_then(|value| value.to_str().ok());
    if given != Some(bridge.token.as_str()) {
        return (StatusCode::FORBIDDEN, "the token is missing or wrong").into_response();
    }
    // A command blocks; its progress is asked for meanwhile.
    let reply = tokio::task::spawn_blocking(move || call(&bridge.app, &body)).await;
    let reply = match reply {
        Ok(Ok(value)) => json!({ "ok": value }),
        Ok(Err(failure)) => json!({ "failure": failure }),
        Err(broken) => json!({ "failure": internal(broken.to_string()) }),
    };
    ([(header::CONTENT_TYPE, "application/json")], reply.to_string()).into_response()
}

fn internal(message: String) -> Failure {
    Failure { code: Code::Internal, message, issues: Vec::new() }
}

fn call(app: &App, body: &[u8]) -> Result<Value, Failure> {
    let request: Value =
        serde_json::from_slice(body).map_err(|error| Failure { code: Code::Invalid, ..internal(error.to_string()) })?;
    let command = request["command"].as_str().unwrap_or_default();
    let lang: Lang = request["lang"].as_str().and_then(|tag| tag.parse().ok()).unwrap_or_default();
    if command == "window_ready" {
        return Ok(json!({}));
    }
    app.call(command, lang, request["args"].clone())
}

async fn page(State(bridge): State<Arc<Bridge>>, uri: Uri) -> Response {
    let path = uri.path().trim_start_matches('/');
    let name = if path.is_empty() { "index.html" } else { path };
    let is_plain = !name.split('/').any(|part| part.is_empty() || part.starts_with('.'));
    match std::fs::read(bridge.pages.join(name)) {
        Ok(bytes) if is_plain => ([(header::CONTENT_TYPE, kind(name))], bytes).into_response(),
        _ => (StatusCode::NOT_FOUND, "not found").into_response(),
    }
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}

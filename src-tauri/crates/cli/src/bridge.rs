//! The loopback bridge: the window's pages and the list of commands over HTTP on this computer only, for tests in a
//! browser. Every request needs the random token that the address printed at start carries.

use std::io::Read;
use std::path::{Path, PathBuf};

use app::{App, Failure};
use serde_json::{Value, json};
use tiny_http::{Header, Method, Request, Response, Server};
use words::Lang;

use crate::run::Refusal;

/// Bytes a request may have: a chart's picture is the largest thing a page sends.
const REQUEST_BYTES_MAX: u64 = 32 << 20;
/// Threads that answer: a job runs in one while its progress is asked in another.
const THREADS: usize = 4;

/// Serves until the process ends.
pub fn serve(app: &App, pages: &Path, port: u16) -> Result<(), Refusal> {
    if !pages.join("index.html").is_file() {
        return Err(format!("{} holds no built pages: run `npm run build` in ui first", pages.display()).into());
    }
    let server = Server::http(("127.0.0.1", port)).map_err(|error| error.to_string())?;
    let token = token()?;
    let port = server.server_addr().to_ip().map_or(port, |address| address.port());
    println!("http://127.0.0.1:{port}/#token={token}");
    std::thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                while let Ok(request) = server.recv() {
                    // A browser that went away is nobody's fault.
                    let _ = answer(app, pages, &token, request);
                }
            });
        }
    });
    Ok(())
}

fn token() -> Result<String, Refusal> {
    let mut bytes = [0_u8; 24];
    getrandom::fill(&mut bytes).map_err(|error| error.to_string())?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn answer(app: &App, pages: &Path, token: &str, mut request: Request) -> std::io::Result<()> {
    if *request.method() != Method::Post {
        return page(pages, request);
    }
    let given = request.headers().iter().find(|header| header.field.equiv("x-quarterlift-token"));
    if request.url() != "/rpc" || given.is_none_or(|header| header.value.as_str() != token) {
        return request.respond(Response::from_string("the token is missing or wrong").with_status_code(403));
    }
    let mut body = String::new();
    request.as_reader().take(REQUEST_BYTES_MAX).read_to_string(&mut body)?;
    let reply = match call(app, &body) {
        Ok(value) => json!({ "ok": value }),
        Err(failure) => json!({ "failure": failure }),
    };
    request.respond(Response::from_string(reply.to_string()).with_header(header("application/json")))
}

fn call(app: &App, body: &str) -> Result<Value, Failure> {
    let wrong = |message: String| Failure { code: app::Code::Invalid, message, issues: Vec::new() };
    let request: Value = serde_json::from_str(body).map_err(|error| wrong(error.to_string()))?;
    let command = request["command"].as_str().unwrap_or_default();
    let lang: Lang = request["lang"].as_str().and_then(|tag| tag.parse().ok()).unwrap_or_default();
    if command == "window_ready" {
        return Ok(json!({}));
    }
    app.call(command, lang, request["args"].clone())
}

fn page(pages: &Path, request: Request) -> std::io::Result<()> {
    let path = request.url().split(['?', '#']).next().unwrap_or("/").trim_start_matches('/').to_owned();
    let name = if path.is_empty() { "index.html".to_owned() } else { path };
    let is_plain = !name.split('/').any(|part| part.is_empty() || part.starts_with('.'));
    let file: PathBuf = pages.join(&name);
    match std::fs::read(&file) {
        Ok(bytes) if is_plain => request.respond(Response::from_data(bytes).with_header(header(kind(&name)))),
        _ => request.respond(Response::from_string("not found").with_status_code(404)),
    }
}

fn header(kind: &str) -> Header {
    Header::from_bytes("content-type", kind).expect("the kinds are plain ASCII")
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

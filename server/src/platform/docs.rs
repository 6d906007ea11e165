//! `/docs`: the contract for readers, made from the descriptors when somebody first looks.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use anyhow::{Context, Result};
use axum::Router;
use axum::extract::Path as Route;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use http::StatusCode;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use jangteo_reference::Site;
use jangteo_sdk::DESCRIPTORS;

/// How long a browser may keep a page.
const KEPT: &str = "public, max-age=300";

static SITE: LazyLock<Site> = LazyLock::new(|| {
    site().unwrap_or_else(|error| {
        tracing::error!("no docs: {error:#}");
        Site::new()
    })
});

fn site() -> Result<Site> {
    jangteo_reference::site(DESCRIPTORS, env!("CARGO_PKG_VERSION"))
}

/// Serves the pages.
pub fn router() -> Router {
    let first = || async { Redirect::temporary("/docs/index.html") };
    Router::new().route("/docs", get(first)).route("/docs/{*page}", get(page))
}

async fn page(Route(path): Route<String>) -> Response {
    match SITE.get(&path) {
        Some(file) => {
            let headers = [(CONTENT_TYPE, file.content_type), (CACHE_CONTROL, KEPT)];
            (headers, file.body.as_slice()).into_response()
        }
        None => (StatusCode::NOT_FOUND, "no such page\n").into_response(),
    }
}

/// Writes the pages to a folder, to be served from anywhere.
pub fn write(folder: &Path) -> Result<()> {
    for (path, file) in site()? {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().context("no folder")?)?;
        fs::write(&path, file.body).with_context(|| path.display().to_string())?;
    }
    Ok(())
}

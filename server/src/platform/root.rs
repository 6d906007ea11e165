//! The root secret: made once for a database, and kept there, wrapped with the master key of the configuration.
//!
//! Whatever is encrypted or derived hangs on the root, so a master key is replaced by wrapping 32 bytes anew.

use anyhow::{Context, Result, bail};
use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::db::Db;
use super::keys::{Keys, SealKey, Secret, fresh_secret};
use super::schema::server_secrets as secrets;

/// What the root is called among the secrets, and wrapped for.
const ROOT: &str = "root";

/// The master keys of the configuration.
pub struct Masters {
    /// What the root is wrapped with.
    pub current: Secret,
    /// What it may have been wrapped with before.
    pub previous: Option<Secret>,
}

/// The keys of the database's root. Makes a root where there is none; wraps it anew if it opens with the previous master only.
pub async fn open(db: &Db, masters: &Masters, now: DateTime<Utc>) -> Result<Keys> {
    let current = SealKey::new(&masters.current);
    let mut connection = db.connection().await?;
    let row = (
        secrets::name.eq(ROOT),
        secrets::wrapped.eq(current.seal(ROOT, &fresh_secret()?)?),
        secrets::created_at.eq(now),
        secrets::updated_at.eq(now),
    );
    // The first server to come makes it; all read what was made.
    let made = diesel::insert_into(secrets::table).values(row).on_conflict_do_nothing();
    made.execute(&mut connection).await?;
    let wrapped: Vec<u8> =
        secrets::table.find(ROOT).select(secrets::wrapped).first(&mut connection).await?;
    if let Some(root) = current.open(ROOT, &wrapped) {
        return derive(&root);
    }
    let previous = masters.previous.as_ref().map(SealKey::new);
    let Some(root) = previous.and_then(|it| it.open(ROOT, &wrapped)) else {
        bail!(
            "this database's secrets do not open with the master key: give the one that it was made with as master_key, or as \
             master_key_previous to replace it"
        );
    };
    let anew = (secrets::wrapped.eq(current.seal(ROOT, &root)?), secrets::updated_at.eq(now));
    let old = secrets::table.find(ROOT).filter(secrets::wrapped.eq(&wrapped));
    diesel::update(old).set(anew).execute(&mut connection).await?;
    tracing::info!("the database's secrets are wrapped with the new master key");
    derive(&root)
}

fn derive(root: &[u8]) -> Result<Keys> {
    Keys::derive(root.try_into().context("the root secret has another length")?)
}

//! The sessions that were ended while their access tokens still live.
//!
//! The rows decide; this is a copy in memory that every call looks at. A logout through this process shows at
//! once, one through another process with the next refresh.

use std::collections::BTreeSet;
use std::sync::{Arc, PoisonError, RwLock};

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::db::Db;
use super::schema::sessions;
use super::token::ACCESS_TTL;
use crate::base::error::Result;
use crate::base::ids::SessionId;

/// Sessions whose tokens are refused before they expire.
#[derive(Clone, Default)]
pub struct Revocations(Arc<RwLock<BTreeSet<SessionId>>>);

impl Revocations {
    /// Whether the session was ended.
    #[must_use]
    pub fn contains(&self, session_id: SessionId) -> bool {
        self.0.read().unwrap_or_else(PoisonError::into_inner).contains(&session_id)
    }

    /// Refuses the session's tokens from now on. Its end must be committed, or the next refresh forgets it.
    pub fn insert(&self, session_id: SessionId) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(session_id);
    }

    /// Reads the rows again, and forgets sessions whose tokens have all expired.
    pub async fn refresh(&self, db: &Db, now: DateTime<Utc>) -> Result<()> {
        // Twice the life of a token: servers' clocks differ, and a logout may commit late.
        let since = now - ACCESS_TTL - ACCESS_TTL;
        let mut connection = db.connection().await?;
        let rows = sessions::table.filter(sessions::revoked_at.ge(since)).select(sessions::id);
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).clone();
        let rows: Vec<SessionId> = rows.load(&mut connection).await?;

        let mut revoked = self.0.write().unwrap_or_else(PoisonError::into_inner);
        // What was inserted while the rows were read stays until the next refresh.
        revoked.retain(|it| !known.contains(it));
        revoked.extend(rows);
        Ok(())
    }
}

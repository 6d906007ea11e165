//! The sessions that were ended while their access tokens still live.
//!
//! The rows decide; this is a copy in memory that every call looks at. A logout through this server shows at once, one
//! through another server when it is heard of, or with the next refresh.

use std::collections::BTreeSet;
use std::sync::{Arc, PoisonError, RwLock};

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use tokio::sync::broadcast::error::RecvError;

use super::db::Db;
use super::schema::sessions;
use super::token::{ACCESS_TTL, Credential};
use super::volatile::{News, Volatile};
use crate::base::error::Result;
use crate::base::ids::SessionId;

/// Sessions whose tokens are refused before they expire. Cheap to clone.
#[derive(Clone)]
pub struct Revocations {
    ended: Arc<RwLock<BTreeSet<SessionId>>>,
    volatile: Arc<dyn Volatile>,
}

impl Revocations {
    /// None yet; other servers hear of what ends here through `volatile`.
    #[must_use]
    pub fn new(volatile: Arc<dyn Volatile>) -> Self {
        Self { ended: Arc::default(), volatile }
    }

    /// Whether what somebody shows is good no more.
    #[must_use]
    pub fn holds(&self, credential: Credential) -> bool {
        match credential {
            Credential::Session { id, .. } => {
                self.ended.read().unwrap_or_else(PoisonError::into_inner).contains(&id)
            }
            Credential::ApiKey(_) => false,
        }
    }

    /// Refuses the session's tokens from now on. Its end must be committed, or the next refresh forgets it.
    pub async fn insert(&self, session_id: SessionId) {
        self.ended.write().unwrap_or_else(PoisonError::into_inner).insert(session_id);
        self.volatile.tell(News::SessionEnded(session_id.uuid())).await;
    }

    /// Refuses these sessions' tokens from now on, as [`Self::insert`] does.
    pub async fn insert_all(&self, session_ids: Vec<SessionId>) {
        for id in session_ids {
            self.insert(id).await;
        }
    }

    /// Refuses the tokens of sessions that end elsewhere, as it hears of them.
    pub async fn follow(&self) {
        let mut news = self.volatile.listen();
        loop {
            match news.recv().await {
                Ok(News::SessionEnded(id)) => {
                    let mut ended = self.ended.write().unwrap_or_else(PoisonError::into_inner);
                    ended.insert(SessionId::from(id));
                }
                // Whatever was missed comes with the next refresh.
                Err(RecvError::Lagged(_)) => {}
                Err(RecvError::Closed) => std::future::pending().await,
            }
        }
    }

    /// Reads the rows again, and forgets sessions whose tokens have all expired.
    pub async fn refresh(&self, db: &Db, now: DateTime<Utc>) -> Result<()> {
        // Twice the life of a token: servers' clocks differ, and a logout may commit late.
        let since = now - ACCESS_TTL - ACCESS_TTL;
        let mut connection = db.connection().await?;
        let rows = sessions::table.filter(sessions::revoked_at.ge(since)).select(sessions::id);
        let known = self.ended.read().unwrap_or_else(PoisonError::into_inner).clone();
        let rows: Vec<SessionId> = rows.load(&mut connection).await?;

        let mut revoked = self.ended.write().unwrap_or_else(PoisonError::into_inner);
        // What was inserted while the rows were read stays until the next refresh.
        revoked.retain(|it| !known.contains(it));
        revoked.extend(rows);
        Ok(())
    }
}

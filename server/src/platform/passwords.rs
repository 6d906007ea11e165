//! Password hashes: argon2id, as OWASP advises (19 MiB, two passes), a few at a time.

use std::sync::Arc;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Semaphore;

use crate::base::error::{Error, Result};
use crate::base::reason;

/// Hashes and checks passwords. Each takes 19 MiB and tens of milliseconds of one core.
#[derive(Clone)]
pub struct Passwords {
    turns: Arc<Semaphore>,
    queue: Arc<Semaphore>,
}

/// How many passwords may wait for each that is worked on.
const WAITING_MAX: usize = 64;

impl Passwords {
    /// Works on up to `at_once` passwords at the same time.
    #[must_use]
    pub fn new(at_once: usize) -> Self {
        let queue = at_once.saturating_mul(WAITING_MAX);
        Self { turns: Arc::new(Semaphore::new(at_once)), queue: Arc::new(Semaphore::new(queue)) }
    }

    /// The hash of `password`, in PHC form, with a salt of its own.
    pub async fn hash(&self, password: SecretString) -> Result<String> {
        self.run(move || {
            let hash = Argon2::default().hash_password(password.expose_secret().as_bytes());
            hash.map(|it| it.to_string())
                .map_err(|error| Error::internal(anyhow::anyhow!("{error}")))
        })
        .await
    }

    /// Whether `password` has this `hash`. Without a hash it takes as long and says no.
    pub async fn matches(&self, password: SecretString, hash: Option<String>) -> Result<bool> {
        self.run(move || {
            let password = password.expose_secret().as_bytes();
            let Some(hash) = hash else {
                return Ok(Argon2::default().hash_password(password).is_err());
            };
            let hash = PasswordHash::new(&hash);
            let hash = hash.map_err(|error| Error::internal(anyhow::anyhow!("{error}")))?;
            Ok(Argon2::default().verify_password(password, &hash).is_ok())
        })
        .await
    }

    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T> + Send + 'static,
    ) -> Result<T> {
        // Whoever would wait for seconds is better told at once.
        let _place = self.queue.try_acquire().map_err(|_full| reason::unavailable())?;
        let turn = Arc::clone(&self.turns).acquire_owned().await.map_err(Error::internal)?;
        let work = move || {
            let _turn = turn;
            work()
        };
        tokio::task::spawn_blocking(work).await.map_err(Error::internal)?
    }
}

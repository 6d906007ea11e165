use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

use tonic::transport::{Channel, Endpoint};

/// How long a server that did not answer is passed over, while another is there.
const REST: Duration = Duration::from_secs(1);

/// The servers of one Jangteo, used in turn.
#[derive(Clone, Debug)]
pub(crate) struct Channels(Arc<Servers>);

#[derive(Debug)]
struct Servers {
    servers: Vec<Server>,
    next: AtomicUsize,
}

#[derive(Debug)]
struct Server {
    channel: Channel,
    /// When it may be asked again, in milliseconds of [`now`].
    rests_until: AtomicU64,
}

impl Channels {
    /// Connects to each when it is first used.
    pub(crate) fn new(endpoints: impl IntoIterator<Item = Endpoint>) -> Self {
        let server =
            |it: Endpoint| Server { channel: it.connect_lazy(), rests_until: AtomicU64::new(0) };
        let servers = endpoints.into_iter().map(server).collect();
        Self(Arc::new(Servers { servers, next: AtomicUsize::new(0) }))
    }

    /// The next server that answered when it was last asked, or the next of all if none did.
    pub(crate) fn pick(&self) -> Option<(usize, Channel)> {
        let Servers { servers, next } = &*self.0;
        let first = next.fetch_add(1, Ordering::Relaxed);
        let mut in_turn = (0..servers.len()).map(|it| first.wrapping_add(it) % servers.len());
        let first = in_turn.clone().next()?;
        let awake = |at: &usize| {
            servers.get(*at).is_some_and(|it| it.rests_until.load(Ordering::Relaxed) <= now())
        };
        let at = in_turn.find(awake).unwrap_or(first);
        Some((at, servers.get(at)?.channel.clone()))
    }

    /// The server at this place did not answer.
    pub(crate) fn failed(&self, at: usize) {
        if let Some(server) = self.0.servers.get(at) {
            let rest = u64::try_from(REST.as_millis()).unwrap_or(0);
            server.rests_until.store(now().saturating_add(rest), Ordering::Relaxed);
        }
    }
}

/// Milliseconds since the first time that somebody asked.
fn now() -> u64 {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    u64::try_from(START.elapsed().as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_server_that_fails_is_passed_over_while_another_is_there() {
        let endpoints = ["http://127.0.0.1:1", "http://127.0.0.1:2"];
        let channels = Channels::new(endpoints.map(Endpoint::from_static));
        let picks = || (0..4).map(|_| channels.pick().unwrap().0).collect::<Vec<_>>();

        assert_eq!(picks(), [0, 1, 0, 1]);
        channels.failed(0);
        assert_eq!(picks(), [1, 1, 1, 1]);
        channels.failed(1);
        assert_eq!(picks(), [0, 1, 0, 1]);
    }
}

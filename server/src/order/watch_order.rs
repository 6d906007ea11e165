//! `WatchOrder`: shows an order, then tells every step that it takes.

use std::collections::VecDeque;
use std::time::Duration;

use futures_util::{Stream, stream};

use super::life_model::PastStep;
use super::model::Order;
use super::store::{self, lives};
use crate::app::App;
use crate::base::error::Result;
use crate::base::ids::{AccountId, OrderId};
use crate::base::reason;
use crate::platform::db::Tx;
use crate::platform::feed::Follower;

/// How long a stream is silent at most.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// Asks for an order's steps.
#[derive(Clone, Copy, Debug)]
pub struct WatchOrder {
    /// Which order.
    pub order_id: OrderId,
    /// Whose it is.
    pub buyer_id: AccountId,
    /// The step after which to go on; `None` to begin with the order.
    pub after: Option<i32>,
}

/// What is told of an order, up to the step number `sequence`.
#[derive(Clone, Debug)]
pub struct Told {
    /// The last step that has been told.
    pub sequence: i32,
    /// The order as it is, with the step that is told; `None` if there is no news.
    pub news: Option<(Order, Option<PastStep>)>,
}

/// An order that is watched.
struct Watching {
    app: App,
    watch: WatchOrder,
    changes: Follower,
    /// Whether nothing has been read yet.
    fresh: bool,
    untold: VecDeque<Told>,
}

/// What there is to tell, as it happens.
pub fn watch_order(app: App, watch: WatchOrder) -> impl Stream<Item = Result<Told>> {
    // Followed before it is read: a step that the read does not see wakes the stream.
    let changes = app.feed.follow(watch.order_id.uuid());
    let watching = Watching { app, watch, changes, fresh: true, untold: VecDeque::new() };
    stream::try_unfold(watching, |mut watching| async move {
        let told = watching.next().await?;
        watching.watch.after = Some(told.sequence);
        Ok(Some((told, watching)))
    })
}

impl Watching {
    async fn next(&mut self) -> Result<Told> {
        loop {
            if let Some(told) = self.untold.pop_front() {
                return Ok(told);
            }
            if let Some(sequence) = self.watch.after.filter(|_| !self.fresh) {
                let silence = tokio::time::timeout(HEARTBEAT, self.changes.changed());
                if silence.await.is_err() {
                    return Ok(Told { sequence, news: None });
                }
            }
            self.changes.mark_seen();
            self.untold = self.read().await?;
            let resumed = std::mem::take(&mut self.fresh);
            if let (true, true, Some(sequence)) =
                (self.untold.is_empty(), resumed, self.watch.after)
            {
                // Whoever resumes hears at once that the stream lives.
                return Ok(Told { sequence, news: None });
            }
        }
    }

    /// What has happened since the last step that was told.
    async fn read(&self) -> Result<VecDeque<Told>> {
        let WatchOrder { order_id, buyer_id, after } = self.watch;
        let seal = self.app.vault.key_of(buyer_id).await?;
        let read = async |tx: &mut Tx| {
            let steps = lives::list_steps(tx, order_id, after.unwrap_or(0)).await?;
            if steps.is_empty() && after.is_some() {
                return Ok((steps, None));
            }
            let order = store::load_order(tx, Some(&seal), order_id, buyer_id).await?;
            Ok((steps, Some(order)))
        };
        let (steps, order) = self.app.db.view(read).await?;
        let Some(order) = order else { return Ok(VecDeque::new()) };
        if after.is_none() {
            let sequence = steps.last().map_or(0, |it| it.sequence);
            return Ok([Told { sequence, news: Some((order, None)) }].into());
        }
        let told = |step: PastStep| Told {
            sequence: step.sequence,
            news: Some((order.clone(), Some(step))),
        };
        Ok(steps.into_iter().map(told).collect())
    }
}

impl WatchOrder {
    /// Refuses to resume after a step that the order has not taken, or an order of somebody else's.
    pub async fn check(&self, app: &App) -> Result<()> {
        let Some(after) = self.after else { return Ok(()) };
        let seal = app.vault.key_of(self.buyer_id).await?;
        let taken = async |tx: &mut Tx| {
            store::load_order(tx, Some(&seal), self.order_id, self.buyer_id).await?;
            lives::count_steps(tx, self.order_id).await
        };
        let taken = app.db.view(taken).await?;
        if (1..=taken).contains(&after) { Ok(()) } else { Err(reason::cursor_invalid()) }
    }
}

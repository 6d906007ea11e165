//! ONE list of background jobs, ONE of those who react to events, and ONE of those who keep things of people.

use crate::app::App;
use crate::base::error::Result;
use crate::platform::consumers::{self, Consumer};
use crate::platform::custody::Custodian;
use crate::platform::db::Tx;
use crate::platform::jobs::{self, Job, rows};
use crate::platform::{audit, idempotency, outbox};
use crate::{account, cart, catalog, ops, order, sandbox, store, wallet, wishlist};

/// Everything that the server does by itself, by name.
pub const JOBS: &[Job] = &[
    Job {
        name: "account.purge_mails",
        description: "Deletes what is known of mails of a month ago, and of failed logins that count no more.",
        schedule: "25 4 * * *",
        run: |app| Box::pin(account::jobs::purge_mails(app)),
    },
    Job {
        name: "account.purge_sessions",
        description: "Deletes refresh tokens that are past their time, and sessions that have none left.",
        schedule: "15 4 * * *",
        run: |app| Box::pin(account::jobs::purge_sessions(app)),
    },
    Job {
        name: "account.rotate_signing_keys",
        description: "Makes the next key that signs access tokens after a month, and drops those whose tokens have ended.",
        schedule: "10 * * * *",
        run: |app| Box::pin(account::jobs::rotate_signing_keys(app)),
    },
    Job {
        name: "catalog.clear_images",
        description: "Deletes images that were not completed in a day, and the objects of what is not needed any more.",
        schedule: "*/5 * * * *",
        run: |app| Box::pin(catalog::jobs::clear_images(app)),
    },
    Job {
        name: "catalog.count_popularity",
        description: "Counts what sold best in the last thirty days, which searches find first.",
        schedule: "*/10 * * * *",
        run: |app| Box::pin(catalog::jobs::count_popularity(app)),
    },
    Job {
        name: "catalog.end_sales",
        description: "Ends products whose sale is over; nobody could order them since.",
        schedule: "* * * * *",
        run: |app| Box::pin(catalog::jobs::end_sales(app)),
    },
    Job {
        name: "catalog.index_products",
        description: "Indexes what is on sale and searches do not know, after an upgrade for one.",
        schedule: "45 * * * *",
        run: |app| Box::pin(catalog::jobs::index_products(app)),
    },
    Job {
        name: "catalog.purge_sales",
        description: "Deletes the sales of hours that are more than ninety days ago.",
        schedule: "20 4 * * *",
        run: |app| Box::pin(catalog::jobs::purge_sales(app)),
    },
    Job {
        name: "order.advance_shipments",
        description: "Moves shipments on that nobody speaks of: after a day to the way, after three on it to the door.",
        schedule: "*/10 * * * *",
        run: |app| Box::pin(order::jobs::advance_shipments(app)),
    },
    Job {
        name: "order.confirm_purchases",
        description: "Confirms what was delivered so long ago that the buyer may be taken to keep it.",
        schedule: "*/10 * * * *",
        run: |app| Box::pin(order::jobs::confirm_purchases(app)),
    },
    Job {
        name: "platform.chain_audit_records",
        description: "Chains what is on the audit trail, so that nobody changes it unnoticed.",
        schedule: "* * * * *",
        run: |app| Box::pin(chain_audit_records(app)),
    },
    Job {
        name: "platform.make_outbox_partitions",
        description: "Makes the partitions that the next fifty million events go to.",
        schedule: "5-59/10 * * * *",
        run: |app| Box::pin(make_outbox_partitions(app)),
    },
    Job {
        name: "platform.purge_idempotency_records",
        description: "Deletes what was kept for repeats of calls, once its time is over.",
        schedule: "*/10 * * * *",
        run: |app| Box::pin(purge_idempotency_records(app)),
    },
    Job {
        name: "platform.purge_jobs",
        description: "Deletes runs of jobs that ended a week ago.",
        schedule: "30 4 * * *",
        run: |app| Box::pin(purge_jobs(app)),
    },
    Job {
        name: "sandbox.purge_payments",
        description: "Deletes what the sandbox provider knows of payments of three months ago.",
        schedule: "35 4 * * *",
        run: |app| Box::pin(sandbox::jobs::purge_payments(app)),
    },
    Job {
        name: "store.index_stores",
        description: "Indexes stores that searches do not know, after an upgrade for one.",
        schedule: "40 * * * *",
        run: |app| Box::pin(store::jobs::index_stores(app)),
    },
    Job {
        name: "store.purge_invitations",
        description: "Deletes invitations to keep stores whose time is over.",
        schedule: "50 * * * *",
        run: |app| Box::pin(store::jobs::purge_invitations(app)),
    },
];

/// Everybody who reacts to events, by name.
pub const CONSUMERS: &[Consumer] = &[Consumer {
    name: "order.count_sales",
    react: |tx, events, now| Box::pin(order::events::count_sales(tx, events, now)),
}];

/// Everybody who keeps things of people, in the order in which they lock: stores, carts, wishlists, stock, wallets.
pub const CUSTODIANS: &[Custodian] = &[
    store::custody::STORES,
    store::custody::FOLLOWS,
    store::custody::MEMBERS,
    store::custody::INVITATIONS,
    cart::custody::CART,
    wishlist::custody::ITEMS,
    order::custody::SALES,
    wallet::custody::WALLET,
    catalog::custody::PRODUCTS,
    order::custody::ORDERS,
    wishlist::custody::HEARTS,
    account::custody::ACCOUNT,
    account::custody::ADDRESSES,
    account::custody::API_KEYS,
    account::custody::SESSIONS,
    ops::custody::AUDIT,
];

/// Runs the jobs and the consumers of `app`, sends its mails and draws its images, for ever, and sends what its sandbox provider
/// tells. Its feed must run, too.
pub async fn work(app: &App) {
    let (mails, images) = (account::mailing::work(app), catalog::drawing::work(app));
    let callbacks = Box::pin(sandbox::callbacks::work(app));
    tokio::join!(
        jobs::work(app),
        consumers::work(app),
        Box::pin(mails),
        Box::pin(images),
        callbacks
    );
}

async fn chain_audit_records(app: App) -> Result<String> {
    let mut chained = 0_usize;
    loop {
        let chain = async |tx: &mut Tx| audit::chain(tx).await;
        match app.db.transaction("platform.chain_audit_records", chain).await? {
            0 => return Ok(format!("chained {chained} records")),
            some => chained = chained.saturating_add(some),
        }
    }
}

async fn make_outbox_partitions(app: App) -> Result<String> {
    let made = outbox::make_partitions(&app.db).await?;
    Ok(format!("made {made} partitions"))
}

async fn purge_idempotency_records(app: App) -> Result<String> {
    let gone = idempotency::purge(&app.db, app.clock.now()).await?;
    Ok(format!("deleted {gone} records"))
}

async fn purge_jobs(app: App) -> Result<String> {
    let gone = rows::purge(&app.db, app.clock.now()).await?;
    Ok(format!("deleted {gone} runs"))
}

//! What is kept of people here, for [`crate::platform::custody`].

use futures_util::FutureExt;
use jangteo_sdk::wallet::v1 as pb;
use uuid::Uuid;

use super::store;
use crate::base::error::Result;
use crate::base::page::Page;
use crate::platform::custody::{
    Asking, Custodian, Kept, Leaving, Obligation, ObligationKind, kept,
};
use crate::platform::db::Tx;

/// Points, which stay in the books. Before orders: whoever holds the wallet keeps its owner from buying.
pub const WALLET: Custodian = Custodian {
    name: "wallet.entries",
    obligations: Some(|tx, leaving| obligations(tx, leaving).boxed()),
    release: Some(|tx, leaving| store::close(tx, leaving.account_id, leaving.now).boxed()),
    export: Some(|tx, asking| export(tx, asking).boxed()),
    store_obligations: None,
};

async fn obligations(tx: &mut Tx, leaving: Leaving) -> Result<Vec<Obligation>> {
    let wallet = [leaving.account_id];
    store::insert_wallets(tx, &wallet, leaving.now).await?;
    let balances = store::lock_balances(tx, &wallet).await?;
    let held = balances.values().filter(|it| it.minor() != 0);
    let obligation = |subject| Obligation { kind: ObligationKind::WalletBalance, subject };
    Ok(held.map(|it| obligation(it.minor().to_string())).collect())
}

async fn export(tx: &mut Tx, asking: Asking<'_>) -> Result<Page<Kept, Uuid>> {
    let page = store::list_entries(tx, asking.account_id, asking.page_of()).await?;
    Ok(kept::<_, _, pb::WalletEntry>(page, |it| it.id))
}

//! `ExportAccountData`: everything that is kept of somebody, a page at a time.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::app::App;
use crate::base::error::Result;
use crate::base::ids::AccountId;
use crate::base::page::PageRequest;
use crate::base::reason;
use crate::platform::custody::{Asking, Kept};
use crate::platform::db::Tx;
use crate::platform::page_token::ListName;

/// The largest page: an order may have a hundred lines.
const SIZE_MAX: i64 = 50;

/// Which part of it.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// The custodian that comes next, by its place in the list.
    custodian: usize,
    page: PageRequest<Uuid>,
}

/// The list that a custodian's page tokens are good for.
fn list_name(app: &App, account_id: AccountId, custodian: usize) -> Option<String> {
    let custodian = app.custodians.get(custodian)?;
    Some(format!("account.export_account_data/{account_id}/{}", custodian.name))
}

impl Part {
    /// Reads which part is asked for.
    pub fn read(
        app: &App,
        account_id: AccountId,
        (size, token): (i32, &str),
        now: DateTime<Utc>,
    ) -> Result<Self> {
        // Each custodian's tokens are sealed for itself, so one that opens tells whose it is.
        for custodian in 0..app.custodians.len() {
            let Some(list) = list_name(app, account_id, custodian) else { break };
            if let Ok(page) = ListName(&list).request(&app.keys, size, token, now) {
                let page = PageRequest { size: page.size.min(SIZE_MAX), ..page };
                return Ok(Self { custodian, page });
            }
        }
        Err(reason::page_token_invalid().at("page_token", "is not one of this list, or too old"))
    }
}

/// Some of what is kept of an account, and the token of what comes next, which is empty when nothing does.
pub async fn export_account_data(
    app: &App,
    tx: &mut Tx,
    account_id: AccountId,
    part: Part,
    now: DateTime<Utc>,
) -> Result<(Vec<Kept>, String)> {
    let seal = &app.vault.fetch(tx, account_id).await?;
    let mut records = Vec::new();
    let Part { mut custodian, mut page } = part;
    while let Some(asked) = app.custodians.get(custodian) {
        let asking = Asking { account_id, vault: &app.vault, seal, page, now };
        let told = (asked.export)(tx, asking).await?;
        let left = page.size.saturating_sub(i64::try_from(told.items.len()).unwrap_or(i64::MAX));
        records.extend(told.items);
        if told.next.is_none() {
            custodian = custodian.saturating_add(1);
        }
        page = PageRequest { size: left, below: told.next };
        if left <= 0 {
            break;
        }
    }
    let Some(list) = list_name(app, account_id, custodian) else {
        return Ok((records, String::new()));
    };
    // Where a custodian's list begins, everything is below.
    let next = page.below.unwrap_or(Uuid::max());
    Ok((records, ListName(&list).token(&app.keys, Some(next), now)?))
}

//! Wallets to and from the contract.

use jangteo_sdk::wallet::v1 as pb;

use super::charge_wallet::{ChargeWallet, Charged};
use super::model::{Cause, Entry};
use crate::base::error::{Error, Result};
use crate::base::ids::AccountId;
use crate::payment::model::Provider;
use crate::platform::wire::{money, timestamp};

/// Reads a [`ChargeWallet`], for whoever calls.
pub fn charge_wallet(
    request: &pb::ChargeWalletRequest,
    buyer_id: AccountId,
) -> Result<ChargeWallet> {
    let provider = match request.method() {
        pb::ChargeMethod::Sandbox => Provider::Sandbox,
        pb::ChargeMethod::Unspecified => {
            return Err(Error::invalid("method", "must be specified"));
        }
    };
    Ok(ChargeWallet { buyer_id, amount: money("amount", request.amount.as_ref())?, provider })
}

impl From<Charged> for pb::ChargeWalletResponse {
    fn from(charged: Charged) -> Self {
        Self {
            wallet: Some(pb::Wallet { balance: Some(charged.balance.into()) }),
            entry: Some(charged.entry.into()),
        }
    }
}

impl From<Entry> for pb::WalletEntry {
    fn from(entry: Entry) -> Self {
        let (kind, order_id, payment_id) = match entry.cause {
            Cause::Charge { payment_id } => {
                (pb::WalletEntryKind::Charge, String::new(), payment_id.to_string())
            }
            Cause::Order { order_id, .. } => {
                (pb::WalletEntryKind::Order, order_id.to_string(), String::new())
            }
            Cause::Cancellation { order_id, .. } => {
                (pb::WalletEntryKind::Cancellation, order_id.to_string(), String::new())
            }
        };
        Self {
            id: entry.id.to_string(),
            kind: kind.into(),
            amount: Some(entry.amount.into()),
            order_id,
            payment_id,
            create_time: Some(timestamp(entry.created_at)),
        }
    }
}

//! `AddCartItem`: puts more of a variant into the cart.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use jangteo_sdk::cart::v1 as pb;

use super::model::{CartLine, Contents};
use super::{rules, store};
use crate::base::error::Result;
use crate::base::ids::{AccountId, VariantId};
use crate::platform::db::Tx;
use crate::platform::group_commit::Operation;

/// What to put into whose cart.
#[derive(Clone, Copy, Debug)]
pub struct AddCartItem {
    /// Whose cart.
    pub buyer_id: AccountId,
    /// What.
    pub variant_id: VariantId,
    /// How many pieces, on top of those that are in it.
    pub quantity: i32,
}

/// Puts what a batch brings into carts, one after the other.
pub struct AddCartItems;

impl Operation for AddCartItems {
    type Command = AddCartItem;
    type Response = pb::AddCartItemResponse;
    type Rows = Contents;
    /// The lines that are new or others now.
    type Changes = BTreeMap<(AccountId, VariantId), CartLine>;

    const NAME: &'static str = "cart.add_cart_item";

    async fn load(
        &self,
        tx: &Tx,
        commands: &[&AddCartItem],
        now: DateTime<Utc>,
    ) -> Result<Contents> {
        let wanted = commands.iter().map(|it| (it.buyer_id, it.variant_id));
        store::lock_contents(tx, &Vec::from_iter(wanted), now).await
    }

    fn decide(
        &self,
        mut contents: Contents,
        commands: &[&AddCartItem],
        _: DateTime<Utc>,
    ) -> (Vec<Result<pb::AddCartItemResponse>>, Self::Changes) {
        let mut lines = BTreeMap::new();
        let answers = commands.iter().map(|&&AddCartItem { buyer_id, variant_id, quantity }| {
            let more = |there: i32| there.saturating_add(quantity);
            let (line, cart) = rules::put(&mut contents, buyer_id, variant_id, more)?;
            lines.insert((buyer_id, variant_id), line);
            Ok(pb::AddCartItemResponse { cart: Some(cart.into()) })
        });
        (answers.collect(), lines)
    }

    async fn save(&self, tx: &Tx, lines: &Self::Changes, now: DateTime<Utc>) -> Result<()> {
        store::upsert_lines(tx, lines, now).await
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::base::ids::{ProductId, StoreId};
    use crate::base::money::Money;
    use crate::catalog::model::{Limits, Offer, State};

    fn offer(state: State) -> Offer {
        Offer {
            variant_id: VariantId::new(),
            variant_name: "백색".into(),
            product_id: ProductId::new(),
            product_name: "한지 조명".into(),
            state,
            opens_at: None,
            list_price: Money::krw(58_000),
            price: Money::krw(58_000),
            limits: Limits::default(),
            store_id: StoreId::new(),
            commission_basis_points: 500,
        }
    }

    proptest! {
        /// Together or one after the other: the same answers, and the same carts.
        #[test]
        fn a_batch_does_what_its_commands_do_alone(
            wanted in prop::collection::vec((0..3usize, 0..4usize, 1..600i32), 0..40),
        ) {
            let buyers: Vec<AccountId> = (0..3).map(|_| AccountId::new()).collect();
            let offers = [offer(State::OnSale), offer(State::OnSale), offer(State::Paused)];
            // One of the variants is not there.
            let variants: Vec<VariantId> =
                offers.iter().map(|it| it.variant_id).chain([VariantId::new()]).collect();
            let commands = wanted.iter().map(|(buyer, variant, quantity)| AddCartItem {
                buyer_id: buyers[*buyer],
                variant_id: variants[*variant],
                quantity: *quantity,
            });
            let commands: Vec<AddCartItem> = commands.collect();
            let before = Contents {
                offers: offers.iter().map(|it| (it.variant_id, it.clone())).collect(),
                ..Contents::default()
            };
            let now = DateTime::default();
            let told = |it: Result<pb::AddCartItemResponse>| it.map_err(|it| it.reason());

            let all: Vec<&AddCartItem> = commands.iter().collect();
            let (answers, lines) = AddCartItems.decide(before.clone(), &all, now);
            let mut alone = before;
            let mut after = BTreeMap::new();
            for (command, answer) in commands.iter().zip(answers) {
                let (mut by_itself, changed) = AddCartItems.decide(alone.clone(), &[command], now);
                prop_assert_eq!(by_itself.pop().map(told), Some(told(answer)));
                for ((buyer_id, variant_id), line) in changed {
                    let cart = alone.carts.entry(buyer_id).or_default();
                    match cart.iter_mut().find(|it| it.variant_id == variant_id) {
                        Some(there) => there.clone_from(&line),
                        None => cart.push(line.clone()),
                    }
                    after.insert((buyer_id, variant_id), line);
                }
            }
            prop_assert_eq!(lines, after);
        }
    }
}

//! The lives of orders, of their parts and of shipments: every step there is, as data, and what takes them.
//!
//! docs/order-life.md draws them.

#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use chrono::{DateTime, Utc};

use super::life_model::{
    Action, Move, PartState, PartStep, Pieces, Shipment, ShipmentState, ShipmentStep, State, Step,
    StepTaken, Tracking,
};
use super::model::{Order, Sold, StoreOrder};
use crate::base::error::{Error, Result};
use crate::base::ids::{AccountId, OrderLineId, ShipmentId, StoreOrderId};
use crate::base::reason;

/// Every step of an order.
pub const ORDER_STEPS: &[(State, Step, State)] = &[
    (State::Ordered, Step::Cancel, State::Cancelled),
    (State::Ordered, Step::Complete, State::Completed),
];

/// Every step of a part of an order.
pub const PART_STEPS: &[(PartState, PartStep, PartState)] = &[
    (PartState::Ordered, PartStep::Cancel, PartState::Cancelled),
    (PartState::Ordered, PartStep::ShipSome, PartState::PartlyShipped),
    (PartState::Ordered, PartStep::ShipRest, PartState::Shipped),
    (PartState::PartlyShipped, PartStep::ShipSome, PartState::PartlyShipped),
    (PartState::PartlyShipped, PartStep::ShipRest, PartState::Shipped),
    (PartState::Shipped, PartStep::Deliver, PartState::Delivered),
    (PartState::Shipped, PartStep::Confirm, PartState::Confirmed),
    (PartState::Delivered, PartStep::Confirm, PartState::Confirmed),
];

/// Every step of a shipment.
pub const SHIPMENT_STEPS: &[(ShipmentState, ShipmentStep, ShipmentState)] = &[
    (ShipmentState::Shipped, ShipmentStep::Depart, ShipmentState::InTransit),
    (ShipmentState::Shipped, ShipmentStep::Arrive, ShipmentState::Delivered),
    (ShipmentState::InTransit, ShipmentStep::Arrive, ShipmentState::Delivered),
];

/// Where `step` leads from `state`; `None` if it cannot be taken there.
fn next<S: Copy + PartialEq, A: Copy + PartialEq>(
    steps: &[(S, A, S)],
    state: S,
    step: A,
) -> Option<S> {
    steps.iter().find(|(from, by, _)| *from == state && *by == step).map(|(_, _, to)| *to)
}

/// The most shipments that a part is sent in: the last takes all that is left.
const SHIPMENTS_MAX: usize = 50;

/// Who takes steps, why and when.
#[derive(Clone, Copy, Debug)]
pub struct Mover {
    /// The account; `None` for the server itself.
    pub actor_id: Option<AccountId>,
    /// Why: `CANCELLED_BY_BUYER`.
    pub reason: &'static str,
    /// When.
    pub at: DateTime<Utc>,
}

/// An order that takes steps. All of them go through here, so that none goes untold.
#[derive(Clone, Debug)]
pub struct Life {
    order: Order,
    mover: Mover,
    /// The steps that it had taken before.
    taken: i32,
    steps: Vec<StepTaken>,
    /// The shipments that were sent here, and those that have changed.
    sent: Vec<ShipmentId>,
    touched: Vec<ShipmentId>,
}

impl Life {
    /// Of an order that has taken so many steps.
    #[must_use]
    pub const fn of(order: Order, taken: i32, mover: Mover) -> Self {
        Self { order, mover, taken, steps: Vec::new(), sent: Vec::new(), touched: Vec::new() }
    }

    /// The order as it is now.
    #[must_use]
    pub const fn order(&self) -> &Order {
        &self.order
    }

    /// The order as it is now, for good.
    #[must_use]
    pub fn into_order(self) -> Order {
        self.order
    }

    /// The steps that it has taken here.
    #[must_use]
    pub fn steps(&self) -> &[StepTaken] {
        &self.steps
    }

    /// What was sent here, with the part that it is of.
    pub fn sent(&self) -> impl Iterator<Item = (StoreOrderId, &Shipment)> {
        self.shipments().filter(|(_, it)| self.sent.contains(&it.id))
    }

    /// What has changed here of what was sent before.
    pub fn touched(&self) -> impl Iterator<Item = &Shipment> {
        self.shipments().map(|(_, it)| it).filter(|it| self.touched.contains(&it.id))
    }

    fn shipments(&self) -> impl Iterator<Item = (StoreOrderId, &Shipment)> {
        let parts = self.order.store_orders.iter();
        parts.flat_map(|part| part.shipments.iter().map(|it| (part.id, it)))
    }

    /// Cancels the order with all its parts, or refuses if some of it is on its way.
    pub fn cancel(&mut self) -> Result<()> {
        let parts = self.order.store_orders.iter().map(|it| it.state);
        let mut stuck = parts.filter(|it| next(PART_STEPS, *it, PartStep::Cancel).is_none());
        let from = self.order.state;
        let to = next(ORDER_STEPS, from, Step::Cancel).ok_or_else(|| self.refused(from.name()))?;
        if let Some(state) = stuck.next() {
            return Err(self.refused(state.name()));
        }
        for part in &mut self.order.store_orders {
            part.state = PartState::Cancelled;
        }
        self.move_order(from, to);
        Ok(())
    }

    /// Sends pieces of a part as a new shipment: those that are `wanted`, or all that are left where none are.
    pub fn ship(
        &mut self,
        id: StoreOrderId,
        wanted: &[(OrderLineId, i32)],
        (shipment_id, tracking): (ShipmentId, Tracking),
    ) -> Result<()> {
        self.part_step(id, PartStep::ShipRest)?;
        let part = self.part(id)?;
        let left = part.left_to_send();
        let pieces = if wanted.is_empty() { left.clone() } else { choose(wanted, part, &left)? };
        let step = if pieces == left { PartStep::ShipRest } else { PartStep::ShipSome };
        if step == PartStep::ShipSome && SHIPMENTS_MAX <= part.shipments.len().saturating_add(1) {
            let problem =
                format!("must be all that is left, in shipment {SHIPMENTS_MAX} of a store order");
            return Err(Error::invalid("lines", problem));
        }
        let (from, to) = self.part_step(id, step)?;
        let shipment = Shipment {
            id: shipment_id,
            state: ShipmentState::Shipped,
            tracking,
            pieces,
            sent_at: self.mover.at,
            delivered_at: None,
        };
        let state = shipment.state;
        self.sent.push(shipment_id);
        self.change_part(id, |part| part.shipments.push(shipment));
        self.note(Move::Shipment(id, shipment_id, None, state));
        self.move_part(id, from, to);
        Ok(())
    }

    /// Moves a shipment; the last that arrives of a part that is all sent takes the part along.
    pub fn move_shipment(&mut self, id: ShipmentId, step: ShipmentStep) -> Result<()> {
        let (part_id, from) = self.shipment(id)?;
        let to = next(SHIPMENT_STEPS, from, step).ok_or_else(|| self.refused(from.name()))?;
        let at = self.mover.at;
        self.touched.push(id);
        self.change_shipment(id, |it| {
            it.state = to;
            it.delivered_at = (to == ShipmentState::Delivered).then_some(at);
        });
        self.note(Move::Shipment(part_id, id, Some(from), to));
        let part = self.part(part_id)?;
        let arrived = part.shipments.iter().all(|it| it.state == ShipmentState::Delivered);
        if let (true, Some(to)) = (arrived, next(PART_STEPS, part.state, PartStep::Deliver)) {
            self.move_part(part_id, part.state, to);
        }
        Ok(())
    }

    /// Corrects how a shipment is found, which is told as a step on the spot, or refuses once it has arrived.
    pub fn track(&mut self, id: ShipmentId, tracking: Tracking) -> Result<()> {
        let (part_id, state) = self.shipment(id)?;
        if !can_be_corrected(state) {
            return Err(self.refused(state.name()));
        }
        if self.shipments().any(|(_, it)| it.id == id && it.tracking != tracking) {
            self.touched.push(id);
            self.change_shipment(id, |it| it.tracking = tracking);
            self.note(Move::Shipment(part_id, id, Some(state), state));
        }
        Ok(())
    }

    /// Has the buyer keep a part; the last part that comes to its end takes the order along.
    pub fn confirm(&mut self, id: StoreOrderId) -> Result<()> {
        let (from, to) = self.part_step(id, PartStep::Confirm)?;
        self.move_part(id, from, to);
        let (state, mut parts) = (self.order.state, self.order.store_orders.iter());
        if let (true, Some(to)) =
            (parts.all(|it| it.state.is_end()), next(ORDER_STEPS, state, Step::Complete))
        {
            self.move_order(state, to);
        }
        Ok(())
    }

    /// The part of this id.
    pub fn part(&self, id: StoreOrderId) -> Result<&StoreOrder> {
        let part = self.order.store_orders.iter().find(|it| it.id == id);
        part.ok_or_else(|| reason::not_found("store order", id))
    }

    /// A part as its store sees it.
    pub fn sold(&self, id: StoreOrderId) -> Result<Sold> {
        Ok(Sold {
            part: self.part(id)?.clone(),
            order_id: self.order.id,
            order_number: self.order.number.clone(),
            placed_at: self.order.placed_at,
            shipping_address: None,
        })
    }

    fn part_step(&self, id: StoreOrderId, step: PartStep) -> Result<(PartState, PartState)> {
        let from = self.part(id)?.state;
        let to = next(PART_STEPS, from, step).ok_or_else(|| self.refused(from.name()))?;
        Ok((from, to))
    }

    fn shipment(&self, id: ShipmentId) -> Result<(StoreOrderId, ShipmentState)> {
        let found = self.shipments().find(|(_, it)| it.id == id);
        let found = found.map(|(part, it)| (part, it.state));
        found.ok_or_else(|| reason::not_found("shipment", id))
    }

    fn change_part(&mut self, id: StoreOrderId, change: impl FnOnce(&mut StoreOrder)) {
        self.order.store_orders.iter_mut().find(|it| it.id == id).map(change);
    }

    fn change_shipment(&mut self, id: ShipmentId, change: impl FnOnce(&mut Shipment)) {
        let mut shipments = self.order.store_orders.iter_mut().flat_map(|it| &mut it.shipments);
        shipments.find(|it| it.id == id).map(change);
    }

    fn move_order(&mut self, from: State, to: State) {
        self.order.state = to;
        self.note(Move::Order(Some(from), to));
    }

    fn move_part(&mut self, id: StoreOrderId, from: PartState, to: PartState) {
        if from != to {
            self.change_part(id, |it| it.state = to);
            self.note(Move::Part(id, from, to));
        }
    }

    fn note(&mut self, moved: Move) {
        let Mover { actor_id, reason, at } = self.mover;
        let taken = i32::try_from(self.steps.len()).unwrap_or(i32::MAX);
        let sequence = self.taken.saturating_add(taken).saturating_add(1);
        let order_id = self.order.id;
        self.steps.push(StepTaken { order_id, sequence, moved, actor_id, reason, at });
    }

    fn refused(&self, state: &str) -> Error {
        reason::order_state_invalid(self.order.id, state)
    }
}

/// The pieces that are `wanted` of a part of which so many are left to send.
fn choose(wanted: &[(OrderLineId, i32)], part: &StoreOrder, left: &Pieces) -> Result<Pieces> {
    let mut pieces = Pieces::new();
    for (index, (id, quantity)) in wanted.iter().enumerate() {
        let field = |part: &str| format!("lines[{index}].{part}");
        if !part.lines.iter().any(|it| it.id == *id) {
            let refused = reason::not_found("line", id);
            return Err(refused.at(field("line_id"), "is not of this store order"));
        }
        if pieces.insert(*id, *quantity).is_some() {
            return Err(Error::invalid(field("line_id"), "is named twice"));
        }
        let left = left.get(id).copied().unwrap_or(0);
        if left < *quantity {
            let problem = format!("must be at most {left}, which is all that is left");
            return Err(reason::shipment_too_large(id, left).at(field("quantity"), problem));
        }
    }
    Ok(pieces)
}

/// Whether a shipment may be told to have another number.
const fn can_be_corrected(state: ShipmentState) -> bool {
    !matches!(state, ShipmentState::Delivered)
}

impl Order {
    /// What can be done with it now.
    #[must_use]
    pub fn actions(&self) -> Vec<Action> {
        let parts = self.store_orders.iter();
        let whole =
            parts.map(|it| next(PART_STEPS, it.state, PartStep::Cancel)).all(|it| it.is_some());
        let cancels = whole && next(ORDER_STEPS, self.state, Step::Cancel).is_some();
        if cancels { vec![Action::CancelOrder] } else { Vec::new() }
    }
}

impl StoreOrder {
    /// What can be done with it now.
    #[must_use]
    pub fn actions(&self) -> Vec<Action> {
        let steps =
            [(PartStep::ShipRest, Action::ShipOrder), (PartStep::Confirm, Action::ConfirmPurchase)];
        let can = |step: PartStep| next(PART_STEPS, self.state, step).is_some();
        steps.into_iter().filter(|(step, _)| can(*step)).map(|(_, action)| action).collect()
    }

    /// The pieces of its lines that are not sent yet.
    #[must_use]
    pub fn left_to_send(&self) -> Pieces {
        let sent = |id: OrderLineId| {
            let sent = self.shipments.iter().filter_map(|it| it.pieces.get(&id));
            sent.fold(0, |sum: i32, it| sum.saturating_add(*it))
        };
        let left = self.lines.iter().map(|it| (it.id, it.quantity.saturating_sub(sent(it.id))));
        left.filter(|(_, left)| 0 < *left).collect()
    }
}

impl Shipment {
    /// What can be done with it now.
    #[must_use]
    pub fn actions(&self) -> Vec<Action> {
        let can = |step: ShipmentStep| next(SHIPMENT_STEPS, self.state, step).is_some();
        let actions = [
            (can_be_corrected(self.state), Action::UpdateShipment),
            (can(ShipmentStep::Depart), Action::MarkInTransit),
            (can(ShipmentStep::Arrive), Action::MarkDelivered),
        ];
        actions.into_iter().filter(|(can, _)| *can).map(|(_, action)| action).collect()
    }
}

impl PartState {
    /// Whether nothing comes after it.
    #[must_use]
    pub fn is_end(self) -> bool {
        PART_STEPS.iter().all(|(from, ..)| *from != self)
    }
}

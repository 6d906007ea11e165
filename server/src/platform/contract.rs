//! Holds requests to the rules that the contract gives their fields.
//!
//! [`super::contract_rules`] is generated: for every message that a request can hold, the rules of its fields
//! as calls of [`Violations`]. Fields that only the server sets are cleared on the way.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use jangteo_sdk::errors::v1::ErrorReason;
use regex::Regex;

use crate::base::error::{Error, Result, Violation};

/// A message that a request can hold.
pub trait Contract {
    /// Clears what only the server may set, and finds what breaks a rule. `at` is where the message stands.
    fn check(&mut self, at: &At<'_>, found: &mut Violations);
}

/// Clears what only the server may set in `request`, and refuses it if it breaks a rule.
pub fn check(request: &mut impl Contract) -> Result<()> {
    let mut found = Violations::default();
    request.check(&At::ROOT, &mut found);
    found.into_result()
}

/// A place in a request. Costs nothing until it is told.
#[derive(Clone, Copy)]
pub struct At<'a> {
    parent: Option<&'a At<'a>>,
    step: Step,
}

#[derive(Clone, Copy)]
enum Step {
    Root,
    Field(&'static str),
    Index(usize),
}

impl At<'_> {
    /// The request itself.
    pub const ROOT: At<'static> = At { parent: None, step: Step::Root };

    /// The field of this name in the message that stands here.
    #[must_use]
    pub fn field(&self, name: &'static str) -> At<'_> {
        At { parent: Some(self), step: Step::Field(name) }
    }

    /// The item at `index` of the list that stands here.
    #[must_use]
    pub fn index(&self, index: usize) -> At<'_> {
        At { parent: Some(self), step: Step::Index(index) }
    }
}

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inside = self.parent.filter(|it| !matches!(it.step, Step::Root));
        if let Some(parent) = inside {
            parent.fmt(f)?;
        }
        match self.step {
            Step::Root => Ok(()),
            Step::Field(name) if inside.is_some() => write!(f, ".{name}"),
            Step::Field(name) => f.write_str(name),
            Step::Index(index) => write!(f, "[{index}]"),
        }
    }
}

/// The rules that a request breaks.
#[derive(Default)]
pub struct Violations {
    found: Vec<(Violation, ErrorReason)>,
}

/// The most violations that an answer names.
const VIOLATIONS_MAX: usize = 20;

impl Violations {
    fn add(&mut self, at: &At<'_>, problem: impl Into<String>, reason: ErrorReason) {
        if self.found.len() < VIOLATIONS_MAX {
            self.found.push((Violation { field: at.to_string(), problem: problem.into() }, reason));
        }
    }

    /// Refuses the request if a rule is broken: with the reason that all broken rules share, if they do.
    fn into_result(self) -> Result<()> {
        let Some((_, first)) = self.found.first() else { return Ok(()) };
        let shared = self.found.iter().all(|(_, it)| it == first);
        let error = Error::new(if shared { *first } else { ErrorReason::ValidationFailed });
        Err(self.found.into_iter().fold(error, |error, (it, _)| error.at(it.field, it.problem)))
    }

    /// Every text: PostgreSQL keeps none with a NUL.
    pub(super) fn text(&mut self, at: &At<'_>, value: &str) {
        if value.contains('\0') {
            self.add(at, "must not contain U+0000", ErrorReason::ValidationFailed);
        }
    }

    pub(super) fn required(&mut self, at: &At<'_>, present: bool, reason: ErrorReason) {
        if !present {
            self.add(at, "is required", reason);
        }
    }

    pub(super) fn min_len(&mut self, at: &At<'_>, value: &str, min: usize, reason: ErrorReason) {
        if value.chars().count() < min {
            self.add(at, format!("must have at least {min} characters"), reason);
        }
    }

    pub(super) fn max_len(&mut self, at: &At<'_>, value: &str, max: usize, reason: ErrorReason) {
        if max < value.chars().count() {
            self.add(at, format!("must have at most {max} characters"), reason);
        }
    }

    pub(super) fn email(&mut self, at: &At<'_>, value: &str, reason: ErrorReason) {
        if !is_email(value) {
            self.add(at, "must be an e-mail address", reason);
        }
    }

    pub(super) fn uuid(&mut self, at: &At<'_>, value: &str, reason: ErrorReason) {
        let dashed = value.len() == 36 && uuid::Uuid::try_parse(value).is_ok();
        if !dashed {
            self.add(at, "must be a UUID", reason);
        }
    }

    pub(super) fn pattern(
        &mut self,
        at: &At<'_>,
        value: &str,
        pattern: &'static str,
        reason: ErrorReason,
    ) {
        if !matches(pattern, value) {
            self.add(at, format!("must match {pattern}"), reason);
        }
    }

    pub(super) fn gte(&mut self, at: &At<'_>, value: i64, min: i64, reason: ErrorReason) {
        if value < min {
            self.add(at, format!("must be at least {min}"), reason);
        }
    }

    pub(super) fn lte(&mut self, at: &At<'_>, value: i64, max: i64, reason: ErrorReason) {
        if max < value {
            self.add(at, format!("must be at most {max}"), reason);
        }
    }

    pub(super) fn min_items(&mut self, at: &At<'_>, count: usize, min: usize, reason: ErrorReason) {
        if count < min {
            self.add(at, format!("must have at least {min} items"), reason);
        }
    }

    pub(super) fn max_items(&mut self, at: &At<'_>, count: usize, max: usize, reason: ErrorReason) {
        if max < count {
            self.add(at, format!("must have at most {max} items"), reason);
        }
    }

    pub(super) fn one_in(&mut self, at: &At<'_>, value: i32, of: &[i32], reason: ErrorReason) {
        if !of.contains(&value) {
            self.add(at, format!("must be one of {of:?}"), reason);
        }
    }

    pub(super) fn one_not_in(&mut self, at: &At<'_>, value: i32, of: &[i32], reason: ErrorReason) {
        if of.contains(&value) {
            self.add(at, "must be specified", reason);
        }
    }

    pub(super) fn defined(&mut self, at: &At<'_>, known: bool, reason: ErrorReason) {
        if !known {
            self.add(at, "must be a known value", reason);
        }
    }
}

/// Whether `text` is an address of the HTML standard: local part, @, dot-separated labels.
#[must_use]
pub fn is_email(text: &str) -> bool {
    const EMAIL: &str = "^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$";
    matches(EMAIL, text)
}

/// Whether `value` matches `pattern`, a constant of the contract.
fn matches(pattern: &'static str, value: &str) -> bool {
    // A clone of a regex begins without what it has learned, so they are shared.
    static COMPILED: Mutex<BTreeMap<&str, Option<Arc<Regex>>>> = Mutex::new(BTreeMap::new());
    let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    let compile = || Regex::new(pattern).ok().map(Arc::new);
    let regex = compiled.entry(pattern).or_insert_with(compile).clone();
    drop(compiled);
    regex.is_some_and(|it| it.is_match(value))
}

#[cfg(test)]
mod tests {
    use jangteo_sdk::account::v1::SignUpRequest;
    use jangteo_sdk::catalog::v1::{CreateProductRequest, Product, Variant};
    use jangteo_sdk::order::v1::{PlaceOrderLine, PlaceOrderRequest};

    use super::*;

    fn fields(error: &Error) -> Vec<&str> {
        error.violations().iter().map(|it| it.field.as_str()).collect()
    }

    #[test]
    fn every_broken_rule_is_named_with_its_path() {
        let mut request = SignUpRequest {
            email: "nobody".into(),
            password: "short".into(),
            display_name: "nul\0".into(),
            phone: "12".into(),
            role: 3,
        };

        let refused = check(&mut request).unwrap_err();

        assert_eq!(refused.reason(), ErrorReason::ValidationFailed);
        assert_eq!(fields(&refused), ["email", "password", "display_name", "phone", "role"]);
    }

    #[test]
    fn a_rule_may_have_a_reason_of_its_own() {
        let line = |quantity| PlaceOrderLine {
            variant_id: "0199a1b2-0000-7000-8000-000000000000".into(),
            quantity,
        };
        let address = jangteo_sdk::types::v1::Address {
            recipient: "김하늘".into(),
            phone: "010-1234-5678".into(),
            country_code: "KR".into(),
            postal_code: "04524".into(),
            line1: "서울특별시 중구 세종대로 110".into(),
            line2: String::new(),
        };
        let mut request = PlaceOrderRequest {
            lines: vec![line(1), line(0), line(1_000)],
            shipping_address: Some(address),
            payment_method: 1,
            ..PlaceOrderRequest::default()
        };

        let refused = check(&mut request).unwrap_err();

        assert_eq!(refused.reason(), ErrorReason::InvalidPurchaseQuantity);
        assert_eq!(fields(&refused), ["lines[1].quantity", "lines[2].quantity"]);
    }

    #[test]
    fn what_only_the_server_sets_is_cleared() {
        let variant = Variant { name: "기본".into(), id: "mine".into(), ..Variant::default() };
        let product =
            Product { id: "mine".into(), state: 2, variants: vec![variant], ..Product::default() };
        let mut request = CreateProductRequest { product: Some(product), ..Default::default() };

        let refused = check(&mut request).unwrap_err();

        let product = request.product.unwrap();
        assert_eq!(
            (product.id.as_str(), product.state, product.variants[0].id.as_str()),
            ("", 0, "")
        );
        assert_eq!(fields(&refused), ["store_id", "product.name", "product.price"]);
    }

    #[test]
    fn email_addresses_are_told_from_other_text() {
        let good = ["a@b.co", "first.last+tag@sub.example.kr"];
        let bad = ["", "a", "a@", "@b", "a b@c.d", "a@b..c", "a@-b.c"];

        let is_email = |text: &&str| {
            let mut found = Violations::default();
            found.email(&At::ROOT, text, ErrorReason::ValidationFailed);
            found.found.is_empty()
        };

        assert!(good.iter().all(is_email));
        assert!(!bad.iter().any(is_email));
    }
}

//! What can go wrong with a call, in the marketplace's own words.
//!
//! Every error has one reason from the contract's registry; [`super::reason`] makes them. Domain code knows
//! nothing of gRPC: [`crate::platform::grpc`] alone turns an error into a status.

use std::any::Any;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use jangteo_sdk::errors::v1::{ErrorReason, Retry};
use jangteo_sdk::google::rpc::Code;
use prost::{Message, Name};

use super::reason;

/// The result of anything a call does.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call was refused or failed. Cheap to clone.
#[derive(Clone)]
pub struct Error(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    reason: ErrorReason,
    facts: Vec<(Cow<'static, str>, String)>,
    violations: Vec<Violation>,
    detail: Option<Detail>,
    retry_after: Option<Duration>,
    source: Option<Arc<anyhow::Error>>,
}

/// A message of the contract that helps the caller on, such as a new quote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detail {
    /// `type.googleapis.com/` and the message's full name.
    pub type_url: String,
    /// The encoded message.
    pub value: Vec<u8>,
}

/// A field of the request that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The path of the field, as in the contract: `lines[1].quantity`.
    pub field: String,
    /// What is wrong with it, to follow its name: "must be at least 1".
    pub problem: String,
}

/// What a reason promises, from the contract's registry.
#[derive(Clone, Copy, Debug)]
pub struct Spec {
    /// What clients see: `INSUFFICIENT_STOCK`.
    pub name: &'static str,
    /// The short code: `I100`.
    pub code: &'static str,
    /// The gRPC status code.
    pub grpc: Code,
    /// What the caller should do next.
    pub retry: Retry,
    /// The message in English, with `{key}` for the facts.
    pub message_en: &'static str,
    /// The message in Korean, with `{key}` for the facts.
    pub message_ko: &'static str,
}

/// A language that errors are told in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// Korean.
    Korean,
}

impl Error {
    /// An error of this reason. Use the constructors of [`super::reason`], which ask for the facts.
    #[must_use]
    pub fn new(reason: ErrorReason) -> Self {
        Self(Arc::new(Inner {
            reason,
            facts: Vec::new(),
            violations: Vec::new(),
            detail: None,
            retry_after: None,
            source: None,
        }))
    }

    /// A fault of ours, or of what we depend on; `source` goes to the log and no further.
    #[must_use]
    pub fn internal(source: impl Into<anyhow::Error>) -> Self {
        reason::internal().because(source)
    }

    /// A request that breaks the contract at `field`.
    #[must_use]
    pub fn invalid(field: impl Into<String>, problem: impl Into<String>) -> Self {
        reason::validation_failed().at(field, problem)
    }

    /// Adds a fact.
    #[must_use]
    pub fn with(mut self, key: impl Into<Cow<'static, str>>, value: impl ToString) -> Self {
        Arc::make_mut(&mut self.0).facts.push((key.into(), value.to_string()));
        self
    }

    /// Names a field that is wrong.
    #[must_use]
    pub fn at(mut self, field: impl Into<String>, problem: impl Into<String>) -> Self {
        let violation = Violation { field: field.into(), problem: problem.into() };
        Arc::make_mut(&mut self.0).violations.push(violation);
        self
    }

    /// Adds a message that helps the caller on.
    #[must_use]
    pub fn with_detail<M: Message + Name>(self, message: &M) -> Self {
        self.with_encoded(Detail { type_url: M::type_url(), value: message.encode_to_vec() })
    }

    /// Adds a message that was encoded before.
    #[must_use]
    pub fn with_encoded(mut self, detail: Detail) -> Self {
        Arc::make_mut(&mut self.0).detail = Some(detail);
        self
    }

    /// Says when the call may be repeated.
    #[must_use]
    pub fn after(mut self, delay: Duration) -> Self {
        Arc::make_mut(&mut self.0).retry_after = Some(delay);
        self
    }

    /// Keeps the cause, for the log.
    #[must_use]
    pub fn because(mut self, source: impl Into<anyhow::Error>) -> Self {
        Arc::make_mut(&mut self.0).source = Some(Arc::new(source.into()));
        self
    }

    /// The reason, to branch on.
    #[must_use]
    pub fn reason(&self) -> ErrorReason {
        self.0.reason
    }

    /// What the reason promises.
    #[must_use]
    pub fn spec(&self) -> Spec {
        reason::spec(self.0.reason)
    }

    /// The facts, under the keys that the reason promises.
    #[must_use]
    pub fn facts(&self) -> &[(Cow<'static, str>, String)] {
        &self.0.facts
    }

    /// The fields that are wrong.
    #[must_use]
    pub fn violations(&self) -> &[Violation] {
        &self.0.violations
    }

    /// The message that helps the caller on.
    #[must_use]
    pub fn detail(&self) -> Option<&Detail> {
        self.0.detail.as_ref()
    }

    /// When the call may be repeated, if that is known.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The cause, for the log.
    #[must_use]
    pub fn cause(&self) -> Option<&anyhow::Error> {
        self.0.source.as_deref()
    }

    /// Whether the same call would get the same answer, so that the answer may be recorded and replayed.
    #[must_use]
    pub fn is_definitive(&self) -> bool {
        matches!(self.spec().retry, Retry::Never | Retry::NewKey | Retry::AfterReread)
    }

    /// The message for people, in their language.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        let spec = self.spec();
        let template = match language {
            Language::English => spec.message_en,
            Language::Korean => spec.message_ko,
        };
        let facts = self.0.facts.iter();
        facts.fold(template.to_owned(), |text, (key, value)| {
            text.replace(&format!("{{{key}}}"), value)
        })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message(Language::English))
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {self}", self.spec().name)?;
        for Violation { field, problem } in self.violations() {
            write!(f, "; {field} {problem}")?;
        }
        self.cause().map_or(Ok(()), |it| write!(f, "; caused by {it:#}"))
    }
}

impl std::error::Error for Error {}

/// What a panic has said.
#[must_use]
pub fn panic_message(panic: &(dyn Any + Send)) -> anyhow::Error {
    let text = panic.downcast_ref::<&str>().copied();
    let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    anyhow::anyhow!("panic: {}", text.unwrap_or("of unknown cause"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_hold_the_facts_in_both_languages() {
        let error = reason::insufficient_balance(900, 1_500);

        assert_eq!(error.message(Language::English), "1500 points needed, 900 there");
        assert_eq!(error.message(Language::Korean), "포인트가 부족합니다. 필요 1500, 보유 900");
    }

    #[test]
    fn refusals_are_definitive_and_faults_are_not() {
        assert!(reason::insufficient_balance(0, 1).is_definitive());
        assert!(!reason::internal().is_definitive());
        assert!(!reason::concurrent_modification().is_definitive());
    }
}

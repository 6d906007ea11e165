//! A span for each SQL statement.

use diesel::connection::{Instrumentation, InstrumentationEvent};
use opentelemetry::trace::TraceContextExt;
use tracing::Span;
use tracing::span::Id;
use tracing_opentelemetry::OpenTelemetrySpanExt;

use super::SPANS;

/// What Diesel's debug output puts between a statement and what is bound to it, which is nobody's business.
const BINDS: &str = " -- binds: ";

/// Gives every statement of a traced call a span.
#[derive(Default)]
pub struct Statements {
    /// Those under way; statements can be pipelined.
    under_way: Vec<(String, Span)>,
    /// The span below which they run.
    parent: Option<Id>,
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the events are an open set")]
impl Instrumentation for Statements {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        match event {
            InstrumentationEvent::StartQuery { query, .. } => {
                if !Span::current().context().span().span_context().is_sampled() {
                    return;
                }
                // What another call has left behind was cancelled.
                let parent = Span::current().id();
                if self.parent != parent {
                    self.under_way.clear();
                    self.parent = parent;
                }
                let mut text = query.to_string();
                text.truncate(text.find(BINDS).unwrap_or(text.len()));
                let verb = text.split_whitespace().next().unwrap_or_default();
                let span = tracing::info_span!(
                    target: SPANS,
                    "statement",
                    otel.name = verb,
                    otel.kind = "client",
                    otel.status_code = tracing::field::Empty,
                    db.system.name = "postgresql",
                    db.query.text = text,
                );
                self.under_way.push((text, span));
            }
            InstrumentationEvent::FinishQuery { query, error, .. } => {
                if self.under_way.is_empty() {
                    return;
                }
                let text = query.to_string();
                let text = text.split(BINDS).next().unwrap_or_default();
                let ended = self.under_way.iter().position(|(started, _)| started == text);
                if let Some((_, span)) = ended.map(|it| self.under_way.swap_remove(it))
                    && error.is_some()
                {
                    span.record("otel.status_code", "ERROR");
                }
            }
            // Not statements of their own: Diesel tells of these beside the statements that they are made of.
            _ => {}
        }
    }
}

//! Leaves those alone who fail: so much for so long, and then one call at a time until one goes well.

use std::future::Future;
use std::time::Duration;

use anyhow::Result;
use reqwest::Request;
use tower::{Layer, ServiceExt, service_fn};
use tower_resilience_circuitbreaker::{
    CircuitBreakerConfigBuilder, CircuitBreakerError, CircuitBreakerLayer, CircuitState,
    FailureClassifier, SlidingWindowType,
};

use super::answer::{Absence, Answer, Failure};
use crate::platform::telemetry::breaker_moved;

/// When somebody is left alone.
#[derive(Clone, Copy, Debug)]
pub struct Tolerance {
    /// How far back it is looked.
    pub window: Duration,
    /// How many calls have to be in it for a judgement.
    pub calls_min: usize,
    /// The share of them that may not fail.
    pub failure_rate: f64,
    /// From when on a call is slow.
    pub slow: Duration,
    /// The share of them that may not be slow.
    pub slow_rate: f64,
    /// How long they are left alone before one call tries whether they are well again.
    pub rest: Duration,
}

impl Default for Tolerance {
    fn default() -> Self {
        Self {
            window: Duration::from_secs(60),
            calls_min: 10,
            failure_rate: 0.5,
            slow: Duration::from_secs(8),
            slow_rate: 0.8,
            rest: Duration::from_secs(10),
        }
    }
}

/// Counts how calls to somebody fare.
pub(super) struct Breaker(CircuitBreakerLayer<Ill>);

/// Who says no is well; who does not answer, or not as they should, is not.
struct Ill;

impl FailureClassifier<Answer, Failure> for Ill {
    fn classify(&self, result: &Result<Answer, Failure>) -> bool {
        result.as_ref().map_or(true, Answer::is_ill)
    }
}

impl Breaker {
    pub(super) fn new(peer: &'static str, tolerance: &Tolerance) -> Result<Self> {
        let Tolerance { window, calls_min, failure_rate, slow, slow_rate, rest } = *tolerance;
        breaker_moved(peer, number(CircuitState::Closed));
        let built = CircuitBreakerConfigBuilder::new()
            .name(peer)
            // The other kind does not slide: it counts from the last time that the breaker closed.
            .sliding_window_type(SlidingWindowType::TimeBased)
            .sliding_window_duration(window)
            .minimum_number_of_calls(calls_min)
            .failure_rate_threshold(failure_rate)
            .slow_call_duration_threshold(slow)
            .slow_call_rate_threshold(slow_rate)
            .wait_duration_in_open(rest)
            .permitted_calls_in_half_open(1)
            .on_state_transition(move |from, to| {
                tracing::warn!(peer, "the breaker goes from {from:?} to {to:?}");
                breaker_moved(peer, number(to));
            })
            .failure_classifier_type(Ill)
            // What is made with a handle is one breaker for all calls.
            .build_with_handle();
        let (layer, _handle) = built?;
        Ok(Self(layer))
    }

    /// Has `send` send `request`, unless they are left alone.
    pub(super) async fn guard<F, Sent>(&self, request: Request, send: F) -> Result<Answer, Failure>
    where
        F: Fn(Request) -> Sent + Clone + Send + 'static,
        Sent: Future<Output = Result<Answer, Failure>> + Send + 'static,
    {
        let sent = self.0.layer(service_fn(send)).oneshot(request).await;
        sent.map_err(|error| match error {
            CircuitBreakerError::OpenCircuit => Failure::Unavailable(Absence::BreakerOpen),
            CircuitBreakerError::Inner(failure) => failure,
        })
    }
}

/// What figures show: 0 where calls pass, 1 while one tries, 2 where none does.
const fn number(state: CircuitState) -> u64 {
    match state {
        CircuitState::Closed => 0,
        CircuitState::HalfOpen => 1,
        CircuitState::Open => 2,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};

    use reqwest::{Method, StatusCode};
    use tokio::sync::Notify;

    use super::*;

    fn request() -> Request {
        Request::new(Method::GET, "http://127.0.0.1:9".parse().unwrap())
    }

    fn answer(status: u16) -> Result<Answer, Failure> {
        Ok(Answer { status: StatusCode::from_u16(status).unwrap(), body: Vec::new() })
    }

    /// A breaker that judges by four calls.
    fn breaker(rest: Duration) -> Breaker {
        Breaker::new("TESTS", &Tolerance { calls_min: 4, rest, ..Tolerance::default() }).unwrap()
    }

    async fn call(breaker: &Breaker, status: u16) -> Result<Answer, Failure> {
        breaker.guard(request(), move |_| std::future::ready(answer(status))).await
    }

    const OPEN: Failure = Failure::Unavailable(Absence::BreakerOpen);
    const AN_HOUR: Duration = Duration::from_secs(3_600);

    #[tokio::test]
    async fn opens_when_half_of_the_calls_fail_and_asks_nobody_then() {
        let breaker = breaker(AN_HOUR);
        for status in [200, 400, 500] {
            assert!(call(&breaker, status).await.is_ok(), "too few calls to judge by");
        }
        assert!(call(&breaker, 429).await.is_ok(), "the fourth call is still made");

        let asked = Arc::new(AtomicU32::new(0));
        let counted = Arc::clone(&asked);
        let send = move |_| {
            counted.fetch_add(1, Ordering::SeqCst);
            std::future::ready(answer(200))
        };
        assert_eq!(breaker.guard(request(), send).await, Err(OPEN));
        assert_eq!(asked.load(Ordering::SeqCst), 0);
    }

    #[tokio::test]
    async fn stays_closed_for_those_who_say_no() {
        let breaker = breaker(AN_HOUR);
        for _ in 0..20 {
            call(&breaker, 409).await.unwrap();
        }
        assert!(call(&breaker, 200).await.is_ok());
    }

    #[tokio::test]
    async fn opens_for_those_who_are_slow() {
        let tolerance =
            Tolerance { calls_min: 4, rest: AN_HOUR, slow: Duration::ZERO, ..Tolerance::default() };
        let breaker = Breaker::new("TESTS", &tolerance).unwrap();
        for _ in 0..4 {
            call(&breaker, 200).await.unwrap();
        }
        assert_eq!(call(&breaker, 200).await, Err(OPEN));
    }

    #[tokio::test]
    async fn closes_by_itself_after_one_call_that_goes_well() {
        // It rests no time at all: each call that comes is the one that tries.
        let breaker = breaker(Duration::ZERO);
        for _ in 0..4 {
            call(&breaker, 500).await.unwrap();
        }
        assert!(call(&breaker, 500).await.is_ok(), "the first try is made, and fails");

        let (begun, done) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let (started, finish) = (Arc::clone(&begun), Arc::clone(&done));
        let slowly = move |_| {
            let (started, finish) = (Arc::clone(&started), Arc::clone(&finish));
            async move {
                started.notify_one();
                finish.notified().await;
                answer(200)
            }
        };
        let trying = breaker.guard(request(), slowly);
        let others = async {
            begun.notified().await;
            let second = call(&breaker, 200).await;
            done.notify_one();
            second
        };
        let (first, second) = tokio::join!(trying, others);
        assert!(first.is_ok());
        assert_eq!(second, Err(OPEN), "one at a time");
        for status in [200, 500, 200] {
            assert!(call(&breaker, status).await.is_ok(), "it is closed, and judges anew");
        }
    }
}

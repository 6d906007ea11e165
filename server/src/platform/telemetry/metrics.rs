//! The figures. Names and attributes follow OpenTelemetry's semantic conventions where they have one.

use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

use opentelemetry::metrics::{Counter, Gauge, Histogram, Meter, UpDownCounter};
use opentelemetry::{KeyValue, global};
use procfs::process::Process;
use procfs::{Current, LoadAverage};
use tonic::Code;

use crate::platform::db::Db;

/// The edges of the buckets that durations fall into, in seconds.
const DURATIONS: [f64; 13] =
    [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0];

static METER: LazyLock<Meter> = LazyLock::new(|| global::meter("jangteo"));
static CALLS: LazyLock<Histogram<f64>> = LazyLock::new(|| {
    duration("rpc.server.call.duration", "Time from a call's head to its answer's")
});
static CALLS_UNDER_WAY: LazyLock<UpDownCounter<i64>> = LazyLock::new(|| {
    let counter = METER.i64_up_down_counter("jangteo.calls.active").with_unit("{call}");
    counter.with_description("Calls under way").build()
});
static CONNECTIONS: LazyLock<UpDownCounter<i64>> = LazyLock::new(|| {
    let counter = METER.i64_up_down_counter("jangteo.connections").with_unit("{connection}");
    counter.with_description("Connections of clients").build()
});
static QUEUED: LazyLock<UpDownCounter<i64>> = LazyLock::new(|| {
    let counter = METER.i64_up_down_counter("jangteo.queue.depth").with_unit("{command}");
    counter.with_description("Commands that wait for a batch, or are in one").build()
});
static BATCH_SIZES: LazyLock<Histogram<u64>> = LazyLock::new(|| {
    let histogram = METER.u64_histogram("jangteo.batch.size").with_unit("{command}");
    let histogram = histogram.with_description("Commands that were committed together");
    histogram.with_boundaries((0..=8).map(|it| f64::from(1 << it)).collect()).build()
});
static BATCHES: LazyLock<Histogram<f64>> = LazyLock::new(|| {
    duration("jangteo.batch.duration", "Time from a batch's first statement to its commit")
});
static PHASES: LazyLock<Histogram<f64>> = LazyLock::new(|| {
    duration("jangteo.batch.phase.duration", "Time that each phase of a batch takes")
});
static JOBS: LazyLock<Histogram<f64>> =
    LazyLock::new(|| duration("jangteo.job.duration", "Time that each attempt at a job takes"));
static FEED_LAG: LazyLock<Gauge<f64>> = LazyLock::new(|| {
    let gauge = METER.f64_gauge("jangteo.feed.lag").with_unit("s");
    gauge.with_description("How long the event feed has been waiting for a transaction").build()
});
static CONSUMER_LAG: LazyLock<Gauge<i64>> = LazyLock::new(|| {
    let gauge = METER.i64_gauge("jangteo.consumer.lag").with_unit("{event}");
    gauge.with_description("Positions of the event feed that a consumer has before it").build()
});
static READS: LazyLock<Counter<u64>> = LazyLock::new(|| {
    let counter = METER.u64_counter("jangteo.reads").with_unit("{read}");
    counter.with_description("Reads that the replica may answer, by who did").build()
});
static REPLICA_LAG: LazyLock<Gauge<f64>> = LazyLock::new(|| {
    let gauge = METER.f64_gauge("jangteo.replica.lag").with_unit("s");
    gauge.with_description("How old the newest is that the replica is known to have").build()
});
static OUTBOUND: LazyLock<Histogram<f64>> = LazyLock::new(|| {
    duration(
        "jangteo.outbound.call.duration",
        "Time that calls to other systems take, repeats included",
    )
});
static BREAKERS: LazyLock<Gauge<u64>> = LazyLock::new(|| {
    let gauge = METER.u64_gauge("jangteo.outbound.breaker.state");
    gauge
        .with_description("0 where calls to a system pass, 1 while one tries, 2 where none does")
        .build()
});
static LOCKS: LazyLock<Histogram<f64>> = LazyLock::new(|| {
    duration(
        "jangteo.lock.duration",
        "Time that locking rows takes, waiting for others most of all",
    )
});

fn duration(name: &'static str, description: &'static str) -> Histogram<f64> {
    let histogram = METER.f64_histogram(name).with_unit("s").with_description(description);
    histogram.with_boundaries(DURATIONS.to_vec()).build()
}

/// Counts something as long as this is kept.
pub struct Counted(&'static UpDownCounter<i64>);

impl Counted {
    fn one(counter: &'static UpDownCounter<i64>) -> Self {
        counter.add(1, &[]);
        Self(counter)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.add(-1, &[]);
    }
}

/// One more call under way.
#[must_use]
pub fn calls_under_way() -> Counted {
    Counted::one(&CALLS_UNDER_WAY)
}

/// One more connection.
#[must_use]
pub fn connections() -> Counted {
    Counted::one(&CONNECTIONS)
}

/// One more command that waits for a batch.
#[must_use]
pub fn queued() -> Counted {
    Counted::one(&QUEUED)
}

/// A batch of `size` commands was committed.
pub fn batch_committed(operation: &'static str, size: usize, took: Duration) {
    let operation = [KeyValue::new("jangteo.operation", operation)];
    BATCH_SIZES.record(u64::try_from(size).unwrap_or(u64::MAX), &operation);
    BATCHES.record(took.as_secs_f64(), &operation);
}

/// A phase of a batch took so long.
pub fn phase_ended(operation: &'static str, phase: &'static str, took: Duration) {
    let operation = KeyValue::new("jangteo.operation", operation);
    PHASES.record(took.as_secs_f64(), &[operation, KeyValue::new("jangteo.batch.phase", phase)]);
}

/// Runs a phase of a batch and measures it.
pub async fn phase<T>(
    operation: &'static str,
    phase: &'static str,
    work: impl Future<Output = T>,
) -> T {
    let started = Instant::now();
    let done = work.await;
    phase_ended(operation, phase, started.elapsed());
    done
}

/// An attempt at a job has ended, well or for a reason.
pub fn job_ended(job: &'static str, failed: Option<&'static str>, took: Duration) {
    let known = [KeyValue::new("jangteo.job.name", job)];
    let failed = failed.map(|it| KeyValue::new("error.type", it));
    let attributes: Vec<KeyValue> = known.into_iter().chain(failed).collect();
    JOBS.record(took.as_secs_f64(), &attributes);
}

/// A consumer has so many positions before it.
pub fn consumer_lags(consumer: &'static str, by: i64) {
    CONSUMER_LAG.record(by, &[KeyValue::new("jangteo.consumer.name", consumer)]);
}

/// The feed has been waiting so long for transactions that may hold positions.
pub fn feed_lags(by: Duration) {
    FEED_LAG.record(by.as_secs_f64(), &[]);
}

/// A read that the replica might have answered was answered by `role`.
pub fn read_at(role: &'static str) {
    READS.add(1, &[KeyValue::new("jangteo.database.role", role)]);
}

/// The replica is so far behind, or has been away for so long.
pub fn replica_lags(by: Duration) {
    REPLICA_LAG.record(by.as_secs_f64(), &[]);
}

/// A call to another system has ended, well or for a reason.
pub fn outbound_ended(
    peer: &'static str,
    operation: &'static str,
    failed: Option<&'static str>,
    took: Duration,
) {
    let known = [
        KeyValue::new("jangteo.outbound.peer", peer),
        KeyValue::new("jangteo.outbound.operation", operation),
    ];
    let failed = failed.map(|it| KeyValue::new("error.type", it));
    let attributes: Vec<KeyValue> = known.into_iter().chain(failed).collect();
    OUTBOUND.record(took.as_secs_f64(), &attributes);
}

/// The breaker before another system is in this state now: 0 closed, 1 half open, 2 open.
pub fn breaker_moved(peer: &'static str, state: u64) {
    BREAKERS.record(state, &[KeyValue::new("jangteo.outbound.peer", peer)]);
}

/// A call of `method` was answered with `code`, and with `reason` if that is an error.
pub fn call_ended(method: Arc<str>, code: Code, reason: Option<&'static str>, took: Duration) {
    let known = [
        KeyValue::new("rpc.method", method),
        KeyValue::new("rpc.response.status_code", code_name(code)),
        KeyValue::new("rpc.system.name", "grpc"),
    ];
    let reason = reason.map(|it| KeyValue::new("error.type", it));
    let attributes: Vec<KeyValue> = known.into_iter().chain(reason).collect();
    CALLS.record(took.as_secs_f64(), &attributes);
}

/// Runs a statement that locks `rows` and measures it.
pub async fn locking<T>(rows: &'static str, statement: impl Future<Output = T>) -> T {
    let started = Instant::now();
    let locked = statement.await;
    let took = started.elapsed();
    LOCKS.record(took.as_secs_f64(), &[KeyValue::new("jangteo.lock.rows", rows)]);
    tracing::trace!(rows, took_us = took.as_micros(), "locked");
    locked
}

/// Shows the figures of this process and of its database connections whenever somebody looks.
pub fn observe(db: &Db) {
    let meter = &METER;
    let pool = db.clone();
    meter
        .i64_observable_up_down_counter("db.client.connection.count")
        .with_unit("{connection}")
        .with_description("Connections to PostgreSQL")
        .with_callback(move |it| {
            let (idle, all) = pool.connections();
            let state = |name: &'static str| [KeyValue::new("db.client.connection.state", name)];
            it.observe(idle.into(), &state("idle"));
            it.observe(all.saturating_sub(idle).into(), &state("used"));
        })
        .build();
    meter
        .i64_observable_up_down_counter("process.memory.usage")
        .with_unit("By")
        .with_description("Memory that the process holds (resident)")
        .with_callback(|it| {
            let bytes = stat().map(|it| it.rss.saturating_mul(procfs::page_size()));
            observed(bytes.and_then(|bytes| i64::try_from(bytes).ok()), |bytes| {
                it.observe(bytes, &[]);
            });
        })
        .build();
    meter
        .f64_observable_counter("process.cpu.time")
        .with_unit("s")
        .with_description("Time that processors worked for the process")
        .with_callback(|it| {
            let mode = |name: &'static str| [KeyValue::new("cpu.mode", name)];
            observed(stat(), |stat| {
                it.observe(seconds(stat.utime), &mode("user"));
                it.observe(seconds(stat.stime), &mode("system"));
            });
        })
        .build();
    meter
        .i64_observable_up_down_counter("process.unix.file_descriptor.count")
        .with_unit("{file_descriptor}")
        .with_description("Files and sockets that are open")
        .with_callback(|it| {
            let open = Process::myself().and_then(|it| it.fd_count()).ok();
            observed(open.and_then(|open| i64::try_from(open).ok()), |open| it.observe(open, &[]));
        })
        .build();
    meter
        .f64_observable_gauge("system.cpu.load_average.1m")
        .with_unit("{thread}")
        .with_description("Threads that run or wait for a processor, over the last minute")
        .with_callback(|it| {
            observed(LoadAverage::current().ok(), |load| it.observe(load.one.into(), &[]));
        })
        .build();
}

/// What `/proc` does not say is left out.
fn observed<T>(value: Option<T>, tell: impl FnOnce(T)) {
    value.map(tell);
}

fn stat() -> Option<procfs::process::Stat> {
    Process::myself().and_then(|it| it.stat()).ok()
}

#[expect(clippy::as_conversions, clippy::cast_precision_loss, reason = "ticks of a lifetime fit")]
fn seconds(ticks: u64) -> f64 {
    ticks as f64 / procfs::ticks_per_second() as f64
}

/// The name of a code, as the gRPC specification writes it.
pub const fn code_name(code: Code) -> &'static str {
    match code {
        Code::Ok => "OK",
        Code::Cancelled => "CANCELLED",
        Code::Unknown => "UNKNOWN",
        Code::InvalidArgument => "INVALID_ARGUMENT",
        Code::DeadlineExceeded => "DEADLINE_EXCEEDED",
        Code::NotFound => "NOT_FOUND",
        Code::AlreadyExists => "ALREADY_EXISTS",
        Code::PermissionDenied => "PERMISSION_DENIED",
        Code::ResourceExhausted => "RESOURCE_EXHAUSTED",
        Code::FailedPrecondition => "FAILED_PRECONDITION",
        Code::Aborted => "ABORTED",
        Code::OutOfRange => "OUT_OF_RANGE",
        Code::Unimplemented => "UNIMPLEMENTED",
        Code::Internal => "INTERNAL",
        Code::Unavailable => "UNAVAILABLE",
        Code::DataLoss => "DATA_LOSS",
        Code::Unauthenticated => "UNAUTHENTICATED",
    }
}

//! Reading in turns: whoever sends without end must not keep a thread from everybody else.

use std::future::Future;
use std::io::{IoSlice, Result};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::Sleep;

/// The bytes of a turn. A flood of the smallest frames is a thousand of them.
const TURN_BYTES: u64 = 16 << 10;
/// The bytes that a call may bring without being made to wait; a connection begins with as many.
const CALL_BYTES: u64 = 64 << 10;
/// How long whoever brings more waits for each turn. The largest request arrives in time all the same.
const PAUSE: Duration = Duration::from_millis(10);

/// A connection that is read a turn at a time; between turns, others run. One that brings many bytes and few calls, such
/// as a flood of pings, waits a moment for every turn.
pub struct InTurns<T> {
    io: T,
    calls: Arc<AtomicU64>,
    /// What is left of this turn.
    left: u64,
    /// All bytes so far.
    read: u64,
    pause: Option<Pin<Box<Sleep>>>,
}

impl<T> InTurns<T> {
    /// Reads `io` in turns; `calls` counts the calls that it has brought.
    pub const fn new(io: T, calls: Arc<AtomicU64>) -> Self {
        Self { io, calls, left: TURN_BYTES, read: 0, pause: None }
    }

    fn brings_too_much(&self) -> bool {
        let calls = self.calls.load(Ordering::Relaxed).saturating_add(1);
        calls.saturating_mul(CALL_BYTES) < self.read
    }
}

impl<T: AsyncRead + Unpin> AsyncRead for InTurns<T> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<Result<()>> {
        if self.left == 0 {
            self.left = TURN_BYTES;
            if !self.brings_too_much() {
                context.waker().wake_by_ref();
                return Poll::Pending;
            }
            self.pause = Some(Box::pin(tokio::time::sleep(PAUSE)));
        }
        if let Some(pause) = &mut self.pause {
            ready!(pause.as_mut().poll(context));
            self.pause = None;
        }
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.io).poll_read(context, buffer))?;
        let bytes = buffer.filled().len().saturating_sub(before);
        let bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
        self.left = self.left.saturating_sub(bytes);
        self.read = self.read.saturating_add(bytes);
        Poll::Ready(Ok(()))
    }
}

impl<T: AsyncWrite + Unpin> AsyncWrite for InTurns<T> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<Result<usize>> {
        Pin::new(&mut self.io).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.io).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(context)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<Result<usize>> {
        Pin::new(&mut self.io).poll_write_vectored(context, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }
}

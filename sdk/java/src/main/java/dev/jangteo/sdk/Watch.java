package dev.jangteo.sdk;

import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.Status;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Everything that a stream tells, without its heartbeats, to be read once and by one thread.
 *
 * <p>It is resumed where it was when a server stops, a connection is lost or a token ends; nothing is missed and nothing comes
 * twice. {@link #hasNext} waits for the next message. It throws a {@link JangteoException} after an error that will not pass
 * or twenty attempts in a row that were in vain, and when its thread is interrupted; and it is {@code false} once the watch is
 * closed, which any thread may do.
 *
 * @param <T> what the stream tells
 */
public final class Watch<T> implements Iterator<T>, Iterable<T>, AutoCloseable {
    /** How long a stream may be silent before it is taken for dead: twice a heartbeat, and some. */
    static final Duration SILENCE_MAX = Duration.ofSeconds(40);

    /** How often in a row a stream is opened in vain. */
    private static final int ATTEMPTS_MAX = 20;

    /** What a watch is of. */
    record Feed<T>(Opener<T> opener, Function<T, String> cursor, Predicate<T> heartbeat) {}

    /** Opens the stream after the message with this cursor, and asks for one message. */
    interface Opener<T> {
        ClientCall<?, T> open(String cursor, Consumer<String> token, ClientCall.Listener<T> listener);
    }

    private final Feed<T> feed;
    private final Function<String, CompletableFuture<String>> refresh;
    private final BooleanSupplier over;
    private final Duration silenceMax;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Opened open;
    private String cursor;
    private T message;

    /** How often it was opened since the last message. */
    private int attempts;

    /** Whether the token was refreshed since the last message. */
    private boolean refreshed;

    Watch(
            Feed<T> feed,
            String cursor,
            Function<String, CompletableFuture<String>> refresh,
            BooleanSupplier over,
            Duration silenceMax) {
        this.feed = feed;
        this.cursor = cursor;
        this.refresh = refresh;
        this.over = over;
        this.silenceMax = silenceMax;
    }

    @Override
    public boolean hasNext() {
        try {
            while (message == null && !isClosed()) {
                advance();
            }
        } catch (InterruptedException interrupted) {
            close();
            throw JangteoException.interrupted(interrupted);
        } catch (JangteoException error) {
            close();
            throw error;
        }
        return message != null;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var next = message;
        message = null;
        return next;
    }

    /** This watch itself: it is read once. */
    @Override
    public Iterator<T> iterator() {
        return this;
    }

    /** Leaves the stream, and ends the wait of whoever reads it. */
    @Override
    public void close() {
        closed.countDown();
        var last = open;
        if (last != null) {
            last.leave();
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private void advance() throws InterruptedException {
        if (open == null) {
            open = new Opened();
        }
        if (isClosed()) {
            // Whoever closed it may not have seen that it was opened.
            open.leave();
            return;
        }
        var event = open.events.poll(silenceMax.toNanos(), TimeUnit.NANOSECONDS);
        if (isClosed()) {
            return;
        }
        if (event == null) {
            recover(Status.UNAVAILABLE.withDescription("the stream is silent"), null);
        } else if (event.message() == null) {
            var ended = Status.UNAVAILABLE.withDescription("the stream ended");
            recover(event.end().isOk() ? ended : event.end(), event.trailers());
        } else {
            open.call.request(1);
            attempts = 0;
            refreshed = false;
            cursor = feed.cursor().apply(event.message());
            message = feed.heartbeat().test(event.message()) ? null : event.message();
        }
    }

    /** Gets ready to open the stream again, if that may help. */
    private void recover(Status status, Metadata trailers) throws InterruptedException {
        var error = JangteoException.of(status, trailers);
        var token = open.token;
        open.leave();
        open = null;
        attempts++;
        if (Retry.advice(error) == Retry.Advice.REFRESH && !refreshed && token != null) {
            try {
                refresh.apply(token).get();
                refreshed = true;
                return;
            } catch (ExecutionException failed) {
                var failure = JangteoException.of(failed.getCause());
                error = mayPass(failure) ? failure : error;
            }
        }
        if (!mayPass(error) || attempts == ATTEMPTS_MAX || over.getAsBoolean()) {
            throw error;
        }
        var pause = Retry.pause(attempts + 1, error.retryAfter().orElse(Duration.ZERO));
        closed.await(pause.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** What no server has told comes from the way to it. */
    private static boolean mayPass(JangteoException error) {
        return error.reason().isEmpty() || Retry.advice(error) == Retry.Advice.AGAIN;
    }

    /** A message, or the end. */
    private record Event<T>(T message, Status end, Metadata trailers) {}

    /** The stream as it was opened once. */
    private final class Opened extends ClientCall.Listener<T> {
        private final BlockingQueue<Event<T>> events = new LinkedBlockingQueue<>();

        /** The session's token that it was opened with. */
        private volatile String token;

        private final ClientCall<?, T> call = feed.opener().open(cursor, it -> token = it, this);

        @Override
        public void onMessage(T message) {
            events.add(new Event<>(message, null, null));
        }

        @Override
        public void onClose(Status status, Metadata trailers) {
            events.add(new Event<>(null, status, trailers));
        }

        private void leave() {
            call.cancel("the reader has left", null);
        }
    }
}

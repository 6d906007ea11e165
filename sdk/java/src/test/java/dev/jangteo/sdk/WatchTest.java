package dev.jangteo.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class WatchTest {
    /** The cursors that the stream was opened with. */
    private final List<String> opened = new ArrayList<>();

    /** What each opening is answered with. */
    private final List<Consumer<ClientCall.Listener<String>>> script = new ArrayList<>();

    /** Words are their own cursors; those in capitals are heartbeats. */
    private Watch<String> watch(Duration silenceMax, boolean over) {
        Watch.Opener<String> opener = (cursor, token, listener) -> {
            opened.add(cursor);
            script.get(opened.size() - 1).accept(listener);
            return new Silent(listener);
        };
        var feed = new Watch.Feed<>(opener, it -> it, it -> it.equals(it.toUpperCase()));
        return new Watch<>(feed, "", CompletableFuture::completedFuture, () -> over, silenceMax);
    }

    @Test
    void aSilentStreamIsOpenedAgainWhereItWas() {
        script.add(it -> it.onMessage("one"));
        script.add(it -> it.onMessage("B"));
        script.add(it -> it.onMessage("two"));
        try (var watch = watch(Duration.ofMillis(50), false)) {
            assertEquals("one", watch.next());
            assertEquals("two", watch.next());
        }
        assertEquals(List.of("", "one", "B"), opened);
    }

    @Test
    void closingEndsTheWaitOfWhoReads() {
        script.add(it -> {});
        var watch = watch(Watch.SILENCE_MAX, false);
        var clock = Executors.newSingleThreadScheduledExecutor();
        clock.schedule(watch::close, 100, TimeUnit.MILLISECONDS);
        assertFalse(watch.hasNext());
        clock.shutdown();
    }

    @Test
    void anInterruptEndsTheWaitOfWhoReads() {
        script.add(it -> {});
        var watch = watch(Watch.SILENCE_MAX, false);
        Thread.currentThread().interrupt();
        var error = assertThrows(JangteoException.class, watch::hasNext);
        assertEquals(Status.Code.CANCELLED, error.code());
        assertTrue(Thread.interrupted());
    }

    @Test
    void whatIsOverIsNotOpenedAgain() {
        script.add(it -> it.onClose(Status.DEADLINE_EXCEEDED, new Metadata()));
        var watch = watch(Watch.SILENCE_MAX, true);
        var error = assertThrows(JangteoException.class, watch::hasNext);
        assertEquals(Status.Code.DEADLINE_EXCEEDED, error.code());
        assertFalse(watch.hasNext());
    }

    /** A call that says nothing by itself, but that it was cancelled. */
    private static final class Silent extends ClientCall<String, String> {
        private final Listener<String> listener;

        private Silent(Listener<String> listener) {
            this.listener = listener;
        }

        @Override
        public void start(Listener<String> listener, Metadata headers) {}

        @Override
        public void request(int messages) {}

        @Override
        public void cancel(String message, Throwable cause) {
            listener.onClose(Status.CANCELLED, new Metadata());
        }

        @Override
        public void halfClose() {}

        @Override
        public void sendMessage(String message) {}
    }
}

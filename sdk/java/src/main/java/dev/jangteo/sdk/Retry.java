package dev.jangteo.sdk;

import io.grpc.Status;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** What is repeated, how often and when. */
final class Retry {
    /** How often a call is sent at most. */
    static final int ATTEMPTS_MAX = 5;

    /** The longest first pause; each later one may be twice as long. */
    private static final Duration PAUSE_FIRST = Duration.ofMillis(100);

    /** The longest pause. */
    private static final Duration PAUSE_MAX = Duration.ofSeconds(2);

    private Retry() {}

    /** What to do about a call that failed. */
    enum Advice {
        /** Give up: the same call gets the same answer. */
        GIVE_UP,
        /** Send it again after a pause. */
        AGAIN,
        /** Refresh the token and send it again. */
        REFRESH,
    }

    /** What the registry advises. Every RPC may be repeated: it reads, is harmless by nature, or has a key. */
    static Advice advice(JangteoException error) {
        return error.reason().map(Reason::advice).orElseGet(() -> unreasoned(error.code()));
    }

    private static Advice unreasoned(Status.Code code) {
        return code == Status.Code.UNAVAILABLE || code == Status.Code.ABORTED ? Advice.AGAIN : Advice.GIVE_UP;
    }

    /**
     * How long to pause before attempt number {@code attempt}, 2 for the first repeat: anything up to a bound that doubles,
     * and no less than the server asks for.
     */
    static Duration pause(int attempt, Duration asked) {
        var doublings = Math.min(attempt - 2, 10);
        var bound = Math.min(PAUSE_FIRST.toNanos() << doublings, PAUSE_MAX.toNanos());
        return asked.plusNanos(ThreadLocalRandom.current().nextLong(bound + 1));
    }

    /** Keeps repeats to a tenth of all calls, so that a server in trouble is not buried under them. */
    static final class Budget {
        /** What a repeat costs; an answer earns one. */
        private static final int REPEAT = 10;

        private static final int MAX = 20 * REPEAT;

        private final AtomicInteger left = new AtomicInteger(MAX);

        /** A call was answered: a tenth of a repeat more may be made. */
        void earn() {
            left.updateAndGet(it -> Math.min(it + 1, MAX));
        }

        /** Whether a repeat may be made. */
        boolean spend() {
            return left.getAndUpdate(it -> it < REPEAT ? it : it - REPEAT) >= REPEAT;
        }
    }
}

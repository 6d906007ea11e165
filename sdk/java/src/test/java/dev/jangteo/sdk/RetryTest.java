package dev.jangteo.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.grpc.Status;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RetryTest {
    @Test
    void pausesGrowToABoundAndRespectTheServer() {
        var asked = Duration.ofSeconds(3);
        var bounds = new long[] {100, 200, 400, 800, 1_600, 2_000, 2_000};
        for (var at = 0; at < bounds.length; at++) {
            var attempt = at + 2;
            var pauses = LongStream.generate(
                            () -> Retry.pause(attempt, Duration.ZERO).toMillis())
                    .limit(2_000)
                    .summaryStatistics();
            assertTrue(pauses.getMax() <= bounds[at]);
            // Full jitter: from nothing to all of it.
            assertTrue(pauses.getMin() < bounds[at] * 0.05 && bounds[at] * 0.95 < pauses.getMax());
            assertTrue(asked.compareTo(Retry.pause(attempt, asked)) <= 0);
        }
    }

    @Test
    void repeatsStopWhenNothingIsAnswered() {
        var budget = new Retry.Budget();
        assertEquals(20, IntStream.range(0, 1_000).filter(it -> budget.spend()).count());

        IntStream.range(0, 9).forEach(it -> budget.earn());
        assertFalse(budget.spend());
        budget.earn();
        assertTrue(budget.spend());
        assertFalse(budget.spend());
    }

    @Test
    void answersFillTheBudgetNoFurtherThanItHolds() {
        var budget = new Retry.Budget();
        IntStream.range(0, 1_000).forEach(it -> budget.earn());
        assertEquals(20, IntStream.range(0, 1_000).filter(it -> budget.spend()).count());
    }

    @Test
    void whatHasNoReasonIsRepeatedByItsCode() {
        for (var code : Status.Code.values()) {
            var passing = code == Status.Code.UNAVAILABLE || code == Status.Code.ABORTED;
            var advice = Retry.advice(JangteoException.of(code.toStatus(), null));
            assertEquals(passing ? Retry.Advice.AGAIN : Retry.Advice.GIVE_UP, advice);
        }
    }
}

package dev.jangteo.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");

    private final Shop shop = new Shop();
    private final Session session = new Session(shop.client.channel(), Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aTokenIsRefreshedFifteenSecondsBeforeItEnds() {
        session.keep(Shop.tokens("old", NOW.plusSeconds(15)));
        assertEquals("old", session.token().join());
        assertEquals(0, shop.refreshes.get());

        session.keep(Shop.tokens("old", NOW.plusSeconds(15).minusNanos(1)));
        assertEquals("fresh", session.token().join());
        assertEquals(1, shop.refreshes.get());
    }

    @Test
    void whoComesLateWithAStaleTokenGetsTheFreshOne() {
        session.keep(Shop.tokens("old", NOW.plus(Duration.ofMinutes(10))));
        var all = Stream.generate(() -> session.refresh("old")).limit(10).toList();
        all.forEach(it -> assertEquals("fresh", it.join()));
        assertEquals("fresh", session.refresh("old").join());
        assertEquals(1, shop.refreshes.get());
    }

    @Test
    void whoSignsInMeanwhileHasARefreshOfTheirOwn() {
        session.keep(Shop.tokens("old", NOW));
        var first = session.refresh("old");
        session.keep(Shop.tokens("another", NOW));
        assertEquals("fresh", session.refresh("another").join());
        assertEquals("fresh", session.tokens().getAccessToken());
        first.join();
        assertEquals(2, shop.refreshes.get());
    }

    @Test
    void aRefreshDoesNotBringBackWhoSignedOutMeanwhile() {
        session.keep(Shop.tokens("old", NOW));
        var refreshing = session.refresh("old");
        session.keep(null);
        refreshing.join();
        assertNull(session.tokens());
    }
}

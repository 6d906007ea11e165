package dev.jangteo.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.Duration;
import com.google.rpc.Code;
import com.google.rpc.RetryInfo;
import dev.jangteo.catalog.v1.CatalogServiceGrpc;
import dev.jangteo.catalog.v1.ListProductsRequest;
import dev.jangteo.sdk.Reason.OverloadedException;
import io.grpc.Context;
import io.grpc.Status;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class CallTest {
    private static final RetryInfo IN_TWO_SECONDS = RetryInfo.newBuilder()
            .setRetryDelay(Duration.newBuilder().setSeconds(2))
            .build();

    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aCallerWhoIsInterruptedInAPauseHearsSoAtOnce() {
        shop.refusals.add(Shop.refusal(Code.RESOURCE_EXHAUSTED, Reason.OVERLOADED, IN_TWO_SECONDS));
        var clock = Executors.newSingleThreadScheduledExecutor();
        clock.schedule(Thread.currentThread()::interrupt, 200, TimeUnit.MILLISECONDS);
        var error = assertThrows(JangteoException.class, shop::listProducts);
        assertEquals(Status.Code.CANCELLED, error.code());
        assertTrue(Thread.interrupted());
        assertEquals(1, shop.calls.size());
        clock.shutdown();
    }

    @Test
    void aCallerWhoseContextEndsInAPauseHearsSoAtOnce() throws Exception {
        shop.refusals.add(Shop.refusal(Code.RESOURCE_EXHAUSTED, Reason.OVERLOADED, IN_TWO_SECONDS));
        var clock = Executors.newSingleThreadScheduledExecutor();
        try (var context = Context.current().withCancellation()) {
            clock.schedule(() -> context.cancel(null), 200, TimeUnit.MILLISECONDS);
            var error = assertThrows(
                    JangteoException.class,
                    () -> context.call(() -> {
                        shop.listProducts();
                        return null;
                    }));
            assertEquals(Status.Code.CANCELLED, error.code());
        }
        clock.shutdown();
    }

    @Test
    void stubsOfGrpcAreRepeatedAndTellReasonsToo() throws Exception {
        var stub = CatalogServiceGrpc.newFutureStub(shop.client.channel());
        shop.refusals.add(Shop.refusal(Code.UNAVAILABLE, Reason.UNAVAILABLE));
        stub.listProducts(ListProductsRequest.getDefaultInstance()).get();
        assertEquals(2, shop.calls.size());

        for (var attempt = 0; attempt < Retry.ATTEMPTS_MAX; attempt++) {
            shop.refusals.add(Shop.refusal(Code.RESOURCE_EXHAUSTED, Reason.OVERLOADED));
        }
        var call = stub.listProducts(ListProductsRequest.getDefaultInstance());
        var failed = assertThrows(ExecutionException.class, call::get);
        assertThrows(OverloadedException.class, () -> {
            throw JangteoException.of(failed);
        });
    }

    @Test
    void aCallBelongsToTheCallersTrace() {
        var trace = "0af7651916cd43dd8448eb211c80319c";
        var here = SpanContext.create(trace, "b7ad6b7169203331", TraceFlags.getSampled(), TraceState.getDefault());
        var context = io.opentelemetry.context.Context.current().with(Span.wrap(here));
        context.wrap(shop::listProducts).run();
        var sent = shop.calls.get(0).get(Headers.key("traceparent"));
        assertEquals("00-" + trace + "-b7ad6b7169203331-01", sent);
    }

    @Test
    void aClosedClientDoesNotRepeat() {
        shop.client.close();
        var error = assertThrows(JangteoException.class, shop::listProducts);
        assertEquals(Status.Code.UNAVAILABLE, error.code());
    }
}

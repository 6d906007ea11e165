package dev.jangteo.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.rpc.Code;
import com.google.rpc.LocalizedMessage;
import dev.jangteo.order.v1.Quote;
import dev.jangteo.sdk.Reason.PriceChangedException;
import dev.jangteo.type.v1.Money;
import io.grpc.Metadata;
import io.grpc.Status;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class JangteoExceptionTest {
    @Test
    void aReasonHasAClassWithItsDetails() {
        var quote = Quote.newBuilder().setTotal(Money.newBuilder().setAmountMinor(1_000));
        var message = LocalizedMessage.newBuilder().setMessage("가격이 바뀌었습니다");
        var refusal = Shop.refusal(Code.FAILED_PRECONDITION, Reason.PRICE_CHANGED, quote.build(), message.build());
        var error = JangteoException.of(new ExecutionException(refusal));

        assertInstanceOf(PriceChangedException.class, error);
        assertEquals(Status.Code.FAILED_PRECONDITION, error.code());
        assertEquals("가격이 바뀌었습니다", error.getMessage());
        assertEquals(quote.build(), error.detail(Quote.class).orElseThrow());
        assertTrue(error.detail(Money.class).isEmpty());
    }

    @Test
    void everyReasonHasAClassOfItsName() {
        for (var reason : Reason.values()) {
            var error = JangteoException.of(Shop.refusal(Code.UNKNOWN, reason));
            var name = reason.name().replace("_", "") + "Exception";
            assertTrue(name.equalsIgnoreCase(error.getClass().getSimpleName()));
        }
    }

    @Test
    void detailsThatCannotBeReadAreNone() {
        var trailers = new Metadata();
        var key = Metadata.Key.of("grpc-status-details-bin", Metadata.BINARY_BYTE_MARSHALLER);
        trailers.put(key, new byte[] {1, 2, 3});
        var error = JangteoException.of(Status.INTERNAL.withDescription("broken"), trailers);
        assertEquals("broken", error.getMessage());
        assertTrue(error.reason().isEmpty() && error.facts().isEmpty());
    }

    @Test
    void whatIsNoAddressIsRefused() {
        for (var it : new String[] {"127.0.0.1:8080", "ftp://shop.example", "http://shop.example/api", "http://"}) {
            assertThrows(IllegalArgumentException.class, () -> Jangteo.connect(it));
        }
    }
}

package dev.jangteo.sdk;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.Context;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.AbstractBlockingStub;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.MetadataUtils;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A service of the contract. Its methods wait for the answer and throw a {@link JangteoException} if there is none.
 *
 * <p>It is a stub like those of gRPC, and can be given what they can: {@code
 * client.order().withDeadlineAfter(Duration.ofSeconds(3)).placeOrder(…)}.
 *
 * @param <S> the service itself
 */
public abstract class Service<S extends Service<S>> extends AbstractBlockingStub<S> {
    final Connection connection;

    Service(Connection connection, Channel channel, CallOptions options) {
        super(channel, options);
        this.connection = connection;
    }

    /** Sends more metadata with each call: {@code accept-language}, for one, or a token that is not the session's. */
    public final S withHeader(String name, String value) {
        var headers = new Metadata();
        headers.put(Headers.key(name), value);
        return withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers));
    }

    /** Calls with a key of your own in place of a random one, for what shall be done once although this program may end. */
    public final S withIdempotencyKey(String key) {
        return withHeader(Headers.IDEMPOTENCY_KEY.name(), key);
    }

    /** Sends each call once, and leaves it to its caller to repeat it. */
    public final S withoutRepeats() {
        return withOption(Call.REPEATS, false);
    }

    final <Q, A> A call(MethodDescriptor<Q, A> method, Q request) {
        try {
            return ClientCalls.blockingUnaryCall(getChannel(), method, getCallOptions(), request);
        } catch (StatusRuntimeException failed) {
            throw JangteoException.of(failed);
        }
    }

    final <Q, T> Watch<T> watch(
            MethodDescriptor<Q, T> method,
            String cursor,
            Function<String, Q> request,
            Function<T, String> cursorOf,
            Predicate<T> heartbeat) {
        Watch.Opener<T> opener = (at, token, listener) -> {
            var options = getCallOptions().withExecutor(Runnable::run).withOption(Call.TOKEN, token);
            connection.reconnect();
            var call = getChannel().newCall(method, options);
            call.start(listener, new Metadata());
            call.request(1);
            call.sendMessage(request.apply(at));
            call.halfClose();
            return call;
        };
        var feed = new Watch.Feed<>(opener, cursorOf, heartbeat);
        return new Watch<>(feed, cursor, connection.session()::refresh, this::isOver, Watch.SILENCE_MAX);
    }

    /** Whether it is in vain to open a stream again. */
    private boolean isOver() {
        var deadline = getCallOptions().getDeadline();
        return connection.isClosed()
                || (deadline != null && deadline.isExpired())
                || Context.current().isCancelled();
    }
}

package dev.jangteo.sdk;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ClientInterceptors;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import java.util.List;

/** The way to a server, with what all calls share. */
final class Connection implements ClientInterceptor {
    private final ManagedChannel transport;
    private final Channel channel;
    private final Session session;
    private final Retry.Budget budget = new Retry.Budget();
    private final boolean repeats;

    Connection(ManagedChannel transport, List<ClientInterceptor> outer, boolean repeats) {
        this.transport = transport;
        this.repeats = repeats;
        session = new Session(transport);
        channel = ClientInterceptors.interceptForward(ClientInterceptors.intercept(transport, this), outer);
    }

    @Override
    public <Q, A> ClientCall<Q, A> interceptCall(MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
        // A client that streams is no part of the contract: such a call of another service is its caller's alone.
        return method.getType().clientSendsOneMessage()
                ? new Call<>(this, method, options, next)
                : next.newCall(method, options);
    }

    Channel channel() {
        return channel;
    }

    Session session() {
        return session;
    }

    Retry.Budget budget() {
        return budget;
    }

    boolean repeats() {
        return repeats && !isClosed();
    }

    boolean isClosed() {
        return transport.isShutdown();
    }

    /** Makes the next attempt connect, where the transport would still rest from the last that could not. */
    void reconnect() {
        transport.resetConnectBackoff();
    }

    void close() {
        transport.shutdownNow();
    }
}

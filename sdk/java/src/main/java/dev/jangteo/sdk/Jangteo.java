package dev.jangteo.sdk;

import dev.jangteo.account.v1.LogoutRequest;
import dev.jangteo.account.v1.Tokens;
import io.grpc.Channel;
import io.grpc.ChannelCredentials;
import io.grpc.ClientInterceptor;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannelBuilder;
import io.grpc.TlsChannelCredentials;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A client of one Jangteo. Safe to share between threads; one for a program is enough.
 *
 * <pre>{@code
 * try (var client = Jangteo.connect("https://shop.example")) {
 *     client.login("ada@example.com", password);
 *     for (var product : client.catalog().pages(ListProductsRequest.getDefaultInstance())) {
 *         System.out.println(product.getName());
 *     }
 * }
 * }</pre>
 *
 * <p>Ask it for the service to call: {@code client.order().placeOrder(…)}. What a call needs besides its message (token,
 * idempotency key, deadline) is added, and what may be repeated is. Whatever is refused or fails throws a {@link
 * JangteoException}, of the reason's own class where it has one.
 */
public final class Jangteo extends Services implements AutoCloseable {
    /** How often a connection is asked whether it lives. */
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(20);

    /** The longest that it may take to answer. */
    private static final Duration KEEP_ALIVE_ANSWER = Duration.ofSeconds(5);

    private final Connection connection;

    Jangteo(Connection connection) {
        super(connection);
        this.connection = connection;
    }

    /**
     * A client of the server at {@code address}, which connects with the first call.
     *
     * @param address such as {@code http://127.0.0.1:8080} or {@code https://shop.example}; with {@code https} the server
     *     must have a certificate that this Java trusts
     * @throws IllegalArgumentException if that is no address
     */
    public static Jangteo connect(String address) {
        return builder(address).build();
    }

    /** A client of the server at {@code address} with settings of your own. */
    public static Builder builder(String address) {
        return new Builder(address);
    }

    /**
     * Signs in. From now on calls carry the session's token, which is refreshed when it ends.
     *
     * @throws JangteoException with {@link Reason#INVALID_CREDENTIALS} if the e-mail or the password is wrong
     */
    public void login(String email, String password) {
        login(email, password, "");
    }

    /**
     * Signs in to an account with a second factor: with a code of its app, or a recovery code.
     *
     * @throws JangteoException with {@link Reason#SECOND_FACTOR_REQUIRED} without a code, with {@link Reason#TOTP_CODE_INVALID}
     *     if it is wrong or was used before
     */
    public void login(String email, String password, String totpCode) {
        connection.session().login(email, password, totpCode);
    }

    /** Goes on with a session that was signed in before: with {@link #tokens tokens} that were kept. */
    public void resume(Tokens tokens) {
        connection.session().keep(tokens);
    }

    /**
     * The session's tokens, to keep for the next start; empty if nobody signed in. They are as good as a password, and the
     * refresh token changes with every refresh.
     */
    public Optional<Tokens> tokens() {
        return Optional.ofNullable(connection.session().tokens());
    }

    /** Signs out: ends the session on the server and forgets it here. */
    public void logout() {
        end(LogoutRequest.getDefaultInstance());
    }

    /** Signs out on every device: ends all sessions of the account on the server and forgets this one here. */
    public void logoutEverywhere() {
        end(LogoutRequest.newBuilder().setEverywhere(true).build());
    }

    private void end(LogoutRequest sessions) {
        account().logout(sessions);
        connection.session().keep(null);
    }

    /**
     * What services are called through. Use it for stubs of gRPC's own, {@code
     * OrderServiceGrpc.newFutureStub(client.channel())}, which get the same keys, tokens, deadlines and repeats; read their
     * errors with {@link JangteoException#of(Throwable)}.
     */
    public Channel channel() {
        return connection.channel();
    }

    /** Closes the connection. Calls and streams that are under way fail. */
    @Override
    public void close() {
        connection.close();
    }

    /** The settings of a client. */
    public static final class Builder {
        private final URI address;
        private final List<ClientInterceptor> interceptors = new ArrayList<>();
        private ChannelCredentials credentials;
        private Consumer<ManagedChannelBuilder<?>> settings = it -> {};
        private boolean repeats = true;

        private Builder(String address) {
            this.address = URI.create(address);
            var scheme = this.address.getScheme();
            var bare = this.address.getRawPath() == null
                    || this.address.getRawPath().matches("/?");
            if (!List.of("http", "https").contains(scheme) || this.address.getHost() == null || !bare) {
                throw new IllegalArgumentException("no address of a server: " + address);
            }
        }

        /** Certificates of your own, for an address that begins with {@code https}. */
        public Builder credentials(ChannelCredentials credentials) {
            this.credentials = credentials;
            return this;
        }

        /** An interceptor of gRPC's. It sees each call once, however often it is sent. The first one added sees it first. */
        public Builder intercept(ClientInterceptor interceptor) {
            interceptors.add(interceptor);
            return this;
        }

        /** Whether calls are repeated, as they are by default. If not, they are left to their callers to repeat. */
        public Builder repeats(boolean repeats) {
            this.repeats = repeats;
            return this;
        }

        /** Whatever else gRPC's channel can be told: executors, sizes, interceptors that see each attempt. */
        public Builder channel(Consumer<ManagedChannelBuilder<?>> settings) {
            this.settings = this.settings.andThen(settings);
            return this;
        }

        /** The client. */
        public Jangteo build() {
            var secure = address.getScheme().equals("https");
            var trust = credentials;
            if (trust == null) {
                trust = secure ? TlsChannelCredentials.create() : InsecureChannelCredentials.create();
            }
            var port = address.getPort() != -1 ? address.getPort() : secure ? 443 : 80;
            var channel = Grpc.newChannelBuilderForAddress(address.getHost(), port, trust);
            // A server that vanishes without a word is noticed while a stream is silent.
            channel.keepAliveTime(KEEP_ALIVE.toSeconds(), TimeUnit.SECONDS);
            channel.keepAliveTimeout(KEEP_ALIVE_ANSWER.toSeconds(), TimeUnit.SECONDS);
            channel.keepAliveWithoutCalls(true);
            channel.disableRetry();
            settings.accept(channel);
            return new Jangteo(new Connection(channel.build(), interceptors, repeats));
        }
    }
}

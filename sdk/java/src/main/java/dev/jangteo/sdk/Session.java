package dev.jangteo.sdk;

import dev.jangteo.account.v1.AccountServiceGrpc;
import dev.jangteo.account.v1.LoginRequest;
import dev.jangteo.account.v1.LoginResponse;
import dev.jangteo.account.v1.RefreshTokenRequest;
import dev.jangteo.account.v1.Tokens;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.MetadataUtils;
import io.grpc.stub.StreamObserver;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** The tokens of a login, refreshed once for all who need them. */
final class Session {
    /** How long before its end a token is refreshed. */
    private static final Duration MARGIN = Duration.ofSeconds(15);

    private final Channel channel;
    private final Clock clock;
    private Tokens tokens;

    /** The refresh that is under way. */
    private CompletableFuture<String> refreshing;

    Session(Channel transport) {
        this(transport, Clock.systemUTC());
    }

    Session(Channel transport, Clock clock) {
        var named = new Metadata();
        named.put(Headers.CLIENT, Policy.CLIENT);
        channel = ClientInterceptors.intercept(transport, MetadataUtils.newAttachHeadersInterceptor(named));
        this.clock = clock;
    }

    void login(String email, String password, String totpCode) {
        var request = LoginRequest.newBuilder()
                .setEmail(email)
                .setPassword(password)
                .setTotpCode(totpCode)
                .build();
        var answer = ask(AccountServiceGrpc.getLoginMethod(), request).thenApply(LoginResponse::getTokens);
        try {
            keep(answer.get());
        } catch (ExecutionException refused) {
            throw JangteoException.of(refused.getCause());
        } catch (InterruptedException interrupted) {
            throw JangteoException.interrupted(interrupted);
        }
    }

    synchronized Tokens tokens() {
        return tokens;
    }

    /** Goes on with these; {@code null} for none. */
    synchronized void keep(Tokens tokens) {
        this.tokens = tokens;
        // Whatever is being refreshed belongs to the session before.
        refreshing = null;
    }

    /** A token that is good for a while yet; {@code null} if nobody signed in. Does not fail. */
    CompletableFuture<String> token() {
        var tokens = tokens();
        if (tokens == null) {
            return CompletableFuture.completedFuture(null);
        }
        var token = tokens.getAccessToken();
        // A refresh that fails leaves the old token: the server says what is wrong with it.
        return endsSoon(tokens)
                ? refresh(token).exceptionally(failed -> token)
                : CompletableFuture.completedFuture(token);
    }

    /** The token that follows {@code stale}. Whoever comes while it is being fetched waits for it. */
    synchronized CompletableFuture<String> refresh(String stale) {
        if (tokens == null || !tokens.getAccessToken().equals(stale)) {
            return CompletableFuture.completedFuture(tokens == null ? null : tokens.getAccessToken());
        }
        if (refreshing == null) {
            var old = tokens;
            var request = RefreshTokenRequest.newBuilder()
                    .setRefreshToken(old.getRefreshToken())
                    .build();
            var asked = ask(AccountServiceGrpc.getRefreshTokenMethod(), request);
            var fresh = asked.thenApply(answer -> replace(old, answer.getTokens()));
            refreshing = fresh;
            fresh.whenComplete((token, failed) -> refreshed(fresh));
            return fresh;
        }
        return refreshing;
    }

    /** Keeps the fresh tokens, unless somebody signed in or out meanwhile; tells the token that counts. */
    private synchronized String replace(Tokens old, Tokens fresh) {
        if (tokens == old) {
            tokens = fresh;
        }
        return tokens == null ? null : tokens.getAccessToken();
    }

    private synchronized void refreshed(CompletableFuture<String> fresh) {
        refreshing = refreshing == fresh ? null : refreshing;
    }

    private boolean endsSoon(Tokens tokens) {
        var end = tokens.getAccessExpireTime();
        var soon = clock.instant().plus(MARGIN);
        return tokens.hasAccessExpireTime()
                && Instant.ofEpochSecond(end.getSeconds(), end.getNanos()).isBefore(soon);
    }

    /** Asks without a token, and once more if nobody answered: both RPCs may be. */
    private <Q, A> CompletableFuture<A> ask(MethodDescriptor<Q, A> method, Q request) {
        return send(method, request)
                .exceptionallyCompose(lost -> switch (Status.fromThrowable(lost).getCode()) {
                    case UNAVAILABLE, UNKNOWN -> send(method, request);
                    default -> CompletableFuture.failedFuture(lost);
                });
    }

    private <Q, A> CompletableFuture<A> send(MethodDescriptor<Q, A> method, Q request) {
        var deadline = Policy.of(method).deadline().toSeconds();
        var options = CallOptions.DEFAULT.withDeadlineAfter(deadline, TimeUnit.SECONDS);
        var answer = new CompletableFuture<A>();
        ClientCalls.asyncUnaryCall(channel.newCall(method, options), request, new StreamObserver<A>() {
            private A message;

            @Override
            public void onNext(A message) {
                this.message = message;
            }

            @Override
            public void onError(Throwable lost) {
                answer.completeExceptionally(lost);
            }

            @Override
            public void onCompleted() {
                answer.complete(message);
            }
        });
        return answer;
    }
}

package dev.jangteo.sdk;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * A call with one request, which gets what its policy asks for. A unary call of the contract is sent as often as it may be
 * until it is answered; a stream, or a call of another service, is sent once.
 *
 * <p>Nothing here blocks: callers that wait, callers with a future and callers with an observer are served alike.
 */
final class Call<Q, A> extends ClientCall<Q, A> {
    /** Whether a call may be repeated. */
    static final CallOptions.Key<Boolean> REPEATS = CallOptions.Key.createWithDefault("jangteo-repeats", true);

    /** Is told the session's token that a call was sent with. */
    static final CallOptions.Key<Consumer<String>> TOKEN = CallOptions.Key.createWithDefault("jangteo-token", it -> {});

    private final Connection connection;
    private final MethodDescriptor<Q, A> method;
    private final Channel next;
    private final Policy policy;
    private final boolean once;
    private final CallOptions options;
    private final Context context = Context.current();
    private final Context.CancellationListener leaving = this::left;
    private final AtomicBoolean told = new AtomicBoolean();

    private Listener<A> listener;
    private Metadata headers;
    private boolean signed;
    private Q message;
    private int attempts = 1;
    private boolean refreshed;

    /** The attempt that is under way; {@code null} before the first, and between two. */
    private ClientCall<Q, A> attempt;

    private int requested;
    private boolean cancelled;

    Call(Connection connection, MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
        this.connection = connection;
        this.method = method;
        this.next = next;
        policy = Policy.of(method);
        once = policy == null || policy.streams();
        this.options = once ? options : within(policy.deadline(), options);
    }

    /** Gives a call a deadline: the caller's, or else the policy's. */
    private static CallOptions within(Duration policy, CallOptions options) {
        var kept = options.getDeadline() != null
                ? options
                : options.withDeadlineAfter(policy.toSeconds(), TimeUnit.SECONDS);
        var outer = Context.current().getDeadline();
        return outer == null ? kept : kept.withDeadline(outer.minimum(kept.getDeadline()));
    }

    @Override
    public void start(Listener<A> listener, Metadata headers) {
        this.listener = listener;
        this.headers = headers;
        signed = headers.containsKey(Headers.AUTHORIZATION) || options.getCredentials() != null;
        if (policy != null && policy.keyed()) {
            Headers.putIfAbsent(
                    headers, Headers.IDEMPOTENCY_KEY, UUID.randomUUID().toString());
        }
        Headers.putIfAbsent(headers, Headers.CLIENT, Policy.CLIENT);
        Trace.inject(headers);
        context.addListener(leaving, Runnable::run);
    }

    @Override
    public void request(int messages) {
        ClientCall<Q, A> current;
        synchronized (this) {
            requested += messages;
            current = attempt;
        }
        if (current != null) {
            current.request(messages);
        }
    }

    @Override
    public void sendMessage(Q message) {
        this.message = message;
    }

    @Override
    public void halfClose() {
        begin();
    }

    @Override
    public void cancel(String message, Throwable cause) {
        ClientCall<Q, A> current;
        synchronized (this) {
            cancelled = true;
            current = attempt;
        }
        if (current != null) {
            current.cancel(message, cause);
        } else {
            tellLater(Status.CANCELLED.withDescription(message).withCause(cause), new Metadata());
        }
    }

    /** The caller went away. An attempt that is under way knows by itself. */
    private void left(Context context) {
        synchronized (this) {
            if (attempt != null) {
                return;
            }
            cancelled = true;
        }
        tellLater(Contexts.statusFromCancelled(context), new Metadata());
    }

    /** Sends the request, once there is a token for it. */
    private void begin() {
        var token = signed
                ? CompletableFuture.<String>completedFuture(null)
                : connection.session().token();
        // Whose token comes too late is sent too late, which the transport refuses.
        inTime(token).handle((it, late) -> it).thenAccept(it -> context.run(() -> send(it)));
    }

    /** Holds the lock until all is sent, so that nobody cancels half of it. */
    private synchronized void send(String token) {
        if (cancelled) {
            return;
        }
        var wanted = requested;
        var sent = new Metadata();
        sent.merge(headers);
        if (token != null) {
            sent.put(Headers.AUTHORIZATION, "Bearer " + token);
            options.getOption(TOKEN).accept(token);
        }
        try {
            var call = next.newCall(method, options);
            attempt = call;
            call.start(once ? new Passing() : new Attempt(token), sent);
            call.request(wanted);
            call.sendMessage(message);
            call.halfClose();
        } catch (RuntimeException broken) {
            tellLater(Status.fromThrowable(broken), new Metadata());
        }
    }

    /** Gets ready for another attempt; tells whether the caller is still there. */
    private synchronized boolean rest() {
        attempt = null;
        return !cancelled && !context.isCancelled();
    }

    private <T> CompletableFuture<T> inTime(CompletableFuture<T> future) {
        var deadline = options.getDeadline();
        return deadline == null ? future : future.copy().orTimeout(nanosLeft(), TimeUnit.NANOSECONDS);
    }

    private long nanosLeft() {
        return Math.max(0, options.getDeadline().timeRemaining(TimeUnit.NANOSECONDS));
    }

    private void tellLater(Status status, Metadata trailers) {
        Executor executor = options.getExecutor() == null ? ForkJoinPool.commonPool() : options.getExecutor();
        executor.execute(() -> tell(null, null, status, trailers));
    }

    private void tell(Metadata head, A message, Status status, Metadata trailers) {
        if (!told.compareAndSet(false, true)) {
            return;
        }
        context.removeListener(leaving);
        if (head != null) {
            listener.onHeaders(head);
        }
        if (message != null) {
            listener.onMessage(message);
        }
        listener.onClose(status, trailers);
    }

    /** Keeps an answer until it is whole, and decides whether the caller hears of it. */
    private final class Attempt extends Listener<A> {
        private final String token;
        private Metadata head;
        private A message;

        private Attempt(String token) {
            this.token = token;
        }

        @Override
        public void onHeaders(Metadata head) {
            this.head = head;
        }

        @Override
        public void onMessage(A message) {
            this.message = message;
        }

        @Override
        public void onClose(Status status, Metadata trailers) {
            if (status.isOk()) {
                connection.budget().earn();
            } else if (connection.repeats() && options.getOption(REPEATS) && goesOn(status, trailers)) {
                return;
            }
            tell(head, message, status, trailers);
        }

        private boolean goesOn(Status status, Metadata trailers) {
            var error = JangteoException.of(status, trailers);
            return switch (Retry.advice(error)) {
                case GIVE_UP -> false;
                case AGAIN -> again(error);
                case REFRESH -> !refreshed && token != null && refresh(status, trailers);
            };
        }

        private boolean again(JangteoException error) {
            var pause = Retry.pause(attempts + 1, error.retryAfter().orElse(Duration.ZERO));
            var mayBe = attempts < Retry.ATTEMPTS_MAX && pause.toNanos() < nanosLeft();
            if (!mayBe || !connection.budget().spend() || !rest()) {
                return false;
            }
            attempts++;
            CompletableFuture.delayedExecutor(pause.toNanos(), TimeUnit.NANOSECONDS)
                    .execute(() -> {
                        connection.reconnect();
                        begin();
                    });
            return true;
        }

        private boolean refresh(Status status, Metadata trailers) {
            if (!rest()) {
                return false;
            }
            refreshed = true;
            inTime(connection.session().refresh(token)).whenComplete((fresh, failed) -> {
                if (failed == null) {
                    begin();
                } else {
                    tellLater(status, trailers);
                }
            });
            return true;
        }
    }

    /** Tells all as it comes. */
    private final class Passing extends Listener<A> {
        @Override
        public void onHeaders(Metadata head) {
            listener.onHeaders(head);
        }

        @Override
        public void onMessage(A message) {
            listener.onMessage(message);
        }

        @Override
        public void onReady() {
            listener.onReady();
        }

        @Override
        public void onClose(Status status, Metadata trailers) {
            tell(null, null, status, trailers);
        }
    }
}

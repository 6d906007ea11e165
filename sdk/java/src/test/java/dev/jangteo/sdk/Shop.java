package dev.jangteo.sdk;

import com.google.protobuf.Any;
import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import com.google.rpc.Code;
import com.google.rpc.ErrorInfo;
import dev.jangteo.account.v1.AccountServiceGrpc;
import dev.jangteo.account.v1.RefreshTokenRequest;
import dev.jangteo.account.v1.RefreshTokenResponse;
import dev.jangteo.account.v1.Tokens;
import dev.jangteo.catalog.v1.CatalogServiceGrpc;
import dev.jangteo.catalog.v1.ListProductsRequest;
import dev.jangteo.catalog.v1.ListProductsResponse;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.ServerInterceptors;
import io.grpc.StatusRuntimeException;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A server in this process, and a client of it. It refuses what it was told to and answers everything else. */
final class Shop implements AutoCloseable {
    /** What each call of ListProducts brought. */
    final List<Metadata> calls = new CopyOnWriteArrayList<>();

    /** What the next calls of ListProducts are refused with. */
    final Queue<StatusRuntimeException> refusals = new ConcurrentLinkedQueue<>();

    final AtomicInteger refreshes = new AtomicInteger();
    final Jangteo client;
    private final Server server;

    Shop() {
        var name = InProcessServerBuilder.generateName();
        var products = new CatalogServiceGrpc.CatalogServiceImplBase() {
            @Override
            public void listProducts(ListProductsRequest request, StreamObserver<ListProductsResponse> answer) {
                var refusal = refusals.poll();
                if (refusal != null) {
                    answer.onError(refusal);
                    return;
                }
                answer.onNext(ListProductsResponse.getDefaultInstance());
                answer.onCompleted();
            }
        };
        var accounts = new AccountServiceGrpc.AccountServiceImplBase() {
            @Override
            public void refreshToken(RefreshTokenRequest request, StreamObserver<RefreshTokenResponse> answer) {
                refreshes.incrementAndGet();
                var fresh = tokens("fresh", Instant.now().plusSeconds(600));
                answer.onNext(RefreshTokenResponse.newBuilder().setTokens(fresh).build());
                answer.onCompleted();
            }
        };
        var builder = InProcessServerBuilder.forName(name).addService(accounts);
        server = builder.addService(ServerInterceptors.intercept(products, new Noting()))
                .build();
        try {
            server.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        var transport = InProcessChannelBuilder.forName(name).build();
        client = new Jangteo(new Connection(transport, List.of(), true));
    }

    static Tokens tokens(String access, Instant end) {
        var expire = Timestamp.newBuilder().setSeconds(end.getEpochSecond()).setNanos(end.getNano());
        return Tokens.newBuilder()
                .setAccessToken(access)
                .setRefreshToken("refresh")
                .setAccessExpireTime(expire)
                .build();
    }

    static StatusRuntimeException refusal(Code code, Reason reason, Message... more) {
        var info = ErrorInfo.newBuilder().setReason(reason.name()).setDomain("jangteo");
        var status =
                com.google.rpc.Status.newBuilder().setCode(code.getNumber()).setMessage("refused");
        status.addDetails(Any.pack(info.build()));
        List.of(more).forEach(it -> status.addDetails(Any.pack(it)));
        return StatusProto.toStatusRuntimeException(status.build());
    }

    void listProducts() {
        client.catalog().listProducts(ListProductsRequest.getDefaultInstance());
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }

    private final class Noting implements ServerInterceptor {
        @Override
        public <Q, A> ServerCall.Listener<Q> interceptCall(
                ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
            calls.add(headers);
            return next.startCall(call, headers);
        }
    }
}

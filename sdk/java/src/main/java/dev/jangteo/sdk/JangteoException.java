package dev.jangteo.sdk;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.LocalizedMessage;
import com.google.rpc.RetryInfo;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a call was refused or failed.
 *
 * <p>Each reason of the contract has a class of its own: {@code catch (InsufficientStockException e)}. They are nested in {@link
 * Reason}. {@link #getMessage} is for people, in the language of the call where the server speaks it.
 */
public class JangteoException extends StatusRuntimeException {
    private static final Metadata.Key<byte[]> DETAILS =
            Metadata.Key.of("grpc-status-details-bin", Metadata.BINARY_BYTE_MARSHALLER);

    /** Whose reasons count. */
    private static final String DOMAIN = "jangteo";

    private final transient Told told;

    /** A field of the request that is wrong: its path, {@code lines[1].quantity}, and what is wrong with it. */
    public record Violation(String field, String problem) {}

    /** What a status and its details tell. */
    record Told(Status status, Metadata trailers, Optional<ErrorInfo> info, List<Any> details) {
        Optional<Reason> reason() {
            return info.filter(it -> it.getDomain().equals(DOMAIN)).flatMap(it -> Reason.of(it.getReason()));
        }

        <T extends Message> Optional<T> detail(Class<T> type) {
            for (var it : details) {
                try {
                    if (it.is(type)) {
                        return Optional.of(it.unpack(type));
                    }
                } catch (InvalidProtocolBufferException unreadable) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }
    }

    JangteoException(Told told) {
        super(told.status(), told.trailers());
        this.told = told;
    }

    /**
     * What a call ended with: the exception itself, or the one that a status tells. For errors of futures and observers; what
     * {@link Jangteo}'s own services throw is one of these already.
     */
    public static JangteoException of(Throwable failed) {
        for (var it = failed; it != null; it = it.getCause()) {
            if (it instanceof JangteoException already) {
                return already;
            }
        }
        return of(Status.fromThrowable(failed), Status.trailersFromThrowable(failed));
    }

    static JangteoException of(Status status, Metadata trailers) {
        var bare = new Told(status, trailers, Optional.empty(), details(trailers));
        var info = bare.detail(ErrorInfo.class);
        var told = new Told(status, trailers, info, bare.details());
        return told.reason().map(it -> it.exception(told)).orElseGet(() -> new JangteoException(told));
    }

    /** What becomes of a wait that somebody interrupts; its thread stays interrupted. */
    static JangteoException interrupted(InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return of(Status.CANCELLED.withDescription("interrupted").withCause(interrupted), null);
    }

    private static List<Any> details(Metadata trailers) {
        var bytes = trailers == null ? null : trailers.get(DETAILS);
        try {
            return bytes == null
                    ? List.of()
                    : com.google.rpc.Status.parseFrom(bytes).getDetailsList();
        } catch (InvalidProtocolBufferException unreadable) {
            return List.of();
        }
    }

    /** gRPC's code. */
    public Status.Code code() {
        return told.status().getCode();
    }

    /** The contract's reason; empty for what did not come from the server, and for reasons that are newer than this client. */
    public Optional<Reason> reason() {
        return told.reason();
    }

    /** The facts that the reason promises, and the registry's {@code code} and the {@code request_id}. */
    public Map<String, String> facts() {
        return told.info().map(ErrorInfo::getMetadataMap).orElse(Map.of());
    }

    /** The fields of the request that are wrong. */
    public List<Violation> violations() {
        var fields = told.detail(BadRequest.class)
                .map(BadRequest::getFieldViolationsList)
                .orElse(List.of());
        return fields.stream()
                .map(it -> new Violation(it.getField(), it.getDescription()))
                .toList();
    }

    /** How long to wait before the call is repeated, where the server says so. */
    public Optional<Duration> retryAfter() {
        var delay =
                told.detail(RetryInfo.class).filter(RetryInfo::hasRetryDelay).map(RetryInfo::getRetryDelay);
        return delay.map(it -> Duration.ofSeconds(it.getSeconds(), it.getNanos()));
    }

    /** The name that the server gave the call, to look for in its log. */
    public Optional<String> requestId() {
        return Optional.ofNullable(facts().get("request_id"));
    }

    /** The details of this type, such as the new {@code Quote} of {@link Reason#PRICE_CHANGED}. */
    public <T extends Message> Optional<T> detail(Class<T> type) {
        return told.detail(type);
    }

    @Override
    public String getMessage() {
        if (told == null) {
            return super.getMessage();
        }
        var fallback = told.status().getDescription();
        return told.detail(LocalizedMessage.class)
                .map(LocalizedMessage::getMessage)
                .orElse(fallback == null ? code().name() : fallback);
    }
}

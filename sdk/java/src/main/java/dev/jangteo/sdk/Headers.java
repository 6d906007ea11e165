package dev.jangteo.sdk;

import io.grpc.Metadata;

/** The names of what goes out with a call. */
final class Headers {
    static final Metadata.Key<String> AUTHORIZATION = key("authorization");
    static final Metadata.Key<String> IDEMPOTENCY_KEY = key("idempotency-key");
    static final Metadata.Key<String> CLIENT = key("x-client");

    private Headers() {}

    static Metadata.Key<String> key(String name) {
        return Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER);
    }

    static void putIfAbsent(Metadata headers, Metadata.Key<String> key, String value) {
        if (!headers.containsKey(key)) {
            headers.put(key, value);
        }
    }
}

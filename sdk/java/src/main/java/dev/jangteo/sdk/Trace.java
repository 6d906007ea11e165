package dev.jangteo.sdk;

import io.grpc.Metadata;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;

/** Lets the server's spans belong to the caller's trace, where the caller uses OpenTelemetry. */
final class Trace {
    private static final boolean THERE = isThere();

    private Trace() {}

    static void inject(Metadata headers) {
        if (THERE) {
            Propagation.inject(headers);
        }
    }

    private static boolean isThere() {
        try {
            Class.forName("io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator");
            return true;
        } catch (ClassNotFoundException | LinkageError absent) {
            return false;
        }
    }

    /** Loaded only where OpenTelemetry is. */
    private static final class Propagation {
        private static void inject(Metadata headers) {
            var propagator = W3CTraceContextPropagator.getInstance();
            propagator.inject(
                    Context.current(), headers, (it, name, value) -> Headers.putIfAbsent(it, Headers.key(name), value));
        }
    }
}

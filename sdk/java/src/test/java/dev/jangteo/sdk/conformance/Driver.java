package dev.jangteo.sdk.conformance;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.util.JsonFormat;
import dev.jangteo.account.v1.Tokens;
import dev.jangteo.sdk.Jangteo;
import dev.jangteo.sdk.JangteoException;
import dev.jangteo.sdk.Service;
import dev.jangteo.sdk.Watch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Does what {@code sdk/conformance/PROTOCOL.md} says: scenarios on stdin, their outcomes on stdout. */
public final class Driver {
    private static final JsonFormat.Printer PRINTER =
            JsonFormat.printer().preservingProtoFieldNames().omittingInsignificantWhitespace();

    private final Jangteo client;

    private Driver(Jangteo client) {
        this.client = client;
    }

    public static void main(String[] arguments) throws Exception {
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var scenario = JsonParser.parseString(line).getAsJsonObject();
            var outcomes = new JsonArray();
            try (var client = Jangteo.connect(scenario.get("address").getAsString())) {
                var driver = new Driver(client);
                for (var step : scenario.getAsJsonArray("steps")) {
                    outcomes.add(driver.step(step.getAsJsonObject()));
                }
            }
            var told = new JsonObject();
            told.add("outcomes", outcomes);
            out.println(told);
        }
    }

    private JsonObject step(JsonObject step) throws Exception {
        return switch (step.get("do").getAsString()) {
            case "login" ->
                outcome(() -> {
                    client.login(
                            step.get("email").getAsString(),
                            step.get("password").getAsString());
                    return new JsonObject();
                });
            case "resume" ->
                outcome(() -> {
                    client.resume((Tokens) parse(Tokens.newBuilder(), step.get("tokens")));
                    return new JsonObject();
                });
            case "logout" ->
                outcome(() -> {
                    if (step.has("everywhere")) client.logoutEverywhere();
                    else client.logout();
                    return new JsonObject();
                });
            case "sleep" ->
                outcome(() -> {
                    Thread.sleep(step.get("ms").getAsLong());
                    return new JsonObject();
                });
            case "call" -> step.has("times") ? calls(step) : call(step);
            case "pages" -> pages(step);
            case "watch" -> watch(step);
            default -> throw new IllegalArgumentException("what is " + step.get("do") + "?");
        };
    }

    private JsonObject calls(JsonObject step) throws Exception {
        var times = step.get("times").getAsInt();
        var threads = Executors.newFixedThreadPool(times);
        try {
            var calls = new ArrayList<Future<JsonObject>>();
            for (var it = 0; it < times; it++) {
                calls.add(threads.submit(() -> call(step)));
            }
            var all = new JsonArray();
            for (var call : calls) {
                all.add(call.get());
            }
            return named("all", all);
        } finally {
            threads.shutdown();
        }
    }

    private JsonObject call(JsonObject step) throws Exception {
        var service = with(step, service(step));
        var rpc = rpc(step);
        var clock = Executors.newSingleThreadScheduledExecutor();
        try {
            if (step.has("cancel_after_ms")) {
                var after = step.get("cancel_after_ms").getAsLong();
                clock.schedule(Thread.currentThread()::interrupt, after, TimeUnit.MILLISECONDS);
            }
            return outcome(() -> json((Message) invoke(service, rpc, request(rpc, step))));
        } finally {
            clock.shutdownNow();
            Thread.interrupted();
        }
    }

    private Service<?> with(JsonObject step, Service<?> service) {
        var it = service;
        if (step.has("metadata")) {
            for (var entry : step.getAsJsonObject("metadata").entrySet()) {
                it = it.withHeader(entry.getKey(), entry.getValue().getAsString());
            }
        }
        if (step.has("key")) {
            it = it.withIdempotencyKey(step.get("key").getAsString());
        }
        if (step.has("timeout_ms")) {
            it = it.withDeadlineAfter(Duration.ofMillis(step.get("timeout_ms").getAsLong()));
        }
        return step.has("repeats") && !step.get("repeats").getAsBoolean() ? it.withoutRepeats() : it;
    }

    private JsonObject pages(JsonObject step) throws Exception {
        var service = service(step);
        var request = request(rpc(step), step);
        var pages = service.getClass().getMethod("pages", request.getClass());
        return items(step, ((Iterable<?>) invoke(service, pages, request)).iterator());
    }

    private JsonObject watch(JsonObject step) throws Exception {
        var rpc = rpc(step);
        try (var watch = (Watch<?>) invoke(service(step), rpc, request(rpc, step))) {
            return items(step, watch);
        }
    }

    private static JsonObject items(JsonObject step, Iterator<?> items) throws Exception {
        var take = step.has("take") ? step.get("take").getAsInt() : Integer.MAX_VALUE;
        var all = new JsonArray();
        var told = named("items", all);
        try {
            while (all.size() < take && items.hasNext()) {
                all.add(json((Message) items.next()));
            }
        } catch (JangteoException error) {
            told.add("error", error(error));
        }
        return told;
    }

    /** {@code client.order()} for {@code jangteo.order.v1.OrderService/PlaceOrder}. */
    private Service<?> service(JsonObject step) throws Exception {
        var name = step.get("rpc").getAsString().replaceAll(".*\\.(.*)Service/.*", "$1");
        return (Service<?>) invoke(client, method(Jangteo.class, name));
    }

    private Method rpc(JsonObject step) throws Exception {
        return method(service(step).getClass(), step.get("rpc").getAsString().replaceAll(".*/", ""));
    }

    private static Method method(Class<?> type, String name) {
        var camel = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        return Arrays.stream(type.getMethods())
                .filter(it -> it.getName().equals(camel))
                .findFirst()
                .orElseThrow();
    }

    private static Message request(Method rpc, JsonObject step) throws Exception {
        var builder = rpc.getParameterTypes()[0].getMethod("newBuilder").invoke(null);
        return parse((Message.Builder) builder, step.has("request") ? step.get("request") : new JsonObject());
    }

    private static Message parse(Message.Builder builder, JsonElement json) throws IOException {
        JsonFormat.parser().merge(json.toString(), builder);
        return builder.build();
    }

    private static Object invoke(Object target, Method method, Object... arguments) throws Exception {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof Exception failed ? failed : thrown;
        }
    }

    private static JsonObject outcome(Callable<JsonObject> step) throws Exception {
        try {
            return named("ok", step.call());
        } catch (JangteoException error) {
            return named("error", error(error));
        }
    }

    private static JsonObject error(JangteoException error) {
        var told = new JsonObject();
        told.addProperty("code", error.code().name());
        error.reason().ifPresent(it -> told.addProperty("reason", it.name()));
        told.addProperty("message", error.getMessage());
        var facts = new JsonObject();
        error.facts().forEach(facts::addProperty);
        told.add("facts", facts);
        var violations = new JsonArray();
        for (var it : error.violations()) {
            var violation = new JsonObject();
            violation.addProperty("field", it.field());
            violation.addProperty("problem", it.problem());
            violations.add(violation);
        }
        told.add("violations", violations);
        error.retryAfter().ifPresent(it -> told.addProperty("retry_after_ms", it.toMillis()));
        error.requestId().ifPresent(it -> told.addProperty("request_id", it));
        told.addProperty("class", error.getClass().getSimpleName());
        return told;
    }

    private static JsonObject json(Message message) throws InvalidProtocolBufferException {
        return JsonParser.parseString(PRINTER.print(message)).getAsJsonObject();
    }

    private static JsonObject named(String name, JsonElement value) {
        var object = new JsonObject();
        object.add(name, value);
        return object;
    }
}

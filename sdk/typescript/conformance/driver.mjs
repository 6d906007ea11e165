// Does what sdk/conformance/PROTOCOL.md says, with the SDK's public face: node driver.mjs [web]
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";

import { createRegistry, fromJson, toJson } from "@bufbuild/protobuf";
import { Jangteo as JangteoWeb } from "@jangteo/sdk";
import * as sdk from "@jangteo/sdk/node";

const { Code, JangteoError, TokensSchema } = sdk;
const Jangteo = process.argv[2] === "web" ? JangteoWeb : sdk.Jangteo;
const services = Object.values(sdk).filter((it) => it?.kind === "service");
const registry = createRegistry(...services);

/** The method of a client that an RPC is: `jangteo.order.v1.OrderService/PlaceOrder` is `client.order.placeOrder`. */
function method(client, rpc) {
  const [service, name] = rpc.split("/");
  const described = registry.getService(service).methods.find((it) => it.name === name);
  const property = service
    .split(".")
    .at(-1)
    .replace(/Service$/, "");
  const of = client[property[0].toLowerCase() + property.slice(1)];
  const call = (step, options) => of[described.localName](fromJson(described.input, step.request ?? {}), options);
  return { call, output: described.output };
}

function told(message, type) {
  return toJson(type, message, { useProtoFieldName: true, registry });
}

/** gRPC's name of a code. */
function codeName(code) {
  return code === Code.Canceled ? "CANCELLED" : Code[code].replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
}

function refused(error) {
  if (!(error instanceof JangteoError)) throw error;
  const { code, reason, message, facts, violations, retryAfterMs, requestId } = error;
  return {
    code: codeName(code),
    reason,
    message,
    facts,
    violations,
    retry_after_ms: retryAfterMs,
    request_id: requestId,
  };
}

async function outcome(work) {
  try {
    return { ok: (await work) ?? {} };
  } catch (error) {
    return { error: refused(error) };
  }
}

async function call(client, step) {
  const { call, output } = method(step.repeats === false ? client.withoutRepeats() : client, step.rpc);
  const headers = { ...step.metadata, ...(step.key && { "idempotency-key": step.key }) };
  const givingUp = new AbortController();
  if (step.cancel_after_ms) setTimeout(() => givingUp.abort(), step.cancel_after_ms);
  const options = { headers, signal: givingUp.signal, timeoutMs: step.timeout_ms };
  return outcome(call(step, options).then((it) => told(it, output)));
}

async function items(iterable, type, take = Number.POSITIVE_INFINITY) {
  const items = [];
  try {
    for await (const item of iterable) {
      items.push(told(item, type));
      if (items.length >= take) break;
    }
    return { items };
  } catch (error) {
    return { items, error: refused(error) };
  }
}

const does = {
  login: (client, { email, password }) => outcome(client.login(email, password)),
  logout: (client, { everywhere }) => outcome(everywhere ? client.logoutEverywhere() : client.logout()),
  resume: (client, { tokens }) => outcome(client.resume(toJson(TokensSchema, fromJson(TokensSchema, tokens)))),
  sleep: (_, { ms }) => outcome(sleep(ms).then(() => ({}))),
  call: async (client, step) =>
    step.times
      ? { all: await Promise.all(Array.from({ length: step.times }, () => call(client, step))) }
      : call(client, step),
  pages: (client, step) => {
    const { call, output } = method(client, step.rpc);
    return items(call(step), output.fields.find((it) => it.fieldKind === "list").message, step.take);
  },
  watch: (client, step) => {
    const { call, output } = method(client, step.rpc);
    return items(call(step), output, step.take);
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const { address, steps } = JSON.parse(line);
  const client = new Jangteo({ address });
  const outcomes = [];
  for (const step of steps) outcomes.push(await does[step.do](client, step));
  process.stdout.write(`${JSON.stringify({ outcomes })}\n`);
}

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { mock, test } from "node:test";

import { create, toBinary } from "@bufbuild/protobuf";
import { durationFromMs, timestampFromMs } from "@bufbuild/protobuf/wkt";
import { ConnectError, createRouterTransport } from "@connectrpc/connect";
import {
  AccountService,
  CatalogService,
  Client,
  Code,
  hasReason,
  JangteoError,
  OrderService,
  QuoteSchema,
  VERSION,
} from "@jangteo/sdk";

import { BadRequestSchema, ErrorInfoSchema, RetryInfoSchema } from "../dist/gen/proto/google/rpc/error_details_pb.js";

/** @param {string} reason */
function refusal(reason, facts = {}, code = Code.FailedPrecondition) {
  const error = new ConnectError("refused", code, { "grpc-status": "9" });
  const info = create(ErrorInfoSchema, {
    domain: "jangteo",
    reason,
    metadata: { code: "X1", request_id: "r-1", ...facts },
  });
  const bad = create(BadRequestSchema, { fieldViolations: [{ field: "lines[0]", description: "is missing" }] });
  const retry = create(RetryInfoSchema, { retryDelay: durationFromMs(1_500) });
  const quote = create(QuoteSchema, { total: { currencyCode: "KRW", amountMinor: 9_007_199_254_740_993n } });
  error.details = [
    { type: ErrorInfoSchema.typeName, value: toBinary(ErrorInfoSchema, info) },
    { type: BadRequestSchema.typeName, value: toBinary(BadRequestSchema, bad) },
    { type: RetryInfoSchema.typeName, value: toBinary(RetryInfoSchema, retry) },
    { type: QuoteSchema.typeName, value: toBinary(QuoteSchema, quote) },
  ];
  return error;
}

const expiresIn = (/** @type {number} */ seconds) => new Date(Date.now() + seconds * 1_000).toISOString();

test("the package has the contract's version", async () => {
  const text = await readFile(new URL("../package.json", import.meta.url), "utf8");
  assert.equal(JSON.parse(text).version, VERSION);
});

test("a reason narrows an error to its facts, and details are typed", () => {
  /** @type {unknown} */
  const error = new JangteoError(refusal("PRICE_CHANGED", { actual_minor: "2", expected_minor: "1" }));
  assert.ok(!hasReason(error, "CART_EMPTY", "NOT_FOUND"));
  assert.ok(hasReason(error, "PRICE_CHANGED"));
  /** @type {string} */
  const actual = error.facts.actual_minor;
  assert.equal(actual, "2");
  // @ts-expect-error: the reason does not promise this fact.
  assert.throws(() => error.facts.available.length, TypeError);
  assert.deepEqual([error.requestId, error.retryAfterMs, error.advice], ["r-1", 1_500, "AFTER_REREAD"]);
  assert.deepEqual(error.violations, [{ field: "lines[0]", problem: "is missing" }]);
  assert.equal(error.detail(QuoteSchema)?.total?.amountMinor, 9_007_199_254_740_993n);
});

test("a token is refreshed fifteen seconds before its end, and whoever signs in meanwhile wins", async () => {
  let refreshes = 0;
  const transport = createRouterTransport(({ service }) => {
    service(AccountService, {
      refreshToken: () => {
        refreshes += 1;
        const accessExpireTime = timestampFromMs(Date.now() + 600_000);
        return { tokens: { accessToken: `new-${refreshes}`, refreshToken: "r", accessExpireTime } };
      },
      getAccount: (_, { requestHeader }) => ({ account: { id: requestHeader.get("authorization") ?? "nobody" } }),
    });
  });
  const client = new Client(transport);
  const asWhom = async () => (await client.account.getAccount({})).account?.id;

  client.resume({ accessToken: "old", refreshToken: "r", accessExpireTime: expiresIn(16) });
  assert.equal(await asWhom(), "Bearer old");
  client.resume({ accessToken: "old", refreshToken: "r", accessExpireTime: expiresIn(14) });
  assert.deepEqual(await Promise.all([asWhom(), asWhom()]), ["Bearer new-1", "Bearer new-1"]);
  assert.equal(JSON.parse(JSON.stringify(client.tokens())).accessToken, "new-1");

  client.resume({ accessToken: "old", refreshToken: "r", accessExpireTime: expiresIn(-1) });
  const asking = asWhom();
  client.resume({ accessToken: "another", refreshToken: "r", accessExpireTime: expiresIn(600) });
  assert.equal(await asking, "Bearer another");
});

test("a key is a random UUID, and of the caller's trace only traceparent is sent", async () => {
  /** @type {Headers[]} */
  const seen = [];
  const transport = createRouterTransport(({ service }) => {
    service(OrderService, {
      placeOrder: (_, { requestHeader }) => {
        seen.push(requestHeader);
        return {};
      },
    });
  });
  const propagate = (/** @type {{ [name: string]: string }} */ carrier) => {
    Object.assign(carrier, { traceparent: "00-1-2-01", baggage: "secret" });
  };
  const client = new Client(transport, { propagate });
  await client.order.placeOrder({});
  await client.order.placeOrder({});
  const [one, other] = seen.map((it) => it.get("idempotency-key") ?? "");
  assert.match(one ?? "", /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.notEqual(one, other);
  assert.equal(seen[0]?.get("traceparent"), "00-1-2-01");
  assert.equal(seen[0]?.get("baggage"), null);
});

test("a pause ends when the caller gives up", async () => {
  const transport = createRouterTransport(({ service }) => {
    service(CatalogService, {
      listProducts: () => {
        throw refusal("OVERLOADED", {}, Code.ResourceExhausted);
      },
    });
  });
  const signal = AbortSignal.timeout(100);
  const started = performance.now();
  const failed = await new Client(transport).catalog.listProducts({}, { signal }).catch((error) => error);
  assert.equal(failed.code, Code.Canceled);
  assert.ok(performance.now() - started < 1_000);
});

test("a stream that is silent for 40 seconds is opened again, and closed when it is left", async (t) => {
  /** @type {string[]} */
  const cursors = [];
  let open = 0;
  const transport = createRouterTransport(({ service }) => {
    service(OrderService, {
      async *watchOrder({ resumeCursor }, { signal }) {
        cursors.push(resumeCursor);
        open += 1;
        signal.addEventListener("abort", () => {
          open -= 1;
        });
        yield { cursor: `${resumeCursor}+` };
        await new Promise(() => {});
      },
    });
  });
  const settled = async () => {
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
  };
  t.mock.timers.enable({ apis: ["setTimeout"] });
  mock.method(Math, "random", () => 0.5);

  const stream = new Client(transport).order.watchOrder({ orderId: "o-1" })[Symbol.asyncIterator]();
  assert.equal((await stream.next()).value?.cursor, "+");
  const next = stream.next();
  await settled();
  t.mock.timers.tick(39_900);
  await settled();
  assert.deepEqual([cursors, open], [[""], 1]);
  t.mock.timers.tick(100);
  await settled();
  t.mock.timers.tick(50);
  assert.equal((await next).value?.cursor, "++");
  assert.deepEqual([cursors, open], [["", "+"], 1]);

  await stream.return?.();
  await settled();
  assert.equal(open, 0);
});

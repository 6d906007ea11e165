import assert from "node:assert/strict";
import { test } from "node:test";

import { Code, ConnectError } from "@connectrpc/connect";

import { JangteoError } from "../dist/error.js";
import { Budget, pauseMs, remedy } from "../dist/retry.js";

test("pauses are spread up to a bound that doubles, and respect the server", () => {
  for (let attempt = 2; attempt < 40; attempt += 1) {
    const bound = Math.min(100 * 2 ** (attempt - 2), 2_000);
    const pauses = Array.from({ length: 500 }, () => pauseMs(attempt));
    assert.ok(pauses.every((it) => 0 <= it && it <= bound));
    assert.ok(Math.min(...pauses) < bound / 4 && (bound * 3) / 4 < Math.max(...pauses));
    const asked = pauseMs(attempt, 3_000);
    assert.ok(3_000 <= asked && asked <= 3_000 + bound);
  }
});

test("repeats stop when nothing is answered", () => {
  const budget = new Budget();
  const spent = () => Array.from({ length: 100 }, () => budget.spend()).filter(Boolean).length;
  assert.equal(spent(), 20);
  for (let answer = 0; answer < 19; answer += 1) budget.earn();
  assert.equal(spent(), 1);
  for (let answer = 0; answer < 1_000; answer += 1) budget.earn();
  assert.equal(spent(), 20);
});

test("what no server has told comes from the way to it, and is repeated", () => {
  const lost = JangteoError.from(new ConnectError("fetch failed", Code.Unknown));
  assert.deepEqual([lost.code, remedy(lost)], [Code.Unavailable, "repeat"]);
  const told = JangteoError.from(new ConnectError("what?", Code.Unknown, { "grpc-status": "2" }));
  assert.deepEqual([told.code, remedy(told)], [Code.Unknown, "give up"]);
  const givenUp = JangteoError.from(new ConnectError("aborted", Code.Canceled), AbortSignal.abort());
  assert.deepEqual([givenUp.code, remedy(givenUp)], [Code.Canceled, "give up"]);
  const mistake = JangteoError.from(new TypeError("null has no properties"));
  assert.deepEqual([mistake.code, remedy(mistake)], [Code.Unknown, "give up"]);
});

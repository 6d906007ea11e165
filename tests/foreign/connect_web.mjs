// Speaks gRPC-Web to a running server, as a page in a browser would: node connect_web.mjs <address> <product id>
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createFileRegistry, fromBinary } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { Code, ConnectError, createClient } from "@connectrpc/connect";
import { createGrpcWebTransport } from "@connectrpc/connect-web";

const [address, productId] = process.argv.slice(2);
const origin = "http://localhost:5173";
const contract = new URL("../../sdk/rust/src/gen/descriptors.bin", import.meta.url);
const registry = createFileRegistry(fromBinary(FileDescriptorSetSchema, readFileSync(contract)));
const transport = createGrpcWebTransport({ baseUrl: address });
const catalog = createClient(registry.getService("jangteo.catalog.v1.CatalogService"), transport);
let passed = 0;

// An answer.
const { product } = await catalog.getProduct({ productId });
assert.equal(product.name, "한지 조명");
assert.equal(product.price.amountMinor, 58000n);
passed += 1;

// An error with details.
const error = await catalog.getProduct({ productId: "none" }).catch((it) => ConnectError.from(it));
assert.equal(error.code, Code.InvalidArgument);
const detail = (name) => error.findDetails(registry.getMessage(name))[0];
assert.equal(detail("google.rpc.ErrorInfo").reason, "VALIDATION_FAILED");
assert.equal(detail("google.rpc.BadRequest").fieldViolations[0].field, "product_id");
assert.equal(detail("google.rpc.LocalizedMessage").locale, "en");
passed += 1;

// What a browser asks before, and what it may see after.
const preflight = await fetch(`${address}/jangteo.catalog.v1.CatalogService/GetProduct`, {
  method: "OPTIONS",
  headers: {
    origin,
    "access-control-request-method": "POST",
    "access-control-request-headers": "authorization,content-type,idempotency-key,x-grpc-web",
  },
});
assert.equal(preflight.headers.get("access-control-allow-origin"), origin);
for (const name of ["authorization", "idempotency-key", "x-grpc-web"]) {
  assert.match(preflight.headers.get("access-control-allow-headers"), new RegExp(name));
}
const answer = await fetch(`${address}/jangteo.catalog.v1.CatalogService/GetProduct`, {
  method: "POST",
  headers: { origin, "content-type": "application/grpc-web+proto", "x-grpc-web": "1" },
  body: new Uint8Array(5),
});
assert.match(answer.headers.get("access-control-expose-headers"), /grpc-status-details-bin/);
passed += 1;

// A page of somebody else's.
const stranger = await fetch(`${address}/jangteo.catalog.v1.CatalogService/GetProduct`, {
  method: "OPTIONS",
  headers: { origin: "https://elsewhere.example", "access-control-request-method": "POST" },
});
assert.equal(stranger.headers.get("access-control-allow-origin"), null);
passed += 1;

// A stream, which is left after its first message.
const stocks = createClient(registry.getService("jangteo.catalog.v1.StockService"), transport);
const leaving = new AbortController();
const watch = async () => {
  for await (const { sequence, stock } of stocks.watchStock({ productIds: [productId] }, { signal: leaving.signal })) {
    assert.equal(Number(sequence), 1);
    assert.equal(stock.variants[0].stock, 3);
    passed += 1;
    leaving.abort();
  }
};
await assert.rejects(watch(), (error) => error instanceof ConnectError && error.code === Code.Canceled);

console.log(`${passed} of 5`);

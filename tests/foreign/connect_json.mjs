// Speaks JSON over HTTP to a running server, with the Connect protocol's own client: node connect_json.mjs <address> <product id>
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createFileRegistry, fromBinary } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { Code, ConnectError, createClient } from "@connectrpc/connect";
import { createConnectTransport } from "@connectrpc/connect-web";

const [address, productId] = process.argv.slice(2);
const contract = new URL("../../sdk/rust/src/gen/descriptors.bin", import.meta.url);
const registry = createFileRegistry(fromBinary(FileDescriptorSetSchema, readFileSync(contract)));
let passed = 0;

for (const useBinaryFormat of [false, true]) {
  const transport = createConnectTransport({ baseUrl: address, useBinaryFormat });
  const catalog = createClient(registry.getService("jangteo.catalog.v1.CatalogService"), transport);

  // An answer, with what the server says beside it.
  const headers = new Headers();
  const onHeader = (it) => it.forEach((value, name) => headers.set(name, value));
  const { product } = await catalog.getProduct({ productId }, { onHeader });
  assert.equal(product.name, "한지 조명");
  assert.equal(product.price.amountMinor, 58000n);
  assert.match(headers.get("x-request-id"), /./);
  passed += 1;

  // An error with details.
  const error = await catalog.getProduct({ productId: "none" }).catch((it) => ConnectError.from(it));
  assert.equal(error.code, Code.InvalidArgument);
  const detail = (name) => error.findDetails(registry.getMessage(name))[0];
  assert.equal(detail("google.rpc.ErrorInfo").reason, "VALIDATION_FAILED");
  assert.equal(detail("google.rpc.BadRequest").fieldViolations[0].field, "product_id");
  passed += 1;

  // A call that somebody has to sign in for, and a deadline.
  const carts = createClient(registry.getService("jangteo.cart.v1.CartService"), transport);
  const stranger = await carts.getCart({}).catch((it) => ConnectError.from(it));
  assert.equal(stranger.code, Code.Unauthenticated);
  await catalog.listProducts({}, { timeoutMs: 5000 });
  passed += 1;
}

console.log(`${passed} of 6`);

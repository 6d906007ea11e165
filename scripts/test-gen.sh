#!/usr/bin/env bash
# Adds a field and an RPC to a copy of the contract, generates, and sees that every SDK, the docs and the OpenAPI have both.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh sdks
root=$PWD
fail() { printf '%s\n' "$*" >&2; exit 1; }

# The copy is always in the same place, and its files are as old as here, so that only what changed is built again.
copy=$root/target/test-gen
# Python's tools know one folder at a time.
trap '"$root/sdk/python/setup.sh"; rm -rf "$copy"' EXIT
rm -rf "$copy"
mkdir -p "$copy"
git ls-files -z --cached --others --exclude-standard |
  tar --create --ignore-failed-read --null --files-from - | tar --extract --directory "$copy"
for tools in .tools tests/foreign/node_modules sdk/typescript/node_modules; do
  [ ! -d "$tools" ] || ln -s "$root/$tools" "$copy/$tools"
done
export CARGO_TARGET_DIR=$root/target
cd "$copy"

sed -i '/^message Product {$/r /dev/stdin' proto/jangteo/catalog/v1/product.proto <<'PROTO'
  // Where it was made; may be empty.
  string made_in = 1001 [(buf.validate.field).string.max_len = 50];
PROTO
sed -i '/^service ProductManagementService {$/r /dev/stdin' proto/jangteo/catalog/v1/product_management_service.proto <<'PROTO'
  // Calls a product back from those who bought it.
  rpc RecallProduct(RecallProductRequest) returns (RecallProductResponse) {
    option (jangteo.policy.v1.rpc) = {
      access: ACCESS_ROLES
      roles: ROLE_SELLER
      ownership: OWNERSHIP_STORE
      object: "product_id"
      idempotency: IDEMPOTENCY_KEY_REQUIRED
      idempotency_ttl: {seconds: 86400}
      bucket: BUCKET_WRITE
      cost: 1
      deadline: {seconds: 7}
      errors: ERROR_REASON_PRODUCT_STATE_INVALID
    };
  }
PROTO
cat >>proto/jangteo/catalog/v1/product_management_service.proto <<'PROTO'

// What RecallProduct takes.
message RecallProductRequest {
  // Which product: a UUID.
  string product_id = 1 [(buf.validate.field).string.uuid = true];
}

// What RecallProduct answers.
message RecallProductResponse {
  // The product.
  Product product = 1;
}
PROTO
scripts/gen-sdks.sh

# uses <file>: takes a few lines that use both, to be compiled with the SDK.
uses() { cat >"$1"; }
# holds <file> <word>…: what was generated there has each of them.
holds() {
  local file=$1 word
  shift
  for word in "$@"; do grep --quiet --fixed-strings -e "$word" "$file" || fail "$file does not have $word"; done
}
# What a client has to know of the RPC is found by its name.
rpc=jangteo.catalog.v1.ProductManagementService/RecallProduct

echo typescript
holds sdk/typescript/src/gen/contract.ts "$rpc"
uses sdk/typescript/src/uses.ts <<'TS'
import type { Client, Product } from "./index.js";

export const recalled = async (client: Client, { id, madeIn }: Product): Promise<boolean> =>
  (await client.productManagement.recallProduct({ productId: id })).product?.madeIn === madeIn;
TS
sdk/typescript/node_modules/.bin/tsc --project sdk/typescript/tsconfig.json --noEmit

echo python
holds sdk/python/src/jangteo/gen/rpcs.py "$rpc"
uses sdk/python/uses.py <<'PYTHON'
from jangteo import Client
from jangteo.catalog.v1 import Product, RecallProductRequest


def recalled(client: Client, product: Product) -> bool:
    answer = client.product_management.recall_product(RecallProductRequest(product_id=product.id))
    return answer.product.made_in == product.made_in
PYTHON
(cd sdk/python && ../../.tools/python/bin/mypy .merged/jangteo uses.py)

echo go
holds sdk/go/contract.go "$rpc"
uses sdk/go/uses.go <<'GO'
package jangteo

import (
	"context"

	catalogv1 "github.com/jangteo/jangteo/sdk/go/gen/jangteo/catalog/v1"
)

func recalled(ctx context.Context, client *Client, product *catalogv1.Product) (bool, error) {
	answer, err := client.ProductManagement().RecallProduct(ctx, &catalogv1.RecallProductRequest{ProductId: product.GetId()})
	return answer.GetProduct().GetMadeIn() == product.GetMadeIn(), err
}
GO
go -C sdk/go vet ./...

echo java
holds sdk/java/gen/client/dev/jangteo/sdk/Policy.java "$rpc"
uses sdk/java/src/main/java/dev/jangteo/sdk/Uses.java <<'JAVA'
package dev.jangteo.sdk;

import dev.jangteo.catalog.v1.Product;
import dev.jangteo.catalog.v1.RecallProductRequest;

final class Uses {
    private Uses() {}

    static boolean recalled(Jangteo client, Product product) {
        var request = RecallProductRequest.newBuilder().setProductId(product.getId()).build();
        return client.productManagement().recallProduct(request).getProduct().getMadeIn().equals(product.getMadeIn());
    }
}
JAVA
(cd sdk/java && mvn --batch-mode --quiet --no-transfer-progress -T1 -Dstyle.color=never compile)

echo rust
holds sdk/rust/src/gen/policy.rs "$rpc"
uses sdk/rust/examples/uses.rs <<'RUST'
use jangteo_sdk::catalog::v1::{Product, RecallProductRequest};
use jangteo_sdk::{Client, Error};

pub async fn recalled(client: &Client, product: Product) -> Result<bool, Error> {
    let request = RecallProductRequest { product_id: product.id };
    let answer = client.product_management_service().recall_product(request).await?.into_inner();
    Ok(answer.product.is_some_and(|it| it.made_in == product.made_in))
}

fn main() {}
RUST
cargo check --quiet --package jangteo-sdk --example uses

echo docs, OpenAPI
cargo run --quiet --package jangteo-reference --example site -- sdk/rust/src/gen/descriptors.bin site
holds site/types/catalog.v1.Product.html made_in
holds "site/rpc/${rpc#jangteo.}.html" RecallProductRequest PRODUCT_STATE_INVALID
holds site/search.json RecallProduct
node --input-type=module - site/openapi.json <<'JS'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const { paths, components } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const recall = paths["/jangteo.catalog.v1.ProductManagementService/RecallProduct"].post;
assert.deepEqual(recall.parameters.map((it) => it.name), ["idempotency-key"]);
assert.match(recall.responses[400].description, /^`PRODUCT_STATE_INVALID`, /);
assert.equal(components.schemas["jangteo.catalog.v1.Product"].properties.madeIn.maxLength, 50);
JS

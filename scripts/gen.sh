#!/usr/bin/env bash
# Writes everything that is generated: code from proto/, schema.rs from the migrations, the table of policies.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh sdks
[ -x .tools/postgres/bin/postgres ] && export JANGTEO_POSTGRES_BINARIES=${JANGTEO_POSTGRES_BINARIES:-$PWD/.tools/postgres/bin}
trap 'scripts/stop-test-cluster.sh' EXIT
tests/foreign/node_modules/.bin/buf format --write proto
scripts/gen-sdks.sh
scripts/gen-schema.sh
cargo fmt --all
UPDATE=1 cargo test --quiet --package jangteo-tests -- the_table_of_policies

#!/usr/bin/env bash
# Everything that has to hold before a change lands. Arguments go to the tests: scripts/test.sh place_order
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh test
[ -x .tools/postgres/bin/postgres ] && export JANGTEO_POSTGRES_BINARIES=${JANGTEO_POSTGRES_BINARIES:-$PWD/.tools/postgres/bin}
trap 'scripts/stop-test-cluster.sh' EXIT

step() { printf '\n== %s\n' "$*"; }
buf() { tests/foreign/node_modules/.bin/buf "$@"; }

step 'format'
cargo fmt --all --check
buf format --diff --exit-code proto
step 'contract: lint'
buf lint
step 'generated code is fresh'
cargo xtask gen --check
step 'tidy: the rules of the house'
cargo xtask tidy
step 'clippy'
cargo clippy --quiet --workspace --all-targets -- --deny warnings
step 'docs'
RUSTDOCFLAGS='--deny warnings' cargo doc --quiet --no-deps --package jangteo-sdk --package jangteo-server
step 'alert rules'
promtool check config --lint-fatal ops/prometheus/prometheus.yml
(cd ops/prometheus && promtool test rules alerts_test.yml)
step 'tests'
cargo build --quiet --workspace --bins --examples
cargo test --quiet --workspace -- "$@"
step 'tests, with Redis'
redis=$(mktemp -d)
redis-server --dir "$redis" --unixsocket "$redis/socket" --port 0 --save '' --daemonize yes --pidfile "$redis/pid" >"$redis/log"
trap 'kill "$(cat "$redis/pid")"; rm -rf "$redis"; scripts/stop-test-cluster.sh' EXIT
JANGTEO_TESTS_REDIS_URL=redis+unix://$redis/socket cargo test --quiet --package jangteo-tests -- "$@"
# Servers go on without a Redis that does not answer, so see that it was asked.
redis-cli -s "$redis/socket" info commandstats | grep -q cmdstat_subscribe || { echo "nobody asked Redis" >&2; exit 1; }
step 'scenarios, with the Rust client'
target/debug/jangteo-conformance run rust='target/debug/jangteo-conformance drive'

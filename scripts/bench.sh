#!/usr/bin/env bash
# Builds a release and drives it: scripts/bench.sh bench [scenario …], scripts/bench.sh prove [campaign …]
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh bench
[ -x .tools/postgres/bin/postgres ] && export JANGTEO_POSTGRES_BINARIES=${JANGTEO_POSTGRES_BINARIES:-$PWD/.tools/postgres/bin}
echo "building a release; the first time takes a few minutes" >&2
cargo build --quiet --release --package jangteo-server --package jangteo-bench
exec target/release/jangteo-bench "$@"

#!/usr/bin/env bash
# Holds every SDK to the same scenarios, and has it do the main job with a real server, also in a browser.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh sdks
[ -x .tools/postgres/bin/postgres ] && export JANGTEO_POSTGRES_BINARIES=${JANGTEO_POSTGRES_BINARIES:-$PWD/.tools/postgres/bin}
step() { printf '\n== %s\n' "$*"; }

step 'generated code of the SDKs is fresh'
scripts/gen-sdks.sh --check
for sdk in typescript python go java; do
  step "$sdk: style, types, unit tests"
  "sdk/$sdk/test.sh"
done

step 'scenarios'
cargo build --quiet --package jangteo-server --package jangteo-conformance --package jangteo-sdk --examples --bins
target/debug/jangteo-conformance run --table docs/sdks-scenarios.md \
  rust='target/debug/jangteo-conformance drive' \
  typescript=sdk/typescript/driver.sh "typescript, web=sdk/typescript/driver.sh web" \
  python=sdk/python/driver.sh "python, asyncio=sdk/python/driver.sh aio" \
  go=sdk/go/driver.sh java=sdk/java/driver.sh

step 'the main job'
folder=$(mktemp -d)
chmod 755 "$folder"
port=$(node -e 'require("net").createServer().listen(0, function () { console.log(this.address().port); this.close() })')
target/debug/jangteo serve --demo --data-folder "$folder/data" --listen "127.0.0.1:$port" --log warn >"$folder/log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" || true; rm -rf "$folder"' EXIT
for _ in $(seq 300); do
  grep -q 'Ctrl-C' "$folder/log" && break
  kill -0 "$server" || { cat "$folder/log" >&2; exit 1; }
  sleep 0.2
done
buyer=("http://127.0.0.1:$port" buyer@jangteo.example jangteo-demo)
job() { printf '%s
' "-- $1"; shift; "$@" "${buyer[@]}"; }
job rust target/debug/examples/main_job
job typescript node sdk/typescript/examples/main-job.mjs
job go go -C sdk/go run ./examples/mainjob
job python .tools/python/bin/python sdk/python/examples/main_job.py
job 'python, with plain grpcio' .tools/python/bin/python sdk/python/examples/plain_grpcio.py
job java sdk/java/run.sh MainJob
sdk/typescript/setup.sh browser
job 'typescript, in a browser' node sdk/typescript/browser/test.mjs

#!/usr/bin/env bash
# Holds every SDK to the same scenarios, and has it do the main job and the reference's examples with a real server, the job also in a
# browser. Others who have the contract alone do the job, too, and judge its OpenAPI.
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

step 'a contract that changes'
scripts/test-gen.sh

step 'the main job'
folder=$(mktemp -d)
mails=$folder/data/mails
chmod 755 "$folder"
port=$(node -e 'require("net").createServer().listen(0, function () { console.log(this.address().port); this.close() })')
# Machines call more often than the people that rate limits are made for.
target/debug/jangteo serve --demo --data-folder "$folder/data" --listen "127.0.0.1:$port" --rate-limits off --log warn >"$folder/log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" || true; rm -rf "$folder"' EXIT
for _ in $(seq 300); do
  grep -q 'Ctrl-C' "$folder/log" && break
  kill -0 "$server" || { cat "$folder/log" >&2; exit 1; }
  sleep 0.2
done
buyer=("http://127.0.0.1:$port" buyer@jangteo.example jangteo-demo)
job() { printf '%s\n' "-- $1"; shift; "$@" "${buyer[@]}"; }
job rust target/debug/examples/main_job
job typescript node sdk/typescript/examples/main-job.mjs
job go go -C sdk/go run ./examples/mainjob
job python .tools/python/bin/python sdk/python/examples/main_job.py
job 'python, with plain grpcio' .tools/python/bin/python sdk/python/examples/plain_grpcio.py
printf '%s\n' '-- k6, with the contract alone'
buyers=(k6-{1..4}@jangteo.example)
scripts/sign-up.sh "127.0.0.1:$port" "$mails" 'a load tools password' "${buyers[@]}"
K6_NO_USAGE_REPORT=true .tools/bin/k6 run --quiet --no-color --env "ADDRESS=127.0.0.1:$port" \
  --env "BUYERS=${buyers[*]}" --env 'PASSWORD=a load tools password' tests/foreign/main_job.k6.js
job java sdk/java/run.sh MainJob
sdk/typescript/setup.sh browser
job 'typescript, in a browser' node sdk/typescript/browser/test.mjs

step 'the examples of the reference'
scripts/test-examples.sh "127.0.0.1:$port" "$mails"

step 'OpenAPI, judged by others'
scripts/test-openapi.sh "http://127.0.0.1:$port"

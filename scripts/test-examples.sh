#!/usr/bin/env bash
# Runs every example of the reference, in every language:
#   scripts/test-examples.sh [HOST:PORT FOLDER]   of a demo server without rate limits and SMTP, and where it puts its mails
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
target=${CARGO_TARGET_DIR:-$root/target}
programs=$target/examples
server=${1:-}
export MAILS=${2:-}
PATH=$root/.tools/bin:$root/scripts:$PATH

if [ -z "$server" ]; then
  scripts/setup.sh sdks
  [ -x .tools/postgres/bin/postgres ] && export JANGTEO_POSTGRES_BINARIES=${JANGTEO_POSTGRES_BINARIES:-$root/.tools/postgres/bin}
  cargo build --quiet --package jangteo-server
  folder=$(mktemp -d)
  chmod 755 "$folder"
  MAILS=$folder/data/mails
  server=127.0.0.1:$(node -e 'require("net").createServer().listen(0, function () { console.log(this.address().port); this.close() })')
  "$target/debug/jangteo" serve --demo --data-folder "$folder/data" --listen "$server" --rate-limits off --log warn >"$folder/log" 2>&1 &
  serving=$!
  trap 'kill "$serving" 2>/dev/null; wait "$serving" || true; rm -rf "$folder"' EXIT
  for _ in $(seq 300); do
    grep -q 'Ctrl-C' "$folder/log" && break
    kill -0 "$serving" || { cat "$folder/log" >&2; exit 1; }
    sleep 0.2
  done
fi

languages=(typescript python go java rust grpcurl curl)
started=$(date +%s)
forgetful=("${languages[@]/#/forgetful-}")
sign-up.sh "$server" "$MAILS" 'a forgotten password' "${forgetful[@]/%/-$started@jangteo.example}"
SECONDS=0

rm -rf "$programs"
cargo run --quiet --package jangteo-reference --example stories -- "$programs"

(
  cd sdk/typescript
  if ! [ -e dist/node.js ] || [ -n "$(find src tsconfig.json -newer dist/node.js -print -quit)" ]; then
    ./setup.sh
    npm run --silent build
  fi
)
sdk/python/setup.sh

typescript() {
  local sdk=$root/sdk/typescript
  mkdir -p node_modules/@jangteo
  ln -s "$sdk" node_modules/@jangteo/sdk
  "$sdk/node_modules/.bin/tsc" --strict --target es2022 --module nodenext --skipLibCheck \
    --typeRoots "$sdk/node_modules/@types" --types node story.mts
  timeout 300 node story.mjs "http://$server"
}

python() {
  local sdk=$root/sdk/python bin=$root/.tools/python/bin
  MYPYPATH=$sdk/.merged "$bin/mypy" --config-file "$sdk/pyproject.toml" --cache-dir "$target/mypy" story.py
  timeout 300 "$bin/python" story.py "http://$server"
}

go() {
  local program=$PWD/main.go
  cd "$root/sdk/go"
  [ -z "$(gofmt -l "$program")" ] || { gofmt -d "$program"; return 1; }
  command go vet "$program"
  timeout 300 go run "$program" "http://$server"
}

java() {
  # Java 17 reads sources in the system's encoding otherwise.
  timeout 300 "$root/sdk/java/run.sh" -Dfile.encoding=UTF-8 "$PWD/Story.java" "http://$server"
}

rust() {
  cp "$root/Cargo.lock" .
  cat >Cargo.toml <<TOML
[workspace]

[package]
name = "jangteo-examples"
edition = "2024"

[dependencies]
jangteo-sdk = { path = "$root/sdk/rust" }
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
TOML
  CARGO_TARGET_DIR=$target cargo build --quiet
  timeout 300 "$target/debug/jangteo-examples" "http://$server"
}

grpcurl() { timeout 300 bash story.sh "$server"; }
curl() { timeout 300 bash story.sh "$server"; }

# Who forgot their password was mailed when they signed up, and is mailed again a minute later at the earliest.
[ "$SECONDS" -gt 60 ] || sleep $((61 - SECONDS))
# Every program says each RPC before it calls it.
for language in "${languages[@]}"; do
  log=$programs/$language/log
  export UNIQUE=$language-$started
  # In the background, since `set -e` counts for nothing in what is asked whether it succeeds.
  { cd "$programs/$language"; "$language"; } >"$log" 2>&1 &
  if ! wait $!; then
    printf '%s: failed at %s\n' "$language" "$(sed -n 's/^-- //p' "$log" | tail -n 1)" >&2
    tac "$log" | sed '/^-- /q' | tac | tail -n 30 >&2
    exit 1
  fi
  printf '%s: %s examples ran\n' "$language" "$(grep -c '^-- ' "$log")"
done

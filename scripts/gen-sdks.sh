#!/usr/bin/env bash
# Writes the generated code of every SDK: messages and stubs by the languages' own plugins, the rest from templates. With `--check` it fails
# if that changed anything.
set -euo pipefail
cd "$(dirname "$0")/.."
sums() { find sdk -path '*/gen/*' -type f -not -path '*/node_modules/*' -not -path '*/target/*' -print0 | sort -z | xargs -0 sha256sum; }

before=$(sums)
for template in sdk/*/buf.gen.yaml; do
  "$(dirname "$template")/setup.sh"
  tests/foreign/node_modules/.bin/buf generate --template "$template"
done
cargo xtask gen
if [ "${1:-}" = --check ] && ! difference=$(diff <(printf '%s\n' "$before") <(sums)); then
  printf 'out of date, run make gen:\n%s\n' "$difference" >&2
  exit 1
fi

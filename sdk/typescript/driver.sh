#!/usr/bin/env bash
# The conformance driver: over gRPC, or over gRPC-Web with `web`.
set -euo pipefail
cd "$(dirname "$0")"
if ! [ -e dist/node.js ] || [ -n "$(find src tsconfig.json -newer dist/node.js -print -quit)" ]; then
  ./setup.sh
  npm run --silent build >&2
fi
exec node conformance/driver.mjs "$@"

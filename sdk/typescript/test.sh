#!/usr/bin/env bash
# Checks style and types, and runs the unit tests. `driver.sh` is for the conformance suite, `browser/test.mjs` for a browser.
set -euo pipefail
cd "$(dirname "$0")"
./setup.sh
node_modules/.bin/biome check --error-on-warnings .
npm run --silent build
node_modules/.bin/tsc --project tsconfig.dev.json
node --test --test-reporter=dot test/
npm run --silent size

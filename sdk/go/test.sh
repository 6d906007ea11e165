#!/usr/bin/env bash
# Everything that has to hold for this client, but for the scenarios (sdk/conformance).
set -euo pipefail
cd "$(dirname "$0")"
./setup.sh
unformatted=$(gofmt -l .)
[ -z "$unformatted" ] || { printf 'not formatted:\n%s\n' "$unformatted" >&2; exit 1; }
go mod tidy -diff
go vet ./...
../../.tools/bin/staticcheck ./...
# The race detector needs a C compiler.
CGO_ENABLED=1 go test -race ./...

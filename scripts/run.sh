#!/usr/bin/env bash
# Builds the server and opens the demo shop in it. Arguments go to `jangteo serve`.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v grpcurl >/dev/null || own_grpcurl=yes
scripts/setup.sh run
[ -x .tools/postgres/bin/postgres ] && export JANGTEO_POSTGRES_BINARIES=${JANGTEO_POSTGRES_BINARIES:-$PWD/.tools/postgres/bin}
echo "building; the first time takes a few minutes" >&2
cargo build --quiet --package jangteo-server
if [ -n "${own_grpcurl:-}" ] && [ -x .tools/bin/grpcurl ]; then
  printf '\n  grpcurl is in .tools/bin. In the shell where you paste the calls, first:\n'
  # shellcheck disable=SC2016 # It is for another shell.
  printf '\n    export PATH="$PATH:%s"\n' "$PWD/.tools/bin"
fi
exec target/debug/jangteo serve --demo "$@"

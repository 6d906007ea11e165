#!/usr/bin/env bash
# Installs what generation and tests need, if package.json has changed since. With `browser`: Chromium, too, if there is none.
set -euo pipefail
cd "$(dirname "$0")"

installed=node_modules/.installed
if ! cmp -s package.json "$installed"; then
  echo "setup: installing the TypeScript SDK's tools" >&2
  npm install --loglevel=error --no-audit --no-fund --no-package-lock >&2
  cp package.json "$installed"
fi

if [ "${1:-}" = browser ] && ! [ -x "${CHROMIUM:-/usr/bin/chromium}" ]; then
  echo "setup: installing Debian's chromium" >&2
  as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
  as_root apt-get update -qq >&2 || true
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >&2
fi

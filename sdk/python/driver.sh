#!/usr/bin/env bash
# Starts the conformance driver of the blocking client, or with `aio` of the asyncio client.
set -euo pipefail
cd "$(dirname "$0")"
exec ../../.tools/python/bin/python conformance/driver.py "$@"

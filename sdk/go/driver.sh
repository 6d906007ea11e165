#!/usr/bin/env bash
# Starts the driver that sdk/conformance/PROTOCOL.md describes.
set -euo pipefail
cd "$(dirname "$0")"
bin=$(cd ../.. && pwd)/.tools/bin
mkdir -p "$bin"
go build -o "$bin/jangteo-go-driver" ./conformance >&2
exec "$bin/jangteo-go-driver"

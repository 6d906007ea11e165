#!/usr/bin/env bash
# Starts the driver of the conformance suite.
set -euo pipefail
cd "$(dirname "$0")"
exec ./run.sh dev.jangteo.sdk.conformance.Driver

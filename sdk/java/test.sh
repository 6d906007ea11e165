#!/usr/bin/env bash
# Checks the format, compiles with every warning an error, and runs the tests.
set -euo pipefail
cd "$(dirname "$0")"
mvn --batch-mode --quiet --no-transfer-progress -T1 -Dstyle.color=never spotless:check test

#!/usr/bin/env bash
# Checks style and types, runs the unit tests, and builds the package and imports it where nothing else is.
set -euo pipefail
cd "$(dirname "$0")"
bin=$PWD/../../.tools/python/bin

"$bin/ruff" format --check --quiet .
"$bin/ruff" check --quiet .
"$bin/mypy" .merged/jangteo
"$bin/mypy" conformance examples
MYPYPATH=.merged:tests "$bin/mypy" tests
"$bin/python" -m pytest --quiet

rm -rf dist
"$bin/hatchling" build >/dev/null
"$bin/python" -m zipfile --extract dist/*.whl dist/installed
# The folder of links must not help it.
"$bin/python" - <<'PYTHON'
import sys

sys.path = ["dist/installed", *(it for it in sys.path if not it.endswith(".merged"))]
import jangteo.aio
from jangteo.errors import InsufficientStock
from jangteo.order.v1 import order_service_pb2_grpc

assert "installed" in jangteo.__file__, jangteo.__file__
PYTHON
test -f dist/installed/jangteo/py.typed

#!/usr/bin/env bash
# Installs what generates and tests this SDK into .tools/python at the project's root.
set -euo pipefail
cd "$(dirname "$0")"
venv=../../.tools/python

# The generated code runs with this version of gRPC and every newer one, which the tests use: hence no dependencies.
generator=grpcio-tools==1.74.0

wanted=$(cat requirements.txt && echo "$generator")
if [ "$(cat "$venv/.installed" 2>/dev/null)" != "$wanted" ]; then
  echo "setup: installing Python's tools into .tools/python" >&2
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check --requirement requirements.txt
  "$venv/bin/pip" install --quiet --disable-pip-version-check --no-deps "$generator"
  echo "$wanted" >"$venv/.installed"
fi

# The package as a wheel has it: what is written and what is generated in one folder, by links.
rm -rf .merged
mkdir -p .merged gen/jangteo
cp -rs "$PWD/src/jangteo" "$PWD/gen/jangteo" .merged
echo "$PWD/.merged" >"$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/jangteo.pth"

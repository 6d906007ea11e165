#!/usr/bin/env bash
# Stops the PostgreSQL that the tests start and leave for the next run, unless a run has it.
set -euo pipefail
folder=${JANGTEO_TESTS_FOLDER:-/tmp/jangteo-tests-$(id -u)}
pid=$(head -n 1 "$folder/postgres/postmaster.pid" 2>/dev/null || true)
# A number in a file may be anybody's by now: only a process that works in the cluster's folder is ours.
[[ $pid =~ ^[0-9]+$ && "$(readlink "/proc/$pid/cwd" || true)" = "$folder/postgres" ]] || exit 0
flock --nonblock "$folder/server.lock" true || exit 0
kill -INT "$pid"
for _ in $(seq 100); do
  [ -e "/proc/$pid/cwd" ] || exit 0
  sleep 0.1
done

#!/usr/bin/env bash
# Stops the PostgreSQL that the tests start and leave for the next run.
pid_file=/tmp/jangteo-tests-$(id -u)/postgres/postmaster.pid
if [ -r "$pid_file" ]; then
  kill -INT "$(head -n 1 "$pid_file")" 2>/dev/null || true
fi

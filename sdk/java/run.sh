#!/usr/bin/env bash
# Runs a class of this folder's tests or examples, built first if something has changed: ./run.sh MainJob http://127.0.0.1:8080
set -euo pipefail
cd "$(dirname "$0")"
classpath=target/run.classpath
build() {
  mvn --batch-mode --quiet --no-transfer-progress -T1 -Dstyle.color=never "$@" \
    test-compile dependency:build-classpath -Dmdep.outputFile="$classpath" >&2
}
if [ ! -f "$classpath" ] || [ -n "$(find pom.xml src examples gen -newer "$classpath" -print -quit)" ]; then
  # What was fetched before is not asked for again.
  build --offline 2>/dev/null || build
  touch "$classpath"
fi
# A short run gains nothing from the optimizing compiler.
exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "target/classes:target/test-classes:$(cat "$classpath")" "$@"

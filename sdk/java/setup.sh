#!/usr/bin/env bash
# Fetches protoc and its plugin for gRPC, which buf generates with. What the rest needs, Maven fetches when it is first used.
set -euo pipefail
cd "$(dirname "$0")"
tools=$(cd ../.. && pwd)/.tools/java

command -v mvn >/dev/null || { echo "setup: Maven is missing: apt-get install maven openjdk-17-jdk-headless" >&2; exit 1; }

version() { sed -n "s|.*<$1>\(.*\)</$1>.*|\1|p" pom.xml; }
protobuf=$(version protobuf.version)
grpc=$(version grpc.version)

case "$(uname -s)-$(uname -m)" in
  Linux-x86_64) platform=linux-x86_64 ;;
  Linux-aarch64) platform=linux-aarch_64 ;;
  Darwin-arm64) platform=osx-aarch_64 ;;
  Darwin-x86_64) platform=osx-x86_64 ;;
  *) echo "setup: no protoc for $(uname -s) on $(uname -m)" >&2; exit 1 ;;
esac

# fetch <group> <artifact> <version>: buf finds it as .tools/java/<artifact>, and the version beside it.
fetch() {
  [ "$(cat "$tools/$2.version" 2>/dev/null)" = "$3" ] && return
  echo "setup: installing $2 $3 into .tools/java" >&2
  mvn --batch-mode --quiet -Dstyle.color=never -T1 org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy \
    -Dartifact="$1:$2:$3:exe:$platform" -DoutputDirectory="$tools" -Dmdep.stripVersion=true -Dmdep.stripClassifier=true
  mv "$tools/$2.exe" "$tools/$2"
  chmod +x "$tools/$2"
  echo "$3" >"$tools/$2.version"
}
mkdir -p "$tools"
fetch com.google.protobuf protoc "$protobuf"
fetch io.grpc protoc-gen-grpc-java "$grpc"

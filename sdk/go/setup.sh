#!/usr/bin/env bash
# Installs what generating and testing need into the project's .tools/bin; done at once where nothing is missing.
set -euo pipefail
cd "$(dirname "$0")"
bin=$(cd ../.. && pwd)/.tools/bin
mkdir -p "$bin"

install() {
  local package=$1 version=$2 name=${1##*/}
  if ! go version -m "$bin/$name" 2>/dev/null | grep -qE "^\s+mod\s+\S+\s+$version(\s|$)"; then
    echo "setup: installing $name $version into .tools/bin" >&2
    GOBIN=$bin go install "$package@$version"
  fi
}

install google.golang.org/protobuf/cmd/protoc-gen-go v1.36.11
install google.golang.org/grpc/cmd/protoc-gen-go-grpc v1.6.2
install honnef.co/go/tools/cmd/staticcheck v0.8.2
go mod download

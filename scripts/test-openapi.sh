#!/usr/bin/env bash
# Has others judge the OpenAPI document of a demo server, and the server by it: scripts/test-openapi.sh http://127.0.0.1:8080
# The server has to be one with `--rate-limits off`.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=$PWD/.tools/openapi/bin
address=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

curl --silent --fail --output openapi.json "$address/docs/openapi.json"
"$bin/openapi-spec-validator" --schema 3.1 --validation-errors all --subschema-errors all openapi.json

# All checks but two. Protobuf's JSON takes more than it writes, such as null for what is left out; and what is said rightly may be
# refused for what it meets, such as an empty cart. What ends sessions or replaces passwords would end the judging.
judge() {
  timeout 60 "$bin/schemathesis" run openapi.json --url "$address" --header "Authorization: Bearer $1" \
    --checks all --exclude-checks negative_data_rejection,positive_data_acceptance \
    --phases coverage,fuzzing --max-examples 10 --generation-deterministic --no-shrink --continue-on-failure \
    --exclude-operation-id-regex '^AccountService_(Logout|RevokeSession|ChangePassword|ResetPassword)$' --warnings off --no-color
}
for who in buyer seller operator; do
  login="{ \"email\": \"$who@jangteo.example\", \"password\": \"jangteo-demo\" }"
  token=$(curl --silent --fail --header 'content-type: application/json' --data "$login" \
    "$address/jangteo.account.v1.AccountService/Login" |
    python3 -c 'import json, sys; print(json.load(sys.stdin)["tokens"]["accessToken"])')
  judge "$token" >said || { cat said >&2; echo "failed for a $who" >&2; exit 1; }
  printf '%s: %s\n' "$who" "$(sed -n 's/^ *\([0-9]*\) generated.*/\1 calls, all answered as documented/p' said)"
done

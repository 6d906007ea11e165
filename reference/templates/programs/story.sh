#!/usr/bin/env bash
# Every example of the reference, in order: story.sh 127.0.0.1:8080
set -euo pipefail
SERVER=$1
answer=$(mktemp)
trap 'rm -f "$answer"' EXIT

command -v uuidgen >/dev/null || uuidgen() { cat /proc/sys/kernel/random/uuid; }

curl() { command curl --silent --show-error --fail-with-body "$@"; }

grpcurl() {
  if [ -z "${streams:-}" ]; then
    command grpcurl "$@"
    return
  fi
  # A stream is left after its first message.
  command grpcurl "$@" <&0 &
  local call=$!
  for _ in $(seq 100); do
    grep -q '^}' "$answer" && break
    kill -0 "$call" 2>/dev/null || break
    sleep 0.1
  done
  kill "$call" 2>/dev/null || true
  wait "$call" || true
  grep -q '^}' "$answer"
}

# keep order id: what the answer has there.
keep() {
  node -e '
    const [file, ...path] = process.argv.slice(1);
    let at = JSON.parse(require("fs").readFileSync(file, "utf8"));
    for (const part of path) at = at[part];
    console.log(at);
  ' "$answer" "$@"
}

{% for it in starts %}
{{ it.code | replace("SERVER=127.0.0.1:8080\n", "") }}
{{ it.name }}=$TOKEN
{% endfor %}
nobody= newcomer=
{% for it in steps %}

echo "-- {{ it.rpc }}"
{% for it in it.given %}
{{ it.name }}=$({{ it.command }})
{% endfor %}
TOKEN=${{ it.persona }}
{% if it.streams %}
streams=1
{% endif %}
{
{{ it.code }}
} >"$answer" || { cat "$answer"; exit 1; }
{% if it.streams %}
streams=
{% endif %}
cat "$answer"
echo
{% if it.login %}
{{ it.persona }}=$(keep tokens accessToken)
{% endif %}
{% for keep in it.keeps %}
{{ keep.name }}=$(keep {{ keep.value }})
{% endfor %}
{% endfor %}

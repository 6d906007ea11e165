#!/usr/bin/env bash
# Writes the server's schema.rs from the migrations, with a PostgreSQL of its own that is gone afterwards.
set -euo pipefail
cd "$(dirname "$0")/.."
for folder in .tools/postgres/bin /usr/lib/postgresql/*/bin; do
  [ -x "$folder/initdb" ] && PATH=$PWD/$folder:$folder:$PATH
done
folder=$(mktemp -d)
chmod 755 "$folder"
as_postgres() { "$@"; }
# PostgreSQL does not run as root.
if [ "$(id -u)" = 0 ]; then
  chown postgres "$folder"
  as_postgres() { setpriv --reuid postgres --regid postgres --clear-groups env PATH="$PATH" "$@"; }
fi
trap 'as_postgres pg_ctl --pgdata "$folder/data" --mode immediate --silent stop || true; rm -rf "$folder"' EXIT
as_postgres initdb --pgdata "$folder/data" --username jangteo --auth trust --no-locale --encoding UTF8 --no-sync >/dev/null
as_postgres pg_ctl --pgdata "$folder/data" --silent --log "$folder/log" \
  --options "-c listen_addresses='' -c unix_socket_directories=$folder -c fsync=off" start
sql() { psql --host "$folder" --username jangteo --dbname postgres --no-psqlrc --quiet --set ON_ERROR_STOP=1 "$@"; }
for migration in migrations/*/up.sql; do sql --file "$migration"; done
sql --tuples-only --no-align --file scripts/schema.sql >"$folder/schema.rs"
cat "$folder/schema.rs" >server/src/platform/schema.rs

#!/bin/sh
# Proves a point-in-time restore with pgBackRest, in clusters of its own below a temporary folder. It installs nothing.
# Exit status: 0 proved, 1 not proved, 77 not possible here (and it says why).
set -eu

need() {
  echo "NOT PROVED: $1" >&2
  echo "On Debian: apt-get install postgresql pgbackrest" >&2
  exit 77
}
command -v pgbackrest >/dev/null || need 'there is no pgbackrest on this machine.'
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
[ -n "$bin" ] && [ -x "$bin/initdb" ] || need 'there is no PostgreSQL of Debian on this machine.'

home=$(mktemp -d /tmp/mainstay-pitr.XXXXXX)
port=${PITR_PORT:-54399}
if [ "$(id -u)" = 0 ]; then
  chown postgres "$home"
  as() { runuser -u postgres -- "$@"; }
else
  as() { "$@"; }
fi
config="$home/pgbackrest.conf"
repo="pgbackrest --config=$config --stanza=mainstay"
stop() { as "$bin/pg_ctl" -D "$home/main" -m immediate stop >/dev/null 2>&1 || true; }
trap 'stop; rm -rf "$home"' EXIT
sql() { as "$bin/psql" -h "$home" -p "$port" -d postgres -qAtc "$1"; }

as "$bin/initdb" -D "$home/main" -A trust --no-sync >/dev/null
as sh -c "cat >> $home/main/postgresql.conf" <<CONF
port = $port
listen_addresses = ''
unix_socket_directories = '$home'
archive_mode = on
archive_timeout = 30
archive_command = '$repo archive-push %p'
CONF
as sh -c "cat > $config" <<CONF
[global]
repo1-path=$home/repo
repo1-retention-full=2
log-path=$home
lock-path=$home/lock
spool-path=$home/spool
start-fast=y
log-level-console=warn
[mainstay]
pg1-path=$home/main
pg1-port=$port
pg1-socket-path=$home
CONF
as mkdir -p "$home/repo" "$home/lock" "$home/spool"
as "$bin/pg_ctl" -D "$home/main" -l "$home/log" -w start >/dev/null
as $repo stanza-create
sql 'create table proof (word text)'
as $repo --type=full backup
sql "insert into proof values ('before')"
sleep 1
moment=$(sql 'select clock_timestamp()')
sleep 1
sql "insert into proof values ('after')"
sql 'select pg_switch_wal()' >/dev/null
sleep 2
as "$bin/pg_ctl" -D "$home/main" -m fast -w stop >/dev/null
as $repo --delta --type=time "--target=$moment" --target-action=promote restore
as "$bin/pg_ctl" -D "$home/main" -l "$home/log" -w start >/dev/null
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
  [ "$(sql 'select pg_is_in_recovery()')" = f ] && break
  sleep 1
done
found=$(sql 'select word from proof order by word')
if [ "$found" = before ]; then
  echo "PROVED: back at $moment; what was written before is there, what came after is not."
else
  echo "NOT PROVED: after going back to $moment the table holds: $found" >&2
  exit 1
fi

# A PostgreSQL of our own for tests: in a folder that goes with it, on a free port of 127.0.0.1. Nothing else on the machine is touched.
# It need not outlive the machine, only us: it waits for no disk.
# `start_postgres` sets database_url, database_user and database_password; `stop_postgres` ends it.

postgres=

# The newest initdb and pg_ctl there are; Debian keeps them outside the PATH. Installed where they are missing and that is possible.
find_postgres() {
    programs=$(find_pg_ctl)
    [ -z "$programs" ] || return 0
    say "Installing postgresql"
    # RUNLEVEL=1: Debian's own cluster is made, but does not start
    { RUNLEVEL=1 apt-get install -y --no-install-recommends postgresql ||
        { apt-get update && RUNLEVEL=1 apt-get install -y --no-install-recommends postgresql; }; } >"$1" 2>&1 </dev/null || true
    programs=$(find_pg_ctl)
    [ -n "$programs" ] || give_up "the tests need PostgreSQL (Debian package postgresql), which could not be installed; see $1"
}

find_pg_ctl() {
    for candidate in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -rV) "$(dirname "$(command -v pg_ctl || echo /nowhere/pg_ctl)")"; do
        [ ! -x "$candidate/initdb" ] || { say "$candidate"; return; }
    done
}

# PostgreSQL refuses to run as root; then it runs as the user that Debian's package makes.
as_postgres() {
    if [ "$(id -u)" = 0 ]; then
        runuser -u postgres -- "$@"
    else
        "$@"
    fi
}

# $1: file for the words of an installation.
start_postgres() {
    find_postgres "$1"
    postgres=$(mktemp -d /tmp/ratsfaden-postgres.XXXXXX)
    database_user=ratsfaden
    database_password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    (umask 077 && printf '%s\n' "$database_password" >"$postgres/password")
    [ "$(id -u)" != 0 ] || chown -R postgres "$postgres"
    port=$("$JAVA_HOME/bin/java" "$here/deploy/Door.java" pick)
    if ! (cd "$postgres" &&
        as_postgres "$programs/initdb" -D "$postgres/data" -U $database_user --pwfile="$postgres/password" --auth=scram-sha-256 \
            --encoding=UTF8 --locale=C.UTF-8 &&
        as_postgres "$programs/pg_ctl" -D "$postgres/data" -l "$postgres/log" -w -t 60 \
            -o "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories= -c max_connections=200 -c fsync=off -c full_page_writes=off" start) >"$1" 2>&1 </dev/null; then
        cat "$postgres/log" >>"$1" 2>/dev/null || true
        give_up "PostgreSQL could not be started; see $1"
    fi
    # shellcheck disable=SC2034
    database_url=jdbc:postgresql://127.0.0.1:$port/postgres
}

stop_postgres() {
    [ -n "$postgres" ] || return 0
    [ ! -r "$postgres/data/postmaster.pid" ] || as_postgres "$programs/pg_ctl" -D "$postgres/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$postgres"
    postgres=
}

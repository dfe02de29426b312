# `ratsfaden run [--empty]`: builds, starts the server, loads the samples on the first start, waits for Ctrl-C.

samples=$here/deploy/samples
demo=true
case ${1:-} in
    '') ;;
    --empty) demo=false ;;
    *) give_up "run knows only --empty" ;;
esac

umask 077
RATSFADEN_PORT=${RATSFADEN_PORT:-8080}
RATSFADEN_HOME=${RATSFADEN_HOME:-$here/var}
[ -n "${RATSFADEN_DB_URL:-}" ] || unset RATSFADEN_DB_URL
case ${RATSFADEN_DB_URL:-jdbc:h2:} in
    jdbc:h2:*) RATSFADEN_DB_KIND=h2 ;;
    jdbc:postgresql:*) RATSFADEN_DB_KIND=postgresql ;;
    *) give_up "RATSFADEN_DB_URL begins with jdbc:postgresql: (or is empty: H2 in the home), and not with ${RATSFADEN_DB_URL%%//*}" ;;
esac
mkdir -p "$RATSFADEN_HOME/log" "$RATSFADEN_HOME/inbox/public" "$RATSFADEN_HOME/inbox/non-public" "$RATSFADEN_HOME/inbox/press"
RATSFADEN_HOME=$(cd "$RATSFADEN_HOME" && pwd)
export RATSFADEN_HOME RATSFADEN_PORT RATSFADEN_DB_KIND
log=$RATSFADEN_HOME/log
# WildFly's own folders: what it is told is fresh at each start, what it remembers (data) stays
base=$RATSFADEN_HOME/server
failed=$base/deployments/ratsfaden.ear.failed
address=http://127.0.0.1:$RATSFADEN_PORT

driver=$server/modules/org/postgresql/jdbc/main/postgresql.jar

door() { "$JAVA_HOME/bin/java" -cp "$driver" "$here/deploy/Door.java" "$@"; }

refuse_a_second_run() {
    case $RATSFADEN_PORT in
        '' | *[!0-9]* | ??????*) give_up "RATSFADEN_PORT is a number from 1 to 65535, and not $RATSFADEN_PORT" ;;
    esac
    { [ "$RATSFADEN_PORT" -ge 1 ] && [ "$RATSFADEN_PORT" -le 65535 ]; } ||
        give_up "RATSFADEN_PORT is a number from 1 to 65535, and not $RATSFADEN_PORT"
    if [ -r "$base/pid" ] && ps -p "$(cat "$base/pid")" -o args= 2>/dev/null | grep -qF "$base"; then
        give_up "a portal already runs on $RATSFADEN_HOME (process $(cat "$base/pid"))"
    fi
    [ ! -e "$RATSFADEN_HOME/restoring" ] ||
        give_up "a restore did not come to its end in $RATSFADEN_HOME; nothing is lost, run it again: ./ratsfaden restore FILE"
    door free "$RATSFADEN_PORT" || give_up "port $RATSFADEN_PORT is in use; choose another with RATSFADEN_PORT"
}

start_server() {
    rm -rf "$base/operator-key" "$base/configuration" "$base/deployments" "$base/content" "$base/tmp"
    mkdir -p "$base/data" "$base/tmp"
    # what a killed server had in hand: files half sent, the folders of its workers, pictures of pages
    rm -rf "$RATSFADEN_HOME"/tmp/sent "$RATSFADEN_HOME"/tmp/worker/worker-* "$RATSFADEN_HOME"/tmp/worker/page-*
    cp -R "$server/standalone/configuration" "$server/standalone/deployments" "$base/"
    [ ! -r "$RATSFADEN_HOME/settings.properties" ] || set -- --properties="$RATSFADEN_HOME/settings.properties"
    "$JAVA_HOME/bin/java" @"$here/deploy/wildfly/jvm.options" -Xmx"${RATSFADEN_MEMORY:-768m}" -Djava.io.tmpdir="$base/tmp" \
        -Dorg.jboss.boot.log.file="$log/server.log" -Dlogging.configuration="file:$base/configuration/logging.properties" \
        -jar "$server/jboss-modules.jar" -mp "$server/modules" org.jboss.as.standalone \
        -Djboss.home.dir="$server" -Djboss.server.base.dir="$base" -Djboss.server.log.dir="$log" \
        -Djboss.server.content.dir="$base/content" -Djboss.management.http.port=0 \
        --read-only-server-config=standalone.xml -Dratsfaden.demo=$demo "$@" \
        >"$log/console.log" 2>&1 </dev/null &
    process=$!
    echo $process >"$base/pid"
}

stop_server() {
    trap '' INT TERM HUP
    say "Stopping"
    kill -TERM $process 2>/dev/null || true
    wait $process || true
    exit 0
}

# A file appears in its inbox whole: copied beside, then moved.
load_samples() {
    [ -d "$samples" ] || return 0
    say "Loading the samples"
    (cd "$samples" && find public non-public press -type f ! -name '.*' 2>/dev/null) | while IFS= read -r sample; do
        mkdir -p "$RATSFADEN_HOME/inbox/$(dirname "$sample")"
        cp "$samples/$sample" "$base/tmp/sample"
        mv "$base/tmp/sample" "$RATSFADEN_HOME/inbox/$sample"
    done
}

say "Java: $JAVA_HOME"
refuse_a_second_run
build "$log/build.log"

# the address is told as it was tried, but for a password in it
[ $RATSFADEN_DB_KIND = h2 ] || reason=$(door database) || give_up "the database cannot be reached, tried was $reason"
say "Starting the server (log: $log/server.log)"
start_server
trap stop_server INT TERM HUP
if ! door await "$address/health" $process "$failed"; then
    unusable=$(awk '
        told && /^[ \t]*(at |Caused by|\.\.\. )/ { exit }
        told { print }
        sub(/^ *Caused by: org\.ratsfaden\.settings\.UnusableSettings: /, "") { told = 1; print }' "$log/console.log")
    if [ -n "$unusable" ]; then
        printf '%s\n' "$unusable" | sed 's/^/ratsfaden: /' >&2
    else
        { grep -E ' (ERROR|FATAL) |^Error|^ *Caused by' "$log/console.log" || tail "$log/console.log"; } | head -n 15 >&2
    fi
    say "ratsfaden: the portal did not start; more in $log/console.log" >&2
    kill -TERM $process 2>/dev/null || true
    wait $process || true
    exit 1
fi
# with an empty database come demo accounts, and with them, once, the samples
if [ $demo = true ] && [ "$RATSFADEN_HOME/accounts.txt" -nt "$base/pid" ]; then load_samples; fi

[ -z "${NOTIFY_SOCKET:-}" ] || systemd-notify --ready
printf "\nRatsfaden is ready: %s\n\n" "$address"
if [ $demo = true ] && [ -r "$RATSFADEN_HOME/accounts.txt" ]; then
    say "Demo accounts (role, user, password; also in $RATSFADEN_HOME/accounts.txt):"
    sed 's/^/  /' "$RATSFADEN_HOME/accounts.txt"
    say ""
fi
say "Ctrl-C stops it."
wait $process || true
say "ratsfaden: the server ended by itself; see $log/console.log" >&2
exit 1

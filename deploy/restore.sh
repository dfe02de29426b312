# `ratsfaden restore FILE [--removals FILE] [--replace]`: brings a backup back into RATSFADEN_HOME, whose portal is stopped.
# Then the portal is started on a free port, removes what was removed after the backup, checks itself, and is stopped.

umask 077
RATSFADEN_HOME=${RATSFADEN_HOME:-$here/var}
mkdir -p "$RATSFADEN_HOME/log"
RATSFADEN_HOME=$(cd "$RATSFADEN_HOME" && pwd)
export RATSFADEN_HOME
log=$RATSFADEN_HOME/log
base=$RATSFADEN_HOME/server
modules=$server/modules/system/layers/base
portal=

if [ -r "$base/pid" ] && ps -p "$(cat "$base/pid")" -o args= 2>/dev/null | grep -qF "$base"; then
    give_up "a portal runs on $RATSFADEN_HOME (process $(cat "$base/pid")); stop it first"
fi
build "$log/build.log"

# the portal's own jars, and from its server the drivers, JSON and the log's interface
jars=$here/ear/target/ratsfaden/ratsfaden-ejb.jar:$(find "$here/ear/target/ratsfaden/lib" \
    "$modules/com/h2database" "$modules/org/postgresql" "$modules/org/eclipse/parsson" "$modules/jakarta/json" "$modules/org/slf4j/main" \
    -name '*.jar' 2>/dev/null | paste -s -d : -)
"$JAVA_HOME/bin/java" -Xmx"${RATSFADEN_MEMORY:-512m}" -XX:+UseSerialGC -Dslf4j.internal.verbosity=ERROR -Djava.util.logging.config.file=/dev/null \
    -cp "$jars" \
    org.ratsfaden.wiring.RestoreMain "$@" || exit $?

stop_portal() {
    [ -n "$portal" ] || return 0
    kill -TERM "$portal" 2>/dev/null || true
    wait "$portal" || true
    portal=
}
trap stop_portal EXIT
trap 'exit 130' INT TERM

say "Starting the portal, to check what is back (log: $log/restored.log)"
RATSFADEN_PORT=$("$JAVA_HOME/bin/java" "$here/deploy/Door.java" pick)
export RATSFADEN_PORT
"$here/ratsfaden" run --empty >"$log/restored.log" 2>&1 &
portal=$!
while ! grep -q '^Ratsfaden is ready' "$log/restored.log"; do
    kill -0 "$portal" 2>/dev/null || { cat "$log/restored.log" >&2; portal=; give_up "what is back does not start"; }
    sleep 1
done
result=0
"$here/ratsfaden" verify || result=$?
stop_portal
exit $result

# `ratsfaden bench [NAME] [--documents N] [FILE]`: measures a portal of its own, on an empty home and a free port, or what is read out
# of labelled documents (`recognition`, default ../shared/corpus/dev.jsonl). Never fails for being slow.

benches='query recognition'
file=$here/../shared/corpus/dev.jsonl
name=
documents=10000
while [ $# -gt 0 ]; do
    case $1 in
        --documents)
            documents=${2:-}
            case $documents in
                '' | 0* | *[!0-9]*) give_up "--documents needs a number from 1" ;;
            esac
            shift
            ;;
        *.jsonl) file=$1 ;;
        *) name=$1 ;;
    esac
    shift
done
case " $benches " in
    *" ${name:-query} "*) benches=${name:-$benches} ;;
    *) give_up "there is no bench called \`$name\`; the benches are: $benches" ;;
esac

RATSFADEN_HOME=$(mktemp -d)
export RATSFADEN_HOME
unset RATSFADEN_DB_URL RATSFADEN_DB_USER RATSFADEN_DB_PASSWORD
logs=$here/target/bench
mkdir -p "$logs"
portal=
trap 'stop_portal; rm -rf "$RATSFADEN_HOME"' EXIT
trap 'exit 130' INT TERM

stop_portal() {
    [ -n "$portal" ] || return 0
    kill -TERM "$portal" 2>/dev/null || true
    wait "$portal" || true
    portal=
    cp "$RATSFADEN_HOME/log/server.log" "$logs/" 2>/dev/null || true
}

start_portal() {
    RATSFADEN_PORT=$("$JAVA_HOME/bin/java" "$here/deploy/Door.java" pick)
    export RATSFADEN_PORT
    say "Starting a portal on port $RATSFADEN_PORT (log: $RATSFADEN_HOME/log/server.log)"
    "$here/ratsfaden" run --empty >"$logs/portal.log" 2>&1 &
    portal=$!
    while ! grep -q '^Ratsfaden is ready' "$logs/portal.log"; do
        kill -0 "$portal" 2>/dev/null || { cat "$logs/portal.log" >&2; exit 1; }
        sleep 1
    done
}

query() {
    start_portal
    "$JAVA_HOME/bin/java" -Xmx512m -XX:+UseSerialGC --add-modules=jdk.incubator.vector --enable-native-access=ALL-UNNAMED \
        -cp "$here/deploy/bench/target/bench/*" org.ratsfaden.bench.QueryBench \
        "http://127.0.0.1:$RATSFADEN_PORT" "$RATSFADEN_HOME" "$documents" 2>"$logs/$bench.err" || { cat "$logs/$bench.err" >&2; return 1; }
}

recognition() {
    if [ ! -r "$file" ]; then
        say "skipped: no labelled documents in $file"
        return
    fi
    maven "$logs/tests-build.log" test-compile -pl ejb -am -Dspotless.check.skip || return 1
    "$JAVA_HOME/bin/java" -Xmx512m -XX:+UseSerialGC \
        -cp "$here/ejb/target/classes:$here/ejb/target/test-classes:$here/deploy/bench/target/bench/*" \
        org.ratsfaden.recognition.RecognitionBench "$file"
}

[ "$name" = recognition ] || build "$logs/build.log"
maven "$logs/bench-build.log" package -pl deploy/bench -DskipTests -Dspotless.check.skip || exit 1
for bench in $benches; do
    say "Bench: $bench"
    $bench || say "ratsfaden: bench \`$bench\` could not be finished; see $logs"
    stop_portal
done

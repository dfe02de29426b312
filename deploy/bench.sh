# `ratsfaden bench [NAME] [--documents N] [FILE]`: measures a portal of its own, on an empty home and a free port, or what is read out
# of labelled documents (`recognition`, default ../shared/corpus/dev.jsonl). Never fails for being slow.

benches='query ingest recognition'
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

ingest_bench() {
    "$JAVA_HOME/bin/java" -Xmx768m -XX:+UseSerialGC --add-modules=jdk.incubator.vector --enable-native-access=ALL-UNNAMED \
        -cp "$here/deploy/bench/target/bench/*" org.ratsfaden.bench.IngestBench "$@" 2>>"$logs/$bench.err" || { cat "$logs/$bench.err" >&2; return 1; }
}

# Takes the files in with a portal of side $1 whose setting is $2.
ingest_side() {
    printf '%s\n' "$2" >"$RATSFADEN_HOME/settings.properties"
    start_portal || return 1
    result=0
    ingest_bench portal "$work" "$1" "http://127.0.0.1:$RATSFADEN_PORT" "$RATSFADEN_HOME" || result=1
    stop_portal
    find "$RATSFADEN_HOME" -mindepth 1 -delete
    return $result
}

ingest() {
    work=$(mktemp -d)
    result=0
    {
        ingest_bench write "$work" && ingest_bench bare "$work" &&
            ingest_side usual '' && ingest_side one-worker 'ratsfaden.extraction.workers=1' &&
            ingest_side_without_safety && ingest_bench tell "$work"
    } || result=1
    rm -rf "$work"
    return $result
}

ingest_side_without_safety() {
    command -v eatmydata >/dev/null || { say "Not measured without safety: Debian package eatmydata is not installed"; return 0; }
    RATSFADEN_DB_URL="jdbc:h2:file:$RATSFADEN_HOME/db/ratsfaden;DB_CLOSE_ON_EXIT=FALSE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
    LD_PRELOAD=libeatmydata.so
    export RATSFADEN_DB_URL LD_PRELOAD
    result=0
    ingest_side safety-off '' || result=1
    unset RATSFADEN_DB_URL LD_PRELOAD
    return $result
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

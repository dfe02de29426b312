# `ratsfaden bench [NAME] [--documents N] [FILE]`: measures a portal of its own, on an empty home and a free port, or what is read out
# of labelled documents (`recognition` and `linking`, default ../shared/corpus/dev.jsonl), or how well labelled questions are answered
# (`search-quality`), or whether the time of an answer tells of secrets (`secrets`). Never fails for being slow.

. "$here/deploy/postgres.sh"

benches='query follow-up ingest recognition linking start archive search-quality press secrets'
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
trap 'stop_portal; stop_postgres; rm -rf "$RATSFADEN_HOME"' EXIT
trap 'exit 130' INT TERM

stop_portal() {
    [ -n "$portal" ] || return 0
    kill -TERM "$portal" 2>/dev/null || true
    wait "$portal" || true
    portal=
    cp "$RATSFADEN_HOME/log/server.log" "$logs/" 2>/dev/null || true
}

# Starts it with what follows: nothing, or --empty.
start_portal() {
    RATSFADEN_PORT=$("$JAVA_HOME/bin/java" "$here/deploy/Door.java" pick)
    export RATSFADEN_PORT
    say "Starting a portal on port $RATSFADEN_PORT (log: $RATSFADEN_HOME/log/server.log)"
    "$here/ratsfaden" run "$@" >"$logs/portal.log" 2>&1 &
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
    start_portal --empty || return 1
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
    RATSFADEN_DB_URL=$(h2_url)
    LD_PRELOAD=libeatmydata.so
    export RATSFADEN_DB_URL LD_PRELOAD
    result=0
    ingest_side safety-off '' || result=1
    unset RATSFADEN_DB_URL LD_PRELOAD
    return $result
}

# On a home with its samples: the press office needs its accounts. `--documents N` says how many releases; 1,000 if not said otherwise.
press() {
    [ "$documents" != 10000 ] || documents=1000
    start_portal
    "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC -cp "$here/deploy/bench/target/bench/*" org.ratsfaden.bench.PressBench \
        "http://127.0.0.1:$RATSFADEN_PORT" "$RATSFADEN_HOME" "$documents" 2>"$logs/$bench.err" || { cat "$logs/$bench.err" >&2; return 1; }
}

query() {
    start_portal --empty
    "$JAVA_HOME/bin/java" -Xmx512m -XX:+UseSerialGC --add-modules=jdk.incubator.vector --enable-native-access=ALL-UNNAMED \
        -cp "$here/deploy/bench/target/bench/*" org.ratsfaden.bench.QueryBench \
        "http://127.0.0.1:$RATSFADEN_PORT" "$RATSFADEN_HOME" "$documents" 2>"$logs/$bench.err" || { cat "$logs/$bench.err" >&2; return 1; }
}

h2_url() {
    say "jdbc:h2:file:$RATSFADEN_HOME/db/ratsfaden;DB_CLOSE_ON_EXIT=FALSE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
}

# The pages of the follow-up over HTTP, each list beside its SQL on a copy of the database; neither gives the last answer once more unasked.
follow_up() {
    follow_up_classes || return 1
    start_portal
    follow_up_bench fill "http://127.0.0.1:$RATSFADEN_PORT" "$RATSFADEN_HOME" "$documents" || return 1
    stop_portal
    copy=$(mktemp -d)
    cp "$RATSFADEN_HOME/db/ratsfaden.mv.db" "$copy/ratsfaden.mv.db"
    RATSFADEN_DB_URL="$(h2_url);WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=FALSE"
    export RATSFADEN_DB_URL
    start_portal
    result=0
    follow_up_bench measure "http://127.0.0.1:$RATSFADEN_PORT" "$RATSFADEN_HOME" "$copy/ratsfaden" || result=1
    unset RATSFADEN_DB_URL
    rm -rf "$copy"
    return $result
}

follow_up_classes() {
    maven "$logs/tests-build.log" test-compile dependency:build-classpath -pl ejb -am -Dspotless.check.skip \
        -Dmdep.outputFile="$logs/classpath" -Dmdep.includeScope=test
}

follow_up_bench() {
    "$JAVA_HOME/bin/java" -Xmx768m -XX:+UseSerialGC \
        -cp "$here/ejb/target/classes:$here/ejb/target/test-classes:$(cat "$logs/classpath")" \
        org.ratsfaden.resolution.jpa.FollowUpBench "$@" 2>"$logs/$bench.err" || { cat "$logs/$bench.err" >&2; return 1; }
}

secrets() {
    start_portal
    "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC -cp "$here/deploy/bench/target/bench/*" org.ratsfaden.bench.SecretsBench \
        "http://127.0.0.1:$RATSFADEN_PORT" "$RATSFADEN_HOME" 2>"$logs/$bench.err" || { cat "$logs/$bench.err" >&2; return 1; }
}

# Starts the server on the empty folder $2 with what follows; tells what it had used, as `CPU seconds, memory in MB`, 10 s after it was up.
start_side() {
    side=$1
    folder=$2
    shift 2
    mkdir -p "$folder/data" "$folder/tmp" "$folder/log" "$folder/deployments"
    cp -R "$server/standalone/configuration" "$folder/"
    "$JAVA_HOME/bin/java" @"$here/deploy/wildfly/jvm.options" -Xmx768m -Djava.io.tmpdir="$folder/tmp" \
        -Dorg.jboss.boot.log.file="$folder/log/server.log" -Dlogging.configuration="file:$folder/configuration/logging.properties" \
        -jar "$server/jboss-modules.jar" "$@" org.jboss.as.standalone -Djboss.home.dir="$server" -Djboss.server.base.dir="$folder" \
        -Djboss.management.http.port=0 --read-only-server-config=standalone.xml >"$folder/console.log" 2>&1 </dev/null &
    portal=$!
    while ! grep -q 'WFLYSRV002[56]' "$folder/console.log"; do
        kill -0 "$portal" 2>/dev/null || { tail "$folder/console.log" >&2; return 1; }
        sleep 1
    done
    if grep -q WFLYSRV0026 "$folder/console.log"; then
        say "ratsfaden: the server of side $side started with errors; see $folder/console.log" >&2
        return 1
    fi
    sleep 10
    awk -v ticks="$(getconf CLK_TCK)" -v side="$side" '
        FILENAME ~ /stat$/ { sub(/^.*\) /, ""); cpu = ($12 + $13) / ticks }
        /^VmRSS/ { memory = $2 / 1024 }
        END { printf "%-36s %6.1f CPU s %6.0f MB\n", side, cpu, memory }' "/proc/$portal/stat" "/proc/$portal/status"
    stop_portal
}

# The jars of ear/lib in a module of the server beside the checkout, and the EAR without them.
as_module() {
    libraries=$1/modules/org/ratsfaden/libraries/main
    mkdir -p "$libraries" "$1/ear"
    (cd "$1/ear" && "$JAVA_HOME/bin/jar" xf "$here/ear/target/ratsfaden.ear" && mv lib/*.jar "$libraries/")
    {
        echo '<module xmlns="urn:jboss:module:1.9" name="org.ratsfaden.libraries"><resources>'
        for jar in "$libraries"/*.jar; do echo "<resource-root path=\"$(basename "$jar")\"/>"; done
        echo '</resources><dependencies>'
        for module in java.se jdk.management jdk.unsupported jdk.incubator.vector org.slf4j org.jboss.as.jpa.spi org.jboss.logging org.jboss.vfs \
            org.jboss.jandex jakarta.activation.api jakarta.annotation.api jakarta.ejb.api jakarta.enterprise.api jakarta.inject.api \
            jakarta.interceptor.api jakarta.json.api jakarta.mail.api jakarta.persistence.api jakarta.resource.api jakarta.servlet.api \
            jakarta.transaction.api jakarta.validation.api jakarta.ws.rs.api jakarta.xml.bind.api; do
            echo "<module name=\"$module\" services=\"import\" optional=\"true\"/>"
        done
        echo '</dependencies></module>'
    } >"$libraries/module.xml"
    {
        echo '<jboss-deployment-structure><deployment><dependencies>'
        echo '<module name="org.ratsfaden.libraries" export="true" services="import" meta-inf="import"/>'
        echo '</dependencies></deployment></jboss-deployment-structure>'
    } >"$1/ear/META-INF/jboss-deployment-structure.xml"
    mkdir -p "$1/deployments"
    (cd "$1/ear" && "$JAVA_HOME/bin/jar" cfM "$1/deployments/ratsfaden.ear" .)
}

# The portal against the same server with nothing in it, each on an empty folder; the second round counts: the files are in memory then.
start() {
    work=$(mktemp -d)
    result=0
    RATSFADEN_PORT=$("$JAVA_HOME/bin/java" "$here/deploy/Door.java" pick)
    export RATSFADEN_PORT
    as_module "$work/module"
    for round in 1 2; do
        for side in empty portal module; do
            folder=$work/$side-$round
            RATSFADEN_HOME=$folder/home
            export RATSFADEN_HOME
            mkdir -p "$folder/deployments" "$RATSFADEN_HOME"
            modules=$server/modules
            case $side in
                empty) words='the server alone' ;;
                portal) words='the portal, libraries in the EAR'; cp "$here/ear/target/ratsfaden.ear" "$folder/deployments/" ;;
                module) words='the portal, libraries in a module'; modules=$work/module/modules:$modules
                    cp "$work/module/deployments/ratsfaden.ear" "$folder/deployments/" ;;
            esac
            start_side "$words (round $round)" "$folder" -mp "$modules" || result=1
        done
    done
    rm -rf "$work"
    return $result
}

search_quality() {
    maven "$logs/tests-build.log" test-compile dependency:build-classpath -pl ejb -am -Dspotless.check.skip \
        -Dmdep.outputFile="$logs/classpath" -Dmdep.includeScope=test || return 1
    start_postgres "$logs/postgres.log"
    RATSFADEN_DB_URL=$database_url RATSFADEN_DB_USER=$database_user RATSFADEN_DB_PASSWORD=$database_password \
        RATSFADEN_SHARED=${RATSFADEN_SHARED:-$here/../shared} "$JAVA_HOME/bin/java" -Xmx512m -XX:+UseSerialGC --add-modules=jdk.incubator.vector \
        -cp "$here/ejb/target/classes:$here/ejb/target/test-classes:$(cat "$logs/classpath")" \
        org.ratsfaden.search.lucene.SearchQualityBench 2>"$logs/$bench.err" || { cat "$logs/$bench.err" >&2; return 1; }
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

linking() {
    for one in $(echo "$file" | tr : ' '); do
        [ -r "$one" ] || { say "skipped: no labelled documents in $one"; return; }
    done
    maven "$logs/tests-build.log" test-compile -pl ejb -am -Dspotless.check.skip || return 1
    "$JAVA_HOME/bin/java" -Xmx512m -XX:+UseSerialGC --add-modules=jdk.incubator.vector --enable-native-access=ALL-UNNAMED \
        -cp "$here/ejb/target/classes:$here/ejb/target/test-classes:$here/ejb/worker/target/classes:$here/deploy/bench/target/bench/*" \
        org.ratsfaden.linking.LinkingBench "$file" "$here"
}

archive() {
    maven "$logs/tests-build.log" test-compile dependency:build-classpath -pl ejb -am -Dspotless.check.skip \
        -Dmdep.outputFile="$logs/classpath" -Dmdep.includeScope=test || return 1
    work=$(mktemp -d)
    result=0
    "$JAVA_HOME/bin/java" -Xmx768m -XX:+UseSerialGC --add-modules=jdk.incubator.vector --enable-native-access=ALL-UNNAMED \
        -cp "$here/ejb/target/classes:$here/ejb/target/test-classes:$(cat "$logs/classpath")" \
        org.ratsfaden.upkeep.ArchiveBench "$work" "$documents" 2>"$logs/$bench.err" || { cat "$logs/$bench.err" >&2; result=1; }
    rm -rf "$work"
    return $result
}

case $name in
    recognition | linking | archive | search-quality) ;;
    *) build "$logs/build.log" ;;
esac
maven "$logs/bench-build.log" package -pl deploy/bench -DskipTests -Dspotless.check.skip || exit 1
for bench in $benches; do
    say "Bench: $bench"
    $(echo "$bench" | tr - _) || say "ratsfaden: bench \`$bench\` could not be finished; see $logs"
    stop_portal
done

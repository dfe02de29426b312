# `ratsfaden test [GROUP]`: every test there is, or one group of them. Own home, free ports.

groups='unit journey kill postgres hostile server browser'
case " $groups " in
    *" ${1:-unit} "*) groups=${1:-together postgres hostile server browser} ;;
    *) give_up "there is no group of tests called \`$1\`; the groups are: $groups" ;;
esac

RATSFADEN_HOME=$(mktemp -d)
export RATSFADEN_HOME
unset RATSFADEN_DB_URL RATSFADEN_DB_USER RATSFADEN_DB_PASSWORD RATSFADEN_TEST_DB_URL RATSFADEN_TEST_DB_USER RATSFADEN_TEST_DB_PASSWORD
# shellcheck source=/dev/null
. "$here/deploy/postgres.sh"
logs=$here/target/test
mkdir -p "$logs"
passed=0
failed=0
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

# A program the tests need; where it is missing, Debian has it in package $2.
needs() {
    command -v "$1" >/dev/null && return
    say "Installing $2"
    { apt-get install -y --no-install-recommends "$2" || { apt-get update && apt-get install -y --no-install-recommends "$2"; }; } \
        >"$logs/install-$2.log" 2>&1 </dev/null || true
    command -v "$1" >/dev/null || give_up "the tests need $1 (Debian package $2), which could not be installed; see $logs/install-$2.log"
}

free_port() { "$JAVA_HOME/bin/java" "$here/deploy/Door.java" pick; }

# Runs the JUnit tests that Maven finds with the words given, and counts them.
junit() {
    rm -rf "$here"/*/target/*-reports "$here"/*/*/target/*-reports
    result=0
    maven "$logs/$group.log" verify -Dmaven.test.failure.ignore=false --fail-at-end "$@" || result=1
    set -- $(cat /dev/null "$here"/*/target/*-reports/TEST-*.xml "$here"/*/*/target/*-reports/TEST-*.xml 2>/dev/null | sed -n \
        's/.*<testsuite .*tests="\([0-9]*\)" errors="\([0-9]*\)" skipped="\([0-9]*\)" failures="\([0-9]*\)".*/\1 \2 \3 \4/p' |
        awk '{ bad += $2 + $4; good += $1 - $2 - $3 - $4 } END { print good + 0, bad + 0 }')
    passed=$((passed + $1))
    failed=$((failed + $2))
    [ $result = 1 ] || [ $(($1 + $2)) -gt 0 ] || { say "ratsfaden: the group has no tests" >&2; result=1; }
    return $result
}

houses='ejb/worker,ejb,connectors,web'
unit() { junit -pl $houses,deploy/bench,deploy/operator '-DexcludedGroups=journey|kill|postgres|server'; }
journey() { junit -pl $houses -Dgroups=journey -DexcludedGroups=kill -Dspotless.check.skip; }
hostile() {
    needs strace strace
    junit -pl ejb/hostile -am -Dgroups=hostile -DexcludedGroups= -Dspotless.check.skip
}
kill_tests() { junit -pl $houses -Dgroups=kill -DexcludedGroups= -Dspotless.check.skip; }

# The first three groups in one run of Maven, on two processes: nothing they share is written by more than one.
together() { junit -pl $houses,deploy/bench,deploy/operator '-DexcludedGroups=postgres|server' -DforkCount=2; }

# All that touches the database, on a PostgreSQL of our own instead of H2; each test has a schema of its own.
postgres_tests() {
    start_postgres "$logs/postgres-server.log"
    RATSFADEN_TEST_DB_URL=$database_url
    RATSFADEN_TEST_DB_USER=$database_user
    RATSFADEN_TEST_DB_PASSWORD=$database_password
    export RATSFADEN_TEST_DB_URL RATSFADEN_TEST_DB_USER RATSFADEN_TEST_DB_PASSWORD
    result=0
    junit -pl $houses '-Dgroups=database|journey|kill|postgres' -DexcludedGroups= -Dspotless.check.skip -DforkCount=2 || result=1
    stop_postgres
    unset RATSFADEN_TEST_DB_URL RATSFADEN_TEST_DB_USER RATSFADEN_TEST_DB_PASSWORD
    return $result
}

server() {
    junit -pl ear/itest -am -Dgroups=server -DexcludedGroups= \
        -Dratsfaden.port="$(free_port)" -Dratsfaden.management-port="$(free_port)"
}

browser() {
    needs chromium chromium
    needs node nodejs
    needs npm npm
    (cd "$here/ear/itest/browser" && npm ci --no-audit --no-fund) >"$logs/npm.log" 2>&1 </dev/null ||
        give_up "the npm packages of the browser tests could not be installed; see $logs/npm.log"

    RATSFADEN_PORT=$(free_port)
    export RATSFADEN_PORT
    build "$logs/build.log"
    "$here/ratsfaden" run >"$logs/portal.log" 2>&1 &
    portal=$!
    while ! grep -q '^Ratsfaden is ready' "$logs/portal.log"; do
        kill -0 "$portal" 2>/dev/null || { cat "$logs/portal.log" >&2; return 1; }
        sleep 1
    done
    result=0
    PORTAL=http://127.0.0.1:$RATSFADEN_PORT ACCOUNTS=$RATSFADEN_HOME/accounts.txt PICTURES=$logs/pictures CHROMIUM=$(command -v chromium) \
        node --test --test-reporter=tap --test-reporter-destination="$logs/browser.tap" \
        --test-reporter=spec --test-reporter-destination="$logs/browser.log" "$here/ear/itest/browser/portal.test.js" || result=1
    stop_portal
    [ $result = 0 ] || sed -n '/failing tests:/,$p' "$logs/browser.log" | head -n 200 >&2
    passed=$((passed + $(sed -n 's/^# pass //p' "$logs/browser.tap")))
    failed=$((failed + $(sed -n 's/^# fail //p' "$logs/browser.tap")))
    return $result
}

for group in $groups; do
    say "Testing: $group (log: $logs/$group.log)"
    case $group in
        kill | postgres) deed=${group}_tests ;;
        *) deed=$group ;;
    esac
    if ! $deed; then
        say "ratsfaden: the tests of group \`$group\` failed"
        say "$passed passed, $failed failed"
        exit 1
    fi
done
say "$passed passed, $failed failed"

# `ratsfaden kill-test`, see deploy/kill-test.

# shellcheck source=/dev/null
. "$here/deploy/postgres.sh"
mkdir -p "$here/target"
build "$here/target/kill-test-build.log"
case " $* " in
    *' --db postgres '*)
        if [ -z "${RATSFADEN_DB_URL:-}" ]; then
            start_postgres "$here/target/kill-test-postgres.log"
            trap stop_postgres EXIT
            trap 'exit 130' INT TERM
            RATSFADEN_DB_URL=$database_url
            RATSFADEN_DB_USER=$database_user
            RATSFADEN_DB_PASSWORD=$database_password
            export RATSFADEN_DB_URL RATSFADEN_DB_USER RATSFADEN_DB_PASSWORD
        fi
        ;;
    *) unset RATSFADEN_DB_URL RATSFADEN_DB_USER RATSFADEN_DB_PASSWORD ;;
esac
drivers=$(find "$server/modules" -name 'h2-*.jar' -o -name 'postgresql*.jar' | tr '\n' ':')
"$JAVA_HOME/bin/java" -cp "$drivers" "$here/deploy/kill/KillTest.java" "$here" "$@"

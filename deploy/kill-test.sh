# `ratsfaden kill-test`, see deploy/kill-test.

build "$here/target/kill-test-build.log"
drivers=$(find "$server/modules" -name 'h2-*.jar' -o -name 'postgresql-*.jar' | tr '\n' ':')
exec "$JAVA_HOME/bin/java" -cp "$drivers" "$here/deploy/kill/KillTest.java" "$here" "$@"

# The operator's commands: they talk to the portal that runs on RATSFADEN_HOME, with the key it lays there at each start.

RATSFADEN_HOME=${RATSFADEN_HOME:-$here/var}
export RATSFADEN_HOME

# from its sources: there is nothing to build, and the program always fits the checkout
exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx256m \
    "$here/deploy/operator/src/main/java/org/ratsfaden/operator/Operator.java" "$command" "$@"

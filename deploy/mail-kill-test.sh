# `ratsfaden mail-kill-test`, see deploy/mail-kill-test.

kills=${1:-100}
case $kills in
    '' | *[!0-9]*) give_up "how often is to be killed? for example: mail-kill-test 100" ;;
esac
log=$here/target/mail-kill-test.log
mkdir -p "$here/target"
say "Killing what sends mails $kills times (log: $log)"
maven "$log" test -pl connectors -am -Dspotless.check.skip -Dgroups=kill -DexcludedGroups= -Dtest=KilledSenderTest \
    -Dsurefire.failIfNoSpecifiedTests=false "-Dratsfaden.mail.kills=$kills" || exit 1
grep '^mails=' "$log"

package org.ratsfaden.access;

import java.util.Optional;
import java.util.Set;
import org.ratsfaden.council.CommitteeKey;

/** On whose behalf something is read. There is no way to read anything without one. */
public sealed interface Reader {

    /** The public: nobody has signed in. */
    record Anonymous() implements Reader {}

    /**
     * A member of committees.
     *
     * @param committees those whose membership is valid today; may be empty
     */
    record Member(String account, Set<CommitteeKey> committees) implements Reader {

        public Member {
            committees = Set.copyOf(committees);
        }
    }

    /** A department of the administration (Amt) that reports on resolutions. */
    record Office(String account) implements Reader {}

    /** A press officer. */
    record Press(String account) implements Reader {}

    /** The head of the press office. */
    record PressChief(String account) implements Reader {}

    /** Staff of the council office (Ratsbüro). */
    record Clerk(String account) implements Reader {}

    /** The administrator: runs the system and reads nothing that the public may not read. */
    record Admin(String account) implements Reader {}

    /** The name somebody signed in with; empty for the public. */
    default Optional<String> accountName() {
        return switch (this) {
            case Anonymous() -> Optional.empty();
            case Member(var account, var _) -> Optional.of(account);
            case Office(var account) -> Optional.of(account);
            case Press(var account) -> Optional.of(account);
            case PressChief(var account) -> Optional.of(account);
            case Clerk(var account) -> Optional.of(account);
            case Admin(var account) -> Optional.of(account);
        };
    }
}

package org.ratsfaden.access;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.ratsfaden.council.CommitteeKey;

/** Who a document is for. Whatever is not known to be public is not. */
public sealed interface Visibility {

    /** Everybody. */
    record Public() implements Visibility {}

    /** The council office only: the default of everything non-public that no committee is named for. */
    record CouncilOffice() implements Visibility {}

    /**
     * Members of these committees, and the council office.
     *
     * @param committees at least one
     */
    record OnlyFor(Set<CommitteeKey> committees) implements Visibility {

        public OnlyFor {
            if (committees.isEmpty()) {
                throw new IllegalArgumentException("OnlyFor names at least one committee");
            }
            committees = Set.copyOf(committees);
        }
    }

    /**
     * The persons named and nobody else, the council office not excepted.
     *
     * @param accounts may be empty: then nobody reads it until a person is named
     */
    record Confidential(Set<String> accounts) implements Visibility {

        public Confidential {
            accounts = Set.copyOf(accounts);
        }
    }

    /** A draft of the press office. */
    record Draft() implements Visibility {}

    /**
     * Ready, and under a Sperrfrist.
     *
     * @param until the instant at which it becomes public; until the press pipeline has made it so, it is not
     */
    record Embargoed(Instant until) implements Visibility {}

    /**
     * What holds when two sources disagree about the same document: the stricter, at once (decisions.md 3).
     *
     * <p>Two committees without a common member meet in the council office; what is for named persons stays theirs.
     */
    default Visibility meet(Visibility other) {
        if (equals(other)) {
            return this;
        }
        return switch (this) {
            case Public() -> other;
            case CouncilOffice() -> other instanceof Confidential ? other : this;
            case OnlyFor(var committees) ->
                switch (other) {
                    case Public() -> this;
                    case OnlyFor(var theirs) -> common(committees, theirs);
                    case Confidential(var _) -> other;
                    case CouncilOffice(), Draft(), Embargoed(var _) -> new CouncilOffice();
                };
            case Confidential(var accounts) ->
                switch (other) {
                    case Confidential(var theirs) -> commonPersons(accounts, theirs);
                    case Public(), CouncilOffice(), OnlyFor(var _), Draft(), Embargoed(var _) -> this;
                };
            case Draft(), Embargoed(var _) ->
                switch (other) {
                    case Public() -> this;
                    case Confidential(var _) -> other;
                    case Draft(), Embargoed(var _) -> new Draft();
                    case CouncilOffice(), OnlyFor(var _) -> new CouncilOffice();
                };
        };
    }

    /**
     * Who may read a passage from which the public was shut out, in a document for these: whoever may read the document, but
     * nobody outside the house.
     */
    default Visibility ofClosedPassage() {
        return this instanceof Public ? new CouncilOffice() : this;
    }

    private static Visibility common(Set<CommitteeKey> ours, Set<CommitteeKey> theirs) {
        Set<CommitteeKey> both = new HashSet<>(ours);
        both.retainAll(theirs);
        return both.isEmpty() ? new CouncilOffice() : new OnlyFor(both);
    }

    private static Visibility commonPersons(Set<String> ours, Set<String> theirs) {
        Set<String> both = new HashSet<>(ours);
        both.retainAll(theirs);
        return new Confidential(both);
    }
}

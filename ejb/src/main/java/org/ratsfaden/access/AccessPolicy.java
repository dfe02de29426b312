package org.ratsfaden.access;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * May this reader read this? The only place that decides; database, pages and both indexes ask here or carry the tokens made
 * here. Sources: decisions.md 4, 5 and 7; § 49 UrhG for the text of newspaper articles.
 */
public final class AccessPolicy {

    private static final AccessToken EVERYBODY = AccessToken.of("role", "public");
    private static final AccessToken CLERK = AccessToken.of("role", "clerk");
    private static final AccessToken PRESS_OFFICE = AccessToken.of("role", "press");

    /** Who may read the wording of newspaper articles. */
    private static final Set<AccessToken> HOUSE = Set.of(PRESS_OFFICE, CLERK);

    private AccessPolicy() {}

    /** Whether {@code reader} may know that a document of this visibility exists, and read its metadata. */
    public static boolean mayRead(Reader reader, Visibility visibility) {
        return !Collections.disjoint(heldBy(reader), askedBy(visibility));
    }

    /** Whether {@code reader} may read the wording of newspaper articles that a third party holds the rights to. */
    public static boolean mayReadThirdPartyText(Reader reader) {
        return !Collections.disjoint(heldBy(reader), HOUSE);
    }

    /** Whether {@code reader} may say what a document of this visibility states: a clerk who may read it. */
    public static boolean mayCorrect(Reader reader, Visibility visibility) {
        return reader instanceof Reader.Clerk && mayRead(reader, visibility);
    }

    /**
     * Whether {@code reader} may have a document read once more that could not be read: a clerk who may read it, and the
     * administrator, who learns nothing by it.
     */
    public static boolean mayHaveReadAgain(Reader reader, Visibility visibility) {
        return reader instanceof Reader.Admin || (reader instanceof Reader.Clerk && mayRead(reader, visibility));
    }

    /**
     * As what a reader reads a decision that is assigned to the office it reports for: like the council office, which has given
     * it this (council-practice.md, "Who may read"). Everybody else stays who they are.
     */
    public static Reader asAssigned(Reader reader) {
        return reader instanceof Reader.Office(var account) ? new Reader.Clerk(account) : reader;
    }

    /** Tokens of which a reader needs one for a document of this visibility. */
    public static Set<AccessToken> askedBy(Visibility visibility) {
        return switch (visibility) {
            case Visibility.Public() -> Set.of(EVERYBODY);
            case Visibility.CouncilOffice() -> Set.of(CLERK);
            case Visibility.OnlyFor(var committees) ->
                Stream.concat(
                                Stream.of(CLERK),
                                committees.stream().map(key -> AccessToken.of("committee", key.value())))
                        .collect(Collectors.toUnmodifiableSet());
            case Visibility.Confidential(var accounts) ->
                accounts.stream()
                        .map(account -> AccessToken.of("account", account))
                        .collect(Collectors.toUnmodifiableSet());
            case Visibility.Draft(), Visibility.Embargoed(var _) -> Set.of(PRESS_OFFICE, CLERK);
        };
    }

    /**
     * Tokens of which a reader needs one for the full text of a newspaper article of this visibility; empty if nobody may read
     * it.
     */
    public static Set<AccessToken> askedByThirdPartyText(Visibility visibility) {
        return visibility instanceof Visibility.Public
                ? HOUSE
                : askedBy(visibility).stream().filter(HOUSE::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** Tokens this reader holds; never empty. */
    public static Set<AccessToken> heldBy(Reader reader) {
        return switch (reader) {
            case Reader.Anonymous() -> Set.of(EVERYBODY);
            case Reader.Admin(var _) -> Set.of(EVERYBODY);
            case Reader.Member(var account, var committees) ->
                Stream.concat(
                                Stream.of(EVERYBODY, AccessToken.of("account", account)),
                                committees.stream().map(key -> AccessToken.of("committee", key.value())))
                        .collect(Collectors.toUnmodifiableSet());
            case Reader.Office(var account) -> Set.of(EVERYBODY, AccessToken.of("account", account));
            case Reader.Press(var account) -> Set.of(EVERYBODY, PRESS_OFFICE, AccessToken.of("account", account));
            case Reader.PressChief(var account) -> Set.of(EVERYBODY, PRESS_OFFICE, AccessToken.of("account", account));
            case Reader.Clerk(var account) -> Set.of(EVERYBODY, CLERK, AccessToken.of("account", account));
        };
    }
}

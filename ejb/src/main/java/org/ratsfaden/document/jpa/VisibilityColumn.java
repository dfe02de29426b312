package org.ratsfaden.document.jpa;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;

/** A visibility as one readable column: {@code public}, {@code only-for:bauausschuss,kreistag}. */
public final class VisibilityColumn {

    private VisibilityColumn() {}

    public static String write(Visibility visibility) {
        return switch (visibility) {
            case Visibility.Public() -> "public";
            case Visibility.CouncilOffice() -> "council-office";
            case Visibility.OnlyFor(var committees) ->
                "only-for:"
                        + joined(committees.stream().map(CommitteeKey::value).toList());
            case Visibility.Confidential(var accounts) -> "confidential:" + joined(accounts);
            case Visibility.Draft() -> "draft";
            case Visibility.Embargoed(var until) -> "embargoed:" + until;
        };
    }

    public static Visibility read(String column) {
        int colon = column.indexOf(':');
        String name = colon < 0 ? column : column.substring(0, colon);
        String rest = colon < 0 ? "" : column.substring(colon + 1);
        return switch (name) {
            case "public" -> new Visibility.Public();
            case "council-office" -> new Visibility.CouncilOffice();
            case "only-for" ->
                new Visibility.OnlyFor(
                        parts(rest).stream().map(CommitteeKey::new).collect(Collectors.toSet()));
            case "confidential" -> new Visibility.Confidential(parts(rest));
            case "draft" -> new Visibility.Draft();
            case "embargoed" -> new Visibility.Embargoed(Instant.parse(rest));
            default -> throw new IllegalStateException("no such visibility in the database: " + column);
        };
    }

    private static String joined(Collection<String> parts) {
        return parts.stream().sorted().collect(Collectors.joining(","));
    }

    private static Set<String> parts(String joined) {
        return joined.isEmpty() ? Set.of() : Arrays.stream(joined.split(",")).collect(Collectors.toSet());
    }
}

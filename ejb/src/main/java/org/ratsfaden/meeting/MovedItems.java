package org.ratsfaden.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which items of one document go by another id after a correction or another reading. */
final class MovedItems {

    private MovedItems() {}

    /**
     * Pairs what is not told any more with what is told for the first time: by the key of the item, by its number (then only its
     * publicity is another), and if one is left on each side, these two. Whatever is left then has gone, or is new.
     */
    static Map<ResolutionId, ResolutionId> between(List<Mention> before, List<Mention> after) {
        List<Mention> lost = without(before, ids(after));
        List<Mention> fresh = without(after, ids(before));
        Map<ResolutionId, ResolutionId> moved = new LinkedHashMap<>();
        for (Mention item : lost) {
            Optional<Mention> same = only(
                            fresh,
                            other ->
                                    other.subject().item().equals(item.subject().item()))
                    .or(() -> only(fresh, other -> number(other).equals(number(item))))
                    .or(() -> lost.size() == 1 && fresh.size() == 1 ? Optional.of(fresh.getFirst()) : Optional.empty());
            same.flatMap(Mention::resolution)
                    .ifPresent(to -> moved.put(item.resolution().orElseThrow(), to));
        }
        return moved;
    }

    private static Set<ResolutionId> ids(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.resolution().stream())
                .collect(Collectors.toSet());
    }

    private static List<Mention> without(List<Mention> mentions, Set<ResolutionId> known) {
        return mentions.stream()
                .filter(mention ->
                        mention.resolution().filter(id -> !known.contains(id)).isPresent())
                .toList();
    }

    private static Optional<Mention> only(List<Mention> mentions, Predicate<Mention> wanted) {
        List<Mention> found = mentions.stream().filter(wanted).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String number(Mention mention) {
        return mention.number() == null ? "" : mention.number().number();
    }
}

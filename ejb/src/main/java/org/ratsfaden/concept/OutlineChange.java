package org.ratsfaden.concept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What becomes of the chapters of an edition when its outline is another. A title may go from one chapter to another: each is told
 * by its mark.
 *
 * @param stays by what key each chapter went that is still there, and by what key it goes now
 * @param moves in this order; what was decided of a dropped chapter is put aside, and comes back with it
 */
record OutlineChange(Map<ChapterKey, ChapterKey> stays, List<Move> moves) {

    record Move(ChapterKey before, ChapterKey after) {}

    OutlineChange {
        stays = Map.copyOf(stays);
        moves = List.copyOf(moves);
    }

    static OutlineChange to(Collection<OutlineLine> now, List<OutlineLine> before, EditionId edition) {
        return to(byMark(now, OutlineLine::key), before, edition);
    }

    /** To the chapters as they are read, whatever a person has called them. */
    static OutlineChange asRead(List<Chapter> read, List<OutlineLine> before, EditionId edition) {
        Map<String, ChapterKey> now = new LinkedHashMap<>();
        before.forEach(line -> Optional.ofNullable(line.readAs()).ifPresent(key -> now.put(line.mark(), key)));
        read.forEach(chapter -> now.putIfAbsent(chapter.key().value(), chapter.key()));
        return to(now, before, edition);
    }

    private static OutlineChange to(Map<String, ChapterKey> now, List<OutlineLine> before, EditionId edition) {
        Map<String, ChapterKey> was = byMark(before, OutlineLine::key);
        Map<ChapterKey, ChapterKey> stays = new LinkedHashMap<>();
        List<Move> moves = new ArrayList<>();
        was.forEach((mark, key) -> {
            ChapterKey after = now.get(mark);
            if (after == null) {
                moves.add(new Move(key, ChapterKey.dropped(edition, mark)));
            } else {
                stays.put(key, after);
            }
        });
        moves.addAll(renamed(stays));
        now.forEach((mark, key) -> {
            if (!was.containsKey(mark)) {
                moves.add(new Move(ChapterKey.dropped(edition, mark), key));
            }
        });
        return new OutlineChange(stays, moves);
    }

    /** By way of keys no title has: two chapters may swap their names, or one take the name another gives up. */
    private static List<Move> renamed(Map<ChapterKey, ChapterKey> stays) {
        List<Move> away = new ArrayList<>();
        List<Move> there = new ArrayList<>();
        stays.forEach((before, after) -> {
            if (!before.equals(after)) {
                ChapterKey between = new ChapterKey("_" + away.size());
                away.add(new Move(before, between));
                there.add(new Move(between, after));
            }
        });
        away.addAll(there);
        return away;
    }

    private static Map<String, ChapterKey> byMark(
            Collection<OutlineLine> lines, Function<OutlineLine, ChapterKey> key) {
        return lines.stream()
                .collect(Collectors.toMap(OutlineLine::mark, key, (first, _) -> first, LinkedHashMap::new));
    }
}

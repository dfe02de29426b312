package org.ratsfaden.concept;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.meeting.ResolutionId;

/**
 * What persons have said about an edition. It outlives every reading.
 *
 * @param outlined who has put the chapters in order; {@code null} if nobody: then they are as they are read
 * @param outline the chapters, in order; empty unless {@code outlined}
 * @param mapped who has said what became of the chapters of the edition before; {@code null} if nobody
 * @param heirs for each chapter of the edition before, in which of this one it lives on; empty for a dropped one
 * @param resolution what adopted it; {@code null} if nobody has named it
 * @param adopted who has named the resolution, or has said there is none
 */
public record EditionWord(
        EditionId edition,
        ConceptId concept,
        @Nullable Said outlined,
        List<OutlineLine> outline,
        @Nullable Said mapped,
        Map<ChapterKey, List<ChapterKey>> heirs,
        @Nullable ResolutionId resolution,
        @Nullable Said adopted) {

    public EditionWord {
        outline = List.copyOf(outline);
        heirs = Map.copyOf(heirs);
    }

    /** Of an edition nobody has said anything about. */
    static EditionWord none(EditionId edition, ConceptId concept) {
        return new EditionWord(edition, concept, null, List.of(), null, Map.of(), null, null);
    }

    EditionWord outlined(List<OutlineLine> lines, Said by) {
        return new EditionWord(edition, concept, by, lines, mapped, heirs, resolution, adopted);
    }

    /** The same where the chapters of this edition go by other keys now; those without one have gone. */
    EditionWord renamed(Map<ChapterKey, ChapterKey> keys) {
        Map<ChapterKey, List<ChapterKey>> now = new HashMap<>();
        heirs.forEach((before, after) -> now.put(
                before, after.stream().filter(keys::containsKey).map(keys::get).toList()));
        return withHeirs(now);
    }

    /** The same where the chapters of the edition before go by other keys now; those without one have gone. */
    EditionWord renamedBefore(Map<ChapterKey, ChapterKey> keys) {
        Map<ChapterKey, List<ChapterKey>> now = new HashMap<>();
        heirs.forEach((before, after) -> Optional.ofNullable(keys.get(before)).ifPresent(key -> now.put(key, after)));
        return withHeirs(now);
    }

    private EditionWord withHeirs(Map<ChapterKey, List<ChapterKey>> now) {
        return new EditionWord(edition, concept, outlined, outline, mapped, now, resolution, adopted);
    }

    EditionWord asRead() {
        return new EditionWord(edition, concept, null, List.of(), mapped, heirs, resolution, adopted);
    }

    EditionWord mapped(Map<ChapterKey, List<ChapterKey>> said, Said by) {
        return new EditionWord(edition, concept, outlined, outline, by, said, resolution, adopted);
    }

    EditionWord adopted(Optional<ResolutionId> named, Said by) {
        return new EditionWord(edition, concept, outlined, outline, mapped, heirs, named.orElse(null), by);
    }
}

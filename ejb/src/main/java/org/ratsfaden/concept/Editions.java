package org.ratsfaden.concept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.concept.OpenConcepts.Read;
import org.ratsfaden.document.Document;

/**
 * Puts together the editions of one concept, out of what one reader may read: its documents, what others tell of it, and what
 * persons have said.
 */
final class Editions {

    private final ConceptId concept;
    private final List<Written> written;
    private final List<Announced> announced;
    private final Map<EditionId, EditionWord> words;

    /** A concept document and what was read in it. */
    record Written(Document document, Read read) {

        private static final Comparator<Written> BY_DAY = Comparator.comparing(Written::day)
                .thenComparing(one -> one.document().arrival().receivedAt());

        LocalDate day() {
            return Optional.ofNullable(read.description().date()).orElse(LocalDate.MIN);
        }

        String title() {
            return read.description().title();
        }
    }

    /** Either of {@code written} and {@code announced} may be empty, not both. */
    Editions(ConceptId concept, List<Written> written, List<Announced> announced, Map<EditionId, EditionWord> words) {
        this.concept = concept;
        this.written = written.stream().sorted(Written.BY_DAY).toList();
        this.announced = announced.stream().sorted(Announced.BY_DAY).toList();
        this.words = words;
    }

    Concept concept(String body) {
        List<ConceptEdition> editions = new ArrayList<>();
        first().ifPresent(editions::add);
        for (Written one : written) {
            editions.add(edition(one, editions.isEmpty() ? null : editions.getLast()));
        }
        String title = written.isEmpty()
                ? announced.getLast().told().title()
                : ConceptName.shown(written.getLast().title());
        return new Concept(concept, title, body, editions, announced);
    }

    /** The edition without a document: the one that was told of before there was one, or that the first document tells of. */
    private Optional<ConceptEdition> first() {
        List<Announced> before = written.isEmpty()
                ? announced
                : announced.stream()
                        .filter(told -> told.isBy(latestDay(written.getFirst())))
                        .toList();
        List<Chapter> fields = AnnouncedFields.of(before);
        if (written.isEmpty() || !fields.isEmpty()) {
            return Optional.of(untitled(fields, adoptedOn(before), before));
        }
        List<Chapter> told = written.getFirst().read().outline().before();
        return told.isEmpty() ? Optional.empty() : Optional.of(untitled(told, null, List.of()));
    }

    /** A document without a day is taken to be later than what announces it. */
    private static LocalDate latestDay(Written one) {
        return one.day().equals(LocalDate.MIN) ? LocalDate.MAX : one.day();
    }

    private ConceptEdition untitled(List<Chapter> fields, @Nullable LocalDate day, List<Announced> by) {
        EditionId id = EditionId.without(concept);
        return new ConceptEdition(
                id, null, "", day, put(fields, ofTold(fields, word(id))), fields, List.of(), by, word(id));
    }

    /**
     * The lines of a person's outline that this reader may know of: what was added in it, and what some document has named to this
     * reader. Whoever drew it up may have read papers that others may not; {@code null} if nothing of it is left.
     */
    private @Nullable List<OutlineLine> ofTold(List<Chapter> fields, EditionWord word) {
        Set<ChapterKey> told = Stream.concat(
                        fields.stream(), announced.stream().flatMap(by -> by.told().fields().stream()))
                .map(Chapter::key)
                .collect(Collectors.toSet());
        List<OutlineLine> known = word.outline().stream()
                .filter(line -> line.readAs() == null || told.contains(line.readAs()))
                .toList();
        return known.isEmpty() ? null : known;
    }

    private static @Nullable LocalDate adoptedOn(List<Announced> announced) {
        return announced.stream()
                .flatMap(by -> Stream.ofNullable(by.told().adoptedOn()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private EditionWord word(EditionId id) {
        return words.getOrDefault(id, EditionWord.none(id, concept));
    }

    private ConceptEdition edition(Written one, @Nullable ConceptEdition before) {
        EditionWord word = word(EditionId.of(one.document().id()));
        List<Chapter> chapters = put(one.read().outline().chapters(), word.outlined() == null ? null : word.outline());
        return new ConceptEdition(
                word.edition(),
                one.document(),
                one.title(),
                one.read().description().date(),
                chapters,
                one.read().outline().chapters(),
                before == null ? List.of() : mappings(before, one, chapters, word),
                List.of(),
                word);
    }

    /** As a person has put them, if one has: then nothing is added or dropped by a reading. */
    private static List<Chapter> put(List<Chapter> read, @Nullable List<OutlineLine> outline) {
        if (outline == null) {
            return read;
        }
        Map<ChapterKey, Chapter> byKey = new HashMap<>();
        read.forEach(chapter -> byKey.putIfAbsent(chapter.key(), chapter));
        return outline.stream()
                .map(line -> chapter(line, line.readAs() == null ? null : byKey.get(line.readAs())))
                .toList();
    }

    private static Chapter chapter(OutlineLine line, @Nullable Chapter read) {
        Chapter known = read == null ? Chapter.named(line.number(), line.title(), null) : read;
        return new Chapter(
                line.key(),
                line.number(),
                line.title(),
                line.field(),
                line.level(),
                known.firstPage(),
                known.lastPage(),
                known.text(),
                known.measures(),
                known.evidence());
    }

    /** What a person has said; else what the younger edition says itself, where it speaks of these chapters; else a proposal. */
    private static List<ChapterMapping> mappings(
            ConceptEdition before, Written one, List<Chapter> chapters, EditionWord word) {
        List<Chapter> fields = chapters.stream().filter(Chapter::field).toList();
        if (word.mapped() != null) {
            return MapChapters.said(before.fields(), fields, one.read().pages(), word.heirs());
        }
        Set<ChapterKey> old = before.fields().stream().map(Chapter::key).collect(Collectors.toSet());
        Set<ChapterKey> young = fields.stream().map(Chapter::key).collect(Collectors.toSet());
        List<ChapterMapping> stated = one.read().outline().stated().stream()
                .filter(mapping -> old.containsAll(mapping.before()) && young.containsAll(mapping.after()))
                .toList();
        boolean allSaid = stated.stream()
                .flatMap(mapping -> mapping.before().stream())
                .collect(Collectors.toSet())
                .containsAll(old);
        return allSaid && !stated.isEmpty()
                ? stated
                : MapChapters.propose(before.fields(), fields, one.read().pages());
    }
}

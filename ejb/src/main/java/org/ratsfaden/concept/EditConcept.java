package org.ratsfaden.concept;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Reader;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.transaction.Transactions;

/**
 * A clerk says how an edition is to be read: its outline, what became of the chapters of the edition before, which resolution has
 * adopted it. What is said outlives every reading, and saying it again replaces it.
 */
public final class EditConcept {

    private final OpenConcepts concepts;
    private final EditionWords words;
    private final Consequences consequences;
    private final Clock clock;
    private final Transactions transactions;

    public EditConcept(
            OpenConcepts concepts,
            EditionWords words,
            Consequences consequences,
            Clock clock,
            Transactions transactions) {
        this.concepts = concepts;
        this.words = words;
        this.consequences = consequences;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** What follows elsewhere. */
    public interface Consequences {

        /**
         * A chapter goes by another key now; a dropped one by one that {@link ChapterKey#isDropped} tells. Joins the transaction
         * in which it is kept.
         *
         * @param concept with its {@code edition}, as they were until now
         */
        void renamed(Concept concept, ConceptEdition edition, ChapterKey before, ChapterKey after);

        /** Documents have to be compared with the concept anew. Told when it is kept: there may be many. */
        void changed(Concept concept);
    }

    /** Of which part of an edition something is said: each is told by itself, so only the same part can be overtaken. */
    public enum Part {
        OUTLINE,
        MAPPING,
        ADOPTION
    }

    /** Another text whenever this part of an edition is another. */
    public static String revision(ConceptEdition edition, Part part) {
        String now = switch (part) {
            case OUTLINE ->
                edition.chapters().stream().map(OutlineLine::of).toList() + "|"
                        + edition.word().outlined();
            case MAPPING -> edition.fromBefore() + "|" + edition.word().mapped();
            case ADOPTION -> edition.word().resolution() + "|" + edition.word().adopted();
        };
        return UUID.nameUUIDFromBytes(now.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** What a clerk may ask to be kept. */
    public sealed interface Wish {

        Part part();

        /** The outline as it shall be, in order; chapters that are left out are dropped. */
        record Outlined(List<Line> lines) implements Wish {

            public Outlined {
                lines = List.copyOf(lines);
            }

            @Override
            public Part part() {
                return Part.OUTLINE;
            }
        }

        /** The outline as it is read. */
        record AsRead() implements Wish {

            @Override
            public Part part() {
                return Part.OUTLINE;
            }
        }

        /** For each chapter of the edition before, in which of this one it lives on. */
        record Mapped(Map<ChapterKey, List<ChapterKey>> heirs) implements Wish {

            public Mapped {
                heirs = Map.copyOf(heirs);
            }

            @Override
            public Part part() {
                return Part.MAPPING;
            }
        }

        /** Empty: no resolution has adopted it. */
        record Adopted(Optional<ResolutionId> resolution) implements Wish {

            @Override
            public Part part() {
                return Part.ADOPTION;
            }
        }
    }

    /** @param mark {@link OutlineLine#mark} of the chapter, whatever its title was; {@code null} for a new one */
    public record Line(@Nullable String mark, String number, String title, int level, boolean field) {}

    /** What has come of it. */
    public enum Outcome {
        KEPT,
        /** There is no such concept or edition for this clerk. */
        UNKNOWN,
        /** Two chapters of one title, or none at all. */
        UNFIT,
        /** Somebody else has said something else of this part since. Nothing is kept. */
        OVERTAKEN
    }

    /**
     * @param seen the {@link #revision} of the part as the clerk has it in front of him
     * @throws IllegalArgumentException if a line has no title, or one that is too long
     */
    public Outcome keep(ConceptId id, EditionId editionId, Wish wish, String seen, Reader.Clerk clerk) {
        Outcome outcome = transactions.inOne(() -> {
            words.hold();
            Optional<Concept> concept = concepts.open(id, clerk);
            return concept.flatMap(known -> known.edition(editionId))
                    .map(edition -> revision(edition, wish.part()).equals(seen)
                            ? kept(concept.get(), edition, wish, new Said(clerk.account(), clock.instant()))
                            : Outcome.OVERTAKEN)
                    .orElse(Outcome.UNKNOWN);
        });
        if (outcome == Outcome.KEPT && (wish instanceof Wish.Outlined || wish instanceof Wish.AsRead)) {
            concepts.open(id, clerk).ifPresent(consequences::changed);
        }
        return outcome;
    }

    /** How each chapter of an edition is told from the others, by the key it goes by now. */
    public static Map<ChapterKey, String> marks(ConceptEdition edition) {
        return linesOf(edition).stream()
                .collect(Collectors.toMap(OutlineLine::key, OutlineLine::mark, (first, _) -> first));
    }

    private Outcome kept(Concept concept, ConceptEdition edition, Wish wish, Said by) {
        return switch (wish) {
            case Wish.Outlined(var lines) -> outlined(concept, edition, lines, by);
            case Wish.AsRead() -> asRead(concept, edition);
            case Wish.Mapped(var heirs) -> kept(edition, word -> word.mapped(heirs, by));
            case Wish.Adopted(var resolution) -> kept(edition, word -> word.adopted(resolution, by));
        };
    }

    private Outcome outlined(Concept concept, ConceptEdition edition, List<Line> lines, Said by) {
        Map<String, OutlineLine> before = linesOf(edition).stream()
                .collect(Collectors.toMap(OutlineLine::mark, Function.identity(), (first, _) -> first));
        List<OutlineLine> now = IntStream.range(0, lines.size())
                .mapToObj(i -> line(known(lines.get(i), edition), before, by.account() + "|" + by.at() + "|" + i))
                .toList();
        if (now.isEmpty()
                || now.stream().map(OutlineLine::key).distinct().count() < now.size()
                || now.stream().map(OutlineLine::mark).distinct().count() < now.size()) {
            return Outcome.UNFIT;
        }
        OutlineChange change = OutlineChange.to(now, linesOf(edition), edition.id());
        follow(concept, edition, change);
        return kept(edition, word -> word.outlined(now, by).renamed(change.stays()));
    }

    private Outcome asRead(Concept concept, ConceptEdition edition) {
        OutlineChange change = OutlineChange.asRead(edition.read(), linesOf(edition), edition.id());
        follow(concept, edition, change);
        return kept(edition, word -> word.asRead().renamed(change.stays()));
    }

    /** Whoever writes the title of a chapter that is read but was dropped means that chapter. */
    private static Line known(Line line, ConceptEdition edition) {
        ChapterKey key = ChapterKey.of(line.title());
        boolean dropped = line.mark() == null
                && edition.read().stream().anyMatch(chapter -> chapter.key().equals(key))
                && linesOf(edition).stream().noneMatch(other -> other.mark().equals(key.value()));
        return dropped ? new Line(key.value(), line.number(), line.title(), line.level(), line.field()) : line;
    }

    /** A chapter somebody else has dropped meanwhile is the one it was, if it is read at all. */
    private static OutlineLine line(Line line, Map<String, OutlineLine> before, String fresh) {
        String mark = line.mark();
        OutlineLine known = mark == null ? null : before.get(mark);
        ChapterKey readAs = known == null ? read(mark) : known.readAs();
        String kept = mark == null ? "+" + UUID.nameUUIDFromBytes(fresh.getBytes(StandardCharsets.UTF_8)) : mark;
        return new OutlineLine(line.number().strip(), line.title().strip(), line.level(), line.field(), readAs, kept);
    }

    private static @Nullable ChapterKey read(@Nullable String mark) {
        return mark == null || mark.startsWith("+") ? null : new ChapterKey(mark);
    }

    /** Links, and what persons have said became of the chapters in the next edition, go along. */
    private void follow(Concept concept, ConceptEdition edition, OutlineChange change) {
        change.moves().forEach(move -> consequences.renamed(concept, edition, move.before(), move.after()));
        int next = concept.editions().indexOf(edition) + 1;
        if (next < concept.editions().size()) {
            words.of(concept.editions().get(next).id())
                    .filter(word -> word.mapped() != null)
                    .ifPresent(word -> words.keep(word.renamedBefore(change.stays())));
        }
    }

    /** As it stands now: as a person has put it, or else as it is read. */
    private static List<OutlineLine> linesOf(ConceptEdition edition) {
        return edition.word().outlined() == null
                ? edition.chapters().stream().map(OutlineLine::of).toList()
                : edition.word().outline();
    }

    private Outcome kept(ConceptEdition edition, UnaryOperator<EditionWord> change) {
        words.keep(change.apply(edition.word()));
        return Outcome.KEPT;
    }
}

package org.ratsfaden.press;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ratsfaden.access.Reader;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;
import org.ratsfaden.linking.Candidate;
import org.ratsfaden.linking.LinkDocuments;
import org.ratsfaden.linking.Suggestion;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.meeting.Mentions.Wanted;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.meeting.OpenProceedings;
import org.ratsfaden.meeting.PaperNumber;

/**
 * What a release may be linked to: decisions whose paper it names, or whose sitting and matter; and what {@code linking} says of
 * chapters. Each with the sentence that speaks for it. Suggests only what the reader may read.
 */
public final class SuggestLinksOfRelease {

    /** Of the latest decisions so many are compared. */
    private static final int LATEST = 300;

    private static final int MOST = 10;

    /** Before a capital, but not after a day ("12. Juni") or a short form; and between paragraphs. */
    private static final String SENTENCE_ENDS =
            "(?<=[.!?])(?<!\\b(?:\\d{1,2}|Dr|Nr|St|Prof|Abs|Art)\\.)\\s+(?=\\p{Lu})|\\n\\s*\\n";

    private static final int SHORTEST_WORD = 5;
    /** So much of the matter has to be named if the day of the sitting is, too. */
    private static final double WITH_THE_DAY = 0.5;

    private static final double ALONE = 0.8;

    private static final List<DateTimeFormatter> DAYS = Stream.of("d. MMMM uuuu", "dd.MM.uuuu", "d.M.uuuu", "d. MMMM")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.GERMAN))
            .toList();

    private final OpenProceedings proceedings;
    private final OpenReleaseLinks opening;
    private final LinkDocuments chapters;
    private final ReleaseSheet sheet;
    private final String house;

    /** @param house whose concepts are suggested */
    public SuggestLinksOfRelease(
            OpenProceedings proceedings,
            OpenReleaseLinks opening,
            LinkDocuments chapters,
            ReleaseSheet sheet,
            String house) {
        this.proceedings = proceedings;
        this.opening = opening;
        this.chapters = chapters;
        this.sheet = sheet;
        this.house = house;
    }

    /** A decision, and how much speaks for it. */
    private record Weighed(Linked.ToDecision linked, double weight) {}

    List<Linked> of(PressRelease release, Reader reader) {
        String text = sheet.of(release, release.last());
        List<Linked> all = new ArrayList<>(decisions(text, reader));
        all.addAll(chapters(text, reader));
        return all;
    }

    private List<Linked.ToDecision> decisions(String text, Reader reader) {
        List<String> sentences = sentences(text);
        return proceedings.decided(Wanted.ALL, new Within(0, LATEST), reader).items().stream()
                .flatMap(item -> weighed(item, text, sentences).stream())
                .sorted(Comparator.comparing(Weighed::weight).reversed())
                .limit(MOST)
                .map(Weighed::linked)
                .toList();
    }

    private static Optional<Weighed> weighed(AgendaItem item, String text, List<String> sentences) {
        Optional<String> naming =
                item.words(Field.PAPER_NUMBER).flatMap(written -> naming(PaperNumber.written(written), sentences));
        if (naming.isPresent()) {
            return Optional.of(new Weighed(new Linked.ToDecision(item, naming.get()), 2));
        }
        Set<String> matter = words(item.words(Field.TITLE).orElse(""));
        if (matter.isEmpty()) {
            return Optional.empty();
        }
        double named = share(matter, words(text));
        boolean enough =
                namesDay(item.meeting().day(), text) ? named >= WITH_THE_DAY : named >= ALONE && matter.size() > 1;
        return enough
                ? Optional.of(new Weighed(new Linked.ToDecision(item, best(matter, sentences)), named))
                : Optional.empty();
    }

    private static Optional<String> naming(List<PaperNumber> papers, List<String> sentences) {
        return sentences.stream()
                .filter(sentence -> PaperNumber.namedIn(sentence).stream().anyMatch(papers::contains))
                .findFirst();
    }

    private static boolean namesDay(LocalDate day, String text) {
        return DAYS.stream().anyMatch(way -> text.contains(way.format(day)));
    }

    private static String best(Set<String> matter, List<String> sentences) {
        return sentences.stream()
                .max(Comparator.comparing(sentence -> share(matter, words(sentence))))
                .orElse("");
    }

    private static double share(Set<String> wanted, Set<String> there) {
        return (double) wanted.stream()
                        .filter(word -> there.stream().anyMatch(other -> begins(other, word)))
                        .count()
                / wanted.size();
    }

    /** Whether they are forms of one word, as far as their beginnings tell. */
    private static boolean begins(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return Math.abs(one.length() - other.length()) <= 2 && one.regionMatches(0, other, 0, shorter - 1);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.GERMAN).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }

    static List<String> sentences(String text) {
        return Arrays.stream(text.split(SENTENCE_ENDS))
                .map(ReleaseSheet::oneLine)
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }

    private List<Linked> chapters(String text, Reader reader) {
        Candidate candidate = new Candidate(
                DocumentKind.PRESS_RELEASE,
                List.of(new Page(1, text, OffsetMap.UNCHANGED)),
                null,
                List.of(),
                house,
                null);
        return chapters.choices(candidate).stream()
                .filter(suggestion ->
                        house.equalsIgnoreCase(suggestion.concept().body()))
                .sorted(Comparator.comparing(Suggestion::score).reversed())
                .flatMap(suggestion -> opened(suggestion, reader).stream())
                .limit(MOST)
                .toList();
    }

    private Optional<Linked> opened(Suggestion suggestion, Reader reader) {
        return ConceptId.parse(suggestion.concept().id())
                .flatMap(concept -> opening.open(
                        new LinkTarget.Chapter(concept, suggestion.chapter()),
                        suggestion.evidence().quote(),
                        reader));
    }
}

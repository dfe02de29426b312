package org.ratsfaden.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.concept.ChapterMapping.Fate;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Page;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Sentence;

/** Proposes what became of the fields of one edition in the next, from titles, texts and what the younger one says. Pure. */
public final class MapChapters {

    /** So alike must two fields be to be the same under another name. */
    private static final double LIKE = 0.5;

    /** What their texts add at most: a title says more. */
    private static final double TEXT = 0.6;

    private static final Pattern DEED = Pattern.compile(
            "(?iu)zusammengelegt|zusammengeführt|zusammengefasst|vereint|umbenannt|heißt (?:nun|jetzt|künftig)|aufgeteilt|geteilt|entfällt|entfallen|gestrichen|neu hinzu|neu aufgenommen");

    /** The deeds after which an old field goes by one name only. */
    private static final Pattern INTO = Pattern.compile(
            "(?iu)zusammengelegt|zusammengeführt|zusammengefasst|vereint|umbenannt|heißt (?:nun|jetzt|künftig)|aufgegangen");

    /** Before the name of the field it went into. */
    private static final String TO =
            "(?iu:\\b(?:zu|zum|im|in|nun|jetzt|künftig)[ \\n](?:(?:dem|das|den|einem|neuen|Handlungsfeld|Feld|Kapitel)[ \\n]){0,3})[„\"»]?";

    private MapChapters() {}

    /**
     * Every field of both sides stands in exactly one of the answers, in the order of the younger edition, dropped ones last.
     *
     * @param pages the younger edition's text; empty if it has no document
     */
    public static List<ChapterMapping> propose(List<Chapter> before, List<Chapter> after, List<Page> pages) {
        DocumentText text = pages.isEmpty() ? null : new DocumentText(pages);
        return mappings(
                before,
                after,
                pages,
                old -> told(old, after, text).map(List::of).orElseGet(() -> heirs(old, before, after)));
    }

    /** What a person has said: for each field of the older edition in which of the younger one it lives on. */
    static List<ChapterMapping> said(
            List<Chapter> before, List<Chapter> after, List<Page> pages, Map<ChapterKey, List<ChapterKey>> heirs) {
        Set<ChapterKey> known = after.stream().map(Chapter::key).collect(Collectors.toSet());
        return mappings(
                before,
                after,
                pages,
                old -> heirs.getOrDefault(old.key(), List.of()).stream()
                        .filter(known::contains)
                        .toList());
    }

    private static List<ChapterMapping> mappings(
            List<Chapter> before, List<Chapter> after, List<Page> pages, Function<Chapter, List<ChapterKey>> heirsOf) {
        Map<ChapterKey, Set<ChapterKey>> origins = new LinkedHashMap<>();
        after.forEach(chapter -> origins.put(chapter.key(), new LinkedHashSet<>()));
        Map<ChapterKey, List<ChapterKey>> parts = new LinkedHashMap<>();
        for (Chapter old : before) {
            List<ChapterKey> heirs = heirsOf.apply(old);
            if (heirs.size() > 1) {
                parts.put(old.key(), heirs);
            } else {
                heirs.forEach(heir -> origins.computeIfAbsent(heir, _ -> new LinkedHashSet<>())
                        .add(old.key()));
            }
        }
        return mappings(before, after, new Kinship(origins, parts), pages.isEmpty() ? null : new DocumentText(pages));
    }

    /**
     * Who comes from whom.
     *
     * @param origins for each young field the old ones that went into it as a whole
     * @param parts for each old field that was divided, what came of it
     */
    private record Kinship(Map<ChapterKey, Set<ChapterKey>> origins, Map<ChapterKey, List<ChapterKey>> parts) {}

    /** Where the younger edition says into which of its fields an old one went: "… und … wurden zu … zusammengelegt". */
    private static Optional<ChapterKey> told(Chapter old, List<Chapter> after, @Nullable DocumentText text) {
        if (text == null || after.stream().anyMatch(young -> young.key().equals(old.key()))) {
            return Optional.empty();
        }
        return INTO.matcher(text.running())
                .results()
                .map(deed -> text.of(Sentence.around(text, deed.start())))
                .map(sentence -> after.stream()
                        .filter(young -> isTold(old, young, sentence))
                        .map(Chapter::key)
                        .toList())
                .filter(named -> named.size() == 1)
                .map(List::getFirst)
                .findFirst();
    }

    /** The old name stands before the new one: what comes behind may be a heading already. */
    private static boolean isTold(Chapter old, Chapter young, String sentence) {
        Matcher into = title(TO, young).matcher(sentence);
        return into.find()
                && title("", old).matcher(sentence.substring(0, into.start())).find();
    }

    private static Pattern title(String before, Chapter chapter) {
        return Pattern.compile(before + "(?<!\\p{L})" + Pattern.quote(chapter.title()) + "(?!\\p{L})");
    }

    /** Several only where each bears a piece of the old title that no other old field explains. */
    private static List<ChapterKey> heirs(Chapter old, List<Chapter> before, List<Chapter> after) {
        Optional<Chapter> same =
                after.stream().filter(young -> young.key().equals(old.key())).findFirst();
        if (same.isPresent()) {
            return List.of(old.key());
        }
        List<Chapter> pieces = after.stream()
                .filter(young -> isPieceOf(young, old))
                .filter(young -> before.stream().noneMatch(other -> other.key().equals(young.key())))
                .toList();
        if (pieces.size() > 1) {
            return pieces.stream().map(Chapter::key).toList();
        }
        return after.stream()
                .filter(young -> likeness(old, young) >= LIKE)
                .max(Comparator.comparingDouble(young -> likeness(old, young)))
                .map(young -> List.of(young.key()))
                .orElse(List.of());
    }

    private static boolean isPieceOf(Chapter young, Chapter old) {
        Set<String> title = TitleWords.of(old.title());
        Set<String> piece = TitleWords.of(young.title());
        return title.size() > piece.size() && !piece.isEmpty() && title.containsAll(piece);
    }

    private static double likeness(Chapter old, Chapter young) {
        double title = TitleWords.shared(TitleWords.of(old.title()), TitleWords.of(young.title()));
        return title + TEXT * TitleWords.alike(TitleWords.of(old.text()), TitleWords.of(young.text()));
    }

    private static List<ChapterMapping> mappings(
            List<Chapter> before, List<Chapter> after, Kinship kin, @Nullable DocumentText text) {
        List<ChapterMapping> found = new ArrayList<>();
        kin.parts()
                .forEach((old, heirs) ->
                        found.add(new ChapterMapping(Fate.SPLIT, List.of(old), heirs, said(text, before, old))));
        for (Chapter young : after) {
            List<ChapterKey> old = List.copyOf(kin.origins().getOrDefault(young.key(), Set.of()));
            boolean divided = kin.parts().values().stream().anyMatch(heirs -> heirs.contains(young.key()));
            if (!divided || !old.isEmpty()) {
                ChapterKey named = old.isEmpty() ? young.key() : old.getFirst();
                found.add(new ChapterMapping(
                        fate(old, young),
                        old,
                        List.of(young.key()),
                        said(text, old.isEmpty() ? after : before, named)));
            }
        }
        for (Chapter old : before) {
            boolean lives = kin.parts().containsKey(old.key())
                    || kin.origins().values().stream().anyMatch(olds -> olds.contains(old.key()));
            if (!lives) {
                found.add(
                        new ChapterMapping(Fate.DROPPED, List.of(old.key()), List.of(), said(text, before, old.key())));
            }
        }
        return List.copyOf(found);
    }

    private static Fate fate(List<ChapterKey> old, Chapter young) {
        if (old.isEmpty()) {
            return Fate.NEW;
        }
        if (old.size() > 1) {
            return Fate.MERGED;
        }
        return old.getFirst().equals(young.key()) ? Fate.KEPT : Fate.RENAMED;
    }

    /** The sentence that names the field and says what was done to it. */
    private static @Nullable Evidence said(@Nullable DocumentText text, List<Chapter> chapters, ChapterKey key) {
        if (text == null) {
            return null;
        }
        String title = chapters.stream()
                .filter(chapter -> chapter.key().equals(key))
                .map(Chapter::title)
                .findFirst()
                .orElseThrow();
        return DEED.matcher(text.running())
                .results()
                .map(deed -> Sentence.around(text, deed.start()))
                .filter(sentence -> text.of(sentence).contains(title))
                .findFirst()
                .map(text::evidence)
                .orElse(null);
    }

    /** Which fields of {@code mappings} the field {@code key} of the older edition lives on in; itself if nothing is said of it. */
    public static List<ChapterKey> follow(List<ChapterMapping> mappings, ChapterKey key) {
        List<ChapterMapping> told = mappings.stream()
                .filter(mapping -> mapping.before().contains(key))
                .toList();
        return told.isEmpty()
                ? List.of(key)
                : told.stream()
                        .flatMap(mapping -> mapping.after().stream())
                        .distinct()
                        .toList();
    }
}

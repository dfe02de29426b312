package org.ratsfaden.search.lucene;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.search.DayInput;

/**
 * What narrows a search by a field and stands among the words: {@code gremium:Kreistag}, {@code datum:2017..2018}, {@code
 * art:Vorlage}, {@code az:2017/FB3/0433}. What is not understood is no wish.
 */
final class FieldWishes {

    /** One of them, with a hyphen before it or not; its name and its value, which may stand in quotation marks. */
    static final Pattern WRITTEN =
            Pattern.compile("-?(gremium|datum|art|az):(?:\"([^\"]*)\"|(\\S+))", Pattern.CASE_INSENSITIVE);

    private static final Map<String, DocumentKind> KINDS = Map.ofEntries(
            Map.entry("pressemitteilung", DocumentKind.PRESS_RELEASE),
            Map.entry("pm", DocumentKind.PRESS_RELEASE),
            Map.entry("auszug", DocumentKind.EXTRACT),
            Map.entry("protokollauszug", DocumentKind.EXTRACT),
            Map.entry("niederschrift", DocumentKind.MINUTES),
            Map.entry("protokoll", DocumentKind.MINUTES),
            Map.entry("beschluss", DocumentKind.RESOLUTION),
            Map.entry("vorlage", DocumentKind.PROPOSAL),
            Map.entry("beschlussvorlage", DocumentKind.PROPOSAL),
            Map.entry("drucksache", DocumentKind.PROPOSAL),
            Map.entry("antrag", DocumentKind.PROPOSAL),
            Map.entry("konzept", DocumentKind.CONCEPT),
            Map.entry("presse", DocumentKind.NEWSPAPER),
            Map.entry("zeitung", DocumentKind.NEWSPAPER),
            Map.entry("presseartikel", DocumentKind.NEWSPAPER),
            Map.entry("sonstiges", DocumentKind.OTHER));

    private FieldWishes() {}

    static String value(Matcher written) {
        String quoted = written.group(2);
        return quoted != null ? quoted : written.group(3);
    }

    /** @param written a match of {@link #WRITTEN} */
    static Optional<Wish> of(Matcher written, German german) {
        String value = value(written).strip();
        return switch (written.group(1).toLowerCase(Locale.ROOT)) {
            case "gremium" -> committee(german.words(value));
            case "datum" -> days(value);
            case "art" -> kind(value.toLowerCase(Locale.GERMAN)).map(Wish.OfKind::new);
            default ->
                NumberRuns.of(value).groups().stream().findFirst().map(runs -> new Wish.Reference(runs, List.of()));
        };
    }

    private static Optional<Wish> committee(List<German.Word> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(new Wish.OfCommittee(words));
    }

    private static Optional<DocumentKind> kind(String value) {
        return DocumentKind.ofKey(value)
                .or(() -> Optional.ofNullable(KINDS.get(value)))
                .or(() -> Optional.ofNullable(KINDS.get(value.replaceFirst("[ens]$", ""))))
                .or(() -> Optional.ofNullable(KINDS.get(value.replaceFirst("en$", ""))));
    }

    /** A day, a month, a year, or two of them with {@code ..} between; one of the two may be missing. */
    private static Optional<Wish> days(String value) {
        String[] ends = value.split("\\.\\.", 2);
        DayInput begin = DayInput.of(ends[0]);
        DayInput end = ends.length == 2 ? DayInput.of(ends[1]) : begin;
        boolean nonsense = begin instanceof DayInput.NotUnderstood
                || end instanceof DayInput.NotUnderstood
                || begin instanceof DayInput.Empty && end instanceof DayInput.Empty;
        return nonsense
                ? Optional.empty()
                : Optional.of(new Wish.OfDays(
                        begin instanceof DayInput.Understood(var first, var _) ? first.toEpochDay() : Long.MIN_VALUE,
                        end instanceof DayInput.Understood(var _, var last) ? last.toEpochDay() : Long.MAX_VALUE));
    }
}

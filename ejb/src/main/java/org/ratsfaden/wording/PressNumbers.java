package org.ratsfaden.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers of press releases as written: "PM11/2018-03-06", "PM 27/2015", "Pressemitteilung Nr. 112/2019", "2023/041". Not "(pm)". */
public final class PressNumbers {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d])PM ?(?:Nr\\. ?)?\\d{1,4} ?/ ?\\d{2,4}(?:-\\d{2}-\\d{2})?(?![\\d/])"
                    + "|(?iu:Pressemitteilung|Presseinformation|Medieninformation|Pressemeldung|Pressedienst|Presse-Info)"
                    + "(?:,? (?:Nr\\.?|Nummer|Nro\\.) ?:? ?(?<bare>\\d{1,4}(?: ?[/-] ?\\d{2,4})?)|:? (?<slashed>\\d{1,4} ?[/-] ?\\d{2,4}))(?![\\d/.-])"
                    + "|(?m:^)[\\[(]?(?:(?:Nr\\.|Nummer|Lfd\\. Nr\\.) ?:? ?)?(?<alone>\\d{1,4} ?/ ?(?:19|20)\\d{2}|(?:19|20)\\d{2} ?/ ?\\d{1,4})"
                    + "(?:(?: ?[-–|,] ?| +)(?:\\p{L}{2,30}, ?)?(?:den |vom )?\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,9}) ?\\d{4})?[\\])]?(?m: *$)"
                    + "|(?m:^)(?<dated>\\d{1,4})(?= ?/ ?\\d{1,2}\\. ?\\p{L}{3,9} ?\\d{4}(?:/|$))"
                    + "|(?m:^)(?:Nr\\.|Nummer) ?:? ?(?<counted>\\d{1,4}(?: ?/ ?\\d{2})?)(?= {2,}| *$| ?[|–-] ?\\d{1,2}\\.| Datum)"
                    + "|(?m:^)(?:\\p{Lu} ){8,24}+ {0,9}Nr\\. ?(?<spaced>\\d{1,4}(?: ?/ ?\\d{2,4})?)(?m: *$)"
                    + "|(?iu:Pressemitteilung) vom \\d{1,2}\\.\\d{1,2}\\.\\d{4} {1,99}Nr\\. ?(?<behind>\\d{1,4}(?: ?/ ?\\d{2,4})?)(?m: *$)");

    private PressNumbers() {}

    public static Optional<Stated<String>> first(DocumentText text, Span span) {
        Matcher matcher = NUMBER.matcher(text.all()).region(span.start(), span.end());
        if (!matcher.find()) {
            return Optional.empty();
        }
        String group = Stream.of("bare", "slashed", "alone", "dated", "counted", "spaced", "behind")
                .filter(name -> matcher.group(name) != null)
                .findFirst()
                .orElse("");
        return Optional.of(text.words(
                group.isEmpty()
                        ? new Span(matcher.start(), matcher.end())
                        : new Span(matcher.start(group), matcher.end(group))));
    }
}

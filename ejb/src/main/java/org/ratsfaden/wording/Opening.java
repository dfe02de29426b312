package org.ratsfaden.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The place a report opens with: "LÖRRACH. Das Jobcenter …", "Kreis Unna. (PK) Den …", "**Reinbek –** Im Jahr …". */
public final class Opening {

    private static final String PLACE =
            "\\p{Lu}[\\p{L}-]{2,30}(?:(?: (?:am|im|an der|ob der|in der|bei))?[ /]\\p{Lu}[\\p{L}-]{2,30})?";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}-]{3,30}(?:[ /]\\p{Lu}[\\p{Lu}-]{2,30})?";

    private static final Pattern OPENING = Pattern.compile("\\*\\*(?<bold>" + PLACE + ") ?[–-] ?\\*\\* .*|(?<capitals>"
            + CAPITALS
            + ")(?:\\. | ?[–-] |: |/| (?=(?:Der|Die|Das|Ein|Eine|Im|In|Am|Mit|Nach|Wer|Wenn|Es) \\p{L})).*|(?<agency>"
            + PLACE + ")(?:\\. \\(|[/ ]\\()\\p{L}{2,4}\\)[.: –-].*"
            + "|(?<plain>" + PLACE + "(?:-\\p{Lu}\\p{L}+)?)(?:\\. (?=\\p{Lu})| (?:[–|-]|l) (?=\\p{Lu})).*");

    /** An opening belongs to a paragraph, not to a heading. */
    private static final int SHORTEST_PARAGRAPH = 100;

    private Opening() {}

    public static Optional<Stated<String>> place(DocumentText text) {
        for (Line line : text.firstLines(25)) {
            Matcher matcher = OPENING.matcher(line.text());
            if (line.text().length() >= SHORTEST_PARAGRAPH && matcher.matches()) {
                String group = Stream.of("bold", "capitals", "agency", "plain")
                        .filter(name -> matcher.group(name) != null)
                        .findFirst()
                        .orElseThrow();
                int start = line.at().start();
                return Optional.of(text.words(new Span(start + matcher.start(group), start + matcher.end(group))));
            }
        }
        return Optional.empty();
    }
}

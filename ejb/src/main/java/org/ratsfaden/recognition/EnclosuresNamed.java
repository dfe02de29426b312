package org.ratsfaden.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.particular.Enclosure;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Span;

/** Finds what a document says is attached to it, and is not part of its text. */
final class EnclosuresNamed {

    /** "mit Hilfe der angehängten Präsentation", "der beigefügte Lageplan". */
    private static final Pattern ATTACHED = Pattern.compile(
            "(?=[ab])(?<!\\p{L})(?:angehängt|angefügt|beigefügt|beigelegt|beiliegend|anliegend)(?:e[nrsm]?)? (?:- )?(?<name>\\p{Lu}[\\p{L}-]{3,40})");

    private static final Pattern NUMBERED =
            Pattern.compile("(?=A)(?<!\\p{L})(?<name>Anlagen? (?:Nr\\. ?)?\\d{1,2}[a-z]?)(?![\\p{L}\\d])");

    /** Any sign but a full stop may stand around the word: "(Anlage)", "siehe Anlage". */
    private static final Pattern REFERRED = Pattern.compile(
            "(?=[sSgGlLvViI(])(?<!\\p{L})(?:(?:[Ss]iehe|[Gg]emäß|[Ll]aut|[Vv]gl\\.|s\\.|[Ii]n (?:der|den)|als)(?: beigefügten?| beiliegenden?)? |\\()(?<name>Anlagen?)(?! (?:Nr|\\d)|\\p{L})");

    private static final Pattern LIST = Pattern.compile("Anlagen?:(?: (?<name>.{3,120}))?");
    private static final Pattern NO_NAME = Pattern.compile("(?iu)keine|ohne|entfällt|-+|\\d{1,3}|[./]");
    /** Another label, or a link of the page the list was taken from. */
    private static final Pattern NO_ENTRY =
            Pattern.compile("(?iu).*:(?: .*)?|anlagen? (?:anfordern|herunterladen|anzeigen)");

    private static final int LONGEST = 120;
    private static final int MOST_LISTED = 20;

    private final DocumentText text;
    private final List<Enclosure> enclosures = new ArrayList<>();

    private EnclosuresNamed(DocumentText text) {
        this.text = text;
    }

    static List<Enclosure> in(DocumentText text, DocumentKind kind) {
        return switch (kind) {
            case PRESS_RELEASE, NEWSPAPER, CONCEPT -> List.of();
            case EXTRACT, MINUTES, RESOLUTION, PROPOSAL, OTHER -> new EnclosuresNamed(text).find();
        };
    }

    private List<Enclosure> find() {
        addListed();
        add(ATTACHED);
        add(NUMBERED);
        if (enclosures.isEmpty()) {
            add(REFERRED);
        }
        enclosures.removeIf(this::isInside);
        return List.copyOf(enclosures);
    }

    private void add(Pattern pattern) {
        Matcher named = pattern.matcher(text.running());
        while (named.find()) {
            add(named.group("name"), new Span(named.start("name"), named.end("name")));
        }
    }

    /** What stands behind "Anlagen:", or on the lines below it. */
    private void addListed() {
        for (Line line : text.lines()) {
            Matcher list = LIST.matcher(line.text());
            if (list.matches() && list.group("name") != null) {
                int start = line.at().start() + list.start("name");
                add(list.group("name"), new Span(start, line.at().end()));
            } else if (list.matches()) {
                text.lines().stream()
                        .skip(line.number() + 1L)
                        .limit(MOST_LISTED)
                        .takeWhile(next -> !next.isBlank() && next.text().length() <= LONGEST)
                        .takeWhile(next -> !NO_ENTRY.matcher(next.text()).matches())
                        .forEach(next -> add(next.text(), next.at()));
            }
        }
    }

    private void add(String name, Span at) {
        boolean known = enclosures.stream().anyMatch(enclosure -> isSame(enclosure.name(), name));
        if (!known && !NO_NAME.matcher(name).matches()) {
            enclosures.add(new Enclosure(name, text.evidence(at)));
        }
    }

    private static boolean isSame(String one, String other) {
        return one.toLowerCase(Locale.GERMAN).contains(other.toLowerCase(Locale.GERMAN));
    }

    /** Whether it follows in the same file: a line of its own begins with its number. */
    private boolean isInside(Enclosure enclosure) {
        return enclosure.name().startsWith("Anlage ")
                && text.lines().stream()
                        .anyMatch(line -> line.text().matches(Pattern.quote(enclosure.name()) + "(?:[: –-].{0,80})?")
                                && !line.text().equals(enclosure.name() + "."));
    }
}

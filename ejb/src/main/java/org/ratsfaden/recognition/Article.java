package org.ratsfaden.recognition;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.Bodies;
import org.ratsfaden.wording.Committees;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.GermanDates;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Opening;
import org.ratsfaden.wording.RelativeDays;
import org.ratsfaden.wording.Span;

/** A newspaper's article: somebody else's report. Which paper it is stands in no text and is not guessed. */
final class Article implements Layout {

    private static final Pattern STAMP = Pattern.compile(
            "(?iu)(?:erstellt|veröffentlicht|aktualisiert|stand)(?: am)?:? .*\\d{4}.*(?:uhr|\\d{1,2}:\\d{2}).*|.{0,60}\\b\\d{4},? \\d{1,2}[:.]\\d{2}(?: Uhr)?(?: ?[|] ?.{3,30})?|.{0,40}\\b\\d{1,2}[:.]\\d{2} Uhr");
    /** "Ahrentaler Nachrichten, 17. März 2018": the paper itself. */
    static final Pattern MAST = Pattern.compile(
            "(?:\\p{L}[\\p{L}-]* ){0,3}\\p{Lu}?\\p{L}*(?:[Zz]eitung|[Nn]achrichten|[Aa]nzeiger|[Bb]ote|[Tt]agblatt|[Tt]ageblatt|[Rr]undschau|[Pp]ost|[Pp]resse|[Kk]urier|[Ee]cho|[Aa]llgemeine|[Vv]olksstimme|[Kk]reisblatt|[Mm]erkur|[Jj]ournal|[Cc]ourier|[Zz]eitungen)"
                    + "(?: \\([A-Z]{2,5}\\))?(?: [-–] Ausgabe \\p{L}[\\p{L} -]{2,30})?(?:,| [|–-]| vom)? (?:\\p{L}{2,12}, ?(?:den )?)?\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,9}) ?\\d{4}(?:[,;|].*)?");

    private static final Pattern WRITER = Pattern.compile(
            "(?:[Vv]on|VON) (?:unsere[mnr] \\p{Lu}\\p{L}{3,30} )?\\p{Lu}[\\p{L}-]+ \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?(?:(?:,| ?[|·–-])? {1,99}\\d{1,2}\\..*)?|Autor(?:in)?: \\p{Lu}.*|authorname: .*|\\p{L}[\\w-]{1,20}\\.de von");
    private static final Pattern PARTY =
            Pattern.compile("\\((?:CDU|SPD|FDP|FW|AfD|Grüne|GRÜNE|Die Linke|Linke|Freie Wähler|CSU|BSW|BVB)\\)");

    /** So many parties in brackets stand in no office's own text. */
    private static final int ENOUGH_PARTIES = 3;

    private static final Pattern NEWSROOM = Pattern.compile(
            "(?iu)category: (?:panorama|lokales|politik|kultur|sport|wirtschaft)|(?:lokales|lokalnachrichten|regionales|aus der region|panorama|leserbriefe|kommentar)");
    private static final Pattern METADATA_DAY = Pattern.compile("date: *\\d{4}-\\d{2}-\\d{2}.*");

    /** Somebody is quoted, and the writer says so. */
    private static final Pattern QUOTED = Pattern.compile(
            "(?<!\\p{L})(?:sagte|sagt|lobte|meinte|meint|betonte|erklärte|kritisierte|erläuterte|forderte|warnte|berichtete|fand|schilderte|befürchtet|entgegnete|räumte|hieß es)(?!\\p{L})");

    private static final Pattern AGENCY = Pattern.compile(
            "(?<!\\p{L})\\((?:dpa|epd|KNA|AFP|ots|dpa/\\p{L}{2,4})\\)|© ?dpa|dpa-infocom|Quelle: (?:dpa|epd)");
    private static final Pattern LETTERS = Pattern.compile("(?s).*\\(\\p{Ll}{2,4}\\.?\\)");
    private static final Pattern PICTURE = Pattern.compile("(?:Foto|FOTO|Bild): ?\\p{L}|imageWithCaption");
    private static final Pattern SITE = Pattern.compile(
            "(?iu)bottalk|leserbrief|jetzt abonnieren|zum abo|e-paper|digitalabo|probeabo|artikel merken|lesezeit|lesedauer|als abonnent|anzeigen\\n");

    /** What only a body's own documents have. */
    private static final Pattern OF_A_BODY = Pattern.compile(
            "(?iu)V\\. ?i\\. ?S\\. ?d\\. ?P.*|(?:öffentliche |vorläufige )?(?:sitzungs)?(?:niederschrift|protokoll)(?: (?:über|der|zur) .*)?|N i e d e r s c h r i f t"
                    + "|tagesordnung:?|einladung(?: zur .*)?|(?:beschluss|protokoll)?auszug(?: aus .*)?|beschlussvorschlag:?|abstimmungsergebnis:?.*|(?:TOP|Vorlage)[ :].*\\d.*"
                    + "|(?:amtliche|öffentliche) bekanntmachung.*|pressemitteilung.*|medieninformation.*|sehr geehrte .*");

    /** A committee that is only mentioned did not sit. */
    private static final Pattern SITTING = Pattern.compile(
            "[Ss]itzung|(?<!\\p{L})(?:votierten?|entschieden?|Debatte|Mehrheit|tagte?|tagt|beriet|beraten|beschloss(?:en)?|zugestimmt|stimmten?|abgelehnt|Tagesordnung|(?:[Ii]m|[Vv]or dem) \\p{L}{0,40}ausschuss|nahm der)(?!\\p{L})");

    /** Whose letterhead it bears stands at the top. */
    private static final int LETTERHEAD = 6;

    private static final int LEAST = 3;

    private static final int PARAGRAPH = 100;
    private static final int LONGEST_LEAD = 2_500;
    private static final int FOOT = 4;

    private static final Pattern APPEARED = Pattern.compile(
            "(?iu)(?:bericht|artikel|meldung|ausgabe|erschienen|veröffentlicht|stand)(?: vom| am|:)? \\d.{5,40}");

    /** The writer's letters behind the place: "Neukirchen. (kb)", "VOGELSKREIS (red)."; an office's own are (pm), (pk). */
    private static final Pattern PLACE_AND_LETTERS =
            Pattern.compile("(?m)^\\p{Lu}[\\p{L} /-]{2,40}\\.? ?\\((?!pm|pk|pr|ps|ldk)\\p{Ll}{2,4}\\)[.:]? ?\\p{L}?");

    @Override
    public int likeness(Reading reading) {
        DocumentText text = reading.text();
        if (isOfABody(reading)) {
            return 0;
        }
        Set<Mark> marks = marks(text);
        boolean outside = marks.stream().anyMatch(Mark::isOutside);
        boolean told = marks.contains(Mark.QUOTED) && parties(text) >= ENOUGH_PARTIES;
        boolean credited = marks.contains(Mark.AGENCY);
        boolean lead = marks.isEmpty() && isLead(reading);
        return lead ? LEAST : told || credited || outside && marks.size() >= 2 ? LEAST + marks.size() : 0;
    }

    /** Whether a news agency or a newspaper's page says that it is theirs. */
    static boolean isCredited(DocumentText text) {
        return AGENCY.matcher(text.of(text.opening())).find();
    }

    /** Running text from the first word on, in which somebody tells what the council has decided. */
    private static boolean isLead(Reading reading) {
        DocumentText text = reading.text();
        return text.firstLines(1).stream().anyMatch(line -> line.text().length() > PARAGRAPH)
                && text.all().length() < LONGEST_LEAD
                && ToldDecision.isReported(text);
    }

    /** Letterhead, labels, agenda, an imprint of its own: whatever it tells, it is no newspaper. */
    private static boolean isOfABody(Reading reading) {
        DocumentText text = reading.text();
        return reading.labels().end() > 0
                || text.firstLines(LETTERHEAD).stream()
                        .anyMatch(line -> Bodies.alone(text, line.at()).isPresent())
                || text.lines().stream()
                        .anyMatch(line -> line.text().length() < 120
                                && OF_A_BODY.matcher(line.text()).matches());
    }

    /** What tells a third party's report, each counted once. */
    private enum Mark {
        STAMP,
        WRITER,
        NEWSROOM,
        SITE,
        AGENCY,
        LETTERS,
        PICTURE,
        PLACE,
        QUOTED;

        /** Whether it stands around the text, where no office puts it. */
        boolean isOutside() {
            return switch (this) {
                case STAMP, WRITER, NEWSROOM, SITE, AGENCY, LETTERS -> true;
                case PICTURE, PLACE, QUOTED -> false;
            };
        }
    }

    private static Set<Mark> marks(DocumentText text) {
        String opening = text.of(text.opening());
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        mark(marks, Mark.STAMP, stamps(text).findAny().isPresent());
        mark(marks, Mark.WRITER, line(text, WRITER));
        mark(marks, Mark.NEWSROOM, line(text, NEWSROOM));
        mark(marks, Mark.SITE, SITE.matcher(opening).find());
        mark(marks, Mark.AGENCY, AGENCY.matcher(opening).find());
        mark(
                marks,
                Mark.LETTERS,
                signed(text) || PLACE_AND_LETTERS.matcher(opening).find());
        mark(
                marks,
                Mark.PICTURE,
                text.lines().stream()
                        .anyMatch(line -> line.text().length() < 160
                                && PICTURE.matcher(line.text()).find()));
        mark(marks, Mark.PLACE, Opening.place(text).isPresent());
        mark(marks, Mark.QUOTED, QUOTED.matcher(opening).results().limit(2).count() == 2);
        return marks;
    }

    /** What says when it appeared: above the text, or below its last word. */
    private static Stream<Line> stamps(DocumentText text) {
        Stream<Line> above = text.firstLines(15).stream()
                .filter(line -> STAMP.matcher(line.text()).matches()
                        || MAST.matcher(line.text()).matches()
                        || METADATA_DAY.matcher(line.text()).matches());
        Stream<Line> below = text.lastLines(FOOT).stream()
                .filter(line -> STAMP.matcher(line.text()).matches()
                        || MAST.matcher(line.text()).matches()
                        || APPEARED.matcher(line.text()).matches());
        return Stream.concat(above, below).filter(line -> line.text().length() < 120);
    }

    private static void mark(Set<Mark> marks, Mark mark, boolean found) {
        if (found) {
            marks.add(mark);
        }
    }

    /** The writer's letters behind the last word. */
    private static boolean signed(DocumentText text) {
        return text.lastLines(1).stream()
                .anyMatch(line -> LETTERS.matcher(line.text()).matches());
    }

    private static long parties(DocumentText text) {
        return PARTY.matcher(text.of(text.opening()))
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(ENOUGH_PARTIES)
                .count();
    }

    private static boolean line(DocumentText text, Pattern pattern) {
        return text.firstLines(15).stream()
                .anyMatch(line -> line.text().length() < 120
                        && pattern.matcher(line.text()).matches());
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.NEWSPAPER;
    }

    @Override
    public void read(Reading reading) {
        DocumentText text = reading.text();
        Findings findings = reading.findings();
        Headline.of(text).ifPresent(title -> findings.words(Field.TITLE, title, Certainty.PLACED));
        Stream.concat(
                        stamps(text),
                        text.firstLines(15).stream()
                                .filter(line -> WRITER.matcher(line.text()).matches()))
                .flatMap(line -> GermanDates.first(text, line.at()).stream())
                .findFirst()
                .ifPresent(day -> findings.day(Field.ISSUE_DATE, day, Certainty.PLACED));
        Opening.place(text).ifPresent(place -> findings.words(Field.DATELINE_PLACE, place, Certainty.PLACED));
        Dateline.first(text, 15).ifPresent(dateline -> dateline.tell(findings));
        Span whole = text.opening();
        Bodies.first(text, whole).ifPresent(body -> findings.words(Field.BODY, body, Certainty.WORDED));
        Committees.reported(text, whole)
                .filter(_ -> SITTING.matcher(text.of(whole)).find())
                .ifPresent(name -> findings.words(Field.COMMITTEE, name, Certainty.WORDED));
        ToldDecision.readLast(reading);
        RelativeDays.sitting(text, whole)
                .flatMap(sitting -> Committees.first(text, sitting))
                .ifPresent(name -> findings.words(Field.COMMITTEE, name, Certainty.WORDED));
        if (findings.has(Field.COMMITTEE)) {
            findings.day(Field.ISSUE_DATE)
                    .flatMap(issued -> RelativeDays.ofSitting(text, whole, issued))
                    .ifPresent(day -> findings.day(Field.MEETING_DATE, day, Certainty.WORDED));
        }
    }
}

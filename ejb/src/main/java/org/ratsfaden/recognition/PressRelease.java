package org.ratsfaden.recognition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.Bodies;
import org.ratsfaden.wording.Committees;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.GermanDates;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Opening;
import org.ratsfaden.wording.PressNumbers;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;
import org.ratsfaden.wording.Wording;

/** A press release of an office. Its imprint (V.i.S.d.P.) may stand anywhere, also in the middle. */
final class PressRelease implements Layout {

    private static final Pattern CONTACT = Pattern.compile(
            "(?iu)pressekontakt|medienkontakt|presseamt|presse@|ansprechpartner(?:in)? für (?:die )?(?:medien|presse)|pressestelle|pressesprecher|für rückfragen|presse- und öffentlichkeitsarbeit|herausgeber:");
    private static final Pattern NAMED = Pattern.compile(
            "(?iu)(?:.{0,60}\\b)?(?:pressemitteilung(?:en)?|presseinformation(?:en)?|medieninformation(?:en)?|medien-info(?:rmation)?|presse & öffentlichkeitsarbeit|presse-information|presse-info|pressemeldung(?:en)?|pressenotiz|presse und kommunikation|presse- und medienservice|pressestelle|pressereferat|pressedienst)\\b.{0,80}");
    private static final Pattern IMPRINT = Pattern.compile(
            "(?:V\\. ?i\\. ?S\\. ?d\\. ?P\\.?(?:R\\.?)?|ViSdPR?|Verantwortlich(?:e[rs]?)? (?:i\\. ?S\\. ?d\\. ?P(?:\\.|r|resse)\\p{L}*\\.?|im Sinne des (?:Press(?:erechts|egesetzes)|\\p{L}+pressegesetzes))"
                    + "|Presserechtlich verantwortlich|^Verantwortlich(?: für (?:\\p{Ll}+ )?(?:Inhalt|Text|Pressetext|Presse|Pressearbeit|Meldung))?(?: i\\. ?S\\. ?d\\. ?P\\.)?(?= ?:))"
                    + " ?:?(?<name>.{0,80})");

    /** Where no imprint says so, whoever speaks to the press answers for what it is told. */
    private static final Pattern PRESS_CONTACT = Pattern.compile(
            "^(?:Pressekontakt|Medienkontakt|Ansprechpartner(?:in)? für (?:die )?(?:Medien|Presse)) ?: ?(?<name>.{0,120})");

    /** "Stadt Ahrenberg, Pressereferat, ": whose person it is, in front of the name. */
    private static final Pattern BODY_FIRST =
            Pattern.compile("^(?:[^,]*(?:[Ss]tadt|[Kk]reis|[Gg]emeinde|[Pp]resse|Amt)[^,]*, )+");

    /** What somebody is, in front of the name. */
    private static final Pattern OFFICE = Pattern.compile(
            "^(?:(?:Die |Der )?(?:Presse|Medien|Öffentlichkeits|Ober|Erster |Erste |Amts|Fachbereichs|Stadt|Kreis|Samtgemeinde)?\\p{L}*(?:sprecher|referent|leiter|bürgermeister|stelle|beauftragte|direktor|vorsteher|rat|rätin)(?:in|r)?,? |Landrat |Landrätin |Herr |Frau )+");

    private static final Pattern NAME = Pattern.compile(
            "(?<person>(?:(?:Dr|Prof)\\. )*\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'.-]+){1,3})(?:[,(;/|]? .*| ?[,(;/|–-].*)?");
    private static final Pattern OF_DAY = Pattern.compile(
            "(?iu)(?:.{0,30}(?:pressemitteilung|presseinformation|medieninformation|pressemeldung|meldung|artikel)(?: nr\\.? ?[\\d/]+)?,? (?:vom )?|(?:nr\\.? ?\\d{1,4}(?:/\\d{2,4})? +)?datum: ?|stand: ?|vom |.{0,30}(?:veröffentlicht|erschienen)(?: am)?:? )(?=.{0,20}\\d).{6,60}");
    private static final Pattern ONLY_DAY = Pattern.compile(
            "(?:\\p{L}{2,12}\\.?, ?(?:den |dem )?)?\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,9}) ?\\d{4}(?: ?[|–-] ?\\p{L}.{0,40})?");
    private static final Pattern OWN_PICTURE =
            Pattern.compile("(?iu)bild zur meldung.*|.*foto: (?:landkreis|kreis|stadt|gemeinde) .*");
    private static final Pattern SITTING_OF =
            Pattern.compile("\\d{1,3}\\. Sitzung des (?<committee>Kreistage?s|Gemeinderate?s|Stadtrate?s).*");
    private static final Pattern OWN_ADDRESS =
            Pattern.compile("(?iu)(?<=[\\w.+-])@(?:kreis|lk|landkreis|stadt|presse)?[\\w-]{1,40}\\.de");

    private static final Pattern SPOKEN = Pattern.compile(
            "“,? (?:so|sagte?|erklärte?|betonte?|freut sich|lobte?) |(?<!\\p{L})(?:sagt|so|betont|freut sich) [^.]{3,60}: ?„");
    private static final Pattern AGENDA = Pattern.compile("(?iu)tagesordnung ?:?");
    private static final Pattern NUMBERED_DAY = Pattern.compile(
            "\\[?(?:(?:Nr\\.|Nummer|PM) ?:? ?)?\\d{1,4}(?: ?/ ?\\d{2,4})?(?: ?[-–|,/] ?| +)\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,9}) ?\\d{4}\\]?(?:/.{0,12})?");
    private static final Pattern GAZETTE =
            Pattern.compile("(?iu)(?:\\p{L}+ )?(?:amtsblatt|mitteilungsblatt|amtliche bekanntmachungen)\\b");
    private static final Pattern LEADERS = Pattern.compile("(?<!\\.)\\.{6,}+ ?\\d{1,3}$");
    private static final int LETTERHEAD = 4;
    private static final int DATELINE = 12;
    private static final int TOP = 8;
    private static final int PARAGRAPH = 80;

    @Override
    public int likeness(Reading reading) {
        DocumentText text = reading.text();
        String opening = text.of(text.opening());
        boolean named =
                text.firstLines(12).stream().anyMatch(line -> line.text().length() < 140 && isNamed(line));
        boolean imprint = IMPRINT.matcher(opening).find();
        boolean picture = text.firstLines(12).stream()
                .anyMatch(line -> line.text().length() < 200
                        && OWN_PICTURE.matcher(line.text()).matches());
        boolean dated = text.firstLines(6).stream()
                .anyMatch(line -> line.text().startsWith("Datum: ")
                        && OF_DAY.matcher(line.text()).matches());
        boolean contact = reading.labels().end() == 0
                && !isGazette(text)
                && text.lastLines(12).stream()
                        .anyMatch(line -> line.text().length() < 120
                                && CONTACT.matcher(line.text()).find());
        boolean address = OWN_ADDRESS.matcher(opening).find()
                && Bodies.first(text, text.head()).isPresent();
        return (named ? 10 : 0)
                + (imprint ? 6 : 0)
                + (picture ? 5 : 0)
                + (dated && address ? 5 : 0)
                + (contact ? 5 : 0)
                + (spokenUnderLetterhead(reading) ? 4 : 0);
    }

    /** An official gazette, or a brochure with a table of contents: both have an imprint of their own. */
    private static boolean isGazette(DocumentText text) {
        return text.firstLines(LETTERHEAD).stream()
                        .anyMatch(line -> GAZETTE.matcher(line.text()).lookingAt())
                || text.lines().stream()
                                .filter(line -> LEADERS.matcher(line.text()).find())
                                .limit(3)
                                .count()
                        == 3;
    }

    /** A letterhead, place and day, and running text in which somebody speaks: what an office tells everyone. */
    private static boolean spokenUnderLetterhead(Reading reading) {
        DocumentText text = reading.text();
        return reading.labels().end() == 0
                && text.firstLines(LETTERHEAD).stream()
                        .anyMatch(line -> Bodies.alone(text, line.at()).isPresent())
                && Dateline.first(text, DATELINE).isPresent()
                && text.lines().stream()
                        .anyMatch(line -> line.text().length() > PARAGRAPH
                                && SPOKEN.matcher(line.text()).find());
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.PRESS_RELEASE;
    }

    @Override
    public void read(Reading reading) {
        DocumentText text = reading.text();
        Findings findings = reading.findings();
        Headline.below(text, namedOn(text))
                .or(() -> Headline.of(text))
                .ifPresent(title -> findings.words(Field.TITLE, title, Certainty.PLACED));
        Dateline.first(text, 40).ifPresent(dateline -> dateline.tell(findings));
        issueDay(text, findings);
        Opening.place(text).ifPresent(place -> findings.words(Field.DATELINE_PLACE, place, Certainty.PLACED));
        PressNumbers.first(text, text.head())
                .ifPresent(number -> findings.words(Field.PRESS_NUMBER, number, Certainty.LABELLED));
        responsible(text).ifPresent(name -> findings.words(Field.VISDP, name, Certainty.LABELLED));
        Bodies.alone(text, text.opening()).ifPresent(body -> findings.words(Field.BODY, body, Certainty.PLACED));
        Bodies.first(text, text.opening()).ifPresent(body -> findings.words(Field.BODY, body, Certainty.PLACED));
        readSitting(text, findings);
        PressParts.read(reading);
        if (text.lines().stream().anyMatch(line -> AGENDA.matcher(line.text()).matches())) {
            Committees.reported(text, text.opening())
                    .ifPresent(name -> findings.words(Field.COMMITTEE, name, Certainty.WORDED));
        }
    }

    /** The number of the last line on top that calls it a release; -1 if none does. */
    private static int namedOn(DocumentText text) {
        return text.firstLines(TOP).stream()
                .takeWhile(line -> line.text().length() < PARAGRAPH * 2)
                .filter(line -> line.text().length() < PARAGRAPH && isNamed(line))
                .mapToInt(Line::number)
                .max()
                .orElse(-1);
    }

    private static boolean isNamed(Line line) {
        return NAMED.matcher(Wording.unspacedStart(line.text() + " ")).matches();
    }

    private static void issueDay(DocumentText text, Findings findings) {
        text.firstLines(15).stream()
                .filter(line -> line.text().length() < 120)
                .filter(line -> OF_DAY.matcher(line.text()).matches()
                        || NUMBERED_DAY.matcher(line.text()).matches()
                        || ONLY_DAY.matcher(line.text()).matches())
                .flatMap(line -> GermanDates.first(text, line.at()).stream())
                .findFirst()
                .ifPresent(day -> findings.day(Field.ISSUE_DATE, day, Certainty.PLACED));
    }

    /** Who answers for it: beside "V.i.S.d.P." or on the line below. */
    private static Optional<Stated<String>> responsible(DocumentText text) {
        return named(text, IMPRINT).or(() -> named(text, PRESS_CONTACT));
    }

    private static Optional<Stated<String>> named(DocumentText text, Pattern label) {
        for (Line line : text.lines()) {
            Matcher imprint = label.matcher(line.text());
            if (line.text().length() < 200 && imprint.find()) {
                Line next = text.filled(line.number() + 1).findFirst().orElse(line);
                Span beside = new Span(
                        line.at().start() + imprint.start("name"), line.at().start() + imprint.end("name"));
                Stated<String> name = text.of(beside).isBlank() ? next.stated() : text.words(beside);
                String words = OFFICE.matcher(BODY_FIRST.matcher(name.value()).replaceFirst(""))
                        .replaceFirst("");
                Matcher person = NAME.matcher(words);
                return person.matches() ? Optional.of(name.as(_ -> person.group("person"))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A release about a sitting names it in its title: "3. Sitzung des Kreistages". */
    private static void readSitting(DocumentText text, Findings findings) {
        for (Line line : text.firstLines(15)) {
            Matcher sitting = SITTING_OF.matcher(line.text());
            if (sitting.matches()) {
                Span at = new Span(line.at().start(), line.at().start() + sitting.end("committee"));
                findings.words(Field.COMMITTEE, text.words(at).as(Committees::nominative), Certainty.WORDED);
                GermanDates.first(text, text.head())
                        .ifPresent(day -> findings.day(Field.MEETING_DATE, day, Certainty.WORDED));
            }
        }
    }
}

package org.ratsfaden.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.particular.Quotation;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.GermanDates;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;

/** What else stands in a press release: its number in one form for all, its lead, who is quoted, whom to call. */
final class PressParts {

    private static final Pattern NUMBER =
            Pattern.compile("\\D*0*(?<number>\\d{1,4})(?: ?[/-] ?(?<year>\\d{4}|\\d{2})(?:-\\d{2}-\\d{2})?)?");

    private static final Pattern CONTACT = Pattern.compile(
            "(?iu)(?:pressekontakt|medienkontakt|kontakt für (?:die )?(?:presse|medien)|ansprechpartner(?:in)?(?: für (?:die )?(?:presse|medien))?|rückfragen(?: an| der (?:presse|medien))?|v\\. ?i\\. ?s\\. ?d\\. ?p\\.?) ?:?.*");

    private static final Pattern REACHED = Pattern.compile("(?iu).*(?:tel|fon|fax|@|www\\.|\\d{3,}[ /-]\\d{2,}).*");

    private static final Pattern QUOTED = Pattern.compile("„(?<words>[^„“]{15,900})“");

    private static final String VERB =
            "(?:so|sagte?|erklärte?|betonte?|freut sich|freute sich|lobte?|meinte?|ergänzte?|unterstrich|unterstreicht|berichtete?|hofft|hoffte|erläuterte?|fordert|forderte|weiß|resümierte?|zeigte sich)";

    private static final String NAME =
            "(?:(?:der|die) )?(?:(?:Dr\\.|Prof\\.|[\\p{L}-]+) ){0,4}?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){1,2}(?! \\p{Lu}\\p{L}+stelle)";

    private static final Pattern BEHIND = Pattern.compile("[,.!?]? ?" + VERB + " (?<speaker>" + NAME + ")");

    private static final Pattern BEFORE = Pattern.compile("(?<speaker>" + NAME + ")[^.„“:]{0,80}: ?$");

    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{L} -]{1,24}:(?: .{0,60})?");

    private static final int LEAST_LEAD = 80;
    private static final int SPEAKER = 160;
    private static final int CONTACT_LINES = 5;

    private PressParts() {}

    static void read(Reading reading) {
        readKey(reading);
        readLead(reading);
        readContact(reading);
        readQuotations(reading);
    }

    /** "PM11/2018-03-06" and "PM 27/2015" become "2018/11" and "2015/27"; a number without a year takes that of the day of issue. */
    private static void readKey(Reading reading) {
        Findings findings = reading.findings();
        Optional<Stated<String>> written = findings.stated(Field.PRESS_NUMBER);
        Matcher number = NUMBER.matcher(written.map(Stated::value).orElse(""));
        if (written.isEmpty() || !number.matches()) {
            return;
        }
        String year = number.group("year") != null
                ? (number.group("year").length() == 2 ? "20" : "") + number.group("year")
                : findings.day(Field.ISSUE_DATE)
                        .map(day -> Integer.toString(day.getYear()))
                        .orElse("");
        if (!year.isEmpty()) {
            findings.words(
                    Field.PRESS_KEY, written.get().as(_ -> year + "/" + number.group("number")), Certainty.LABELLED);
        }
        Optional<Stated<LocalDate>> day =
                GermanDates.first(reading.text(), written.get().at());
        day.ifPresent(numbered ->
                findings.otherwise(Field.ISSUE_DATE, new FindingValue.Day(numbered.value()), numbered.at()));
    }

    /** The first whole paragraph below the title; none where labels ("Wann:") divide the text. */
    private static void readLead(Reading reading) {
        DocumentText text = reading.text();
        Optional<Stated<String>> title = reading.findings().stated(Field.TITLE);
        if (title.isEmpty()) {
            return;
        }
        List<Line> paragraph = new ArrayList<>();
        for (Line line : below(text, title.get())) {
            if (LABEL.matcher(line.text()).matches()) {
                return;
            }
            boolean ends = line.isBlank() || Dateline.of(text, line).isPresent();
            if (!ends) {
                paragraph.add(line);
            } else if (length(paragraph) >= LEAST_LEAD) {
                break;
            } else {
                paragraph.clear();
            }
        }
        if (length(paragraph) >= LEAST_LEAD) {
            Span at = new Span(
                    paragraph.getFirst().at().start(), paragraph.getLast().at().end());
            reading.findings().words(Field.LEAD, text.words(at), Certainty.WORDED);
        }
    }

    private static List<Line> below(DocumentText text, Stated<String> title) {
        List<Line> lines = text.lines();
        return lines.subList(Math.min(text.lineAt(title.at().end()) + 1, lines.size()), lines.size());
    }

    private static int length(List<Line> paragraph) {
        return paragraph.stream().mapToInt(line -> line.text().length()).sum();
    }

    /** The lines under "Pressekontakt" or "V.i.S.d.P.", as far as they say how somebody is reached. */
    private static void readContact(Reading reading) {
        DocumentText text = reading.text();
        for (Line line : text.lines()) {
            if (line.text().length() < 200 && CONTACT.matcher(line.text()).matches()) {
                List<Line> block = text
                        .lines()
                        .subList(
                                line.number(),
                                Math.min(
                                        line.number() + CONTACT_LINES,
                                        text.lines().size()))
                        .stream()
                        .takeWhile(next -> !next.isBlank() && next.text().length() < 200)
                        .toList();
                if (block.stream().anyMatch(next -> REACHED.matcher(next.text()).matches())) {
                    Span at = new Span(line.at().start(), block.getLast().at().end());
                    reading.findings().words(Field.CONTACT, text.words(at), Certainty.PLACED);
                    return;
                }
            }
        }
    }

    private static void readQuotations(Reading reading) {
        DocumentText text = reading.text();
        Matcher quoted = QUOTED.matcher(text.all());
        while (quoted.find()) {
            Span at = new Span(quoted.start(), quoted.end());
            String words = text.words(new Span(quoted.start("words"), quoted.end("words")))
                    .value();
            if (words.split(" ").length > 3) {
                reading.quotations().add(new Quotation(words, speaker(text, at).orElse(null), text.evidence(at)));
            }
        }
    }

    /** Whom the sentence around a quotation names: "…“, sagte Landrätin Imke Toll", "Imke Toll betonte: „…". */
    private static Optional<String> speaker(DocumentText text, Span quotation) {
        String behind = text.running()
                .substring(quotation.end(), Math.min(text.running().length(), quotation.end() + SPEAKER));
        Matcher after = BEHIND.matcher(behind);
        if (after.lookingAt()) {
            return Optional.of(after.group("speaker"));
        }
        String before = text.running().substring(Math.max(0, quotation.start() - SPEAKER), quotation.start());
        Matcher ahead = BEFORE.matcher(before.substring(before.lastIndexOf('\n') + 1));
        return ahead.find() ? Optional.of(ahead.group("speaker")) : Optional.empty();
    }
}

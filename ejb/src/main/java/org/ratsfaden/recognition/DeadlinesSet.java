package org.ratsfaden.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;
import org.ratsfaden.particular.Deadline;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Due;
import org.ratsfaden.wording.DueTimes;
import org.ratsfaden.wording.Sentence;
import org.ratsfaden.wording.Span;

/**
 * Finds until when something is to be done. Times count from the document's own day: the day of issue of what is issued, the day of
 * the sitting of what was said in it. What had passed by then is history, and so is a time in a sentence that only tells what was.
 */
final class DeadlinesSet {

    private static final Pattern TO_COME = Pattern.compile(
            "(?<!\\p{L})(?:soll|sollen|solle|sollten|wird|werden|werde|will|wollen|möchten?|kann|können|muss|müssen|plant|planen|geplant|vorgesehen|beabsichtigt|beginnt|startet|erfolgt|folgt|steht an|angestrebt|erwartet|vorzulegen|zu berichten|einzureichen|abzuschließen|umzusetzen|fertig)(?!\\p{L})");

    private static final Pattern SINCE = Pattern.compile(
            "(?<![\\p{L}-])(?:[Vv]om|[Vv]on|[Zz]wischen|[Ss]eit|[Zz]eitraum)(?![\\p{L}-])[^.;]{1,40}$|\\d\\.? ?$");

    /** What is asked for a sitting's own agenda, and the time to look at papers, is due for nobody. */
    private static final Pattern NOBODYS = Pattern.compile(
            "(?iu)tagesordnung|auslegung|ausgelegt|einsicht|öffnungszeit|haushaltsjahr|wirtschaftsjahr|rechnungsjahr");

    private static final int BEFORE = 60;

    private DeadlinesSet() {}

    static List<Deadline> in(Reading reading, DocumentKind kind) {
        DocumentText text = reading.text();
        LocalDate today = day(reading.findings(), kind).orElse(null);
        return DueTimes.in(text.running(), today).stream()
                .filter(due -> isToCome(text, due, today))
                .map(due -> new Deadline(
                        text.words(due.at()).value(),
                        due.window(),
                        text.evidence(text.words(due.at()).at())))
                .toList();
    }

    static Optional<LocalDate> day(Findings findings, DocumentKind kind) {
        Optional<LocalDate> issued = findings.day(Field.ISSUE_DATE);
        Optional<LocalDate> sitting = findings.day(Field.MEETING_DATE);
        return switch (kind) {
            case EXTRACT, MINUTES, RESOLUTION -> sitting.or(() -> issued);
            case PRESS_RELEASE, NEWSPAPER, PROPOSAL, CONCEPT, OTHER -> issued.or(() -> sitting);
        };
    }

    private static boolean isToCome(DocumentText text, Due due, @Nullable LocalDate today) {
        LocalDate from = due.window().from();
        LocalDate to = due.window().to();
        boolean past = today != null && to != null && to.isBefore(today);
        boolean running = today != null && from != null && !from.isAfter(today) && !due.binding();
        String before = text.running()
                .substring(Math.max(0, due.at().start() - BEFORE), due.at().start());
        if (past || running || SINCE.matcher(before).find()) {
            return false;
        }
        Span sentence = Sentence.around(text, due.at().start());
        String said = text.of(sentence);
        return !NOBODYS.matcher(said).find()
                && (due.binding() && today != null || TO_COME.matcher(said).find());
    }
}

package org.ratsfaden.concept;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Page;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.GermanDates;
import org.ratsfaden.wording.Sentence;
import org.ratsfaden.wording.Span;

/** Reads that a concept was commissioned, or adopted on a day, out of documents that are none themselves. Pure. */
public final class ConceptDecisions {

    private static final Pattern COMMISSIONED = Pattern.compile(
            "(?:Erarbeitung|Erstellung|Aufstellung|Ausarbeitung|Entwicklung)\\s+(?:eines|einer|des|der)\\s+(?:\\p{Ll}+\\s+){0,2}"
                    + AnnouncedConcept.CALLED);

    private static final Pattern ADOPTED = Pattern.compile(
            AnnouncedConcept.CALLED + "(?:[^.;]|(?<=\\d)\\.){0,120}?\\b(?:beschlossen|verabschiedet|angenommen)\\b");

    /** Papers on how a building or an event is run are no concepts of the council. */
    private static final Pattern TECHNICAL = Pattern.compile(
            "(?iu)(?:brandschutz|hygiene|betriebs|finanzierungs|nutzungs|raum|vermarktungs|veranstaltungs|ablauf|notfall|sicherheits|entwässerungs|schallschutz|gesamt)(?:konzept|strategie)");

    private ConceptDecisions() {}

    /**
     * That a concept is to be drawn up.
     *
     * @param statements the title of the document and what it decides or proposes
     */
    public static Optional<AnnouncedConcept> commissioned(List<Page> pages, List<Evidence> statements) {
        DocumentText text = new DocumentText(pages);
        for (Evidence statement : statements) {
            Matcher words = COMMISSIONED.matcher(statement.quote());
            if (words.find() && isOfTheCouncil(words.group("name"))) {
                String title = words.group("name");
                return Optional.of(new AnnouncedConcept(
                        title, AnnouncedConcept.body(text, title), Stage.COMMISSIONED, null, List.of(), statement));
            }
        }
        return Optional.empty();
    }

    /** That a concept was adopted: the sentence names it, the day and the deed. */
    public static Optional<AnnouncedConcept> adopted(List<Page> pages) {
        DocumentText text = new DocumentText(pages);
        Matcher words = ADOPTED.matcher(text.running());
        while (words.find()) {
            String title = words.group("name");
            Optional<LocalDate> day = GermanDates.first(text, new Span(words.start(), words.end()))
                    .map(stated -> stated.value());
            if (day.isPresent() && isOfTheCouncil(title)) {
                return Optional.of(new AnnouncedConcept(
                        title,
                        AnnouncedConcept.body(text, title),
                        Stage.ADOPTED,
                        day.get(),
                        List.of(),
                        text.evidence(Sentence.around(text, words.start("name")))));
            }
        }
        return Optional.empty();
    }

    private static boolean isOfTheCouncil(String title) {
        return !TECHNICAL.matcher(title).matches();
    }
}

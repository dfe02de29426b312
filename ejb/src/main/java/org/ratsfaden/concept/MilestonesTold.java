package org.ratsfaden.concept;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.concept.Milestone.Kind;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Page;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Sentence;

/** Tells which events and deadlines of a document belong to the concept it tells of: by the sentence they stand in. Pure. */
public final class MilestonesTold {

    private static final Pattern EVENT = Pattern.compile(
            "(?<![\\p{L}-])\\p{Lu}[\\p{L}-]*(?:gipfel|konferenz|werkstatt|forum|workshop|auftakt|versammlung|dialog)(?![\\p{L}])");

    private MilestonesTold() {}

    /**
     * Those that concern the concept; a deadline by which something shall take place is an event.
     *
     * @param title the concept's: "Integrationskonzept"
     * @param told what the document tells, in its order
     */
    public static List<Milestone> of(String title, List<Page> pages, List<Milestone> told) {
        DocumentText text = new DocumentText(pages);
        String subject = title.replaceFirst("(?i)s?(?:konzept|strategie|leitbild|aktionsplan)$", "")
                .toLowerCase(Locale.GERMAN);
        Set<String> seen = new HashSet<>();
        List<Milestone> concerning = new ArrayList<>();
        for (Milestone milestone : told) {
            String sentence = text.of(Sentence.around(text, offset(pages, milestone.evidence())));
            if ((milestone.title() + " " + sentence).toLowerCase(Locale.GERMAN).contains(subject)) {
                Milestone meant = milestone.kind() == Kind.DEADLINE
                        ? event(sentence).map(name -> as(name, milestone)).orElse(milestone)
                        : milestone;
                if (seen.add(meant.kind() + meant.title().toLowerCase(Locale.GERMAN) + meant.to())) {
                    concerning.add(meant);
                }
            }
        }
        return List.copyOf(concerning);
    }

    private static Optional<String> event(String sentence) {
        Matcher name = EVENT.matcher(sentence);
        return name.find() ? Optional.of(name.group()) : Optional.empty();
    }

    private static Milestone as(String event, Milestone deadline) {
        return new Milestone(Kind.EVENT, event, deadline.from(), deadline.to(), deadline.evidence());
    }

    /** Where it stands in the joined pages. */
    private static int offset(List<Page> pages, Evidence evidence) {
        int before = pages.stream()
                .takeWhile(page -> page.number() != evidence.page())
                .mapToInt(page -> page.text().length() + 1)
                .sum();
        return before + evidence.start();
    }
}

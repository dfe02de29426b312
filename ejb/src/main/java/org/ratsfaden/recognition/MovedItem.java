package org.ratsfaden.recognition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.document.Field;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Label;
import org.ratsfaden.wording.Line;
import org.ratsfaden.wording.Parties;
import org.ratsfaden.wording.Span;

/** An agenda item that was moved by a group: the motion's number, and the group as its title or the text names it. */
final class MovedItem {

    private static final Pattern MOTION_NUMBER =
            Pattern.compile("(?<type>\\p{Lu}\\p{L}{0,20}antrag|Antrag|Anfrage) Nr\\. ?(?<number>[\\p{L}\\d/-]{1,20})");
    private static final Pattern MOTION_TITLE = Pattern.compile(
            "(?<type>Antrag|Anfrage) (?:(?:der )?(?<group>(?:Fraktion [^:,]{2,40}|[^:, ]{2,30}-Fraktion|Gruppe [^:,]{2,40})): ?.*|\\((?<party>[^()]{2,40})\\): .*)");
    private static final Pattern FOR_GROUP =
            Pattern.compile("(?<who>\\p{Lu}[^:,()]{3,40} \\(für die [^()]{2,40}raktion\\)?).*");
    private static final Pattern GROUP = Pattern.compile("der (?<party>\\p{Lu}[\\p{L}/. ]{1,30}-Fraktion)");

    private MovedItem() {}

    static void read(Reading reading) {
        DocumentText text = reading.text();
        Findings findings = reading.findings();
        for (Line line : text.firstLines(6)) {
            Matcher motion = MOTION_NUMBER.matcher(line.text());
            if (motion.matches()) {
                int start = line.at().start();
                findings.words(
                        Field.PAPER_TYPE, text.words(new Span(start, start + motion.end("type"))), Certainty.PLACED);
                findings.words(
                        Field.PAPER_NUMBER,
                        text.words(new Span(start + motion.start("number"), start + motion.end("number"))),
                        Certainty.PLACED);
                Parties.onlyOne(text, text.opening(), GROUP)
                        .ifPresent(group -> findings.words(Field.SUBMITTER, group, Certainty.WORDED));
            }
        }
        readType(text, findings);
        readGroup(text, findings, MOTION_TITLE, "party");
        readGroup(text, findings, MOTION_TITLE, "group");
        readGroup(text, findings, FOR_GROUP, "who");
        reading.labels()
                .words(Label.LEAD)
                .filter(lead -> lead.value().startsWith("Fraktion "))
                .ifPresent(group -> findings.words(Field.SUBMITTER, group, Certainty.LABELLED));
    }

    private static void readType(DocumentText text, Findings findings) {
        findings.stated(Field.TITLE).ifPresent(title -> {
            Matcher motion = MOTION_TITLE.matcher(title.value());
            if (motion.matches()) {
                int start = title.at().start();
                Span type = new Span(start, start + motion.end("type"));
                findings.words(Field.PAPER_TYPE, text.words(type), Certainty.PLACED);
            }
        });
    }

    /** The group that is named in the title. */
    private static void readGroup(DocumentText text, Findings findings, Pattern pattern, String name) {
        findings.words(Field.TITLE)
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .ifPresent(title -> {
                    String group = title.group(name);
                    int start = group == null ? -1 : text.all().indexOf(group);
                    if (group != null && start >= 0) {
                        findings.words(
                                Field.SUBMITTER, text.words(new Span(start, start + group.length())), Certainty.PLACED);
                    }
                });
    }
}

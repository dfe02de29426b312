package org.ratsfaden.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.Page;
import org.ratsfaden.wording.Span;

/**
 * The words of a press release without what stands around them: letterhead, headline, number and dateline above, and the block
 * that says who answers for it, which may stand in their middle.
 *
 * @param subtitle the line between headline and text; empty if there is none
 * @param lead the first paragraph, if it is what was recognised as such, or nothing was and it runs; empty otherwise
 * @param body the other paragraphs, each in one line, divided by an empty line; a label ("Wann:") stands bold before its paragraph
 */
public record ReleaseWords(String subtitle, String lead, String body) {

    /** Somebody is reached here: a telephone, a mail address, a town with its postcode. */
    private static final Pattern REACHED = Pattern.compile(
            "(?iu)(?:tel(?:efon|efax)?|fon|fax|mobil|e-?mail|internet)\\b.*|.*@.*|.*\\bwww\\..*|\\d{5} \\p{L}.*");

    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[^\\S\\n]*\\n");
    private static final Pattern BETWEEN_EMPTY_LINES = Pattern.compile("(?:[^\\n]*\\S[^\\n]*(?:\\n|$))+");

    /** Short lines that follow each other and end no sentence are one block: a letterhead, an address. */
    private static final Pattern LINE_BY_LINE =
            Pattern.compile("(?:[^\\n]{0,58}[^\\s.!?“”\"](?:\\n|$))+|[^\\n]*\\S[^\\n]*(?:\\n|$)");

    private static final int WIDEST = 160;

    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{L} -]{1,28}:");
    private static final Set<Field> ABOVE =
            Set.of(Field.TITLE, Field.PRESS_NUMBER, Field.ISSUE_DATE, Field.DATELINE_PLACE);
    private static final int RUNNING = 100;
    private static final int SHORT = 60;
    private static final int SUBTITLE = 140;

    /** What was recognised in the text of these pages, taken apart. */
    public static ReleaseWords of(List<Page> pages, List<Finding> findings) {
        List<Paragraph> paragraphs = new ArrayList<>(
                pages.stream().flatMap(page -> paragraphs(page).stream()).toList());
        paragraphs.removeAll(head(paragraphs, findings));
        paragraphs.removeAll(imprint(paragraphs, findings));
        String subtitle = !paragraphs.isEmpty() && paragraphs.getFirst().isSubtitle()
                ? paragraphs.removeFirst().line()
                : "";
        boolean led = !paragraphs.isEmpty() && paragraphs.getFirst().isLead(findings);
        String lead = led ? paragraphs.removeFirst().line() : "";
        return new ReleaseWords(subtitle, lead, body(paragraphs));
    }

    private static List<Paragraph> paragraphs(Page page) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher filled = (isBroken(page.text()) ? BETWEEN_EMPTY_LINES : LINE_BY_LINE).matcher(page.text());
        while (filled.find()) {
            paragraphs.add(new Paragraph(page.number(), new Span(filled.start(), filled.end()), filled.group()));
        }
        return paragraphs;
    }

    /** Whether lines end where the paper does; in files of word processors they end with the paragraph. */
    private static boolean isBroken(String text) {
        return EMPTY_LINE.matcher(text).find() && text.lines().allMatch(line -> line.length() <= WIDEST);
    }

    /** What stands above the running text, down to the last that headline, number and dateline were read from. */
    private static List<Paragraph> head(List<Paragraph> paragraphs, List<Finding> findings) {
        List<Paragraph> above = paragraphs.stream()
                .takeWhile(paragraph -> !paragraph.isRunning())
                .toList();
        int last = -1;
        for (int i = 0; i < above.size(); i++) {
            Paragraph paragraph = above.get(i);
            last = ABOVE.stream().anyMatch(field -> paragraph.states(field, findings)) ? i : last;
        }
        return List.copyOf(above.subList(0, last + 1));
    }

    /** The paragraphs around the name of who answers for it, as far as they only say how somebody is reached. */
    private static List<Paragraph> imprint(List<Paragraph> paragraphs, List<Finding> findings) {
        List<Paragraph> imprint = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).states(Field.VISDP, findings)
                    && !paragraphs.get(i).isRunning()) {
                imprint.add(paragraphs.get(i));
                paragraphs.subList(0, i).reversed().stream()
                        .takeWhile(Paragraph::isAddress)
                        .forEach(imprint::add);
                paragraphs.subList(i + 1, paragraphs.size()).stream()
                        .takeWhile(Paragraph::isAddress)
                        .forEach(imprint::add);
            }
        }
        return imprint;
    }

    private static String body(List<Paragraph> paragraphs) {
        StringBuilder body = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            boolean label = LABEL.matcher(paragraph.line()).matches();
            body.append(label ? "**" + paragraph.line() + "** " : paragraph.line() + "\n\n");
        }
        return body.toString().strip();
    }

    private record Paragraph(int page, Span at, String text) {

        /** Its lines put together. */
        String line() {
            return Stream.of(text.split("\n")).map(String::strip).collect(Collectors.joining(" "));
        }

        boolean states(Field field, List<Finding> findings) {
            return findings.stream()
                    .filter(finding -> finding.field() == field)
                    .map(Finding::evidence)
                    .filter(Objects::nonNull)
                    .anyMatch(this::holds);
        }

        private boolean holds(Evidence evidence) {
            return evidence.page() == page && evidence.start() < at.end() && evidence.end() > at.start();
        }

        /** What was recognised as the lead, or, where nothing was, a whole paragraph. */
        boolean isLead(List<Finding> findings) {
            boolean recognised = findings.stream().anyMatch(finding -> finding.field() == Field.LEAD);
            return recognised ? states(Field.LEAD, findings) : isRunning();
        }

        boolean isRunning() {
            return line().length() >= RUNNING && line().matches(".*[.!?“\"]\\)?");
        }

        boolean isSubtitle() {
            return line().length() < SUBTITLE && line().matches(".*[\\p{L}\\p{N}“\"»)!?]");
        }

        boolean isAddress() {
            List<String> lines = text.lines().map(String::strip).toList();
            return lines.stream().allMatch(line -> line.length() < SHORT && !line.endsWith("."))
                    && lines.stream().anyMatch(line -> REACHED.matcher(line).matches());
        }
    }
}

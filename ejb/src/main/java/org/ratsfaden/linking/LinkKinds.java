package org.ratsfaden.linking;

import java.util.regex.Pattern;
import org.ratsfaden.document.DocumentKind;

/** Tells by the wording of a decision what it has to do with a concept. */
final class LinkKinds {

    private static final Pattern AMENDS = Pattern.compile(
            "(?iu)fortschreib|fortgeschrieben|fortzuschreiben|überarbeit|\\bänder|\\bgeändert|\\banzupassen|aktualisier|ergänzt wird|zusammengelegt");
    private static final Pattern COMMISSIONS = Pattern.compile(
            "(?iu)beauftrag|erarbeitung|zu erarbeiten|erarbeiten zu lassen|erarbeitet|aufzustellen|aufstellung|zu erstellen|erstellung|in auftrag");
    private static final Pattern ADOPTS = Pattern.compile(
            "(?iu)beschlie(?:ß|ss)|beschlossen|beschluss über|verabschied|zugestimmt|stimmt .{0,80}\\bzu\\b|zustimmung|angenommen|\\bnahm\\b.{0,120}\\ban\\b|nimmt .{0,80}\\ban\\b|tritt in kraft");
    private static final Pattern REPORTS = Pattern.compile(
            "(?iu)bericht|sachstand|zwischenbilanz|mitteilung|vorstellung|anfrage|stellungnahme|zur kenntnis|information|auftakt|evaluation");

    /** What is decided by the concept is not the concept: "beschließt nach dem Konzept den Neubau". */
    private static final Pattern GUIDED = Pattern.compile(
            "(?iu)\\b(?:nach|gemäß|laut|entsprechend|im rahmen|(?:zur|in) umsetzung|auf (?:der )?grundlage)[ \\n](?:de[mrs]|von|künftigen)[ \\n](?:[\\p{L}-]+[ \\n]){0,2}[\\p{L}-]*(?:konzept|plan|programm|strategie)(?:e?s)?\\b");

    private LinkKinds() {}

    /** @param named whether it is the concept itself the passage speaks of, not only its matter */
    static LinkKind of(Candidate candidate, Passage passage, String title, boolean named) {
        String words = title + "\n" + passage.words();
        if (named && tellsOnly(candidate.kind())) {
            return LinkKind.REPORTS;
        }
        if (named) {
            LinkKind deed = AMENDS.matcher(words).find()
                    ? LinkKind.AMENDS
                    : COMMISSIONS.matcher(words).find()
                            ? LinkKind.COMMISSIONS
                            : ADOPTS.matcher(words).find() ? LinkKind.ADOPTS : LinkKind.REPORTS;
            boolean guided =
                    deed == LinkKind.ADOPTS && GUIDED.matcher(passage.words()).find();
            return guided ? LinkKind.IMPLEMENTS : deed;
        }
        boolean tells = tellsOnly(candidate.kind())
                || "noted".equals(candidate.outcome())
                || candidate.decisions().isEmpty() && REPORTS.matcher(words).find();
        return tells ? LinkKind.REPORTS : LinkKind.IMPLEMENTS;
    }

    private static boolean tellsOnly(DocumentKind kind) {
        return kind == DocumentKind.PRESS_RELEASE || kind == DocumentKind.NEWSPAPER;
    }
}

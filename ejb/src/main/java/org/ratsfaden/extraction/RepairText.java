package org.ratsfaden.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ratsfaden.document.Page;

/** Repairs extracted text. Pure: same text, same answer. */
public final class RepairText {

    /** What follows a hyphen that stands for a left-out word: "Kultur- und Sozialausschuss", "vor- bzw. nachmittags". */
    private static final String GOES_ON =
            "(?:(?:und|oder|bzw|beziehungsweise|sowie|als|bis|noch|wie|od|resp|respektive|nebst)(?!\\p{L}))";

    /** "Integrations-⏎konzept" and "koordina- torin", but neither "Sprach- und" nor "Innen- vor Außenentwicklung". */
    private static final Pattern CUT_WORD = Pattern.compile(
            "-(?<=\\p{L}\\p{Ll}-)[ \\n](?!" + GOES_ON
                    + ")(?!(?<=\\p{L}{4}..)(?:vor|gegen|auch)(?!\\p{L}))(?=\\p{Ll}{2})",
            Pattern.DOTALL);

    /** Words that end like a conjunction. */
    private static final Pattern CUT_SMALL_WORD = Pattern.compile(
            "-\\n(?:(?<=(?<!\\p{L})[Dd]en-\\n)(?=noch(?!\\p{L}))|(?<=(?<!\\p{L})[Ss]o-\\n)(?=wie(?!\\p{L})))");

    /** "Nord-⏎Ost", "EU-⏎weit": the hyphen belongs to the word. */
    private static final Pattern CUT_AT_ITS_HYPHEN =
            Pattern.compile("\\n(?:(?<=\\p{L}-\\n)(?=\\p{Lu})|(?<=\\p{Lu}-\\n)(?!" + GOES_ON + ")(?=\\p{Ll}))");

    /** Labels of ALLRIS pages, glued to the value before them where the cells of a table were lost. */
    private static final Pattern GLUED_LABEL = Pattern.compile(
            "(?=[A-Z])(?<=[\\p{Ll}\\d)])(?="
                    + "(?:Vorlage-Art|Drucksache-Art|Status|Beschlussart|Federführend|Bearbeiter|Bearbeiterin|Bearbeiter/-in|Einreicher"
                    + "|Verfasser|Verfasserin|Verfasser/-in|Gremium|Datum|Zeit|Raum|Ort|Anlass|Aktenzeichen|Betreff|Beteiligt):)");

    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
    private static final Pattern BLANKS_AT_LINE_ENDS = Pattern.compile(" (?:(?<=\\n |^ )|(?=\\n|$))");
    private static final Pattern EMPTY_LINES = Pattern.compile("(?<=\\n\\n\\n)\\n+");

    private RepairText() {}

    /** The pages with their words put together again, each with the way back. */
    public static List<Page> repair(List<String> pages) {
        List<Page> repaired = new ArrayList<>();
        for (String page : pages) {
            Traced text = Traced.of(page)
                    .replace(BLANKS, " ")
                    .replace(BLANKS_AT_LINE_ENDS, "")
                    .replace(CUT_WORD, "")
                    .replace(CUT_SMALL_WORD, "")
                    .replace(CUT_AT_ITS_HYPHEN, "")
                    .replace(GLUED_LABEL, "\n")
                    .replace(EMPTY_LINES, "");
            repaired.add(new Page(repaired.size() + 1, text.text(), text.wayBack()));
        }
        return List.copyOf(repaired);
    }
}

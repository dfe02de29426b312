package org.ratsfaden.recognition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.wording.DocumentText;
import org.ratsfaden.wording.Sentence;
import org.ratsfaden.wording.Span;
import org.ratsfaden.wording.Stated;

/** What the chair states of an item besides the numbers of its vote. */
final class ChairSays {

    /** What the chair says in the proceedings; against the field above it the proceedings win. */
    private static final Pattern PROCEEDINGS = Pattern.compile(
            "(?<postponed>(?:Der|Die) Vorsitzende (?:vertagt|setzt|stellt) (?:den )?(?:Tagesordnungspunkt|TOP) ?\\d{0,3}(?:\\.\\d{1,2})?\\.?)"
                    + "|(?<referred>in (?:den|die|das) \\p{Lu}[\\p{L}-]{2,60}(?: für [\\p{L}, -]{3,60})? (?:verwiesen|überwiesen))");

    private static final Pattern REFUSED = Pattern.compile(
            "(?:Der|Die) (?:Antrag|Beschlussvorschlag|Beschlussantrag|Vorlage|Beschlussvorlage) (?:ist|wird|wurde) [^.\\n]{0,80}abgelehnt\\.?"
                    + "|(?:Der|Die) \\p{Lu}[\\p{L} -]{3,40} stellt fest, dass [^.\\n]{3,200} abgelehnt ist\\.?");

    /** More said Ja than Nein, but more still were needed. */
    private static final Pattern TOO_FEW = Pattern.compile(
            "stellt fest, dass [^.\\n]{0,120}(?<said>(?:der|die) (?:Antrag|Beschlussvorschlag|Vorlage) (?:damit |somit )?abgelehnt) ist(?!\\p{L})");

    private static final Pattern ELECTED = Pattern.compile(
            "(?<!\\p{L})(?:(?:Damit|Somit) (?:ist|sind) [^.\\n]{3,200}|(?:ist|sind) (?:damit|somit) [^.\\n]{3,200}) gewählt(?!\\p{L})");

    private ChairSays() {}

    /** That the item is put off or goes to a committee. */
    static Optional<Stated<String>> inProceedings(DocumentText text) {
        return first(text, PROCEEDINGS.matcher(text.all()));
    }

    /** That a proposal is rejected: the whole sentence. */
    static Optional<Stated<String>> refused(DocumentText text) {
        return first(text, REFUSED.matcher(text.running()));
    }

    /** That more would have had to agree: "der Antrag damit abgelehnt". */
    static Optional<Stated<String>> tooFew(DocumentText text) {
        Matcher stated = TOO_FEW.matcher(text.running());
        return stated.find()
                ? Optional.of(text.words(new Span(stated.start("said"), stated.end("said"))))
                : Optional.empty();
    }

    /** "Damit ist Herr Theis zum Ersten Beigeordneten gewählt.": the whole sentence. */
    static Optional<Stated<String>> elected(DocumentText text) {
        Matcher elected = ELECTED.matcher(text.running());
        return elected.find() ? Optional.of(text.words(Sentence.around(text, elected.start()))) : Optional.empty();
    }

    private static Optional<Stated<String>> first(DocumentText text, Matcher words) {
        return words.find() ? Optional.of(text.words(new Span(words.start(), words.end()))) : Optional.empty();
    }
}

package org.ratsfaden.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What became of an agenda item, by the wording of its result. The order is the order of reading: the narrower wording first. */
public enum Outcome {
    /** "Vertagt aus der Sitzung vom …" is history and no outcome. */
    DEFERRED(
            "vertagt(?! aus)|vertagung (?:wird |wurde )?(?:beschlossen|angenommen)|stellte?n? .{1,200} zurück\\b|zurückgestellt|zu vertagen"),
    REFERRED("(?:ver|über|rück)wiesen|verweisung"),
    WITHDRAWN(
            "zurückgezogen|(?:zieht|zog|ziehen|zogen) (?:den|die|das|ihren|seinen|ihre) .{1,120}(?<!nicht) zurück\\b"),
    REMOVED("abgesetzt"),
    RECOMMENDED(
            "empf(?:iehlt|ahl|ohlen|ehlen|ehlung)|beschlussempfehlung|zur beschlussfassung (?:an den|an die|weiter).{0,40}weitergeleitet"),
    REJECTED(
            "abgelehnt|(?<!\\d )ablehnung(?!(?:en)? ?:? ?\\d)|nicht (?:zugestimmt|angenommen|beschlossen)|gescheitert|scheiterte\\b|fand keine mehrheit|lehnte?n? .{1,200} ab\\b"),
    ADOPTED_AMENDED(
            "(?<!un)geändert (?:beschlossen|angenommen|zugestimmt)|mit (?:geändertem beschlusstext|(?:den )?(?:änderung|ergänzung)(?:en)?\\b)|in geänderter fassung"),
    ELECTED("gewählt|(?<!\\p{L})wählten? (?:der|die) .{0,20}(?:rat|tag|ausschuss|vertretung|versammlung)"),
    ADOPTED(
            "zugestimmt|(?<!\\d )zustimmung(?!(?:en)? ?:? ?\\d)|zustimmend|beschlossen|beschließt|beschloss\\b|angenommen|genehmigt|bestätig(?:t|en)|verabschiede|billigte|gebilligt"
                    + "|stimmte?n? .{1,400} zu\\b|nahm(?:en)? .{1,200} an\\b|entschieden\\b|entschied\\b|sprach(?:en)? sich .{1,200} aus\\b|grünes licht|den weg .{0,60}frei\\b|beschluss .{1,120} gefasst|ungeändert|einsti[mi]+g|erteilt das einvernehmen"),
    NOTED("kenntnis(?:nahme)?\\b|zur kenntnis"),
    SETTLED("erledigt"),
    NO_VOTE("keine abstimmung|keine beschlussfassung|noch nicht festgelegt|ohne abstimmung");

    private final Pattern wording;

    Outcome(String wording) {
        this.wording = Pattern.compile(wording, Pattern.DOTALL);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The outcome with this key. */
    public static Optional<Outcome> ofKey(String key) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.key().equals(key))
                .findFirst();
    }

    /** What {@code words} say; empty if they say nothing of it, for example "(offen)". */
    public static Optional<Outcome> of(String words) {
        String lower = words.toLowerCase(Locale.GERMAN);
        return Arrays.stream(values())
                .filter(outcome -> outcome.wording.matcher(lower).find())
                .findFirst();
    }
}

package org.ratsfaden.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a result that say what became of a matter, without what was counted beside them, without whom they speak of and
 * without what was decided: "Der Antrag ist damit mehrheitlich abgelehnt", "beschließt die Aufstellung des Bebauungsplanes …".
 */
final class ResultWords {

    private static final String DONE =
            "(?:(?:un)?(?:ge|ver)ändert )?(?:abgelehnt|angenommen|beschlossen|zugestimmt|genehmigt|empfohlen|vertagt|zurückgestellt|zurückgezogen|gewählt|erledigt)";

    private static final String HOW = "(?:(?:(?:mehrheitlich|einstimmig|einmütig|(?:wegen|bei) Stimmengleichheit) )?";

    /** "(einstimmige Zustimmung)". */
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\((?<said>[^()]{0,40}(?:stimmig|ehrheit|mmung|" + DONE + ")[^()]{0,40})\\)");

    private static final Pattern HEADING = Pattern.compile("^(?:Abst\\.|Ergebnis|Beschluss):? (?=\\S)");

    /** "mehrheitlich abgelehnt Ja 7 Nein 15", "Bei Stimmengleichheit abgelehnt. 9 Stimmen dafür: …". */
    private static final Pattern BEFORE_COUNTS = Pattern.compile(
            "(?<said>(?:\\p{L}+ ){0,3}?(?:" + DONE
                    + "|Zustimmung(?: mit Änderung(?:en)?)?))[.,:]? (?:(?:Ja|JA|Dafür|dafür|Stimmen)\\b ?:? ?\\d|\\d{1,3} Stimmen).*");

    /** "16 Ja / 0 Nein / 0 Enthaltungen – einstimmig beschlossen". */
    private static final Pattern BEHIND_COUNTS = Pattern.compile(".*\\d[^–]{0,30} [–-] (?<said>" + HOW + DONE + "))");

    /** "… dafür: 8 dagegen: 8 Der Beschlussvorschlag ist wegen Stimmengleichheit abgelehnt". */
    private static final Pattern STATED = Pattern.compile(
            "(?:.*\\d )?(?:Der|Die) (?:Antrag|Beschluss|Beschlussvorschlag|Beschlussantrag|Vorlage|Beschlussvorlage) (?:ist|gilt) (?:damit |somit |mithin |also )?(?:als )?(?<said>"
                    + HOW + DONE + "))(?:\\. .*)?");

    /** "empfiehlt dem Rat der Gemeinde …, die Satzung zu beschließen". */
    private static final Pattern ADVICE = Pattern.compile(
            "(?:(?:Der|Die) \\p{Lu}[^.:]{3,90} )?(?<said>(?:empfiehlt|empfahl|empfehlen) (?:dem|der) \\p{Lu}[\\p{L}-]{2,40}(?: (?:(?:mehrheitlich|einstimmig)|(?:mit|bei) [^.]{4,80}(?=, )|(?:mehrheitlich|einstimmig) (?:mit|bei) [^.]{4,80}(?=, )))?)(?:, | (?!.*(?:einstimmig|mehrheitlich))(?:der|des|die|das) | wie folgt).*");

    private static final Pattern NOTED = Pattern.compile(
            "(?:Der|Die) \\p{Lu}[^.:]{2,80}? (?<said>(?:nimmt|nahm|nehmen) (?:den|die|das|dies) [^.:]{3,120} zur Kenntnis)");

    /** A deed whose object follows; how many did it may stand between. */
    private static final Pattern DEED = Pattern.compile(
            "(?:(?:Der|Die) \\p{Lu}[^.:,]{2,90}? (?=beschließt))?(?<said>(?:beschließt|beschloss|verabschiedete|billigte|vertagt|vertagte)(?: (?:mehrheitlich|einstimmig|einmütig|mit (?:\\p{Ll}+ )?(?:Stimmen)?[Mm]ehrheit))?)(?:,| (?!.*(?:einstimmig|mehrheitlich|Mehrheit)).{8,}| wie folgt.*| folgende.*).*");

    /** "Der Ausschuss fasst bei zwei Enthaltungen einstimmig folgenden Beschluss:". */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:.* )?fasst (?:(?:der|die) \\p{L}{3,40} )?(?<said>(?:mit|bei|einstimmig|mehrheitlich|einmütig)\\b.{0,120}?),? folgenden?(?: \\p{L}{3,30})? ?:?");

    /** "Damit ist Herr Theis zum Ersten Beigeordneten gewählt". */
    private static final Pattern ELECTED = Pattern.compile("(?:.{0,200} )?(?:ist|sind) .{3,200} (?<said>gewählt)");

    private static final Pattern WHO_LEFT = Pattern.compile(
            "(?<said>(?:einstimmig|mehrheitlich)), (?:\\p{Lu}[\\p{L}.-]+ ){1,4}(?:hat|haben|war|waren|nahm|nahmen|ist|sind) .*");

    private static final List<Pattern> FORMS = List.of(
            IN_BRACKETS, BEFORE_COUNTS, BEHIND_COUNTS, STATED, ADVICE, NOTED, ANNOUNCED, ELECTED, DEED, WHO_LEFT);

    private static final int LONGEST = 1_500;

    private ResultWords() {}

    /** @param words a result in one line; comes back as it is where nothing has to be left out */
    static String of(String words) {
        String result = HEADING.matcher(words).replaceFirst("").replaceFirst("(?<=[\\p{L})])\\.$", "");
        if (result.length() > LONGEST) {
            return result;
        }
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(result);
            if (matcher.matches()) {
                return matcher.group("said");
            }
        }
        return result;
    }
}

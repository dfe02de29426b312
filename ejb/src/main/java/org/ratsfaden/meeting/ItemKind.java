package org.ratsfaden.meeting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ratsfaden.document.Facts;
import org.ratsfaden.document.Field;

/** What an agenda item is, by its title, its paper and its decision. Source: council-practice.md, "After the sitting". */
public enum ItemKind {
    /** The sitting's own affairs: agenda, minutes, quorum. Whatever is decided there is done when the sitting ends. */
    PROCEDURE,
    /** What a paper puts to the vote, or a committee takes up. */
    BUSINESS,
    /** What members of the council demand (Antrag). */
    MOTION,
    /** The administration is to look into something and report (Prüfauftrag). */
    EXAMINATION,
    /** What members of the council want to know (Anfrage): open until it is answered, and never put to the vote. */
    QUESTION,
    /** What somebody has promised in a sitting (Zusage), and the council office has taken up. */
    PROMISE;

    private static final String NUMBERED = "(?iu)^(?:TOP )?(?:[ÖN] ?)?(?:\\d[\\d.]*\\.? )?(?:Punkt \\d+:? )?";

    private static final Pattern PROCEDURAL = Pattern.compile(NUMBERED
            + "(?:Eröffnung(?:$|,| und | durch | mit | de[rs] (?:\\S+ ){0,3}(?:Sitzung|Tagung|Teile?s)).*|Begrüßung(?!s)\\b.*"
            + "|(?:Feststellung|Festsetzung|Prüfung|Überprüfung) .{0,60}(?:Einladung|Ladung|Einberufung|Beschlussfähigkeit"
            + "|Anwesenheit|Anwesenden|Stimmberechtigten).*"
            + "|Beschlussfähigkeit|Tagesordnung"
            + "|(?:Feststellung|Bestätigung|Genehmigung|Billigung|Annahme|(?:\\S+ )?Änderung(?:en)?|Änderungsanträge|Anträge|Ergänzung(?:en)?"
            + "|Beschluss(?:fassung)?|Abstimmung|Bekanntgabe|Erweiterung|Festlegung|Festsetzung|Verlesung) .{0,60}Tagesordnung\\b.*"
            + "|(?:Genehmigung|Billigung|Bestätigung|Feststellung|Annahme|Einwendungen|Einwände|Kontrolle|Beschluss(?:fassung)?"
            + "|Abstimmung|Entscheidung|Änderungen|Anerkennung|Behandlung) .{0,80}(?:niederschrift(?:en)?|protokoll(?:s|e)?)\\b.*"
            + "|Protokollkontrolle.*|(?:Sitzungs)?(?:Niederschrift(?:en)?|Protokolle?) (?:der|über|vom|zur|des)\\b.*"
            + "|.{0,40}fragestunde\\b.*|(?:Einwohner|Bürger)fragen?"
            + "|(?:Schließung|Schließen|Schluss|Beendigung|Ende) de[rs] .{0,30}(?:Sitzung|Teile?s).*"
            + "|(?:Herstellung|Wiederherstellung|Ausschluss) der (?:Nicht)?öffentlichkeit.*"
            + "|(?:Wahl|Bestellung|Bestimmung|Benennung) .{0,40}(?:Schrift|Protokoll)führ.*"
            + "|(?:Bekanntgabe|Bekanntmachung|Mitteilung) .{0,60}(?:nicht ?öffentlich|geschlossen).{0,60}Beschl.*"
            + "|Anträge zur Geschäftsordnung)$");

    private static final Pattern PROCEDURAL_DECISION = Pattern.compile(
            "(?iu)^(?:Die |Der )?(?:so geänderte |geänderte |vorliegende )?(?:Tagesordnung|(?:Sitzungs)?Niederschrift"
                    + "|Beschlussfähigkeit) .{0,120}(?:festgestellt|genehmigt|gebilligt|bestätigt|angenommen|beschlossen)\\W*$");

    private static final Pattern ASKED =
            Pattern.compile(NUMBERED + "(?:(?:Kleine|Große|Schriftliche|Mündliche) )?Anfrage\\b.*");
    private static final Pattern TO_EXAMINE = Pattern.compile("(?iu).*\\bPrüfauftrag.*");
    private static final Pattern TOLD_TO_EXAMINE = Pattern.compile(
            "(?ius).*(?:wird|werden) (?:beauftragt|gebeten|aufgefordert),? .{0,160}\\bzu (?:über)?prüfen\\b.*");
    private static final Pattern DEMANDED = Pattern.compile(NUMBERED
            + "(?:Gemeinsamer |Interfraktioneller )?(?:Änderungs|Ergänzungs|Dringlichkeits|Eil|Sach|Fraktions|Prüf)?antrag"
            + "(?:$| der | des | von | gem| nach | zu[mr]? |:).*");

    /** What an item is by what holds of it; {@link #BUSINESS} if nothing tells. */
    static ItemKind of(Facts facts) {
        String title = facts.words(Field.TITLE).map(String::strip).orElse("");
        String paper = facts.words(Field.PAPER_TYPE).map(String::strip).orElse("");
        String decision = facts.words(Field.DECISION_TEXT).map(String::strip).orElse("");
        if (PROCEDURAL.matcher(title).matches()
                || title.isEmpty() && PROCEDURAL_DECISION.matcher(decision).matches()) {
            return PROCEDURE;
        }
        if (Stream.of(paper, title).anyMatch(words -> ASKED.matcher(words).matches())) {
            return QUESTION;
        }
        if (Stream.of(paper, title).anyMatch(words -> TO_EXAMINE.matcher(words).matches())
                || TOLD_TO_EXAMINE.matcher(decision).matches()) {
            return EXAMINATION;
        }
        return Stream.of(paper, title).anyMatch(words -> DEMANDED.matcher(words).matches()) ? MOTION : BUSINESS;
    }

    /** The name in the database and in addresses: {@code motion}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this key; empty for anything else. */
    public static Optional<ItemKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}

package org.ratsfaden.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands before a colon in the head of a council document. */
public enum Label {
    COMMITTEE("Gremium"),
    DATE(
            "Datum",
            "Termin",
            "Sitzungstermin",
            "Sitzungsdatum",
            "Sitzungstag",
            "Tag",
            "Sitzung vom",
            "Sitzung am",
            "Tag der Sitzung",
            "Besprechung am"),
    /** "Sitzung: 14.09.2021 Ausschuss für Schule und Sport". */
    SITTING("Sitzung"),
    STATUS("Status", "Öffentlichkeitsstatus"),
    CONSULTATION("Beratung"),
    ITEM("TOP", "Tagesordnungspunkt", "TOP-Nr."),
    PAPER(
            "Vorlage",
            "Vorlage Nr.",
            "Vorlage-Nr.",
            "Vorlage-Nr",
            "Vorlage Nr",
            "Vorlagen-Nr.",
            "Vorlagen Nr.",
            "Vorlagennummer",
            "Vorlagen-Nummer",
            "Drucksache",
            "Drucksache Nr.",
            "Drucksachen-Nr.",
            "Drucksachen Nr.",
            "Drucksachennummer",
            "Drucksache-Nr.",
            "Nr. der Ratsdrucksache",
            "Ratsdrucksache Nr.",
            "Beschlussvorlage Nr.",
            "Beschlussvorlage-Nr.",
            "Beschlussvorlage",
            "Mitteilungsvorlage",
            "Informationsvorlage",
            "Sitzungsvorlage",
            "Sitzungsvorlage Nr.",
            "Antrag Nr.",
            "Anfrage Nr.",
            "Vorlagenummer",
            "Vorl.-Nr.",
            "Drucks. Nr.",
            "Drucks.-Nr.",
            "Drucksache-Nr",
            "Beschluss zu",
            "DS-Nr.",
            "Drs.-Nr."),
    PAPER_TYPE(
            "Vorlage-Art",
            "Vorlagenart",
            "Vorlageart",
            "Vorlagen-Art",
            "Art",
            "Drucksache-Art",
            "Drucksachenart",
            "Art der Vorlage"),
    SUBMITTER(
            "Einreicher",
            "Einreicherin",
            "Einreicher/in",
            "Einreicher/-in",
            "Antragsteller",
            "Antragstellerin",
            "Antragsteller/in",
            "Antragsteller/-in",
            "Initiator",
            "Initiatorin"),
    /** Who wrote it: a submitter only where it is a group. */
    AUTHOR("Verfasser", "Verfasserin", "Verfasser/in", "Verfasser/-in"),
    LEAD(
            "Federführend",
            "Federführung",
            "Federführendes Amt",
            "Federführender Fachbereich",
            "Federführende Stelle",
            "Federführende Dienststelle",
            "Amt",
            "Amt / Sachbearbeiter",
            "Amt/Sachbearbeiter",
            "Amt / Sachbearbeiter/in",
            "Amt/Sachbearbeiter/in",
            "Fachamt",
            "Zuständiges Amt",
            "Sachgebiet",
            "Geschäftsbereich",
            "Dienststelle",
            "Organisationseinheit",
            "Fachbereich",
            "Fachdienst"),
    RESPONSIBLE("Verantwortlich"),
    TITLE(
            "Betreff",
            "Bezeichnung des Tagesordnungspunktes",
            "Gegenstand der Vorlage",
            "Beratungsgegenstand",
            "Thema",
            "Verhandlungsgegenstand",
            "Gegenstand",
            "Betrifft",
            "Betr."),
    RESULT("Beschlussart"),
    RESOLUTION_NUMBER("Beschluss-Nr.", "Beschluss Nr.", "Beschlussnummer", "Beschluss-Nummer"),
    ROLE("Zuständigkeit", "Beratungsart"),
    TIME("Zeit", "Uhrzeit", "Sitzungsdauer", "Dauer", "Dauer der Sitzung", "Sitzungszeit"),
    BEGIN("Beginn", "Sitzungsbeginn", "Beginn der Sitzung"),
    END("Ende", "Sitzungsende", "Ende der Sitzung"),
    ROOM("Raum", "Sitzungsraum"),
    PLACE("Ort", "Sitzungsort", "Tagungsort", "Ort der Sitzung", "Tagungsraum"),
    CHAIR(
            "Vorsitzende/r",
            "Vorsitzender",
            "Vorsitzende",
            "Vorsitz",
            "Sitzungsleitung",
            "Sitzungsleiter",
            "Sitzungsleiterin",
            "Leitung"),
    KEEPER(
            "Schriftführer",
            "Schriftführerin",
            "Schriftführer/in",
            "Schriftführer/-in",
            "Schriftführung",
            "Protokollführer",
            "Protokollführerin",
            "Protokollführer/in",
            "Protokollführung",
            "Niederschriftführer",
            "Niederschriftführerin"),
    OTHER(
            "Anlass",
            "Zusatz",
            "Produkte",
            "Bearbeiter",
            "Sachbearbeiter",
            "Bearbeiterin",
            "Bearbeiter/-in",
            "Bearbeiter/in",
            "Bearbeitung",
            "Berichterstatter",
            "Berichterstatterin",
            "Beratungsfolge",
            "Aktenzeichen",
            "Az",
            "Az.",
            "AZ",
            "vom",
            "eingegangen",
            "dazu",
            "Beschluss",
            "Abstimmung",
            "Anlage/n",
            "Anlagen",
            "Verfasser/Datum",
            "Abstimmungsergebnis",
            "Sachverhalt",
            "Vorgang",
            "Beschlussvorschlag",
            "Bezüglich");

    /** Labels that also stand without a colon, alone on their line, above their value. */
    static final Map<String, Label> BARE = Map.ofEntries(
            Map.entry("Betreff", TITLE),
            Map.entry("Betrifft", TITLE),
            Map.entry("Vorlage", PAPER),
            Map.entry("Vorlagennummer", PAPER),
            Map.entry("Art", PAPER_TYPE),
            Map.entry("Vorlageart", PAPER_TYPE),
            Map.entry("Gremium", COMMITTEE),
            Map.entry("Status", STATUS),
            Map.entry("Federführend", LEAD),
            Map.entry("Dezernat, Dienststelle", LEAD),
            Map.entry("Einreicher", SUBMITTER),
            Map.entry("Verfasser", AUTHOR));

    private final List<String> wordings;

    Label(String... wordings) {
        this.wordings = List.of(wordings);
    }

    List<String> wordings() {
        return wordings;
    }

    /** The label with exactly this wording. */
    static Label of(String wording) {
        return Objects.requireNonNull(BY_WORDING.get(wording), wording);
    }

    private static final Map<String, Label> BY_WORDING = Arrays.stream(values())
            .flatMap(label -> label.wordings.stream().map(wording -> Map.entry(wording, label)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Whether it says something of the matter, and not only of the sitting or the form. */
    boolean isOfTheMatter() {
        return switch (this) {
            case TIME, BEGIN, END, ROOM, PLACE, CHAIR, KEEPER, OTHER -> false;
            case COMMITTEE,
                    DATE,
                    SITTING,
                    STATUS,
                    CONSULTATION,
                    ITEM,
                    PAPER,
                    PAPER_TYPE,
                    SUBMITTER,
                    AUTHOR,
                    LEAD,
                    RESPONSIBLE,
                    TITLE,
                    RESULT,
                    RESOLUTION_NUMBER,
                    ROLE -> true;
        };
    }

    private static final int[] LENGTHS = BY_WORDING.keySet().stream()
            .mapToInt(wording -> -wording.length())
            .distinct()
            .sorted()
            .map(length -> -length)
            .toArray();

    /** Where the longest label begins that ends right before {@code end} and not before {@code from}; empty if none does. */
    static Optional<Integer> endingAt(String text, int from, int end) {
        for (int length : LENGTHS) {
            if (end - length >= from && BY_WORDING.containsKey(text.substring(end - length, end))) {
                return Optional.of(end - length);
            }
        }
        return Optional.empty();
    }
}

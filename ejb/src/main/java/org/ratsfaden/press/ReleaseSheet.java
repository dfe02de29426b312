package org.ratsfaden.press;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A release as one sheet of plain text: what search reads, what is kept as its original, and what mails carry as text. */
public final class ReleaseSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN);

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("d. MMMM uuuu, HH:mm 'Uhr' (xxx)", Locale.GERMAN);

    private final PressRules rules;
    private final Markup markup;

    public ReleaseSheet(PressRules rules, Markup markup) {
        this.rules = rules;
        this.markup = markup;
    }

    /** The whole sheet; paragraphs are divided by an empty line. */
    public String of(PressRelease release, ReleaseVersion version) {
        ReleaseText text = version.text();
        return Stream.of(
                        lines(rules.house(), heading(text.kind()), number(release)),
                        version.note().isBlank() ? "" : "Berichtigung: " + oneLine(version.note()),
                        lines(oneLine(text.title()), oneLine(text.subtitle())),
                        dateline(release, text),
                        oneLine(text.lead()),
                        text.appointment().isBlank()
                                ? ""
                                : "Termin: " + text.appointment().strip(),
                        markup.plain(text.body()).strip(),
                        text.contact().isBlank()
                                ? ""
                                : "Kontakt für die Presse:\n" + text.contact().strip(),
                        Optional.ofNullable(version.responsible())
                                .map(name -> "V.i.S.d.P.: " + name)
                                .orElse(""))
                .filter(paragraph -> !paragraph.isBlank())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    /** The sheet as it leaves the press office: what is not public yet says so above and below, and how long. */
    public String ahead(PressRelease release, ReleaseVersion version) {
        String note = note(version);
        return note.isEmpty() ? of(release, version) : note + "\n\n" + of(release, version) + "\n" + note + "\n";
    }

    private String note(ReleaseVersion version) {
        String embargo = Optional.ofNullable(version.dates().embargoUntil())
                .map(until -> "SPERRFRIST bis " + INSTANT.format(until.atZone(rules.zone())))
                .orElse("");
        return switch (version.stage()) {
            case DRAFT, IN_REVIEW ->
                "ENTWURF – nicht zur Veröffentlichung" + (embargo.isEmpty() ? "" : " · " + embargo);
            case APPROVED, DISPATCHED -> embargo.isEmpty() ? "NOCH NICHT VERÖFFENTLICHT" : embargo;
            case PUBLISHED, CORRECTED, WITHDRAWN -> "";
        };
    }

    private static String heading(ReleaseKind kind) {
        return switch (kind) {
            case NOTICE -> "PRESSEMITTEILUNG";
            case APPOINTMENT -> "TERMINHINWEIS";
        };
    }

    private static String number(PressRelease release) {
        return release.numbered().map(Numbering::written).orElse("");
    }

    private static String dateline(PressRelease release, ReleaseText text) {
        Optional<LocalDate> day = release.numbered().map(Numbering::issuedOn);
        return day.map(issued -> oneLine(text.place()) + ", den " + DAY.format(issued))
                .orElseGet(() -> oneLine(text.place()));
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}

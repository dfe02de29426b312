package org.ratsfaden.press;

import java.time.Instant;
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

    /** The sheet as it is handed on: with its note above and below. */
    public String of(PressRelease release, ReleaseVersion version, SheetNote note) {
        String words = words(note);
        return words.isEmpty() ? of(release, version) : words + "\n\n" + of(release, version) + "\n" + words + "\n";
    }

    private String words(SheetNote note) {
        return switch (note) {
            case SheetNote.Nothing() -> "";
            case SheetNote.Draft(var until) ->
                "ENTWURF – nicht zur Veröffentlichung" + (until == null ? "" : " · " + embargo(until));
            case SheetNote.Embargo(var until) -> embargo(until);
            case SheetNote.NotYet(var at) ->
                "NOCH NICHT VERÖFFENTLICHT" + (at == null ? "" : " – Veröffentlichung am " + moment(at));
            case SheetNote.Superseded() -> "ÜBERHOLTE FASSUNG – es gilt die neuere";
            case SheetNote.Withdrawn() -> "ZURÜCKGEZOGEN – nicht mehr verwenden";
        };
    }

    private String embargo(Instant until) {
        return "SPERRFRIST bis " + moment(until);
    }

    private String moment(Instant instant) {
        return INSTANT.format(instant.atZone(rules.zone()));
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

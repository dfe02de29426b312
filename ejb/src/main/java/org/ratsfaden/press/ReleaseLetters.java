package org.ratsfaden.press;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.ratsfaden.outbox.Letter;
import org.ratsfaden.outbox.Matter;

/** A release as a mail: the sheet as text, the same as HTML, and where it stands once it is public. */
public final class ReleaseLetters {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("d. MMMM uuuu, HH:mm 'Uhr'", Locale.GERMAN);

    private static final String LEAVING = "Diese Mitteilungen nicht mehr bekommen:";

    private final PressRules rules;
    private final ReleaseSheet sheet;
    private final Markup markup;
    private final String portal;

    /** @param portal its address, without a slash at the end */
    public ReleaseLetters(PressRules rules, ReleaseSheet sheet, Markup markup, String portal) {
        this.rules = rules;
        this.sheet = sheet;
        this.markup = markup;
        this.portal = portal;
    }

    /** What its mails are about. */
    public static String thing(ReleaseId id) {
        return "release/" + id;
    }

    /**
     * Under a Sperrfrist, with its note above and below.
     *
     * @param attachments are named with their addresses, which open when it ends: whoever has it ahead hears no more of it
     */
    Letter ahead(PressRelease release, ReleaseVersion version, List<Attachment> attachments) {
        Instant until = Objects.requireNonNull(version.dates().embargoUntil());
        String note = "SPERRFRIST bis " + INSTANT.format(until.atZone(rules.zone()));
        Enclosed enclosed = enclosed(release, attachments);
        String text = sheet.of(release, version, new SheetNote.Embargo(until));
        String opens = attachments.isEmpty() ? "" : "Wenn die Sperrfrist endet, finden Sie hier Bilder und Anlagen:";
        return letter(
                release,
                version,
                note + " – " + subject(release, version),
                opens.isEmpty() ? text : text + "\n" + opens + "\n" + enclosed.text(),
                note,
                paragraph(opens) + enclosed.html());
    }

    /** @param attachments are not sent but linked: by now everybody may open them */
    Letter published(PressRelease release, ReleaseVersion version, List<Attachment> attachments) {
        String address = portal + "/presse/" + number(release);
        Enclosed enclosed = enclosed(release, attachments);
        return letter(
                release,
                version,
                subject(release, version),
                sheet.of(release, version) + "\n" + address + "\n" + enclosed.text(),
                "",
                "<p>" + linked(address, address) + "</p>" + enclosed.html());
    }

    /** Where pictures and files are, in both ways of writing. */
    private record Enclosed(String text, String html) {}

    private Enclosed enclosed(PressRelease release, List<Attachment> attachments) {
        StringBuilder text = new StringBuilder();
        StringBuilder html = new StringBuilder();
        for (Attachment attachment : attachments) {
            String file = portal + release.path(attachment);
            String credit = attachment.credit().isBlank()
                    ? ""
                    : " (Foto: " + attachment.credit().strip() + ")";
            text.append("\n%s%s\n%s\n".formatted(attachment.fileName(), credit, file));
            html.append("<p>%s%s</p>".formatted(linked(file, attachment.fileName()), Letter.escaped(credit)));
        }
        return new Enclosed(text.toString(), html.toString());
    }

    private static String linked(String address, String words) {
        return "<a href=\"%s\">%s</a>".formatted(Letter.escaped(address), Letter.escaped(words));
    }

    /** The words of the release itself are not repeated: they hold no more. */
    Letter withdrawn(PressRelease release, ReleaseVersion version, String reason) {
        String words = "Die %s „%s“ ist zurückgezogen. Bitte verwenden Sie sie nicht mehr."
                .formatted(written(release), ReleaseSheet.oneLine(version.text().title()));
        String why = "Grund: " + ReleaseSheet.oneLine(reason);
        return new Letter(
                new Matter(thing(release.id()), "withdrawn"),
                "Zurückgezogen – " + title(release, version),
                rules.house() + "\n\n" + words + "\n\n" + why + "\n",
                paragraph(rules.house()) + paragraph(words) + paragraph(why),
                LEAVING);
    }

    private Letter letter(
            PressRelease release, ReleaseVersion version, String subject, String text, String note, String links) {
        ReleaseText words = version.text();
        StringBuilder html = new StringBuilder();
        html.append(note.isEmpty() ? "" : "<p><strong>" + Letter.escaped(note) + "</strong></p>");
        html.append(paragraph(rules.house() + " · " + written(release)));
        html.append(version.note().isBlank() ? "" : paragraph("Berichtigung: " + ReleaseSheet.oneLine(version.note())));
        html.append("<h1>")
                .append(Letter.escaped(ReleaseSheet.oneLine(words.title())))
                .append("</h1>");
        html.append(paragraph(ReleaseSheet.oneLine(words.subtitle())));
        html.append(paragraph(ReleaseSheet.oneLine(words.lead())));
        html.append(paragraph(words.appointment()));
        html.append(markup.html(words.body()));
        html.append(paragraph(words.contact()));
        html.append(version.responsible() == null ? "" : paragraph("V.i.S.d.P.: " + version.responsible()));
        html.append(links);
        html.append(note.isEmpty() ? "" : "<p><strong>" + Letter.escaped(note) + "</strong></p>");
        return new Letter(
                new Matter(thing(release.id()), Integer.toString(version.number())),
                subject,
                text,
                html.toString(),
                LEAVING);
    }

    private static String subject(PressRelease release, ReleaseVersion version) {
        String title = title(release, version);
        return version.number() > 1 ? "Berichtigung – " + title : title;
    }

    /** Of the version that is told of: another one may be a draft. */
    private static String title(PressRelease release, ReleaseVersion version) {
        return written(release) + ": " + ReleaseSheet.oneLine(version.text().title());
    }

    private static String written(PressRelease release) {
        return release.numbered().orElseThrow().written();
    }

    private static PressNumber number(PressRelease release) {
        return release.numbered().orElseThrow().number();
    }

    private static String paragraph(String words) {
        return words.isBlank() ? "" : "<p>" + Letter.escaped(words.strip()).replace("\n", "<br>") + "</p>";
    }
}

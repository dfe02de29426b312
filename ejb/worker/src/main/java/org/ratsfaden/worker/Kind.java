package org.ratsfaden.worker;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.mime.MediaType;

/** The kinds of file that are read; everything else is refused unseen. */
enum Kind {
    PDF,
    OFFICE,
    RTF,
    HTML,
    TEXT,
    MAIL;

    private static final Map<String, Set<Kind>> PROMISED = Map.ofEntries(
            Map.entry("pdf", Set.of(PDF)),
            Map.entry("docx", Set.of(OFFICE)),
            Map.entry("docm", Set.of(OFFICE)),
            Map.entry("doc", Set.of(OFFICE, RTF, HTML)),
            Map.entry("xlsx", Set.of(OFFICE)),
            Map.entry("xls", Set.of(OFFICE, HTML, TEXT)),
            Map.entry("pptx", Set.of(OFFICE)),
            Map.entry("ppt", Set.of(OFFICE)),
            Map.entry("odt", Set.of(OFFICE)),
            Map.entry("ods", Set.of(OFFICE)),
            Map.entry("odp", Set.of(OFFICE)),
            Map.entry("rtf", Set.of(RTF, OFFICE)),
            Map.entry("html", Set.of(HTML)),
            Map.entry("htm", Set.of(HTML)),
            Map.entry("asp", Set.of(HTML)),
            Map.entry("aspx", Set.of(HTML)),
            Map.entry("php", Set.of(HTML)),
            Map.entry("txt", Set.of(TEXT, HTML, MAIL)),
            Map.entry("eml", Set.of(MAIL)),
            Map.entry("msg", Set.of(OFFICE, MAIL)));

    private static final Set<String> OFFICE_TYPES = Set.of(
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.ms-word.document.macroenabled.12",
            "application/vnd.ms-excel.sheet.macroenabled.12",
            "application/vnd.ms-powerpoint.presentation.macroenabled.12");

    /** Kinds a file of this name may be; empty if the extension says nothing to us. */
    static Set<Kind> promisedBy(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return PROMISED.getOrDefault(extension, Set.of());
    }

    static Optional<Kind> of(MediaType type) {
        String name = type.toString();
        return switch (type.getSubtype()) {
            case "pdf" -> Optional.of(PDF);
            case "rtf" -> Optional.of(RTF);
            case "html", "xhtml+xml" -> Optional.of(HTML);
            case "rfc822", "vnd.ms-outlook" -> Optional.of(MAIL);
            case String _ when isOffice(name) -> Optional.of(OFFICE);
            case String _ when type.getType().equals("text") -> Optional.of(TEXT);
            default -> Optional.empty();
        };
    }

    private static boolean isOffice(String type) {
        return OFFICE_TYPES.contains(type)
                || type.startsWith("application/vnd.openxmlformats-officedocument.")
                || type.startsWith("application/vnd.oasis.opendocument.");
    }
}

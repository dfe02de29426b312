package org.ratsfaden.web.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ratsfaden.contact.Contact;
import org.ratsfaden.contact.KeepContacts.Words;
import org.ratsfaden.web.page.CsvTable;

/** Contacts as a table: name, medium, address, segments. What is written can be read again. */
final class ContactTable {

    private static final List<String> HEAD = List.of("Name", "Medium", "E-Mail", "Segmente");
    private static final int COLUMNS = HEAD.size();

    /** One cell with what divides it from the next, quoted by RFC 4180 or not; never tried twice, however long it is. */
    private static final Pattern CELL = Pattern.compile("\\G(?:\"((?:[^\"]++|\"\")*+)\"|([^;\"]*))(;|$)");

    private ContactTable() {}

    static String of(List<Contact> contacts) {
        return CsvTable.of(
                HEAD,
                contacts.stream()
                        .map(contact -> List.of(
                                contact.name(),
                                contact.medium(),
                                contact.address().text(),
                                String.join(", ", contact.segments()))));
    }

    /** The lines of a table, without its head and without empty ones. */
    static List<String> lines(String table) {
        return table.replace("\uFEFF", "")
                .lines()
                .filter(line -> !line.isBlank() && !line.strip().equals(String.join(";", HEAD)))
                .toList();
    }

    /** The contact in a line; empty if it has other columns. */
    static Optional<Words> words(String line) {
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(line);
        while (cell.find()) {
            String quoted = cell.group(1);
            cells.add(plain(quoted == null ? cell.group(2) : quoted.replace("\"\"", "\"")));
            if (cell.group(3).isEmpty()) {
                break;
            }
        }
        return cells.size() == COLUMNS && cell.hitEnd()
                ? Optional.of(new Words(cells.get(0), cells.get(1), cells.get(2), cells.get(3)))
                : Optional.empty();
    }

    /** Without the apostrophe that keeps office programs from taking it for a formula. */
    private static String plain(String cell) {
        return cell.matches("'\\s*[=+\\-@].*") ? cell.substring(1) : cell;
    }
}

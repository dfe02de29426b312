package org.ratsfaden.web.contact;

import java.util.List;
import java.util.Optional;
import org.ratsfaden.contact.Contact;
import org.ratsfaden.contact.KeepContacts.Words;
import org.ratsfaden.web.page.CsvTable;

/** Contacts as a table: name, medium, address, segments. What is written can be read again. */
final class ContactTable {

    private static final List<String> HEAD = List.of("Name", "Medium", "E-Mail", "Segmente");

    private ContactTable() {}

    static String of(List<Contact> contacts) {
        return CsvTable.of(
                HEAD,
                contacts.stream()
                        .map(Words::of)
                        .map(words -> List.of(words.name(), words.medium(), words.address(), words.segments())));
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
        return CsvTable.cells(line)
                .filter(cells -> cells.size() == HEAD.size())
                .map(cells -> new Words(cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
    }
}

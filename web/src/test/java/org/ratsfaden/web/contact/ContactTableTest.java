package org.ratsfaden.web.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ratsfaden.contact.Contact;
import org.ratsfaden.contact.ContactId;
import org.ratsfaden.contact.KeepContacts.Words;
import org.ratsfaden.outbox.EmailAddress;

class ContactTableTest {

    @Test
    void whatIsWrittenCanBeReadAgainAlsoWhatLooksLikeAFormula() {
        Contact anna = new Contact(
                ContactId.next(),
                "=Anna; \"die\" Ahrens",
                "Tagblatt",
                new EmailAddress("anna@tagblatt.example"),
                new TreeSet<>(Set.of("Funk", "Kultur")));

        List<String> lines = ContactTable.lines(ContactTable.of(List.of(anna)));

        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst()).startsWith("\"'=Anna");
        assertThat(ContactTable.words(lines.getFirst()))
                .contains(new Words("=Anna; \"die\" Ahrens", "Tagblatt", "anna@tagblatt.example", "Funk, Kultur"));
    }

    @Test
    void whatIsMissingAtTheEndIsEmpty() {
        assertThat(ContactTable.words("Anna;;anna@tagblatt.example;"))
                .contains(new Words("Anna", "", "anna@tagblatt.example", ""));
    }

    @Test
    void aCellMayBeAsLongAsItLikes() {
        String name = "Anna \"\"die\"\" ".repeat(20_000);

        assertThat(ContactTable.words("\"" + name + "\";;anna@tagblatt.example;"))
                .map(Words::name)
                .contains(name.replace("\"\"", "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna", "Anna;Tagblatt;anna@tagblatt.example", "a;b;c;d;e", "\"Anna;b;c;d", "A\"nna;b;c;d"})
    void aLineWithOtherColumnsIsNone(String line) {
        assertThat(ContactTable.words(line)).isEmpty();
    }
}

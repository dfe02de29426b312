package org.ratsfaden.particular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentSamples;
import org.ratsfaden.document.OpenedDocument;
import org.ratsfaden.transaction.NoTransactions;

class OpenParticularsTest {

    private final InMemoryParticulars particulars = new InMemoryParticulars();
    private final OpenParticulars opening = new OpenParticulars(particulars, new NoTransactions());

    private List<Particular> told(boolean wordingShown, Reader reader) {
        Document document = DocumentSamples.receivedDocument("pm.pdf", new Visibility.Public());
        particulars.keep(document.id(), ParticularsContract.ONE_OF_EACH);
        return opening.of(
                new OpenedDocument(document, Description.of(document, List.of()), List.of(), wordingShown), reader);
    }

    @Test
    void thePublicIsToldOfPersonsInOfficeOnly() {
        assertThat(told(true, new Reader.Anonymous()))
                .filteredOn(Person.class::isInstance)
                .extracting(person -> ((Person) person).name())
                .containsExactly("Imke Toll");
    }

    @ParameterizedTest
    @CsvSource({
        "Antragsteller, false",
        "Antragsteller/-in, false",
        "Sachbearbeiterin, false",
        "Ansprechpartner, false",
        "Bürgerin, false",
        "Bürgermeisterin, true",
        "Landrat, true",
        "SPD, true",
        "V.i.S.d.P., true"
    })
    void whoHandlesAPaperOrAsksForSomethingIsNotInOffice(String role, boolean inOffice) {
        assertThat(new Person("Lea Brandt", role, ParticularsContract.HERE).isInOffice())
                .isEqualTo(inOffice);
    }

    @Test
    void aClerkIsToldOfAll() {
        assertThat(told(true, new Reader.Clerk("k.ahlers"))).isEqualTo(ParticularsContract.ONE_OF_EACH);
    }

    @Test
    void whoMayNotReadAnArticlesWordingGetsNoneOfIt() {
        assertThat(told(false, new Reader.Anonymous()))
                .hasOnlyElementsOfTypes(Person.class, Event.class, Enclosure.class)
                .hasSize(4);
    }
}

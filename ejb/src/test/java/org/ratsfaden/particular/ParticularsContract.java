package org.ratsfaden.particular;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentSamples;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.wording.TimeWindow;

/** What holds of particulars, wherever they are kept. */
public interface ParticularsContract {

    Evidence HERE = new Evidence(2, 4, 8, "dort");

    List<Particular> ONE_OF_EACH = List.of(
            new Person("Imke Toll", "Landrätin", HERE),
            new Person("Herr Brandt", null, HERE),
            new Person("Britta Ammon", "Bearbeiterin", HERE),
            new Event("Netzwerktag", LocalDate.of(2015, 7, 2), LocalTime.of(10, 0), null, "Auenfurt", HERE),
            new Event("Gipfel", LocalDate.of(2018, 3, 5), null, null, null, HERE),
            new Deadline(
                    "bis Ende März", new TimeWindow(null, LocalDate.of(2018, 3, 31), TimeWindow.Precision.MONTH), HERE),
            new Deadline("zeitnah", new TimeWindow(null, null, TimeWindow.Precision.OPEN), HERE),
            new Promise("wird regelmäßig berichten", "Sozialausschuss", true, HERE),
            new Promise("reicht es nach", null, false, HERE),
            new Enclosure("Präsentation", HERE),
            new Quotation("So geht es nicht weiter", "Imke Toll", HERE),
            new Otherwise(
                    Field.VOTE, new FindingValue.Vote(FindingValue.Majority.COUNTS, 9, 1, null, null, null), HERE),
            new Otherwise(Field.OUTCOME, new FindingValue.Words("a:b"), HERE));

    Particulars particulars();

    Documents documents();

    Transactions transactions();

    Document MINUTES = DocumentSamples.receivedDocument("niederschrift.pdf", new Visibility.Public());
    Document OTHERS = DocumentSamples.receivedDocument("pm.pdf", new Visibility.Public());

    @BeforeEach
    default void twoDocuments() {
        transactions().inOne(() -> {
            documents().add(MINUTES, 1);
            documents().add(OTHERS, 1);
            return true;
        });
    }

    private void keep(Document document, List<Particular> read) {
        transactions().inOne(() -> {
            particulars().keep(document.id(), read);
            return true;
        });
    }

    private List<Particular> of(Document document) {
        return transactions().inOne(() -> particulars().of(document.id()));
    }

    @Test
    default void everyKindIsKeptAsItWasReadAndInItsOrder() {
        keep(MINUTES, ONE_OF_EACH);

        assertThat(of(MINUTES)).isEqualTo(ONE_OF_EACH);
    }

    @Test
    default void aNewReadingStandsInPlaceOfTheOneBefore() {
        keep(MINUTES, ONE_OF_EACH);

        keep(MINUTES, ONE_OF_EACH.subList(3, 5));

        assertThat(of(MINUTES)).isEqualTo(ONE_OF_EACH.subList(3, 5));
    }

    @Test
    default void severalDocumentsAreToldApart() {
        keep(MINUTES, ONE_OF_EACH.subList(0, 2));
        keep(OTHERS, ONE_OF_EACH.subList(3, 4));

        assertThat(of(MINUTES)).isEqualTo(ONE_OF_EACH.subList(0, 2));
        assertThat(of(OTHERS)).isEqualTo(ONE_OF_EACH.subList(3, 4));
    }

    @Test
    default void whatIsForgottenIsGoneAndTheRestStays() {
        keep(MINUTES, ONE_OF_EACH);
        keep(OTHERS, ONE_OF_EACH);

        transactions().inOne(() -> {
            particulars().forget(MINUTES.id());
            return true;
        });

        assertThat(of(MINUTES)).isEmpty();
        assertThat(of(OTHERS)).isEqualTo(ONE_OF_EACH);
    }

    @Test
    default void whatAClerkRefusesStaysRefusedWhenItIsReadAgainUntilItIsTakenBack() {
        Particular refused = ONE_OF_EACH.getFirst();
        List<Particular> rest = ONE_OF_EACH.subList(1, ONE_OF_EACH.size());
        keep(MINUTES, ONE_OF_EACH);

        say(() -> particulars().refuse(MINUTES.id(), refused.key(), "k.ahlers", Instant.EPOCH));
        say(() -> particulars().refuse(MINUTES.id(), refused.key(), "k.ahlers", Instant.EPOCH));
        keep(MINUTES, ONE_OF_EACH);

        assertThat(of(MINUTES)).isEqualTo(rest);
        assertThat(transactions().inOne(() -> particulars().refused(MINUTES.id())))
                .containsExactly(refused);

        say(() -> particulars().restore(MINUTES.id(), refused.key()));

        assertThat(of(MINUTES)).isEqualTo(ONE_OF_EACH);
    }

    @Test
    default void personsOfSeveralDocumentsAreToldWithoutThoseRefused() {
        Particular refused = ONE_OF_EACH.get(1);
        keep(MINUTES, ONE_OF_EACH);
        keep(OTHERS, ONE_OF_EACH.subList(3, 4));
        say(() -> particulars().refuse(MINUTES.id(), refused.key(), "k.ahlers", Instant.EPOCH));

        assertThat(transactions().inOne(() -> particulars().personsIn(List.of(MINUTES.id(), OTHERS.id()))))
                .isEqualTo(Map.of(MINUTES.id(), List.of(ONE_OF_EACH.get(0), ONE_OF_EACH.get(2))));
        assertThat(transactions().inOne(() -> particulars().personsIn(List.of())))
                .isEmpty();
    }

    private void say(Runnable word) {
        transactions().inOne(() -> {
            word.run();
            return true;
        });
    }
}

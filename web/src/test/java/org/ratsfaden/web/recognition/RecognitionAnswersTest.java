package org.ratsfaden.web.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.Page;
import org.ratsfaden.document.QuarantineReason;
import org.ratsfaden.extraction.Extraction;
import org.ratsfaden.particular.Deadline;
import org.ratsfaden.particular.Event;
import org.ratsfaden.particular.Person;
import org.ratsfaden.particular.Promise;
import org.ratsfaden.recognition.Mentions;
import org.ratsfaden.recognition.Publicity;
import org.ratsfaden.recognition.Recognition;
import org.ratsfaden.web.document.ParticularsJson;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.wording.TimeWindow;

final class RecognitionAnswersTest {

    @Test
    void whatWasReadIsAnsweredWithTheTextItWasReadFrom() {
        Recognition recognition = new Recognition(
                DocumentKind.OTHER,
                List.of(),
                List.of(),
                List.of(),
                Mentions.NONE,
                List.of(),
                List.of(),
                Publicity.NOT_CONTRADICTED);

        assertThat(RecognitionJson.of(recognition, List.of(new Page(1, "Guten Tag", OffsetMap.UNCHANGED)), List.of()))
                .hasToString("""
                        {"kind":"other","findings":{},"items":[],"persons":[],"events":[],"deadlines":[],"promises":[],"enclosures":[],"chapters":[],"closedPassages":[],"quotations":[],"discrepancies":[],"pages":[{"page":1,"text":"Guten Tag"}]}""");
    }

    @Test
    void whatIsNamedIsAnsweredWithDaysTimesAndItsWords() {
        Evidence evidence = new Evidence(1, 0, 3, "wir");
        LocalDate day = LocalDate.of(2015, 7, 2);

        assertThat(ParticularsJson.person(new Person("Ines Kranz", null, evidence)))
                .hasToString("""
                        {"name":"Ines Kranz","role":null,"evidence":{"page":1,"start":0,"end":3,"quote":"wir"}}""");
        assertThat(ParticularsJson.event(
                        new Event("Fest", day, LocalTime.of(10, 0), LocalTime.of(14, 0), "Aula", evidence)))
                .hasToString("""
                        {"title":"Fest","start":"2015-07-02T10:00:00+02:00","end":"2015-07-02T14:00:00+02:00","place":"Aula","evidence":{"page":1,"start":0,"end":3,"quote":"wir"}}""");
        assertThat(ParticularsJson.event(new Event("Fest", day, null, null, null, evidence))
                        .get("start"))
                .hasToString("\"2015-07-02\"");
        assertThat(ParticularsJson.deadline(new Deadline(
                        "bis zur nächsten Sitzung", new TimeWindow(null, null, TimeWindow.Precision.OPEN), evidence)))
                .hasToString("""
                        {"wording":"bis zur nächsten Sitzung","from":null,"to":null,"precision":"open","evidence":{"page":1,"start":0,"end":3,"quote":"wir"}}""");
        assertThat(ParticularsJson.promise(new Promise("Wir berichten.", "Rat", true, evidence)))
                .hasToString("""
                        {"text":"Wir berichten.","to":"Rat","recurring":true,"evidence":{"page":1,"start":0,"end":3,"quote":"wir"}}""");
    }

    @Test
    void aFileThatCannotBeReadIsAnsweredWithTheReason() {
        assertReason(new Extraction.Unreadable(QuarantineReason.ENCRYPTED, ""), "encrypted");
        assertReason(new Extraction.Extracted("application/pdf", List.of(" ", "\n"), true), "no-text");
        assertReason(new Extraction.Extracted("application/pdf", List.of(), true), "no-text");
    }

    private static void assertReason(Extraction extraction, String reason) {
        assertThatThrownBy(() -> RecognitionResource.texts(extraction))
                .asInstanceOf(type(Refused.class))
                .extracting(Refused::problem)
                .satisfies(problem -> {
                    assertThat(problem.status()).isEqualTo(422);
                    assertThat(problem.reason()).isEqualTo(reason);
                });
    }
}

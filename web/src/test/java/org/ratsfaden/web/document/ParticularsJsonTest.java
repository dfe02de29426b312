package org.ratsfaden.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParticularsJsonTest {

    @Test
    void eachKindHasItsArrayAsInARecognition() {
        JsonObject json = ParticularsJson.of(ParticularSpecimens.ONE_OF_EACH, List.of(), true)
                .build();

        assertThat(json.keySet())
                .containsExactly(
                        "persons", "events", "deadlines", "promises", "enclosures", "quotations", "discrepancies");
        assertThat(json.getJsonArray("persons")).hasSize(2);
        assertThat(json.getJsonArray("events").getJsonObject(0).getString("start"))
                .isEqualTo("2018-06-12T10:00:00+02:00");
        assertThat(json.getJsonArray("discrepancies")).hasToString("""
                [{"field":"outcome","values":[{"value":"rejected","evidence":{"page":1,"start":0,"end":4,"quote":"Frau"}}]}]""");
    }

    @Test
    void whoMayNotReadTheWordingGetsNoWordsOfIt() {
        assertThat(ParticularsJson.of(ParticularSpecimens.ONE_OF_EACH.subList(0, 3), List.of(), false)
                        .build()
                        .toString())
                .contains("Selma Hagedorn-Aydin", "Netzwerktag")
                .doesNotContain("quote");
    }
}

package org.ratsfaden.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ratsfaden.meeting.Revised.Sentence;

class SentencesTest {

    @Test
    void theSentenceThatWasCorrectedStandsBesideWhatItSaidBefore() {
        assertThat(Sentences.changed(
                        "Frau Lührs stellt die Vorlage vor.\nDie Halle wird zwei Wochen geschlossen. Es gibt Fragen.",
                        "Frau Lührs stellt die\nVorlage vor. Die Halle wird vier Wochen geschlossen. Es gibt Fragen."))
                .containsExactly(new Sentence(
                        "Die Halle wird zwei Wochen geschlossen.", "Die Halle wird vier Wochen geschlossen."));
    }

    @Test
    void whatWasAddedAndWhatWasLeftOutStandAlone() {
        assertThat(Sentences.changed(
                        "Herr Anders lobt den Bauhof sehr. Die Sitzung ist öffentlich.",
                        "Die Sitzung ist öffentlich. Frau Brammer fragt nach den Kosten."))
                .containsExactly(
                        new Sentence(null, "Frau Brammer fragt nach den Kosten."),
                        new Sentence("Herr Anders lobt den Bauhof sehr.", null));
    }

    @Test
    void lineBreaksAndTheEdgesOfPagesAreNoChange() {
        assertThat(Sentences.changed(
                        "Entwurf\nDie Halle wird\nsaniert.\nSeite 3 von 7\nDas Geld ist da.",
                        "Die Halle wird saniert.\nDas Geld\nist da.\n- 4 -"))
                .isEmpty();
    }
}

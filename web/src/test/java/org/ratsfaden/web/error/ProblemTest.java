package org.ratsfaden.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class ProblemTest {

    @Test
    void aProblemIsADocumentAsRfc9457Says() {
        assertThat(Problem.unusableFile("no-text", "The file has no text.").asJson())
                .hasToString("""
                        {"type":"about:blank","title":"Unprocessable Content","status":422,\
                        "detail":"The file has no text.","reason":"no-text"}""");
    }

    @Test
    void whatSomebodySentIsRepeatedInOneShortLine() {
        assertThat(Problem.badParameter("q", "words", "a\r\nb" + "c".repeat(500))
                        .detail())
                .startsWith("q: expected words, but found: a  b")
                .hasSizeLessThan(150);
    }

    @Test
    void somethingUnexpectedNamesItsReferenceAndNothingElse() {
        assertThat(Problem.internal("1a2b3c4d").detail()).isEqualTo("Something went wrong here. Reference: 1a2b3c4d");
    }

    @Test
    void whoHasTriedTooOftenIsToldHowLongToWait() {
        assertThat(Problem.tooManyAttempts(Duration.ofMillis(5_200)).headers()).containsEntry("Retry-After", "6");
    }

    @Test
    void programsAreAnsweredBelowApiAndPeopleElsewhere() {
        assertThat(Answers.forPrograms("/api/v1/search")).isTrue();
        assertThat(Answers.forPrograms("/health")).isTrue();
        assertThat(Answers.forPrograms("/apiary")).isFalse();
    }

    @Test
    void theSignInPageLeadsBackToWhereSomebodyWas() {
        assertThat(Answers.signIn("/zu-klaeren", "seite=2&x=/"))
                .isEqualTo("/anmelden?weiter=%2Fzu-klaeren%3Fseite%3D2%26x%3D%2F");
    }

    @Test
    void anErrorPageThatFailsIsReplacedByAPlainOne() {
        ErrorPage broken = (_, _) -> {
            throw new IllegalStateException("template");
        };

        assertThat(Answers.html(broken, 404, "")).contains("<h1>404</h1>");
    }
}

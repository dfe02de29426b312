package org.ratsfaden.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClaimTest {

    @Test
    void aKeyCountsForProgramsOnlyAndIsNeverPrinted() {
        RequestTwin program = new RequestTwin("POST", "/api/v1/operator/verify").header("Authorization", "Bearer k-1");
        RequestTwin browser = new RequestTwin("GET", "/zu-klaeren").header("Authorization", "Bearer k-1");

        assertThat(Claim.of(program.request()))
                .isEqualTo(new Claim.OfKey("k-1"))
                .asString()
                .doesNotContain("k-1");
        assertThat(Claim.of(browser.request())).isEqualTo(new Claim.Nobody());
    }

    @Test
    void onlyTheWordOfThisStartIsTheOperatorsKey() {
        OperatorKey key = new OperatorKey();

        assertThat(key.isSame(key.word())).isTrue();
        assertThat(key.isSame(key.word() + "x")).isFalse();
        assertThat(key.isSame("")).isFalse();
        assertThat(key.isSame(new OperatorKey().word())).isFalse();
        assertThat(key.word()).hasSizeGreaterThan(40);
        assertThat(key).asString().doesNotContain(key.word());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/operator, true",
        "/api/v1/operator/verify, true",
        "/api/v1/operators, false",
        "/api/v1/documents, false",
        "/operator/verify, false"
    })
    void theOperatorsAddressesAreThoseBelowOne(String path, boolean operators) {
        assertThat(RequestPath.isOperators(new RequestTwin("GET", path).request()))
                .isEqualTo(operators);
    }
}

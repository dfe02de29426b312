package org.ratsfaden.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BasicCredentialsTest {

    private static String basic(String pair) {
        return "basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPasswordMayHoldColonsAndUmlauts() {
        assertThat(BasicCredentials.parse(basic("anna:Gänse:füße")))
                .contains(new BasicCredentials("anna", "Gänse:füße"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic", "Basic ###", "Basic YW5uYQ==", "Basic OmFubmE=", "Bearer YW5uYTph"})
    void whatMakesNoSenseIsNothing(String header) {
        assertThat(BasicCredentials.parse(header)).isEmpty();
    }

    @Test
    void thePasswordIsNeverPrinted() {
        assertThat(new BasicCredentials("anna", "geheim").toString()).doesNotContain("geheim");
    }
}

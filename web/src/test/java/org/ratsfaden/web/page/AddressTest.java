package org.ratsfaden.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    /** A browser takes what follows two slashes for the name of another server. */
    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/x", "///evil.example/x", "/\\evil.example/x"})
    void aLinkToThePageThatWasAskedForStaysInThePortal(String asked) {
        Address here = Address.of(asked).with("lang", "en");

        assertThat(here).hasToString("/evil.example/x?lang=en");
    }

    @Test
    void aPathIsLeftAsItIs() {
        assertThat(Address.of("/suche").with("q", "a b")).hasToString("/suche?q=a+b");
    }
}

package org.ratsfaden.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LocalLocationTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            http://evil.example/suche?q=a%20b#x, http://evil.example/, /suche?q=a%20b#x
            http://127.0.0.1:8080/             , http://127.0.0.1:8080/, /
            /suche                             , http://127.0.0.1:8080/, /suche
            https://elsewhere.example/a        , http://127.0.0.1:8080/, https://elsewhere.example/a
            """)
    void theHostOfTheRequestIsNotRepeated(String location, String base, String sent) {
        assertThat(LocalLocation.withinPortal(URI.create(location), URI.create(base)))
                .hasToString(sent);
    }
}

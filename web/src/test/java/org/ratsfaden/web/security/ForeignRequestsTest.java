package org.ratsfaden.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ForeignRequestsTest {

    private static final URI HOME = URI.create("https://rat.example.org");

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            same-origin , -                          , false
            none        , -                          , false
            same-site   , -                          , true
            cross-site  , https://rat.example.org    , true
            -           , https://rat.example.org    , false
            -           , http://127.0.0.1:8080      , false
            -           , http://rat.example.org     , true
            -           , https://rat.example.org.eu , true
            -           , null                       , true
            -           , -                          , false
            """)
    void aBrowserSaysWhetherAnotherSiteMadeTheRequest(String fetchSite, String origin, boolean foreign) {
        assertThat(new Provenance(fetchSite, origin, "127.0.0.1:8080").isForeign(HOME))
                .isEqualTo(foreign);
    }

    @Test
    void theWordInTheFirstFieldOfAMultipartFormIsSeenAndTheBodyStaysWhole() throws IOException {
        String body =
                "--x7\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nab_c-1\r\n--x7\r\nContent-Disposition: …";
        BufferedInputStream stream =
                new BufferedInputStream(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));

        assertThat(CsrfToken.firstPart(stream)).isEqualTo("ab_c-1");
        assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"csrf\"\r\n\r\nabc\r\n--x--",
                "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\na b\r\n--x--",
                "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nabc",
            })
    void anyOtherFirstFieldHoldsNoWord(String body) throws IOException {
        assertThat(CsrfToken.firstPart(
                        new BufferedInputStream(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))))
                .isEmpty();
    }
}

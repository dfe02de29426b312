package org.ratsfaden.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/suche?q=Br%C3%BCcke&page=2", "/dokument/7c0a", "/zu-klaeren"})
    void aPathOfThePortalIsKept(String wish) {
        assertThat(LocalPath.of(wish)).isEqualTo(wish);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "suche",
                "//example.org",
                "/\\example.org",
                "\\/example.org",
                "https://example.org/",
                "javascript:alert(1)",
                "/\t/example.org",
                "/a\r\nSet-Cookie: x=y",
                "/a b",
            })
    void anythingElseLeadsToTheStart(String wish) {
        assertThat(LocalPath.of(wish)).isEqualTo("/");
    }
}

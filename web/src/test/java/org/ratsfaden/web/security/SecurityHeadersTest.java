package org.ratsfaden.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SecurityHeadersTest {

    @Test
    void nothingInlineAndNothingForeignRunsOnOurPages() {
        assertThat(SecurityHeaders.headers(false, false).get("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'")
                .doesNotContain("unsafe", "http:", "https:", "*");
    }

    @Test
    void whatProgramsAreHandedNeverActsAsAPage() {
        assertThat(SecurityHeaders.headers(true, false).get("Content-Security-Policy"))
                .contains("sandbox")
                .doesNotContain("script-src");
    }

    @Test
    void browsersInsistOnTlsOnlyWhereThereIsTls() {
        assertThat(SecurityHeaders.headers(false, false)).doesNotContainKey("Strict-Transport-Security");
        assertThat(SecurityHeaders.headers(false, true)).containsKey("Strict-Transport-Security");
    }
}

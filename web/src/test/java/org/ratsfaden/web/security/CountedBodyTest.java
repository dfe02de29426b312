package org.ratsfaden.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;

final class CountedBodyTest {

    private static CountedBody body(int bytes) {
        return new CountedBody(new ByteArrayInputStream(new byte[bytes]), 10, Problem.tooLarge(10));
    }

    @Test
    void aBodyMayBeAsLongAsItMay() throws IOException {
        assertThat(body(10).readAllBytes()).hasSize(10);
    }

    @Test
    void aLongerOneIsRefusedHoweverItIsRead() {
        assertThatThrownBy(() -> body(11).readAllBytes()).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> {
                    CountedBody body = body(11);
                    for (int octet = body.read(); octet >= 0; octet = body.read()) {
                        assertThat(octet).isZero();
                    }
                })
                .isInstanceOf(Refused.class);
    }
}

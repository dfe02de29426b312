package org.ratsfaden.web.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ApiJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "null", "[]", "\"confirmed\"", "{\"state\":}", "state=confirmed"})
    void whatIsNoObjectIsTheSendersFault(String body) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ApiJson.sent(body))
                .satisfies(refused -> assertThat(refused.problem().status()).isEqualTo(400));
    }
}

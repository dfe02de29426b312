package org.ratsfaden.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/suche", "q=Stra%C3%9Fe+und+50%25", "/dokument/%20", "q=Straße", "q=%F0%9F%8F%9B", ""})
    void whatBrowsersSendIsRead(String address) {
        assertThat(ReadableAddress.isReadable(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"q=%ff", "/dokument/%ff", "q=Stra%DFe", "q=%", "q=%4", "q=%zz", "q=%+1", "q=%C3", "q=%C0%AF"})
    void whatNobodyCanReadIsTurnedAway(String address) {
        assertThat(ReadableAddress.isReadable(address)).isFalse();
    }

    @Test
    void anAddressWithoutQuestionMarkIsRead() {
        assertThat(ReadableAddress.isReadable(null)).isTrue();
    }
}

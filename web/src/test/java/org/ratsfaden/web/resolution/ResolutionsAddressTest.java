package org.ratsfaden.web.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ResolutionsAddressTest {

    @Test
    void theWholeListHasASecondPage() {
        ResolutionsAddress whole = ResolutionsAddress.read(query(Map.of()));

        assertThat(whole.onPage(2).address()).hasToString("/beschluesse?page=2");
    }

    @Test
    void theNextPageIsNarrowedAsThisOne() {
        ResolutionsAddress late =
                ResolutionsAddress.read(query(Map.of("overdue", "true", "status", "all", "page", "3")));

        assertThat(late.onPage(4).address()).hasToString("/beschluesse?overdue=true&status=all&page=4");
    }

    @Test
    void whatNobodyUnderstandsIsLeftOut() {
        ResolutionsAddress asked =
                ResolutionsAddress.read(query(Map.of("kind", "wunsch", "due", "bald", "page", "-1")));

        assertThat(asked.isNarrowed()).isFalse();
        assertThat(asked.address()).hasToString("/beschluesse");
    }

    private static MultivaluedMap<String, String> query(Map<String, String> values) {
        return new MultivaluedHashMap<>(values);
    }
}

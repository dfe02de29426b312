package org.ratsfaden.itest;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

final class PortalOpensIT extends OnTheServer {

    @Test
    void theDeployedPortalSaysThatItIsUp() {
        await().atMost(60, SECONDS).untilAsserted(() -> {
            HttpResponse<String> health = get("/health");

            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).isEqualTo("{\"status\":\"UP\"}");
        });
    }

    @Test
    void theServerDoesNotTellWhatItIsMadeOf() throws Exception {
        HttpResponse<String> health = get("/health");

        assertThat(health.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }
}

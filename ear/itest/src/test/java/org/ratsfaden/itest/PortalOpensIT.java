package org.ratsfaden.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

final class PortalOpensIT extends OnTheServer {

    @Test
    void theDeployedPortalSaysThatItIsUp() throws Exception {
        HttpResponse<String> health = Visitor.citizen().get("/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void theServerDoesNotTellWhatItIsMadeOf() throws Exception {
        HttpResponse<String> health = Visitor.citizen().get("/health");

        assertThat(health.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }
}

package org.ratsfaden.web.openapi;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.ratsfaden.web.error.ApiType;

/** Hands out the description that is kept, and tested, beside the code. */
@Path("/api/v1/openapi.json")
@Dependent
public final class OpenApiResource {

    @GET
    @Produces(ApiType.JSON)
    public byte[] description() throws IOException {
        try (InputStream stored = OpenApiResource.class.getResourceAsStream("/META-INF/openapi.json")) {
            return Objects.requireNonNull(stored, "the WAR holds META-INF/openapi.json")
                    .readAllBytes();
        }
    }
}

package org.ratsfaden.itest;

import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that talks to the running portal. Arquillian starts the server once and deploys the EAR for each class. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
abstract class OnTheServer {

    /** Where this server keeps its data, {@code RATSFADEN_HOME}. */
    static final Path HOME = Path.of(System.getProperty("ratsfaden.home"));

    private static final HttpClient BROWSER =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("ratsfaden.ear")));
    }

    /** Answer of the portal to a request without sign-in; {@code path} begins with a slash. */
    static HttpResponse<String> get(String path) throws Exception {
        return BROWSER.send(request(path).build(), BodyHandlers.ofString());
    }

    static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + System.getProperty("ratsfaden.port") + path))
                .timeout(Duration.ofSeconds(30));
    }
}

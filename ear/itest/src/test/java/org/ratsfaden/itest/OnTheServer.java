package org.ratsfaden.itest;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that talks to the running portal. Arquillian starts the server once and deploys the EAR for each class. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
abstract class OnTheServer {

    /** Where this server keeps its data, {@code RATSFADEN_HOME}. */
    static final Path HOME = Path.of(System.getProperty("ratsfaden.home"));

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("ratsfaden.ear")));
    }

    @BeforeAll
    static void thePortalIsUp() {
        await().atMost(60, SECONDS).untilAsserted(() -> {
            assertThat(Visitor.citizen().get("/health").statusCode()).isEqualTo(200);
            assertThat(HOME.resolve("accounts.txt")).isNotEmptyFile();
        });
    }

    /** Lays a file into a folder of the inbox, as somebody in the office does. */
    static void drop(String folder, String name, byte[] content) throws IOException {
        Path inbox = Files.createDirectories(HOME.resolve("inbox").resolve(folder));
        Files.write(inbox.resolve(name), content);
    }
}

package org.ratsfaden.web.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.web.security.OperatorKey;

final class OperatorKeyFileTest {

    @TempDir
    private Path home;

    @Test
    void theKeyOfTheLastStartIsReplacedAndOnlyTheOperatorReadsIt() throws IOException {
        Path file = home.resolve("server/operator-key");
        OperatorKey key = new OperatorKey();
        OperatorKeyFile.write(file, URI.create("http://127.0.0.1:8080"), new OperatorKey());

        OperatorKeyFile.write(file, URI.create("http://127.0.0.1:8090"), key);

        assertThat(file)
                .content()
                .isEqualToNormalizingNewlines("address=http://127.0.0.1:8090\nkey=" + key.word() + "\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.part");
    }
}

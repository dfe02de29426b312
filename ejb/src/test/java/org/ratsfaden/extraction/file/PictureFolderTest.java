package org.ratsfaden.extraction.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFolderTest {

    @TempDir
    Path home;

    PictureFolder folder;

    @BeforeEach
    void open() throws IOException {
        folder = new PictureFolder(home.resolve("pictures"), 100);
    }

    @Test
    void whatNobodyLookedAtForLongestGoesFirst() throws IOException {
        folder.keep("aa-1", picture(40));
        folder.keep("bb-1", picture(40));
        assertThat(folder.find("aa-1")).isPresent();

        folder.keep("cc-1", picture(40));

        assertThat(folder.find("bb-1")).isEmpty();
        assertThat(folder.find("aa-1")).isPresent();
        assertThat(folder.find("cc-1")).isPresent();
        assertThat(bytes()).isEqualTo(80);
    }

    @Test
    void aPictureKeptTwiceIsCountedOnce() throws IOException {
        for (int again = 0; again < 5; again++) {
            folder.keep("aa-1", picture(40));
        }
        folder.keep("bb-1", picture(40));

        assertThat(folder.find("aa-1")).isPresent();
    }

    @Test
    void afterARestartWhatLiesThereIsFoundAndCountedTheOldestGoingFirst() throws IOException {
        Files.setLastModifiedTime(folder.keep("bb-1", picture(40)), FileTime.from(Instant.EPOCH));
        folder.keep("aa-1", picture(40));

        var afterwards = new PictureFolder(home.resolve("pictures"), 100);

        assertThat(afterwards.find("bb-1")).isPresent();
        var smaller = new PictureFolder(home.resolve("pictures"), 50);
        assertThat(smaller.find("bb-1")).isEmpty();
        assertThat(smaller.find("aa-1")).isPresent();
        assertThat(bytes()).isEqualTo(40);
    }

    @Test
    void whatSomebodyDeletedByHandIsNotThereAnyMore() throws IOException {
        Files.delete(folder.keep("aa-1", picture(40)));

        assertThat(folder.find("aa-1")).isEmpty();
    }

    @Test
    void everythingThatBeginsWithAFilesNameIsForgotten() throws IOException {
        folder.keep("aa-1", picture(10));
        folder.keep("aa-2", picture(10));
        folder.keep("ab-1", picture(10));

        folder.forget("aa");

        assertThat(folder.find("aa-1")).isEmpty();
        assertThat(folder.find("ab-1")).isPresent();
        assertThat(bytes()).isEqualTo(10);
    }

    private Path picture(int bytes) throws IOException {
        return Files.write(Files.createTempFile(home, "fresh-", ".png"), new byte[bytes]);
    }

    private long bytes() throws IOException {
        try (var files = Files.walk(home.resolve("pictures"))) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}

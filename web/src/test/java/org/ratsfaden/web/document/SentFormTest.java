package org.ratsfaden.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ratsfaden.web.error.Refused;

final class SentFormTest {

    @TempDir
    private Path scratch;

    private SentForm read(String body) throws IOException {
        byte[] bytes = body.strip().replace("\n", "\r\n").concat("\r\n").getBytes(StandardCharsets.UTF_8);
        return SentFormReader.read(
                "multipart/form-data; boundary=grenze", new ByteArrayInputStream(bytes), scratch, 20);
    }

    private long filesLeft() throws IOException {
        try (Stream<Path> left = Files.list(scratch)) {
            return left.count();
        }
    }

    @Test
    void filesLieOnDiskWhileTheFormIsOpenAndFieldsMayComeAfterThem() throws IOException {
        try (SentForm form = read("""
                --grenze
                Content-Disposition: form-data; name="file"; filename="../Anhörung.txt"

                Guten Tag
                --grenze
                Content-Disposition: form-data; name="visibility"

                 public\s
                --grenze
                Content-Disposition: form-data; name="committee"


                --grenze--
                """)) {
            assertThat(form.file().name()).isEqualTo("Anhörung.txt");
            assertThat(form.file().body()).hasParent(scratch).hasContent("Guten Tag");
            assertThat(form.field("visibility")).contains("public");
            assertThat(form.field("committee")).isEmpty();
        }

        assertThat(filesLeft()).isZero();
    }

    @Test
    void aFileThatIsTooLongIsRefusedAndNothingIsLeftBehind() throws IOException {
        assertRefused("""
                --grenze
                Content-Disposition: form-data; name="file"; filename="a.txt"

                kurz
                --grenze
                Content-Disposition: form-data; name="file"; filename="b.txt"

                länger als zwanzig Bytes
                --grenze--
                """, "at most 20 bytes");
    }

    @Test
    void aFormThatEndsTooEarlyIsRefusedAndNothingIsLeftBehind() throws IOException {
        assertRefused("""
                --grenze
                Content-Disposition: form-data; name="file"; filename="a.txt"

                Guten
                """, "ends too early");
    }

    @Test
    void aFileFieldThatWasLeftEmptyIsNone() throws IOException {
        try (SentForm form = read("""
                --grenze
                Content-Disposition: form-data; name="file"; filename=""

                \s
                --grenze--
                """)) {
            assertThat(form.files()).isEmpty();
            assertThatThrownBy(form::file).hasMessage("file: expected a file with its name, but found nothing");
        }
    }

    @Test
    void aSourceIsAWebAddress() throws IOException {
        for (String address :
                new String[] {"javascript:alert(1)", "file:///etc/passwd", "rat.example.org", "https://"}) {
            try (SentForm form = read("""
                    --grenze
                    Content-Disposition: form-data; name="sourceUrl"

                    %s
                    --grenze--
                    """.formatted(address))) {
                assertThatThrownBy(form::sourceUrl).as(address).hasMessageContaining("http or https");
            }
        }
    }

    @Test
    void whatIsSendableInAFieldIsMeasuredAsItIsSent() {
        assertThat(SentForm.isSendable("ä".repeat(32_768))).isTrue();
        assertThat(SentForm.isSendable("ä".repeat(32_768) + "a")).isFalse();
        assertThat(SentForm.isSendable("Zeile\n".repeat(10_000)))
                .as("each end of a line is sent as two")
                .isFalse();
    }

    private void assertRefused(String body, String detail) throws IOException {
        assertThatThrownBy(() -> read(body))
                .isInstanceOf(Refused.class)
                .extracting(Throwable::getMessage)
                .asString()
                .contains(detail);
        assertThat(filesLeft()).isZero();
    }
}

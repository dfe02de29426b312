package org.ratsfaden.worker.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WireTest {

    private static final List<Answer> ANSWERS = List.of(
            new Answer.Ready(),
            new Answer.Text("text/plain", List.of("Straße 😀", "", "a\nb"), false),
            new Answer.Refused(Refusal.NO_TEXT, "12"),
            new Answer.Drawn(),
            new Answer.NotDrawn(),
            new Answer.Copied(),
            new Answer.NotCopied());

    private static final List<Request> REQUESTS = List.of(
            new Request.ReadText("/größe/ab", "Einladung\n../😀.pdf", 5),
            new Request.DrawPage("/a", 7, 110, "/b.png"),
            new Request.PlacePage("/a", 2, "/b.txt"),
            new Request.CopyPages("/a", List.of(1, 3), "/b.pdf"),
            new Request.PrintSheet("/a.xhtml", List.of("/größe/b", "/c"), "/d.pdf"));

    @Test
    void everythingSaidIsHeardAsItWasSaid() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var speaker = new Wire(InputStream.nullInputStream(), bytes);
        for (Answer answer : ANSWERS) {
            speaker.send(answer);
        }
        Wire listener = hearing(bytes.toByteArray());
        for (Answer answer : ANSWERS) {
            assertThat(listener.receiveAnswer()).isEqualTo(answer);
        }
        bytes.reset();
        for (Request request : REQUESTS) {
            speaker.send(request);
        }
        listener = hearing(bytes.toByteArray());
        for (Request request : REQUESTS) {
            assertThat(listener.receiveRequest()).isEqualTo(request);
        }
        assertThatThrownBy(listener::receiveRequest).isInstanceOf(EOFException.class);
    }

    @Test
    void nonsenseIsNotAnAnswer() {
        byte[] printed = "WARNING: something was printed".getBytes(StandardCharsets.UTF_8);
        byte[] endless = {'R', 'A', 'T', 'S', 0x7F, -1, -1, -1};
        byte[] longerThanItsFrame = {'R', 'A', 'T', 'S', 0, 0, 0, 5, 'T', 0x7F, 0, 0, 0};
        byte[] unknown = {'R', 'A', 'T', 'S', 0, 0, 0, 1, '?'};

        for (byte[] nonsense : List.of(printed, endless, longerThanItsFrame, unknown)) {
            assertThatThrownBy(() -> hearing(nonsense).receiveAnswer()).isInstanceOf(GarbledFrame.class);
        }
    }

    @Test
    void anAnswerThatBreaksOffMeansThatTheWorkerHasGone() throws IOException {
        var bytes = new ByteArrayOutputStream();
        new Wire(InputStream.nullInputStream(), bytes).send(ANSWERS.get(1));
        byte[] whole = bytes.toByteArray();

        for (int length = 0; length < whole.length; length++) {
            Wire cut = hearing(Arrays.copyOf(whole, length));
            assertThatThrownBy(cut::receiveAnswer).isInstanceOf(EOFException.class);
        }
    }

    private static Wire hearing(byte[] bytes) {
        return new Wire(new ByteArrayInputStream(bytes), OutputStream.nullOutputStream());
    }
}

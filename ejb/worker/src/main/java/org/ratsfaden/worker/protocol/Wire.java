package org.ratsfaden.worker.protocol;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Frames: the four bytes {@code RATS}, four bytes of length (big-endian), that many bytes. Not safe for use by several threads,
 * except that one may send while another receives.
 */
public final class Wire {

    /** Longest frame, in bytes; holds more than 20 million characters of any text. */
    public static final int LONGEST_FRAME = 64 * 1024 * 1024;

    private static final int MARK = 0x52415453;

    private final DataInputStream in;
    private final DataOutputStream out;

    public Wire(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(out);
    }

    public void send(Request request) throws IOException {
        var frame = new ByteArrayOutputStream();
        var fields = new DataOutputStream(frame);
        switch (request) {
            case Request.ReadText(var path, var fileName, var maxCharacters) -> {
                fields.writeByte('R');
                write(path, fields);
                write(fileName, fields);
                fields.writeInt(maxCharacters);
            }
            case Request.CopyPages(var path, var pages, var target) -> {
                fields.writeByte('C');
                write(path, fields);
                fields.writeInt(pages.size());
                for (int page : pages) {
                    fields.writeInt(page);
                }
                write(target, fields);
            }
            case Request.DrawPage(var path, var page, var dotsPerInch, var target) -> {
                fields.writeByte('D');
                write(path, fields);
                fields.writeInt(page);
                fields.writeInt(dotsPerInch);
                write(target, fields);
            }
            case Request.PlacePage(var path, var page, var target) -> {
                fields.writeByte('P');
                write(path, fields);
                fields.writeInt(page);
                write(target, fields);
            }
            case Request.PrintSheet(var path, var pictures, var target) -> {
                fields.writeByte('S');
                write(path, fields);
                fields.writeInt(pictures.size());
                for (String picture : pictures) {
                    write(picture, fields);
                }
                write(target, fields);
            }
        }
        send(frame);
    }

    public void send(Answer answer) throws IOException {
        var frame = new ByteArrayOutputStream();
        var fields = new DataOutputStream(frame);
        switch (answer) {
            case Answer.Ready() -> fields.writeByte('!');
            case Answer.Text(var mediaType, var pages, var complete) -> {
                fields.writeByte('T');
                write(mediaType, fields);
                fields.writeBoolean(complete);
                fields.writeInt(pages.size());
                for (String page : pages) {
                    write(page, fields);
                }
            }
            case Answer.Refused(var why, var found) -> {
                fields.writeByte('X');
                write(why.name(), fields);
                write(found, fields);
            }
            case Answer.Drawn() -> fields.writeByte('D');
            case Answer.NotDrawn() -> fields.writeByte('N');
            case Answer.Copied() -> fields.writeByte('C');
            case Answer.NotCopied() -> fields.writeByte('c');
        }
        send(frame);
    }

    /**
     * The next request.
     *
     * @throws EOFException if the server has gone
     */
    public Request receiveRequest() throws IOException {
        DataInputStream fields = receive();
        int kind = fields.readByte();
        return switch (kind) {
            case 'R' -> new Request.ReadText(string(fields), string(fields), fields.readInt());
            case 'C' -> new Request.CopyPages(string(fields), numbers(fields), string(fields));
            case 'D' -> new Request.DrawPage(string(fields), fields.readInt(), fields.readInt(), string(fields));
            case 'P' -> new Request.PlacePage(string(fields), fields.readInt(), string(fields));
            case 'S' -> new Request.PrintSheet(string(fields), strings(fields), string(fields));
            default -> throw new GarbledFrame("no such request: " + kind);
        };
    }

    /**
     * The next answer.
     *
     * @throws EOFException if the worker has gone
     * @throws GarbledFrame if what came is not an answer; nothing that follows can be trusted
     */
    public Answer receiveAnswer() throws IOException {
        DataInputStream fields = receive();
        try {
            return answer(fields);
        } catch (EOFException e) {
            throw new GarbledFrame("an answer that ends too early");
        }
    }

    private static Answer answer(DataInputStream fields) throws IOException {
        int kind = fields.readByte();
        return switch (kind) {
            case '!' -> new Answer.Ready();
            case 'T' -> text(fields);
            case 'X' -> new Answer.Refused(refusal(string(fields)), string(fields));
            case 'D' -> new Answer.Drawn();
            case 'N' -> new Answer.NotDrawn();
            case 'C' -> new Answer.Copied();
            case 'c' -> new Answer.NotCopied();
            default -> throw new GarbledFrame("no such answer: " + kind);
        };
    }

    private static Answer text(DataInputStream fields) throws IOException {
        String mediaType = string(fields);
        boolean complete = fields.readBoolean();
        return new Answer.Text(mediaType, strings(fields), complete);
    }

    private static List<String> strings(DataInputStream fields) throws IOException {
        int count = fields.readInt();
        List<String> strings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            strings.add(string(fields));
        }
        return strings;
    }

    private static List<Integer> numbers(DataInputStream fields) throws IOException {
        int count = fields.readInt();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(fields.readInt());
        }
        return numbers;
    }

    private static Refusal refusal(String name) throws GarbledFrame {
        try {
            return Refusal.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new GarbledFrame("no such refusal: " + name);
        }
    }

    private void send(ByteArrayOutputStream frame) throws IOException {
        out.writeInt(MARK);
        out.writeInt(frame.size());
        frame.writeTo(out);
        out.flush();
    }

    private DataInputStream receive() throws IOException {
        int mark = in.readInt();
        int length = in.readInt();
        if (mark != MARK || length < 1 || length > LONGEST_FRAME) {
            throw new GarbledFrame("mark %08x, length %d".formatted(mark, length));
        }
        byte[] frame = in.readNBytes(length);
        if (frame.length < length) {
            throw new EOFException();
        }
        return new DataInputStream(new ByteArrayInputStream(frame));
    }

    private static void write(String text, DataOutputStream fields) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        fields.writeInt(bytes.length);
        fields.write(bytes);
    }

    private static String string(DataInputStream fields) throws IOException {
        int length = fields.readInt();
        if (length < 0 || length > fields.available()) {
            throw new GarbledFrame("a text of " + length + " bytes");
        }
        return new String(fields.readNBytes(length), StandardCharsets.UTF_8);
    }
}

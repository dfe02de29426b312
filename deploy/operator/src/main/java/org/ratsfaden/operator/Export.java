package org.ratsfaden.operator;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Fetches one document as a ZIP archive; the file is there whole, or not at all, and for its owner only. */
final class Export {

    private final Portal portal;
    private final PrintStream out;

    Export(Portal portal, PrintStream out) {
        this.portal = portal;
        this.out = out;
    }

    int run(Wish wish) throws GivenUp, InterruptedException {
        String id = wish.value("id").orElseThrow();
        Path file = Path.of(wish.value("file").orElse(id + ".zip")).toAbsolutePath();
        if (Files.exists(file)) {
            throw GivenUp.becauseOfTheWords(file + " exists already; name another file");
        }
        String path = "documents/" + URLEncoder.encode(id, StandardCharsets.UTF_8) + "/export";
        try {
            HttpResponse<InputStream> answer = portal.send(portal.request(path), BodyHandlers.ofInputStream());
            try (InputStream archive = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw GivenUp.onTheWay(
                            answer.statusCode() == 404
                                    ? "there is no document " + id
                                    : "the portal answers %d; its log says why".formatted(answer.statusCode()));
                }
                keep(archive, file);
            }
        } catch (FileAlreadyExistsException e) {
            throw GivenUp.onTheWay(e.getFile() + " exists already; name another file");
        } catch (IOException e) {
            throw GivenUp.onTheWay("the document could not be fetched and kept: " + e.getMessage());
        }
        out.println("fine: " + file);
        return 0;
    }

    private static void keep(InputStream archive, Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        Files.createFile(beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            try (var kept = Files.newOutputStream(beside)) {
                archive.transferTo(kept);
            }
            Files.move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}

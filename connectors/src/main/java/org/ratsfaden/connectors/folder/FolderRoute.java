package org.ratsfaden.connectors.folder;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.intake.IncomingFile;
import org.ratsfaden.intake.Receipt;
import org.ratsfaden.intake.ReceiveFile;

/**
 * Takes settled files from one folder. When the front door has answered, and not before, a file moves to {@code taken/} or {@code
 * refused/} beside it; a file that could not be kept because the disk or the database failed stays where it is and comes again.
 */
public final class FolderRoute extends RouteBuilder {

    private static final String DESTINATION = "ratsfadenDestination";

    private final WatchedFolder folder;
    private final ReceiveFile receiveFile;

    public FolderRoute(WatchedFolder folder, ReceiveFile receiveFile) {
        this.folder = folder;
        this.receiveFile = receiveFile;
    }

    @Override
    public void configure() throws IOException {
        Files.createDirectories(folder.path());
        String filter = "dropped-" + folder.name();
        getContext().getRegistry().bind(filter, (GenericFileFilter<File>) FolderRoute::isDropped);
        fromF(
                        "file:%s?recursive=true&filter=#%s&readLock=changed&readLockMarkerFile=false&readLockMinLength=0&readLockMinAge=%d&readLockCheckInterval=200"
                                + "&readLockLoggingLevel=DEBUG&delay=300&maxMessagesPerPoll=200&move=${header.%s}",
                        folder.path(), filter, folder.settleTime().toMillis(), DESTINATION)
                .routeId("folder-" + folder.name())
                .process(this::handOver);
    }

    /** What people have dropped; not what lies in {@code taken/} and {@code refused/}, which may be a hundred thousand files. */
    private static boolean isDropped(GenericFile<File> file) {
        String name = file.getFileNameOnly();
        return !(file.isDirectory() && (name.equals(Destination.TAKEN) || name.equals(Destination.REFUSED)));
    }

    private void handOver(Exchange exchange) throws IOException, InvalidPayloadException {
        Path file = exchange.getIn().getMandatoryBody(File.class).toPath();
        Destination destination = switch (offer(file)) {
            case Receipt.Accepted(var _), Receipt.AlreadyHeld(var _, var _) -> Destination.taken(file);
            case Receipt.Refused(var reason, var detail) -> Destination.refused(file, reason, detail);
        };
        exchange.getIn().setHeader(DESTINATION, destination.prepare());
    }

    private Receipt offer(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            return new Receipt.Refused(Receipt.Reason.NOT_A_FILE, "");
        }
        Optional<Visibility> declared = folder.declaredFor(file);
        if (declared.isEmpty()) {
            return new Receipt.Refused(Receipt.Reason.NO_SUCH_COMMITTEE, folder.folderBelow(file));
        }
        String source = "folder:" + folder.name();
        return receiveFile.receive(new IncomingFile(
                file.getFileName().toString(), file, source, null, declared.get(), new Reader.Clerk(source)));
    }
}

package org.ratsfaden.connectors.folder;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes settled files from one folder. When the front door has answered, and not before, a file moves to {@code taken/} or {@code
 * refused/} beside it; a file that could not be kept because the disk or the database failed stays where it is and comes again,
 * after a {@link Pause}.
 */
public final class FolderRoute extends RouteBuilder {

    private static final Logger LOG = LoggerFactory.getLogger(FolderRoute.class);

    private static final String DESTINATION = "ratsfadenDestination";

    private final WatchedFolder folder;
    private final ReceiveFile receiveFile;
    private final Pause pause;

    public FolderRoute(WatchedFolder folder, ReceiveFile receiveFile, Clock clock) {
        this.folder = folder;
        this.receiveFile = receiveFile;
        this.pause = new Pause(LOG, clock, "files are taken from folder " + folder.name());
    }

    @Override
    public void configure() throws IOException {
        Files.createDirectories(folder.path());
        String filter = "dropped-" + folder.name();
        String pausing = "pause-" + folder.name();
        getContext().getRegistry().bind(filter, (GenericFileFilter<File>) this::isDropped);
        getContext().getRegistry().bind(pausing, pause);
        errorHandler(noErrorHandler()); // the pause hears of every failure
        fromF(
                        "file:%s?recursive=true&filter=#%s&readLock=changed&readLockMarkerFile=false&readLockMinLength=0&readLockMinAge=%d&readLockCheckInterval=200"
                                + "&readLockLoggingLevel=DEBUG&delay=300&maxMessagesPerPoll=200&exceptionHandler=#%s&onCompletionExceptionHandler=#%s&move=${header.%s}",
                        folder.path(), filter, folder.settleTime().toMillis(), pausing, pausing, DESTINATION)
                .routeId("folder-" + folder.name())
                .process(this::handOver);
    }

    /** What people have dropped, and nothing while pausing; not what lies in {@code taken/} and {@code refused/}, which may be a hundred thousand files. */
    private boolean isDropped(GenericFile<File> file) {
        if (pause.lasts()) {
            return false;
        }
        String name = file.getFileNameOnly();
        return !(file.isDirectory() && (name.equals(Destination.TAKEN) || name.equals(Destination.REFUSED)));
    }

    private void handOver(Exchange exchange) throws IOException, InvalidPayloadException, Pause.StaysForNow {
        if (pause.lasts()) {
            throw new Pause.StaysForNow();
        }
        Path file = exchange.getIn().getMandatoryBody(File.class).toPath();
        Destination destination = switch (offer(file)) {
            case Receipt.Accepted(var _), Receipt.AlreadyHeld(var _, var _) -> Destination.taken(file);
            case Receipt.Refused(var reason, var detail) -> Destination.refused(file, reason, detail);
        };
        exchange.getIn().setHeader(DESTINATION, destination.prepare());
        pause.over();
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

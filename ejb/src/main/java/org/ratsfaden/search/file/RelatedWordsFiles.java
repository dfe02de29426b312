package org.ratsfaden.search.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.search.RelatedWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The shipped list of related words and the operator's own after it, which is looked at again some seconds after it was saved. An
 * own list that cannot be read changes nothing. Safe for use by several threads.
 */
public final class RelatedWordsFiles implements Supplier<RelatedWords> {

    private static final Logger LOG = LoggerFactory.getLogger(RelatedWordsFiles.class);
    private static final String SHIPPED = "/synonyms.txt";
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final FileTime NEVER = FileTime.fromMillis(0);

    private final Path own;
    private final Clock clock;
    private final List<String> shipped;
    private @Nullable RelatedWords known;
    private FileTime savedAt = NEVER;
    private Instant lookedAt = Instant.MIN;

    /** @param own the operator's list; there need not be one */
    public RelatedWordsFiles(Path own, Clock clock) {
        this.own = own;
        this.clock = clock;
        try (InputStream list = RelatedWordsFiles.class.getResourceAsStream(SHIPPED)) {
            shipped = list == null
                    ? List.of()
                    : new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                            .lines()
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the list of related words in the jar", e);
        }
    }

    /** The same instance until the list changes. */
    @Override
    public synchronized RelatedWords get() {
        RelatedWords before = known;
        if (before != null && clock.instant().isBefore(lookedAt.plus(LOOK_EVERY))) {
            return before;
        }
        lookedAt = clock.instant();
        try {
            FileTime saved = Files.exists(own) ? Files.getLastModifiedTime(own) : NEVER;
            if (before != null && saved.equals(savedAt)) {
                return before;
            }
            List<String> lines = new ArrayList<>(shipped);
            if (!saved.equals(NEVER)) {
                lines.addAll(Files.readAllLines(own));
            }
            savedAt = saved;
            RelatedWords now = RelatedWords.of(lines);
            known = now;
            return now;
        } catch (IOException e) {
            LOG.warn("own list of related words unreadable path={}", own, e);
            RelatedWords kept = before == null ? RelatedWords.of(shipped) : before;
            known = kept;
            return kept;
        }
    }
}

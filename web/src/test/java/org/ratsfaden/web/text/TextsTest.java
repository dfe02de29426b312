package org.ratsfaden.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word has both languages, every key has a place, every place has a key. */
class TextsTest {

    private static final Path MAIN = Path.of("src", "main");
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z-]*\\.[a-z][a-z.-]*)\"");
    private static final Pattern SAID = Pattern.compile("(?:say|sayInOther|said)\\((?:frame, )?\"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        Set<String> german = keys("de");
        Set<String> english = keys("en");

        assertThat(lines(german, english)).as("add to messages_en.properties").isEmpty();
        assertThat(lines(english, german)).as("add to messages_de.properties").isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() throws IOException {
        Properties german = messages("de");
        Properties english = messages("en");

        assertThat(german.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(english.getProperty(key)))
                        .as(key)
                        .isEqualTo(places(german.getProperty(key))));
    }

    @Test
    void everyKeySaidSomewhereHasWords() throws IOException {
        Set<String> said = new TreeSet<>();
        for (String source : sources()) {
            Matcher matcher = SAID.matcher(source);
            while (matcher.find()) {
                said.add(matcher.group(1));
            }
        }
        said.addAll(literals(List.of(
                Files.readString(MAIN.resolve("java/org/ratsfaden/web/text/Labels.java")),
                Files.readString(MAIN.resolve("java/org/ratsfaden/web/text/FieldLabels.java")))));

        assertThat(said).hasSizeGreaterThan(200);
        assertThat(lines(said, keys("de"))).as("add to both messages files").isEmpty();
    }

    @Test
    void everyKeyIsSaidSomewhere() throws IOException {
        Set<String> unused = keys("de");
        unused.removeAll(literals(sources()));

        assertThat(unused).as("remove from both messages files").isEmpty();
    }

    @Test
    void everyTextCanBeSaid() throws IOException {
        for (Language language : Language.values()) {
            Texts texts = new Texts(language);
            for (String key : keys("de")) {
                assertThat(texts.say(key, 3, 2, 1)).as(key).isNotBlank().doesNotContain("{");
            }
        }
    }

    @Test
    void oneHitIsNotSeveral() {
        Texts german = new Texts(Language.GERMAN);

        assertThat(german.say("search.total", 0, "Kita")).isEqualTo("Keine Treffer für „Kita“.");
        assertThat(german.say("search.total", 1, "Kita")).isEqualTo("Ein Treffer für „Kita“.");
        assertThat(german.say("search.total", 1234, "Kita")).isEqualTo("1.234 Treffer für „Kita“.");
    }

    @Test
    void daysAndSizesAreWrittenAsTheLanguageDoes() {
        assertThat(new Texts(Language.GERMAN).day(LocalDate.of(2018, 3, 6))).isEqualTo("6. März 2018");
        assertThat(new Texts(Language.ENGLISH).day(LocalDate.of(2018, 3, 6))).isEqualTo("6 March 2018");
        assertThat(new Texts(Language.GERMAN).size(1_412_000)).isEqualTo("1,4 MB");
        assertThat(new Texts(Language.ENGLISH).size(999)).isEqualTo("999 bytes");
    }

    private static Set<String> lines(Set<String> wanted, Set<String> there) {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(there);
        Set<String> lines = new TreeSet<>();
        missing.forEach(key -> lines.add(key + "="));
        return lines;
    }

    private static Set<String> literals(List<String> sources) {
        Set<String> found = new TreeSet<>();
        for (String source : sources) {
            Matcher literal = KEY.matcher(source);
            while (literal.find()) {
                found.add(literal.group(1));
            }
        }
        return found;
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|jte)"))
                    .map(TextsTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String language) throws IOException {
        return new TreeSet<>(messages(language).stringPropertyNames());
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        try (Reader file = Files.newBufferedReader(MAIN.resolve("resources/messages_" + language + ".properties"))) {
            messages.load(file);
        }
        return messages;
    }
}

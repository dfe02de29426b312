package org.ratsfaden.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A generated paper; the same for the same count on every machine.
 *
 * @param fileName unique
 */
record CouncilPaper(String fileName, String text) {

    /** Every so many papers one is as long as twenty pages. */
    private static final int LONG_EVERY = 200;

    private static final int USUAL_CHARACTERS = 1_900;
    private static final int LONG_CHARACTERS = 40_000;
    private static final int WORDS_PER_LINE = 12;
    private static final long SEED = 20_260_101;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMAN);

    /** @param count from 0 */
    static CouncilPaper of(int count) {
        SplittableRandom random = new SplittableRandom(SEED + count);
        Vocabulary words = new Vocabulary(random);
        int year = 2012 + count % 14;
        LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
        StringBuilder text = new StringBuilder(
                """
                Landkreis Tannfurt

                Beschlussvorlage Nr. %s
                öffentlich

                Gremium: %s
                Datum: %s

                Betreff: %s für %s

                Sachverhalt:
                """.formatted(number(count), words.committee(), DAY.format(day), words.compound(), words.place()));
        int length = count % LONG_EVERY == LONG_EVERY - 1 ? LONG_CHARACTERS : USUAL_CHARACTERS;
        while (text.length() < length) {
            text.append(paragraph(words, random, year)).append("\n\n");
        }
        text.append("Beschlussvorschlag:\nDer %s empfiehlt dem Kreistag, das %s zu beschließen.\n"
                .formatted(words.committee(), words.compound()));
        return new CouncilPaper("vorlage-%05d.txt".formatted(count), text.toString());
    }

    /** The number a paper carries: year and a number of its own, as {@code 2019/0042}. */
    static String number(int count) {
        return "%d/%04d".formatted(2012 + count % 14, count / 14 + 1);
    }

    private static String paragraph(Vocabulary words, SplittableRandom random, int year) {
        StringBuilder paragraph = new StringBuilder();
        for (int sentence = 0; sentence < 4; sentence++) {
            paragraph.append(sentence(words, random, year)).append(' ');
        }
        return wrapped(paragraph.toString());
    }

    private static String sentence(Vocabulary words, SplittableRandom random, int year) {
        return switch (random.nextInt(6)) {
            case 0 ->
                "Die %s %s das %s in %s und %s die %s."
                        .formatted(
                                words.noun(),
                                words.verb(),
                                words.compound(),
                                words.place(),
                                words.verb(),
                                words.noun());
            case 1 ->
                "Für die %s %s sind im Haushalt %d rund %d Euro vorgesehen."
                        .formatted(words.adjective(), words.noun(), year, 1_000 * (1 + random.nextInt(900)));
            case 2 ->
                "Auf die Vorlage %s wird verwiesen, der %s hat dazu beraten."
                        .formatted(number(random.nextInt(10_000)), words.committee());
            case 3 ->
                "Nach dem %s %s die %s eine %s %s."
                        .formatted(words.compound(), words.verb(), words.noun(), words.adjective(), words.noun());
            case 4 ->
                "Im %s wurde über %s, %s und die %s %s gesprochen."
                        .formatted(words.committee(), words.noun(), words.compound(), words.adjective(), words.noun());
            default ->
                "Der %s zur %s der %s liegt als Anlage %d bei."
                        .formatted(words.noun(), words.noun(), words.noun(), 1 + random.nextInt(9));
        };
    }

    private static String wrapped(String sentences) {
        StringBuilder lines = new StringBuilder();
        int words = 0;
        for (String word : sentences.strip().split(" ")) {
            lines.append(word).append(++words % WORDS_PER_LINE == 0 ? '\n' : ' ');
        }
        return lines.toString().strip();
    }
}

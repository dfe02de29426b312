package org.ratsfaden.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

    private static final Path SHEET = Path.of("src/main/webapp/static/ratsfaden.css");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern BRACE = Pattern.compile("([^{}]*)([{}])");

    /** A brace that is missing swallows all that follows: browsers read it as rules within a rule, and say nothing. */
    @Test
    void everyRuleIsClosedBeforeTheNextOneBegins() throws IOException {
        String sheet = COMMENT.matcher(Files.readString(SHEET)).replaceAll("");
        Deque<String> open = new ArrayDeque<>();
        List<String> within = new ArrayList<>();

        for (Matcher brace = BRACE.matcher(sheet); brace.find(); ) {
            if (brace.group(2).equals("}")) {
                assertThat(open).as("a brace too many").isNotEmpty();
                open.pop();
            } else {
                String selector = brace.group(1).strip();
                if (!open.isEmpty() && !open.peek().startsWith("@")) {
                    within.add(selector + " within " + open.peek());
                }
                open.push(selector);
            }
        }

        assertThat(within).isEmpty();
        assertThat(open).isEmpty();
    }
}

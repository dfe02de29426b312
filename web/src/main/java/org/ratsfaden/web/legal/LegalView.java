package org.ratsfaden.web.legal;

import java.util.ArrayList;
import java.util.List;
import org.ratsfaden.web.page.Frame;

/**
 * A page of texts the operator answers for.
 *
 * @param introduction paragraphs before the sections
 * @param missing settings that are empty and leave a section without words
 */
public record LegalView(
        Frame frame, String title, List<String> introduction, List<Section> sections, List<String> missing) {

    /** @param lines at least one */
    public record Section(String title, List<String> lines) {}

    public LegalView {
        introduction = List.copyOf(introduction);
        sections = List.copyOf(sections);
        missing = List.copyOf(missing);
    }

    /** Collects the sections of a page and the settings it misses. */
    static final class Draft {

        private final Frame frame;
        private final List<String> introduction = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();

        Draft(Frame frame) {
            this.frame = frame;
        }

        Draft introduced(String words) {
            introduction.add(words);
            return this;
        }

        Draft section(String title, String words) {
            sections.add(new Section(title, List.of(words)));
            return this;
        }

        /** A section whose words stand in a setting. */
        Draft section(String title, String setting, String words) {
            if (words.isBlank()) {
                missing.add(setting);
            } else {
                sections.add(new Section(title, List.of(words.split("\\s*\\|\\s*", -1))));
            }
            return this;
        }

        LegalView titled(String title) {
            return new LegalView(frame, title, introduction, sections, missing);
        }
    }
}

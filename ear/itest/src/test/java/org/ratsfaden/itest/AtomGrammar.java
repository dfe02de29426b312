package org.ratsfaden.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The schema of RFC 4287, appendix B ({@code atom.rnc}). */
final class AtomGrammar {

    private AtomGrammar() {}

    /** Where a feed does not fit it. */
    static List<String> brokenIn(String feed) throws Exception {
        Complaints complaints = new Complaints();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, complaints);
        var driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        try (InputStream grammar = AtomGrammar.class.getResourceAsStream("/atom.rnc")) {
            assertThat(driver.loadSchema(new InputSource(grammar))).isTrue();
        }
        driver.validate(new InputSource(new StringReader(feed)));
        return complaints.all;
    }

    /** Everything that is wrong, in its order. */
    private static final class Complaints implements ErrorHandler {

        private final List<String> all = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            all.add(e.getMessage());
        }

        @Override
        public void error(SAXParseException e) {
            all.add(e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            all.add(e.getMessage());
        }
    }
}

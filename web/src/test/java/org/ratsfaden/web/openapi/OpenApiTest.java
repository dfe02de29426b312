package org.ratsfaden.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ratsfaden.web.error.NotBuiltYet;
import org.ratsfaden.web.security.OperatorKey;

final class OpenApiTest {

    private static final Set<String> NOT_METHODS = Set.of("parameters", "summary", "description");

    @Test
    void everythingProgramsCanAskForIsDescribedAndNothingElse() throws IOException {
        assertThat(described()).isEqualTo(built()).hasSizeGreaterThan(8);
    }

    @Test
    void everyReferenceLeadsSomewhere() throws IOException {
        JsonObject document = document();

        assertThat(references(document).toList())
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(document.getValue(reference.substring(1)))
                        .as(reference)
                        .isNotNull());
    }

    private static JsonObject document() throws IOException {
        try (InputStream stored = OpenApiResource.class.getResourceAsStream("/META-INF/openapi.json");
                JsonReader reader = Json.createReader(Objects.requireNonNull(stored))) {
            return reader.readObject();
        }
    }

    private static Set<String> described() throws IOException {
        Set<String> operations = new TreeSet<>();
        document()
                .getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().keySet().stream()
                        .filter(key -> !NOT_METHODS.contains(key))
                        .forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return operations;
    }

    /**
     * What the classes answer programs. Parts that are not built yet at all are described when they are; what only the operator's
     * commands may ask is a matter between two parts of this project.
     */
    private static Set<String> built() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.ratsfaden.web")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .filter(type -> type != NotBuiltYet.class)
                        .flatMap(OpenApiTest::operations)
                        .filter(operation -> !operation.contains(" " + OperatorKey.ADDRESSES))
                        .filter(operation -> operation.contains(" /api/")
                                || operation.contains(" /feed/")
                                || operation.endsWith(" /health"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> operations(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotations())
                        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                        .filter(Objects::nonNull)
                        .map(verb -> verb.value() + " " + path(resource, method)));
    }

    private static String path(Class<?> resource, Method method) {
        String below = method.isAnnotationPresent(Path.class)
                ? "/" + method.getAnnotation(Path.class).value()
                : "";
        return (resource.getAnnotation(Path.class).value() + below)
                .replaceAll("\\{(\\w+): (?:[^{}]|\\{[^}]*})*}", "{$1}")
                .replace("//", "/");
    }

    private static Stream<String> references(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT ->
                value.asJsonObject().entrySet().stream()
                        .flatMap(entry -> entry.getKey().equals("$ref")
                                ? Stream.of(value.asJsonObject().getString("$ref"))
                                : references(entry.getValue()));
            case ARRAY -> value.asJsonArray().stream().flatMap(OpenApiTest::references);
            case STRING, NUMBER, TRUE, FALSE, NULL -> Stream.empty();
        };
    }
}

package dev.sixk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sixk.SixKParser;
import dev.sixk.input.ParseOptions;
import dev.sixk.spec.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every type of the model, found by reflection, so that a new type is held to it too. */
class ModelContractTest {

    /** What reports share; the words behind facts, which are looked up by path; the constants for the keys of a header. */
    private static final List<Class<?>> OTHERS = List.of(Report.class, Evidence.class, HeaderNames.class);

    static Stream<Class<?>> types() throws URISyntaxException {
        Path classes = Path.of(SixK.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return Samples.filesBelow(classes.resolve("dev/sixk/model")).stream().map(file -> file.getFileName().toString())
            .filter(name -> !name.startsWith("package-info")).map(name -> type(name.replace(".class", "")));
    }

    static Stream<Class<?>> records() throws URISyntaxException {
        return types().filter(Class::isRecord);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeIsAPublicRecordOrEnumAndWhatTheReportsShareAnInterface(Class<?> type) {
        assertThat(type.isRecord() || type.isEnum() || OTHERS.contains(type)).isTrue();
        assertThat(Modifier.isPublic(type.getModifiers())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyRecordIsTheSameAfterSerialization(Class<?> type) throws Exception {
        Object filled = FilledRecords.sample(type);
        assertThat(filled).isInstanceOf(Serializable.class);
        Object copy = copy(filled);
        assertThat(copy).isEqualTo(filled).isNotSameAs(filled).hasSameHashCodeAs(filled).hasToString(filled.toString());
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyListIsCopiedAndUnmodifiable(Class<?> type) throws Exception {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = FilledRecords.samples(components);
        Object made = FilledRecords.make(type, arguments);
        for (int i = 0; i < components.length; i++) {
            if (arguments[i] instanceof ArrayList<?> given) {
                List<?> kept = (List<?>) components[i].getAccessor().invoke(made);
                given.clear();
                assertThat(kept).as(components[i].getName()).hasSize(1);
                assertThatThrownBy(kept::clear).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void nullIsTakenWhereItIsDeclaredAndNowhereElse(Class<?> type) throws Exception {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Object[] arguments = FilledRecords.samples(components);
            arguments[i] = null;
            if (components[i].getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                assertThat(components[i].getAccessor().invoke(FilledRecords.make(type, arguments))).isNull();
            } else if (!components[i].getType().isPrimitive()) {
                assertThatThrownBy(() -> FilledRecords.make(type, arguments)).as(components[i].getName())
                    .isInstanceOf(NullPointerException.class);
            }
        }
    }

    @Test
    void aReportDoesNotDependOnWhetherEvidenceWasAskedFor() {
        for (String text : Samples.all()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            SixK with = SixKParser.parseAll(bytes, ParseOptions.builder().evidence(true).build()).get(0).report();
            assertThat(with).isEqualTo(SixKParser.parse(bytes)).hasSameHashCodeAs(SixKParser.parse(bytes));
        }
    }

    @Test
    void aProblemIsTheSameWithOrWithoutItsSpan() {
        Problem bare = new Problem(ProblemCode.SIGNATURE_MISSING, "message", 1, "text", null);
        assertThat(new Problem(ProblemCode.SIGNATURE_MISSING, "message", 1, "text", new SourceSpan(0, 1, 2, 1, 1))).isEqualTo(bare)
            .hasSameHashCodeAs(bare);
        assertThat(new Problem(ProblemCode.SIGNATURE_MISSING, "message", 2, "text", null)).isNotEqualTo(bare);
        assertThat(new Problem(ProblemCode.SIGNATURE_MISSING, "message", "signatures", 1, "text", null)).isNotEqualTo(bare);
    }

    @Test
    void aParsedReportIsTheSameAfterSerialization() throws Exception {
        for (String text : Samples.seeds()) {
            SixK report = SixKParser.parseText(text);
            assertThat(copy(report)).isEqualTo(report);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName("dev.sixk.model." + name);
        } catch (ClassNotFoundException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Object copy(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}

package dev.sixk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sixk.ParseOptions;
import dev.sixk.SixKParser;
import dev.sixk.spec.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every type of the model, found by reflection, so that a new type is held to it too. */
class ModelContractTest {

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
    void everyTypeIsAPublicRecordEnumOrSealedInterface(Class<?> type) {
        assertThat(type.isRecord() || type.isEnum() || type.isSealed()).isTrue();
        assertThat(Modifier.isPublic(type.getModifiers())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyRecordIsTheSameAfterSerialization(Class<?> type) throws Exception {
        Object filled = sample(type);
        assertThat(filled).isInstanceOf(Serializable.class);
        Object copy = copy(filled);
        assertThat(copy).isEqualTo(filled).isNotSameAs(filled).hasSameHashCodeAs(filled).hasToString(filled.toString());
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyListIsCopiedAndUnmodifiable(Class<?> type) throws Exception {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = samples(components);
        Object made = make(type, arguments);
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
            Object[] arguments = samples(components);
            arguments[i] = null;
            if (components[i].getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                assertThat(components[i].getAccessor().invoke(make(type, arguments))).isNull();
            } else if (!components[i].getType().isPrimitive()) {
                assertThatThrownBy(() -> make(type, arguments)).as(components[i].getName()).isInstanceOf(NullPointerException.class);
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

    private static Object[] samples(RecordComponent[] components) throws Exception {
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = sample(components[i].getGenericType());
        }
        return arguments;
    }

    /** A value of a type with nothing left out; lists are modifiable, so that it shows whether a record copies them. */
    private static Object sample(Type type) throws Exception {
        if (type instanceof ParameterizedType list) {
            return new ArrayList<>(List.of(sample(list.getActualTypeArguments()[0])));
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted.isEnum()) {
            return wanted.getEnumConstants()[0];
        }
        return wanted.isRecord() ? make(wanted, samples(wanted.getRecordComponents())) : plain(wanted);
    }

    private static Object plain(Class<?> type) {
        if (type == LocalDate.class) {
            return LocalDate.of(2003, 5, 13);
        }
        return type == String.class ? "words" : type == boolean.class ? (Object) true : (Object) 1;
    }

    private static Object make(Class<?> type, Object[] arguments) throws Exception {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(parameters).newInstance(arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause() instanceof Exception cause ? cause : failure;
        }
    }
}

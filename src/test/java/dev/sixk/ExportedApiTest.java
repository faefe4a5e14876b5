package dev.sixk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.spec.Samples;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is exported mentions nothing that is not: users can name every type that they are given. */
class ExportedApiTest {

    private static final List<String> EXPORTED = List.of("dev.sixk", "dev.sixk.bulk", "dev.sixk.document", "dev.sixk.edgar", "dev.sixk.facts", "dev.sixk.form", "dev.sixk.input",
        "dev.sixk.json", "dev.sixk.layout", "dev.sixk.model", "dev.sixk.news", "dev.sixk.words");
    /** Exported too, and not checked: what ANTLR makes of the grammars, and {@code dev.sixk.jackson}, which is there to name Jackson's types. */
    private static final String GENERATED = "dev.sixk.grammar";
    private static final Set<String> WITH_ANTLR = Set.of("dev.sixk.facts", "dev.sixk.form", "dev.sixk.words");

    static Stream<Class<?>> exportedTypes() {
        return EXPORTED.stream().flatMap(name -> Samples.filesBelow(Path.of("src/main/java", name.split("\\."))).stream()
            .filter(file -> file.getParent().equals(Path.of("src/main/java", name.split("\\."))) && !file.endsWith("package-info.java"))
            .map(file -> type(name + "." + file.getFileName().toString().replace(".java", "")))).flatMap(ExportedApiTest::withMembers);
    }

    private static Stream<Class<?>> withMembers(Class<?> type) {
        return isVisible(type.getModifiers())
            ? Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses()).flatMap(ExportedApiTest::withMembers)) : Stream.empty();
    }

    @ParameterizedTest
    @MethodSource("exportedTypes")
    void signaturesMentionExportedTypesOnly(Class<?> type) {
        Set<String> foreign = new LinkedHashSet<>();
        mentioned(type).forEach(mention -> named(mention).filter(name -> !isAllowed(name, type)).map(Class::getName).forEach(foreign::add));
        assertThat(foreign).isEmpty();
    }

    private static boolean isAllowed(Class<?> named, Class<?> in) {
        String home = named.getPackageName();
        return home.startsWith("java.") || EXPORTED.contains(home) && isVisible(named.getModifiers())
            || WITH_ANTLR.contains(in.getPackageName()) && (home.equals(GENERATED) || home.startsWith("org.antlr.v4.runtime"));
    }

    private static Stream<Type> mentioned(Class<?> type) {
        Stream<Type> own = Stream.concat(Arrays.stream(type.getGenericInterfaces()), Stream.ofNullable(type.getGenericSuperclass()));
        Stream<Type> fields = Arrays.stream(type.getDeclaredFields()).filter(field -> isVisible(field.getModifiers())).map(Field::getGenericType);
        Stream<Executable> called = Stream.concat(Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
            .map(Executable.class::cast).filter(each -> isVisible(each.getModifiers()) && !each.isSynthetic());
        return Stream.of(own, fields, called.flatMap(ExportedApiTest::signature)).flatMap(each -> each);
    }

    private static Stream<Type> signature(Executable called) {
        Stream<Type> result = called instanceof Method method ? Stream.of(method.getGenericReturnType()) : Stream.of();
        Stream<Type> given = called instanceof Constructor<?> ? Arrays.stream(called.getParameterTypes()) : Arrays.stream(called.getGenericParameterTypes());
        return Stream.of(result, given, Arrays.stream(called.getGenericExceptionTypes())).flatMap(each -> each);
    }

    private static Stream<Class<?>> named(Type type) {
        if (type instanceof Class<?> plain) {
            Class<?> named = plain.isArray() ? plain.getComponentType() : plain;
            return named.isPrimitive() ? Stream.empty() : Stream.of(named);
        }
        if (type instanceof ParameterizedType generic) {
            return Stream.concat(named(generic.getRawType()), Arrays.stream(generic.getActualTypeArguments()).flatMap(ExportedApiTest::named));
        }
        return type instanceof WildcardType wildcard ? Arrays.stream(wildcard.getUpperBounds()).flatMap(ExportedApiTest::named)
            : type instanceof GenericArrayType array ? named(array.getGenericComponentType())
            : type instanceof TypeVariable<?> ? Stream.empty() : Stream.empty();
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

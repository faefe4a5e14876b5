package dev.sixk.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.sixk.SixKParser;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packages stand in the order of the data, as docs/architecture.md draws them: a stage knows earlier ones, never a later one. */
class RoomsTest {

    /** A package in each place; what stands in a later place is unknown to it. */
    private static final List<String> ORDER = List.of("model", "input", "grammar", "internal.container", "edgar", "layout", "internal.layout.line",
        "internal.layout.text", "internal.layout.html", "internal.layout", "words", "facts", "internal.fold", "internal.dates", "internal.cover",
        "internal.boxes", "internal.exhibits", "internal.signatures", "form", "internal.forms", "internal.news", "internal.flow", "internal.document", "document", "", "news", "bulk", "json", "jackson", "internal.explain", "cli");
    /** The model is a vocabulary, and ANTLR counts for itself. */
    private static final List<String> LARGE = List.of(name("model"), name("grammar"));
    private static final int MOST_FILES = 30;

    private static final JavaClasses CLASSES = new ClassFileImporter().importUrl(SixKParser.class.getProtectionDomain().getCodeSource().getLocation());

    private static String name(String room) {
        return room.isEmpty() ? "dev.sixk" : "dev.sixk." + room;
    }

    static Stream<String> rooms() {
        return ORDER.stream();
    }

    @Test
    void everyPackageHasItsPlace() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct()).containsExactlyInAnyOrderElementsOf(ORDER.stream().map(RoomsTest::name).toList());
    }

    @ParameterizedTest(name = "dev.sixk.{0}")
    @MethodSource("rooms")
    void noArrowGoesBack(String room) {
        String[] later = ORDER.subList(ORDER.indexOf(room) + 1, ORDER.size()).stream().map(RoomsTest::name).toArray(String[]::new);
        if (later.length > 0) {
            noClasses().that().resideInAPackage(name(room)).should().dependOnClassesThat().resideInAnyPackage(later).check(CLASSES);
        }
    }

    @Test
    void noPackagesFormACycle() {
        slices().matching("dev.sixk.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noRoomIsAHall() {
        Map<String, Long> files = CLASSES.stream().filter(JavaClass::isTopLevelClass).filter(type -> !LARGE.contains(type.getPackageName()))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(files).allSatisfy((room, count) -> assertThat(count).as(room).isLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void embeddersNeedAntlrAndJsoupOnly() {
        noClasses().that().resideOutsideOfPackages("dev.sixk.cli", "dev.sixk.bulk", "dev.sixk.jackson").should().dependOnClassesThat()
            .resideOutsideOfPackages("dev.sixk..", "java..", "org.antlr.v4.runtime..", "org.jsoup..", "org.jspecify..").check(CLASSES);
    }

    @Test
    void archivesNeedTheLibraryForThemAndNothingElse() {
        noClasses().that().resideInAPackage("dev.sixk.bulk").should().dependOnClassesThat()
            .resideOutsideOfPackages("dev.sixk..", "java..", "org.jspecify..", "org.apache.commons.compress..").check(CLASSES);
    }
}

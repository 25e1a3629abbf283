package org.nightmap;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which room may use which, and what stays inside one room: docs/architecture.md. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoomDependenciesTest {

    private static final String ROOT = "org.nightmap";

    /** Packages without data or I/O of their own, open to every room: docs/decisions/0001-shared-kernel.md. */
    private static final Set<String> SHARED = Set.of("time", "language", "storage");

    /** The rooms that a room may use, beside the shared packages. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("time", Set.of()),
            entry("language", Set.of("time")),
            entry("storage", Set.of()),
            entry("gazetteer", Set.of()),
            entry("atlas", Set.of()),
            entry("access", Set.of()),
            entry("report", Set.of("gazetteer")),
            entry("intake", Set.of("gazetteer", "report")),
            entry("picture", Set.of("gazetteer", "report", "atlas")),
            entry("choropleth", Set.of("picture", "atlas", "report")),
            entry("export", Set.of("choropleth", "picture", "report", "atlas")),
            entry("briefing", Set.of("picture", "choropleth", "export")),
            entry("command", Set.of("picture", "report", "export")),
            entry("web", Set.of("gazetteer", "atlas", "report", "intake", "picture", "choropleth", "export", "access")),
            entry("ui", Set.of("gazetteer", "atlas", "report", "intake", "picture", "choropleth", "export", "access")));

    private JavaClasses product;

    @BeforeAll
    void importTheProduct() {
        product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    Stream<String> rooms() {
        return MAY_USE.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyTheRoomsThatItsDataComesFrom(String room) {
        Set<String> forbidden = new TreeSet<>(MAY_USE.keySet());
        forbidden.remove(room);
        forbidden.removeAll(MAY_USE.get(room));
        if (!SHARED.contains(room)) {
            forbidden.removeAll(SHARED);
        }
        check(noClasses()
                .that(resideInAPackage(inside(room)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        forbidden.stream().map(RoomDependenciesTest::inside).toArray(String[]::new))));
    }

    @Test
    void everyClassIsInARoomExceptTheApplicationAndItsStart() {
        check(classes()
                .that()
                .haveNameNotMatching("org\\.nightmap\\.(NightmapApplication|StartUp)(\\$.*)?")
                .should()
                .resideInAnyPackage(rooms().map(RoomDependenciesTest::inside).toArray(String[]::new)));
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(product);
    }

    @Test
    void geoToolsStaysInTheAtlas() {
        check(onlyIn(List.of("atlas"), "org.geotools.."));
    }

    @Test
    void sqlStaysInTheRoomsThatOwnTables() {
        check(onlyIn(
                List.of("report", "access", "storage"),
                "java.sql..",
                "javax.sql..",
                "org.springframework.jdbc..",
                "org.h2.."));
    }

    @Test
    void migrationsStayInTheReportRoom() {
        check(onlyIn(List.of("report"), "org.flywaydb..", "org.springframework.boot.flyway.."));
    }

    @Test
    void vaadinStaysInTheViewsAndTheApplication() {
        check(noClasses()
                .that(resideInAPackage(ROOT + "..")
                        .and(DescribedPredicate.not(resideInAPackage(inside("ui"))))
                        .and(DescribedPredicate.not(simpleName("NightmapApplication"))))
                .should()
                .dependOnClassesThat(resideInAPackage("com.vaadin..")));
    }

    @Test
    void theServletInterfaceStaysInWebAndViews() {
        check(onlyIn(
                List.of("web", "ui"),
                "jakarta.servlet..",
                "org.springframework.web..",
                "org.springframework.security.web..",
                "org.springframework.security.config.."));
    }

    @Test
    void nobodyAsksTheMachineForItsTimeZone() {
        check(noClasses().should().callMethod(ZoneId.class, "systemDefault"));
        check(noClasses().should().callMethod(Clock.class, "systemDefaultZone"));
    }

    /** A date or time of day that is not asked of a clock is in the machine's zone, and no test can set it. */
    @Test
    void todayIsAskedOfAClock() {
        check(noClasses().should().callMethodWhere(describe("now() of a local date or time, without a clock", call -> {
            boolean now = call.getTarget().getName().equals("now");
            return now && inAZone(call) && !takesAClock(call);
        })));
    }

    @Test
    void aPublicTypeIsThereForAnotherPackage() {
        Set<String> idle = product.stream()
                .filter(RoomDependenciesTest::isPublic)
                .filter(type -> !type.getEnclosingClass().isPresent())
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> !type.getSimpleName().equals("NightmapApplication"))
                .filter(type -> !isCalledByTheFramework(type))
                .filter(type -> type.getDirectDependenciesToSelf().stream()
                        .map(Dependency::getOriginClass)
                        .noneMatch(user -> isOutside(user, type) || isPublic(user)))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(idle)
                .as("public types that neither another package nor a public type uses: make them package-private")
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            Set<Path> packages = sources.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .filter(folder -> !folder.endsWith("org/nightmap"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(packages)
                    .isNotEmpty()
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .startsWith("/**")
                            .contains("@NullMarked"));
        }
    }

    private static String inside(String room) {
        return ROOT + "." + room + "..";
    }

    private static ArchRule onlyIn(List<String> rooms, String... packages) {
        return noClasses()
                .that(resideInAPackage(ROOT + "..")
                        .and(DescribedPredicate.not(resideInAnyPackage(
                                rooms.stream().map(RoomDependenciesTest::inside).toArray(String[]::new)))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(packages));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isOutside(JavaClass user, JavaClass type) {
        return !user.getPackageName().equals(type.getPackageName());
    }

    /** What Vaadin and H2 make by name has to be public. */
    private static boolean isCalledByTheFramework(JavaClass type) {
        return type.isAnnotatedWith("com.vaadin.flow.router.Route")
                || type.isAssignableTo("com.vaadin.flow.router.HasErrorParameter")
                || type.isAssignableTo("com.vaadin.flow.server.VaadinServiceInitListener")
                || type.isAssignableTo("org.h2.api.Trigger");
    }

    private static boolean inAZone(JavaMethodCall call) {
        return call.getTargetOwner().getPackageName().startsWith("java.time")
                && !call.getTargetOwner().isEquivalentTo(Instant.class);
    }

    private static boolean takesAClock(JavaMethodCall call) {
        return call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    /** A room that has no classes yet breaks no rule. */
    private void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(product);
    }
}

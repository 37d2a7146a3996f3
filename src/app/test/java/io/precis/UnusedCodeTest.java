package io.precis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every class and every method, constructor and component of a record that is not private is used by the program, or stands
 * below with the reason why it is there. The compiler warns of private ones. Constants of numbers and texts are left out: the
 * compiler copies them to where they are used.
 */
@AnalyzeClasses(packages = "io.precis", importOptions = ProgramClasses.class)
class UnusedCodeTest {
    private static final String LIBRARY = "for programs that use Precis as a library";
    private static final String BUILD = "run by the build";
    private static final String TESTS = "what tests and benchmarks begin with";

    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry("io.precis.Main", "the program itself"),
            Map.entry("io.precis.detect.LanguageIndexBuilder", BUILD),
            Map.entry("io.precis.digest.DataCompiler", BUILD),
            Map.entry("io.precis.article.ArticleBuilder.source", LIBRARY),
            Map.entry("io.precis.digest.DigestOptions.withDates", LIBRARY),
            Map.entry("io.precis.digest.DigestOptions.withFigures", LIBRARY),
            Map.entry("io.precis.digest.DigestOptions.withKeywords", LIBRARY),
            Map.entry("io.precis.digest.DigestOptions.withNames", LIBRARY),
            Map.entry("io.precis.read.source.InputFile.of", LIBRARY),
            Map.entry("io.precis.edition.EditionOptions.of", TESTS),
            Map.entry(
                    "io.precis.extract.names.lexicon.CluePhrases.all", "shows a test what a compiled table must hold"),
            Map.entry(
                    "io.precis.read.byline.BylineWords$Line.example",
                    "the example of a line of data, which a test reads"),
            Map.entry("io.precis.read.byline.BylineWords$Line.expected", "what that example must give"),
            Map.entry("io.precis.translate.firefox.FirefoxModel.encode", "shows a test what lies inside a model"),
            Map.entry("io.precis.translate.firefox.FirefoxModel.states", "shows a test what lies inside a model"),
            Map.entry("io.precis.write.layout.WriteOptions.of", TESTS));

    @ArchTest
    static void everythingIsUsed(JavaClasses program) {
        Set<String> unused = new TreeSet<>();
        for (JavaClass type : program) {
            if (!type.getSimpleName().equals("package-info") && !isTestJar(type)) {
                if (!isUsed(type)) {
                    unused.add(type.getName());
                } else {
                    members(type).forEach(member -> unused.add(type.getName() + "." + member.getName()));
                }
            }
        }

        assertEquals(String.join("\n", new TreeSet<>(ALLOWED.keySet())), String.join("\n", unused));
    }

    /** Helpers that modules share for their tests. */
    private static boolean isTestJar(JavaClass type) {
        return type.getSource()
                .map(source -> source.getUri().toString().contains("-tests.jar"))
                .orElse(false);
    }

    private static boolean isUsed(JavaClass type) {
        JavaClass file = outermost(type);
        return type.isAnonymousClass()
                || type.getDirectDependenciesToSelf().stream()
                        .map(dependency -> dependency.getOriginClass())
                        .anyMatch(user -> type.equals(file) ? !outermost(user).equals(file) : !user.equals(type));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(UnusedCodeTest::outermost).orElse(type);
    }

    private static Stream<? extends JavaMember> members(JavaClass type) {
        return Stream.concat(
                type.getMethods().stream().filter(UnusedCodeTest::isUnused),
                type.getConstructors().stream().filter(UnusedCodeTest::isUnused));
    }

    private static boolean isUnused(JavaMethod method) {
        return isWritten(method)
                && !method.getName().equals("main")
                && !isMadeByTheCompiler(method)
                && !overrides(method)
                && !isUsed(method)
                && !isComponentReadInside(method);
    }

    private static boolean isUnused(JavaConstructor constructor) {
        JavaClass type = constructor.getOwner();
        return isWritten(constructor)
                && !type.isRecord()
                && !type.isEnum()
                && !isMadeByPicocli(type)
                && !isUsed(constructor);
    }

    private static boolean isWritten(JavaCodeUnit unit) {
        Set<JavaModifier> modifiers = unit.getModifiers();
        return !modifiers.contains(JavaModifier.PRIVATE)
                && !modifiers.contains(JavaModifier.SYNTHETIC)
                && !modifiers.contains(JavaModifier.BRIDGE)
                && unit.getAnnotations().stream().noneMatch(UnusedCodeTest::isOfPicocli);
    }

    private static boolean isMadeByTheCompiler(JavaMethod method) {
        JavaClass type = method.getOwner();
        return type.isEnum() && List.of("values", "valueOf").contains(method.getName())
                || type.isRecord() && List.of("equals", "hashCode", "toString").contains(method.getName());
    }

    /** Whether picocli makes one of it, by its class alone: options, converters of values and lists of them. */
    private static boolean isMadeByPicocli(JavaClass type) {
        return type.getPackageName().startsWith("io.precis.cli.option");
    }

    private static boolean isOfPicocli(JavaAnnotation<?> annotation) {
        return annotation.getRawType().getName().startsWith("picocli.");
    }

    /** Whether it is called as that of a class or an interface above its own. */
    private static boolean overrides(JavaMethod method) {
        return Stream.concat(
                        method.getOwner().getAllRawSuperclasses().stream(),
                        method.getOwner().getAllRawInterfaces().stream())
                .map(JavaClass::getMethods)
                .flatMap(Collection::stream)
                .anyMatch(above -> above.getName().equals(method.getName())
                        && above.getRawParameterTypes().size()
                                == method.getRawParameterTypes().size());
    }

    private static boolean isUsed(JavaCodeUnit unit) {
        return Stream.concat(unit.getAccessesToSelf().stream(), referencesTo(unit))
                .anyMatch(use -> !use.getOrigin().equals(unit));
    }

    private static Stream<? extends JavaAccess<?>> referencesTo(JavaCodeUnit unit) {
        return unit instanceof JavaMethod method
                ? method.getReferencesToSelf().stream()
                : ((JavaConstructor) unit).getReferencesToSelf().stream();
    }

    /** Whether the record itself reads the component, as it may without calling its method. */
    private static boolean isComponentReadInside(JavaMethod method) {
        JavaClass type = method.getOwner();
        return type.isRecord()
                && method.getRawParameterTypes().isEmpty()
                && type.tryGetField(method.getName())
                        .map(UnusedCodeTest::isRead)
                        .orElse(false);
    }

    private static boolean isRead(JavaField component) {
        return component.getAccessesToSelf().stream()
                .map(access -> access.getOrigin())
                .anyMatch(user -> !user.getName().equals(component.getName())
                        && !user.getName().equals(JavaConstructor.CONSTRUCTOR_NAME));
    }
}

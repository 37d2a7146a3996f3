package io.precis;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.precis.article.Article;
import io.precis.article.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may import whom. That no module knows one above it is kept by the compiler already; these rules are about the
 * packages inside the modules.
 */
@AnalyzeClasses(packages = "io.precis", importOptions = ProgramClasses.class)
class ArchitectureTest {
    /** What every stage may use. */
    private static final String[] GROUND = {"article", "failure", "text", "language", "lexicon"};

    private static final String[] STAGES = {"clean", "detect", "split", "score", "select", "extract", "translate"};

    /** As many classes as a newcomer can get to know in one package. */
    private static final int MOST_CLASSES = 25;

    @ArchTest
    static final ArchRule articleStandsAlone = classes()
            .that()
            .resideInAPackage("io.precis.article..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "io.precis.article.."));

    @ArchTest
    static final ArchRule failureStandsAlone = onlyOwn("failure");

    @ArchTest
    static final ArchRule textKnowsTheDomain = onlyOwn("text", "article", "failure");

    @ArchTest
    static final ArchRule lexiconKnowsText = onlyOwn("lexicon", "article", "failure", "text");

    @ArchTest
    static final ArchRule languageKnowsText = onlyOwn("language", "article", "failure", "text", "lexicon");

    @ArchTest
    static void stagesDoNotKnowEachOther(JavaClasses imported) {
        for (String stage : STAGES) {
            onlyOwn(stage, GROUND).check(imported);
        }
    }

    @ArchTest
    static final ArchRule digestKnowsTheStages = onlyOwn("digest", with(GROUND, STAGES));

    @ArchTest
    static final ArchRule ledgerKnowsText = onlyOwn("ledger", "article", "failure", "text");

    @ArchTest
    static final ArchRule storyKnowsText = onlyOwn("story", "article", "failure", "text");

    @ArchTest
    static final ArchRule readKnowsTheGroundAndFurniture = onlyOwn("read", with(GROUND, "clean"));

    @ArchTest
    static final ArchRule editionKnowsTheGround = onlyOwn("edition", GROUND);

    @ArchTest
    static final ArchRule writeKnowsTheEdition = onlyOwn("write", with(GROUND, "edition"));

    @ArchTest
    static final ArchRule evaluateKnowsTheDigest = onlyOwn("evaluate", with(GROUND, "digest", "select", "read"));

    @ArchTest
    static final ArchRule jobKnowsNoBatch = onlyOwn("job", with(GROUND, "digest", "read", "write", "edition"));

    @ArchTest
    static final ArchRule batchKnowsNoCommand =
            onlyOwn("batch", with(GROUND, "digest", "read", "write", "ledger", "story", "edition", "job"));

    /** Commands use actions, options and the console; none of these knows a command. */
    @ArchTest
    static final ArchRule commandsAreOnTop = noClasses()
            .that()
            .resideInAnyPackage("io.precis.cli.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.precis.cli");

    /** What makes a start fast could be taken away: only the entry and the commands know of it. */
    @ArchTest
    static final ArchRule fastStartIsNoFoundation = noClasses()
            .that()
            .resideOutsideOfPackages("io.precis", "io.precis.cli", "io.precis.cli.fast")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.precis.cli.fast");

    @ArchTest
    static final ArchRule noPackagesInACycle =
            slices().matching("io.precis.(**)").should().beFreeOfCycles();

    @ArchTest
    static void packagesAreOfASizeToKnow(JavaClasses imported) {
        Map<String, Long> large = topLevel(imported)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        large.values().removeIf(count -> count <= MOST_CLASSES);
        assertEquals(Map.of(), large);
    }

    @ArchTest
    static void noSimpleNameStandsTwice(JavaClasses imported) {
        Map<String, List<String>> named = topLevel(imported)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName,
                        TreeMap::new,
                        Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
        named.values().removeIf(packages -> packages.size() == 1);
        assertEquals(Map.of(), named);
    }

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Service)");

    @ArchTest
    static final ArchRule springOnlyInBatch = onlyIn("org.springframework..", "batch");

    @ArchTest
    static final ArchRule databaseOnlyInStore = onlyIn("org.h2..", "batch.store");

    @ArchTest
    static final ArchRule serverOnlyInStore = onlyIn("org.postgresql..", "batch.store");

    @ArchTest
    static final ArchRule linguaOnlyInDetect = onlyIn("com.github.pemistahl..", "detect");

    @ArchTest
    static final ArchRule picocliOnlyInCommands = onlyIn("picocli..", "cli");

    @ArchTest
    static final ArchRule csvWhereItIsReadAndWritten = onlyIn("org.apache.commons.csv..", "read.table", "write.layout");

    @ArchTest
    static final ArchRule markupOnlyWhereItIsRead = onlyIn("org.jsoup..", "read");

    @ArchTest
    static final ArchRule feedsOnlyWhereTheyAreReadAndWritten = onlyIn("com.rometools..", "read.feed", "write.feed");

    @ArchTest
    static final ArchRule mailOnlyWhereItIsReadAndWritten =
            onlyIn("org.apache.james..", "read.mail", "write.newsletter");

    @ArchTest
    static final ArchRule templatesOnlyInTheNewsletter = onlyIn("com.samskivert..", "write.newsletter");

    @ArchTest
    static final ArchRule calendarsOnlyInTheirPackage = onlyIn("net.fortuna..", "write.calendar");

    @ArchTest
    static final ArchRule webArchivesOnlyWhereTheyAreRead = onlyIn("org.netpreserve..", "read.warc");

    @ArchTest
    static final ArchRule stemmersOnlyInText = onlyIn("org.apache.lucene..", "text");

    @ArchTest
    static final ArchRule snowballOnlyInText = onlyIn("org.tartarus..", "text");

    @ArchTest
    static final ArchRule jsonAtTheEdges =
            onlyIn("tools.jackson..", "read", "write", "job", "batch", "evaluate", "translate", "cli", "detect");

    /** Named fields cannot change places; positions can. */
    @ArchTest
    static final ArchRule articlesAreBuiltByName = noClasses()
            .that()
            .resideOutsideOfPackage("io.precis.article")
            .should()
            .callConstructorWhere(target(owner(type(Article.class))))
            .orShould()
            .callConstructorWhere(target(owner(type(Digest.class))));

    /** What an internal package says of itself, so that a user of the library knows what may change. */
    @ArchTest
    static void onlyTheLibraryIsStable(JavaClasses imported) {
        Set<String> stable = new TreeSet<>();
        imported.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(name ->
                        name.matches("io\\.precis\\.(article|failure|text|language|lexicon|clean|detect|split|score"
                                + "|select|extract|translate|digest|ledger|story|read)(\\..*)?"))
                .filter(name -> !isInternal(name))
                .forEach(stable::add);
        assertEquals(
                Set.of(
                        "io.precis.article",
                        "io.precis.digest",
                        "io.precis.failure",
                        "io.precis.read",
                        "io.precis.read.source"),
                stable);
    }

    private static boolean isInternal(String name) {
        String file = name.replace('.', '/') + "/package-info.java";
        return Stream.of("core", "read").anyMatch(module -> {
            Path path = Path.of("src", module, "main", "java").resolve(file);
            try {
                return Files.exists(path) && Files.readString(path).contains("Internal to Precis: may change");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Stream<JavaClass> topLevel(JavaClasses imported) {
        return imported.stream().filter(JavaClass::isTopLevelClass);
    }

    private static String[] with(String[] some, String... others) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(others)).toArray(String[]::new);
    }

    /** Classes of a package use, of ours, only that package and those named. */
    private static ArchRule onlyOwn(String own, String... others) {
        String[] allowed = Stream.concat(Stream.of(own), Arrays.stream(others))
                .map(ArchitectureTest::tree)
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> ours = resideInAnyPackage("io.precis..");
        return noClasses()
                .that()
                .resideInAPackage(tree(own))
                .should()
                .dependOnClassesThat(ours.and(DescribedPredicate.not(resideInAnyPackage(allowed))));
    }

    /** A library is used only in the packages that wrap it. */
    private static ArchRule onlyIn(String library, String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        Arrays.stream(packages).map(ArchitectureTest::tree).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static String tree(String name) {
        return "io.precis." + name + "..";
    }
}

package io.precis;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** Who may import whom. */
@AnalyzeClasses(packages = "io.precis", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] STAGES = {"clean", "detect", "split", "score", "select", "extract", "translate"};

    @ArchTest
    static final ArchRule articleStandsAlone = classes()
            .that()
            .resideInAPackage("io.precis.article..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "io.precis.article.."));

    @ArchTest
    static final ArchRule failureStandsAlone = onlyOwn("failure");

    @ArchTest
    static final ArchRule readKnowsTheDomain = onlyOwn("read");

    @ArchTest
    static final ArchRule writeKnowsTheEdition = onlyOwn("write", "edition", "language");

    @ArchTest
    static final ArchRule editionKnowsTheDomain = onlyOwn("edition", "language");

    @ArchTest
    static final ArchRule ledgerKnowsTheDomain = onlyOwn("ledger");

    @ArchTest
    static final ArchRule storyKnowsTheDomain = onlyOwn("story");

    @ArchTest
    static final ArchRule languageKnowsTheDomain = onlyOwn("language");

    @ArchTest
    static final ArchRule digestKnowsTheStages = onlyOwn(
            "digest",
            Stream.concat(Stream.of("language"), Arrays.stream(STAGES)).toArray(String[]::new));

    @ArchTest
    static final ArchRule evaluateKnowsTheDigest = onlyOwn("evaluate", "digest", "select", "read");

    @ArchTest
    static final ArchRule batchKnowsTheDigest =
            onlyOwn("batch", "digest", "read", "write", "ledger", "story", "edition");

    @ArchTest
    static void stagesDoNotKnowEachOther(com.tngtech.archunit.core.domain.JavaClasses imported) {
        for (String stage : STAGES) {
            onlyOwn(stage, "language").check(imported);
        }
    }

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("io.precis.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule springOnlyInBatch = onlyIn("org.springframework..", "batch");

    @ArchTest
    static final ArchRule databaseOnlyInBatch = onlyIn("org.h2..", "batch");

    @ArchTest
    static final ArchRule serverOnlyInBatch = onlyIn("org.postgresql..", "batch");

    @ArchTest
    static final ArchRule linguaOnlyInDetect = onlyIn("com.github.pemistahl..", "detect");

    @ArchTest
    static final ArchRule picocliOnlyAtTheEdge = noClasses()
            .that()
            .resideOutsideOfPackages("io.precis.cli..", "io.precis")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule csvWhereItIsReadAndWritten = onlyIn("org.apache.commons.csv..", "read", "write");

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
    static final ArchRule webArchivesOnlyWhereTheyAreRead = onlyIn("org.netpreserve..", "read.web");

    @ArchTest
    static final ArchRule stemmersOnlyInSplit = onlyIn("org.apache.lucene..", "split");

    @ArchTest
    static final ArchRule snowballOnlyInSplit = onlyIn("org.tartarus..", "split");

    @ArchTest
    static final ArchRule jsonAtTheEdges =
            onlyIn("tools.jackson..", "read", "write", "batch", "evaluate", "translate", "cli", "detect");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Service)");

    /** Classes of a package use, of ours, only that package, the domain, the failures and those named. */
    private static ArchRule onlyOwn(String own, String... others) {
        String[] allowed = Stream.concat(Stream.of("article", "failure", own), Arrays.stream(others))
                .map(ArchitectureTest::tree)
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> ours = resideInAnyPackage("io.precis..");
        return noClasses()
                .that()
                .resideInAPackage(tree(own))
                .should()
                .dependOnClassesThat(ours.and(DescribedPredicate.not(resideInAnyPackage(allowed))))
                .allowEmptyShould(true);
    }

    /** A library is used only in the packages that wrap it. */
    private static ArchRule onlyIn(String library, String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        Arrays.stream(packages).map(ArchitectureTest::tree).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true);
    }

    private static String tree(String name) {
        return "io.precis." + name + "..";
    }
}

package io.precis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Language;
import io.precis.language.DataLine;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import io.precis.language.PackKey;
import io.precis.split.SentenceSplitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every language of the index must have, and every abbreviation's own example. */
class LanguagePackContractTest {
    private static final LanguagePacks PACKS = LanguagePacks.load();
    private static final Path FOLDER = Path.of("src/core/main/resources/lang");
    private static final Path SPLITS = Path.of("src/core/test/resources/splits");
    private static final Pattern CLASS_NAME = Pattern.compile("io\\.precis(\\.\\w+)+");
    private static final SentenceSplitter SPLITTER = new SentenceSplitter();

    static Stream<Language> languages() {
        return PACKS.languages().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasAllThatAPackNeeds(Language language) {
        LanguagePack pack = PACKS.of(language);

        pack.checkProperties();
        for (PackKey key : List.of(
                PackKey.NAME,
                PackKey.SCRIPT,
                PackKey.DIRECTION,
                PackKey.STEMMER,
                PackKey.CAPITALS,
                PackKey.REPORTING,
                PackKey.OPENERS)) {
            assertFalse(pack.property(key, "").isEmpty(), key.label());
        }
        assertTrue(pack.lines("stopwords.txt").size() >= 50, "stop words");
        assertTrue(pack.lines("abbreviations.txt").size() >= 8, "abbreviations");
        for (String file : List.of(
                "cldr-dates.txt",
                "cldr-figures.txt",
                "cldr-territories.txt",
                "dates.txt",
                "figures.txt",
                "furniture.txt")) {
            assertFalse(pack.lines(file).isEmpty(), file);
        }
        Path splits = SPLITS.resolve(language.tag() + ".txt");
        assertTrue(Files.isRegularFile(splits), splits + " is missing: texts that SentenceSplitterTest splits");
    }

    /** A misspelt name of a file would be a file that is never read. */
    @Test
    void everyFileOfAFolderIsOneThatIsRead() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> unknown = files.filter(Files::isRegularFile)
                    .map(FOLDER::relativize)
                    .filter(file -> file.getNameCount() != 2
                            || !LanguagePack.FILES.contains(file.getFileName().toString()))
                    .map(Path::toString)
                    .toList();
            assertEquals(List.of("index.txt"), unknown);
        }
    }

    /** The first lines of a file say which class explains its columns; a class that was moved explains nothing. */
    @Test
    void everyClassThatAFileNamesIsThere() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> gone = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Matcher named = CLASS_NAME.matcher(Files.readString(file));
                while (named.find()) {
                    if (!isClass(named.group())) {
                        gone.add(FOLDER.relativize(file) + ": " + named.group());
                    }
                }
            }
            assertEquals(List.of(), gone);
        }
    }

    private static boolean isClass(String name) {
        String source = name.replaceFirst("(\\.[A-Z]\\w*)\\..*", "$1").replace('.', '/') + ".java";
        return Files.exists(Path.of("src/core/main/java").resolve(source));
    }

    @Test
    void everyFolderIsThatOfALanguageOfTheIndex() throws IOException {
        Set<String> tags = new TreeSet<>(languages().map(Language::tag).toList());
        tags.add(Language.UNKNOWN.tag());
        try (Stream<Path> folders = Files.list(FOLDER)) {
            assertEquals(
                    tags,
                    folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void theIndexIsInTheOrderOfTheTags() {
        assertEquals(
                languages().map(Language::tag).sorted().toList(),
                languages().map(Language::tag).toList());
    }

    @TestFactory
    Stream<DynamicTest> everyAbbreviationDoesWhatItsExampleSays() {
        return languages()
                .map(PACKS::of)
                .flatMap(pack -> pack.lines("abbreviations.txt").stream()
                        .map(line -> DynamicTest.dynamicTest(
                                pack.language() + " " + line.cell(1), () -> assertExample(pack, line))));
    }

    private static void assertExample(LanguagePack pack, DataLine line) {
        String marked = line.cell(2);
        String abbreviation = line.cell(1).startsWith("-") ? line.cell(1).substring(1) : line.cell(1);
        assertTrue(marked.contains(abbreviation), line.file() + ":" + line.number() + " shows something else");

        String text = marked.replace("|", "");
        String split = SPLITTER.split(text, pack).stream()
                .map(sentence -> sentence.span().of(text))
                .collect(Collectors.joining("|"));

        String expected = Stream.of(marked.split("\\|", -1)).map(String::strip).collect(Collectors.joining("|"));
        assertEquals(expected, split, line.file() + ":" + line.number());
    }
}

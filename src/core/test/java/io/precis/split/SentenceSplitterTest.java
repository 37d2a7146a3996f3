package io.precis.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Language;
import io.precis.article.Sentence;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {
    private static final LanguagePacks PACKS = LanguagePacks.load();
    private static final SentenceSplitter SPLITTER = new SentenceSplitter();

    /** Every row of {@code splits/<tag>.txt}; a sign for the return key stands for a line end. */
    static Stream<Arguments> rows() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "core", "test", "resources", "splits"))) {
            return files.sorted().toList().stream().flatMap(SentenceSplitterTest::rows);
        }
    }

    private static Stream<Arguments> rows(Path file) {
        try {
            String tag = file.getFileName().toString().replace(".txt", "");
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arguments.of(tag, line));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rows")
    void splitsAsMarked(String tag, String marked) {
        String broken = marked.replace('⏎', '\n');
        String text = broken.replace("|", "");

        String split = texts(text, pack(tag)).collect(Collectors.joining("|"));

        assertEquals(Stream.of(broken.split("\\|", -1)).map(String::strip).collect(Collectors.joining("|")), split);
    }

    @Test
    void linesAreParagraphsUnlessWrapped() {
        assertEquals(
                List.of("The first line has no stop", "The second is here", "• A third as an item"),
                texts("The first line has no stop\nThe second is here\n• A third as an item", pack("en"))
                        .toList());
        String wrapped = """
                The council of the town of Port Alder met on Friday to talk about the
                new bridge, which will be finished two years later than was promised
                when the work began. Nobody spoke against the plan in the meeting.""";
        assertEquals(2, texts(wrapped, pack("en")).count());
    }

    @Test
    void everyLetterOfRandomTextIsInOneSentence() {
        Random random = new Random(5);
        String alphabet = "ab Z.!?…\n\"«»„“”()1 2,;:。！「」।۔؟กขครΑβ;漢字カナ가\u0301\uD83D\uDE00-'’•";
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(200); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            for (String tag : List.of("en", "de", "th", "zh", "el", "und")) {
                assertWhole(text.toString(), SPLITTER.split(text.toString(), pack(tag)));
            }
        }
    }

    private static void assertWhole(String text, List<Sentence> sentences) {
        int end = 0;
        for (Sentence sentence : sentences) {
            assertTrue(sentence.span().start() >= end, text);
            String between = text.substring(end, sentence.span().start());
            assertTrue(between.codePoints().noneMatch(Character::isLetterOrDigit), between);
            String own = sentence.span().of(text);
            assertEquals(own.strip(), own);
            assertTrue(own.codePoints().anyMatch(Character::isLetterOrDigit), own);
            end = sentence.span().end();
        }
        assertTrue(text.substring(end).codePoints().noneMatch(Character::isLetterOrDigit), text);
    }

    private static Stream<String> texts(String text, LanguagePack pack) {
        return SPLITTER.split(text, pack).stream()
                .map(sentence -> sentence.span().of(text));
    }

    private static LanguagePack pack(String tag) {
        return PACKS.of(new Language(tag));
    }
}

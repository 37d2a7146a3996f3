package io.precis.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.DetectedLanguage;
import io.precis.article.Language;
import io.precis.digest.RandomText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The index answers as Lingua does: the same language, the same confidence, whatever the text. */
class IndexAgreementTest {
    private static final LanguageIdentifier INDEX =
            new IndexedIdentifier(LanguageIndex.loaded().orElseThrow(), List.of());
    private static final LanguageIdentifier LINGUA = new LinguaIdentifier(List.of());

    static Stream<Language> languages() {
        return LinguaIdentifier.languages().stream();
    }

    private static void assertAgree(LanguageIdentifier index, LanguageIdentifier lingua, String text) {
        DetectedLanguage expected = lingua.identify(text);
        DetectedLanguage found = index.identify(text);
        assertEquals(expected.language(), found.language(), text);
        assertEquals(expected.confidence(), found.confidence(), text);
    }

    /** Runs of five letters out of Lingua's own models: no sentences, but all that a detector looks at. */
    private static List<String> texts(Language language, Random random) throws IOException {
        List<String> runs = new ArrayList<>();
        String path = "/language-models/" + language.tag() + "/fivegrams.json";
        try (InputStream model = com.github.pemistahl.lingua.api.Language.class.getResourceAsStream(path)) {
            if (model == null) {
                return List.of();
            }
            for (JsonNode same : new JsonMapper().readTree(model).path("ngrams")) {
                runs.addAll(List.of(same.stringValue().split(" ")));
            }
        }
        List<String> texts = new ArrayList<>();
        for (int words : new int[] {1, 2, 5, 20, 60, 200}) {
            for (int i = 0; i < 4; i++) {
                StringBuilder text = new StringBuilder();
                for (int w = 0; w < words; w++) {
                    text.append(runs.get(random.nextInt(runs.size()))).append(w % 9 == 8 ? ". " : " ");
                }
                texts.add(text.toString());
            }
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void agreesInEveryLanguage(Language language) throws IOException {
        List<String> texts = texts(language, new Random(42));

        texts.forEach(text -> assertAgree(INDEX, LINGUA, text));
        assertTrue(texts.size() == 24 || texts.isEmpty(), language + " has no model");
    }

    @Test
    void agreesOnTheSampleArticles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("input"))) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".txt")).toList()) {
                String text = Files.readString(file);
                assertAgree(INDEX, LINGUA, text);
                text.lines().forEach(line -> assertAgree(INDEX, LINGUA, line));
            }
        }
    }

    @Test
    void agreesOnMixedLanguagesAndScripts() throws IOException {
        Random random = new Random(7);
        List<String> all = new ArrayList<>();
        for (Language language : languages().toList()) {
            all.addAll(texts(language, random));
        }
        for (int i = 0; i < 2_000; i++) {
            String one = all.get(random.nextInt(all.size()));
            String other = all.get(random.nextInt(all.size()));
            assertAgree(INDEX, LINGUA, one + " " + other);
        }
    }

    @Test
    void agreesOnRandomText() {
        Random random = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            assertAgree(INDEX, LINGUA, RandomText.of(random, 40));
        }
    }

    @Test
    void agreesWhereFewLanguagesMayBeAnswered() throws IOException {
        List<Language> few =
                Stream.of("en", "de", "nl", "ja", "ru").map(Language::new).toList();
        LanguageIdentifier index = new IndexedIdentifier(LanguageIndex.loaded().orElseThrow(), few);
        LanguageIdentifier lingua = new LinguaIdentifier(few);
        for (Language language : languages().toList()) {
            texts(language, new Random(3)).forEach(text -> assertAgree(index, lingua, text));
        }
    }
}

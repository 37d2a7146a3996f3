package io.precis.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.DateValue;
import io.precis.article.Language;
import io.precis.language.LanguagePacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EditionLabelsTest {
    private static final LanguagePacks PACKS = LanguagePacks.load();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    static Stream<Language> languages() {
        return PACKS.languages().stream()
                .filter(language -> !PACKS.of(language).lines("edition.txt").isEmpty());
    }

    private static EditionLabels labels(String tag) {
        return EditionLabels.of(new Language(tag));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasEveryLabelInEveryLanguageThatHasSome(Language language) {
        EditionLabels labels = EditionLabels.of(language);

        assertEquals(labels("en").texts().keySet(), labels.texts().keySet());
        labels.texts().values().forEach(text -> assertFalse(text.isBlank()));
        assertFalse(labels.fullDate(DAY).isBlank());
    }

    @Test
    void thePagesSayWhichLanguagesHaveLabels() throws IOException {
        List<String> tags = languages().map(Language::tag).toList();

        assertContains(
                Path.of("docs", "newsletter.md"),
                "**Labels** exist in " + tags.size() + " languages (" + String.join(", ", tags) + ")");
        assertContains(Path.of("README.md"), "Labels are written in " + tags.size() + " languages");
        assertContains(Path.of("README.md"), "in the " + PACKS.languages().size() + " languages below");
    }

    private static void assertContains(Path page, String words) throws IOException {
        assertTrue(Files.readString(page).contains(words), () -> page + " does not say: " + words);
    }

    @Test
    void coversTheLargestLanguages() {
        List<String> tags = languages().map(Language::tag).toList();

        assertTrue(
                tags.containsAll(List.of("en", "zh", "hi", "es", "fr", "ar", "bn", "pt", "ru", "ur", "id", "de", "ja")),
                tags.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Monday, November 2, 2026",
                "de | Montag, 2. November 2026",
                "fr | lundi 2 novembre 2026",
                "es | lunes, 2 de noviembre de 2026",
                "pt | segunda-feira, 2 de novembro de 2026",
                "ru | понедельник, 2 ноября 2026 г.",
                "ja | 2026年11月2日(月曜日)",
                "zh | 2026年11月2日星期一",
                "fa | دوشنبه ۲ نوامبر ۲۰۲۶",
                "ar | الاثنين، 2 نوفمبر 2026",
            })
    void writesADayInTheReadersFormat(String tag, String expected) {
        assertEquals(expected, labels(tag).fullDate(DAY).replaceAll("[\\u00A0\\u202F]", " "));
    }

    @Test
    void writesMonthsAndStretchesOfDays() {
        DateValue stretch = DateValue.interval(DateValue.day(DAY), DateValue.day(DAY.plusDays(2)));

        assertEquals("November 2026", labels("en").date(DateValue.month(YearMonth.of(2026, 11))));
        assertEquals("Nov 2, 2026 – Nov 4, 2026", labels("en").date(stretch));
    }

    @Test
    void usesEnglishForLanguagesWithoutLabels() {
        assertEquals("en", labels("xh").language().tag());
    }
}

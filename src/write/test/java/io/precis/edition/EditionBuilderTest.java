package io.precis.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Digest;
import io.precis.article.Language;
import io.precis.edition.Edition.Section;
import io.precis.edition.Edition.Source;
import io.precis.edition.Edition.Story;
import io.precis.edition.EditionOptions.Grouping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EditionBuilderTest {
    private static final LocalDate DATE = Nights.DATE;

    private static EditionOptions options(Grouping sections, int perSection, int perSource, int total) {
        return new EditionOptions(
                "Gazette", new Language("en"), sections, new EditionLimits(perSection, perSource, total, 8, 8), false);
    }

    private static List<String> ids(List<Story> stories) {
        return stories.stream().map(story -> story.main().source().id()).toList();
    }

    private static List<String> ids(Edition edition) {
        return ids(edition.stories());
    }

    @Test
    void ranksStoriesOfMoreSourcesFirst() {
        List<Digest> night = List.of(
                Nights.plain("a", DATE, "https://one.example/a", null),
                Nights.told(Nights.plain("b", DATE.minusDays(5), "https://two.example/b", null), "b"),
                Nights.told(Nights.plain("c", DATE.minusDays(5), "https://three.example/c", null), "b"));

        Edition edition = Nights.edition(night, options(Grouping.NONE, 9, 9, 9));

        assertEquals(List.of("b", "a"), ids(edition));
        assertEquals(
                List.of("three.example"),
                edition.stories().get(0).others().stream().map(Source::name).toList());
        assertEquals(0, edition.counts().unshown());
    }

    @Test
    void namesEachOtherSourceOnce() {
        List<Digest> night = List.of(
                Nights.told(Nights.plain("a", DATE, "https://one.example/a", null), "a"),
                Nights.told(Nights.plain("b", DATE, "https://two.example/b", null), "a"),
                Nights.told(Nights.plain("c", DATE, "https://two.example/c", null), "a"),
                Nights.told(Nights.plain("d", DATE, "https://one.example/d", null), "a"));

        Story story =
                Nights.edition(night, options(Grouping.NONE, 9, 9, 9)).stories().get(0);

        assertEquals(
                List.of("two.example"),
                story.others().stream().map(Source::name).toList());
        assertEquals(4, story.articles());
    }

    @Test
    void putsNewerAndEarlierArticlesFirstWhenAllElseIsAlike() {
        List<Digest> night = List.of(
                Nights.plain("old", DATE.minusDays(9), "https://one.example/1", null),
                Nights.plain("unknown", null, "https://two.example/2", null),
                Nights.plain("first", DATE, "https://three.example/3", null),
                Nights.plain("second", DATE, "https://four.example/4", null));

        assertEquals(
                List.of("first", "second", "unknown", "old"),
                ids(Nights.edition(night, options(Grouping.NONE, 9, 9, 9))));
    }

    @Test
    void showsTheArticleThatCanBeReadFirstAndNamesTheOther() {
        List<Digest> night = Nights.night();

        Edition edition = Nights.edition(night, EditionOptions.of("Gazette", new Language("en")));

        Story lead = Objects.requireNonNull(edition.lead());
        assertEquals("harbour", lead.main().source().id());
        assertEquals(List.of("puerto"), lead.others().stream().map(Source::id).toList());
        assertEquals("coast.example", lead.main().source().name());
    }

    @Test
    void showsTranslatedTextAndNamesWhatItWasTranslatedFrom() {
        Digest spanish = Nights.night().get(4);

        Edition edition = Nights.edition(List.of(spanish), EditionOptions.of("Gazette", new Language("en")));

        Edition.Item item = Objects.requireNonNull(edition.lead()).main();
        assertEquals("The port will close for two weeks", item.source().title().text());
        assertEquals(
                "The port of Lindby will close on 16 November 2026.",
                item.sentences().get(0).text());
        assertEquals("en", item.sentences().get(0).language().tag());
        Edition.Translated translated = Objects.requireNonNull(item.translation());
        assertEquals("El puerto cerrará dos semanas", translated.title().text());
        assertEquals("es", translated.title().language().tag());
        assertEquals("test engine", translated.engine());
    }

    @Test
    void showsASentenceWithoutTranslationInItsOwnLanguage() {
        Digest plain = Nights.digest("uno", "es", "Uno", "El puerto cerró el lunes.", DATE, null, null);
        Digest given = Nights.translated(plain, "en", "One", List.of("El puerto cerró el lunes."));

        Edition edition = Nights.edition(List.of(given), EditionOptions.of("Gazette", new Language("en")));

        assertEquals(
                "es",
                Objects.requireNonNull(edition.lead())
                        .main()
                        .sentences()
                        .get(0)
                        .language()
                        .tag());
    }

    @Test
    void putsStoriesUnderTheLabelsOfTheirArticles() {
        Edition edition = Nights.edition(Nights.night(), EditionOptions.of("Gazette", new Language("en")));

        List<Section> sections = edition.sections();
        assertEquals(
                List.of("business", "地域"),
                sections.stream()
                        .flatMap(section -> section.label() == null
                                ? java.util.stream.Stream.empty()
                                : java.util.stream.Stream.of(section.label().text()))
                        .toList());
        assertNull(sections.get(2).label());
        assertEquals(List.of("shajar"), ids(sections.get(2).stories()));
    }

    @Test
    void namesLanguagesInTheReadersLanguage() {
        Edition edition = Nights.edition(
                Nights.night(),
                new EditionOptions(
                        "Gazette", new Language("fr"), Grouping.LANGUAGE, new EditionLimits(9, 9, 9, 8, 8), false));

        assertTrue(
                edition.sections().stream()
                        .anyMatch(section -> section.label() != null
                                && section.label().text().equals("Japonais")),
                edition.sections().toString());
    }

    @Test
    void makesSectionsOfKeywordsThatStoriesShare() {
        List<Digest> night = IntStream.range(0, 6)
                .mapToObj(i -> Nights.digest(
                        "k" + i,
                        "en",
                        null,
                        i % 2 == 0
                                ? "The glacier lost ice. Scientists measured the glacier " + i
                                        + " times. The glacier shrinks."
                                : "The theatre sold out. Visitors love the theatre. The theatre has " + (i + 30)
                                        + " rows.",
                        DATE,
                        "https://k" + i + ".example/",
                        null))
                .toList();

        Edition edition = Nights.edition(night, options(Grouping.KEYWORDS, 9, 9, 9));

        List<String> labels = edition.sections().stream()
                .map(section -> section.label() == null ? "" : section.label().text())
                .toList();
        assertTrue(labels.contains("theatre") && labels.contains("glacier"), labels.toString());
    }

    @Test
    void keepsTheLimitsAndCountsWhatIsNotShown() {
        List<Digest> night = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            night.add(
                    Nights.plain("n" + i, DATE, "https://s" + i % 4 + ".example/" + i, i % 2 == 0 ? "Sport" : "Arts"));
        }

        assertEquals(
                7,
                Nights.edition(night, options(Grouping.SECTION, 99, 99, 7))
                        .stories()
                        .size());
        assertEquals(
                13,
                Nights.edition(night, options(Grouping.SECTION, 99, 99, 7))
                        .counts()
                        .unshown());
        assertEquals(
                8,
                Nights.edition(night, options(Grouping.SECTION, 99, 2, 99))
                        .stories()
                        .size());
        Edition two = Nights.edition(night, options(Grouping.SECTION, 2, 99, 99));
        assertTrue(two.sections().stream().allMatch(section -> section.stories().size() <= 2), two.toString());
    }

    @Test
    void collectsUpcomingDatesOncePerStorySoonestFirst() {
        Edition edition = Nights.edition(Nights.night(), EditionOptions.of("Gazette", new Language("en")));

        assertEquals(
                List.of("2026-11-16", "2026-12", "2026-12-01"),
                edition.upcoming().stream()
                        .map(ahead -> ahead.value().timex())
                        .sorted()
                        .toList());
        assertEquals(
                List.of("2026-11-16", "2026-12-01", "2026-12"),
                edition.upcoming().stream().map(ahead -> ahead.value().timex()).toList());
        HighlightedSentence quote = edition.upcoming().get(0).quote();
        assertEquals("16 November 2026", quote.said());
        assertEquals(
                "The harbour of Lindby will close on 16 November 2026, its master Ada Quist said.", quote.sentence());
    }

    @Test
    void takesTheBestFigureOfEachStory() {
        Edition edition = Nights.edition(Nights.night(), EditionOptions.of("Gazette", new Language("en")));

        assertEquals(
                List.of("12 million euros", "40 tonnes", "120億円"),
                edition.figures().stream()
                        .map(HighlightedSentence::said)
                        .filter(said -> !said.contains("شجرة") && !said.contains("ملايين"))
                        .toList());
    }

    @Test
    void isEmptyOnANightWithoutArticles() {
        Edition edition = Nights.edition(List.of(), EditionOptions.of("Gazette", new Language("en")));

        assertTrue(edition.isEmpty());
        assertNull(edition.lead());
        assertEquals(List.of(), edition.stories());
    }
}

package io.precis.extract.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.precis.article.Document;
import io.precis.article.Language;
import io.precis.extract.dates.expression.Absolute;
import io.precis.extract.dates.expression.CountedFrom;
import io.precis.extract.dates.expression.DateExpression;
import io.precis.extract.dates.expression.Interval;
import io.precis.extract.dates.expression.NthWithin;
import io.precis.extract.dates.expression.PeriodUnit;
import io.precis.extract.dates.expression.Recurring;
import io.precis.extract.dates.expression.Relative;
import io.precis.extract.dates.expression.YearPart;
import io.precis.extract.dates.grammar.DateGrammar;
import io.precis.extract.dates.grammar.DateGrammarLoader;
import io.precis.extract.dates.match.DateMention;
import io.precis.extract.dates.match.DateMentionFinder;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The kind of expression that words of several languages are read as. */
class ExpressionKindsTest {
    private static final LanguagePacks PACKS = LanguagePacks.load();
    private static final DateExpression MAY = new Absolute.InYear(2021, new YearPart.Month(5));

    static Stream<Arguments> expressions() {
        return Stream.of(
                Arguments.of("en", "It was in May 2021.", MAY),
                Arguments.of("hu", "Ez 2021 májusában volt.", MAY),
                Arguments.of("ja", "それは2021年5月だった。", MAY),
                Arguments.of("de", "Sie trafen sich am 3.5.2021.", said(2021, new YearPart.Numbers(3, 5, false, 0))),
                Arguments.of("en", "A house of the 1990s burned.", new Absolute.Decade(199)),
                Arguments.of("fr", "Il viendra dans trois jours.", distance(PeriodUnit.DAY, 3)),
                Arguments.of("ru", "Это было две недели назад.", distance(PeriodUnit.WEEK, -2)),
                Arguments.of("es", "Fue el viernes.", new Recurring.InWeek(5, 0, null, CountedFrom.UNSAID)),
                Arguments.of(
                        "en",
                        "They opened in April.",
                        new Recurring.InYear(new YearPart.Month(4), 0, null, CountedFrom.UNSAID, null)),
                Arguments.of(
                        "en", "It was the third Tuesday of May 2021.", new NthWithin(3, PeriodUnit.DAY, 2, 0, MAY)),
                Arguments.of(
                        "it",
                        "Dal 3 al 5 maggio 2021 si votò.",
                        new Interval(said(2021, new YearPart.Day(5, 3)), said(2021, new YearPart.Day(5, 5)))));
    }

    private static DateExpression said(int year, YearPart part) {
        return new Absolute.InYear(year, part);
    }

    private static DateExpression distance(PeriodUnit unit, int count) {
        return new Relative.Distance(unit, count, CountedFrom.PUBLICATION, false);
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void readsWordsAsOneExpression(String language, String text, DateExpression expected) {
        LanguagePack pack = PACKS.of(new Language(language));
        DateGrammar grammar = new DateGrammarLoader(PACKS.of(Language.UNKNOWN)).load(pack);
        Document document = DateDocuments.of(text, pack, new Language(language));
        List<DateExpression> read = document.sentences().stream()
                .flatMap(sentence -> DateMentionFinder.find(text, sentence, grammar).stream())
                .map(DateMention::expression)
                .toList();

        assertEquals(List.of(expected), read);
    }
}

package io.precis.extract.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.DateValue;
import io.precis.article.KeyDate;
import io.precis.article.KeyFigure;
import io.precis.article.Span;
import io.precis.article.Summary;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureExtractorTest {
    private static final List<String> TAGS =
            List.of("en", "de", "fr", "es", "tr", "zh", "ja", "ko", "ar", "hi", "fi", "th");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "en|He put forward a 12-point plan.|12-point=COUNT 12 point [point plan]",
                "en|They won six consecutive elections.|six=COUNT 6 [elections]",
                "en|It cost between $3 million and $5 million.|between $3 million and $5 million=MONEY 3000000/5000000 USD",
                "en|At least 40 people died, 3,200 were hurt.|40=COUNT 40 [people] MORE ; 3,200=COUNT 3200",
                "en|The C$2.5bn line is 29 km long.|C$2.5bn=MONEY 2500000000 CAD ; 29 km=QUANTITY 29 kilometer",
                "en|One in five voters stayed home.|One in five=COUNT 0.2 [voters]",
                "en|Profit rose from 3% to 5%.|3%=PERCENT 3 % ; 5%=PERCENT 5 %",
                "en|Sales fell two percentage points.|two percentage points=PERCENT 2 percentage point",
                "de|Rund 1,3 Millionen Menschen leben hier.|1,3 Millionen=COUNT 1300000 [Menschen] APPROX",
                "de|Das kostet 900 bis 1.100 Mrd. Euro.|900 bis 1.100 Mrd. Euro=MONEY 900000000000/1100000000000 EUR",
                "en|It took more than two years and went on over four years.|two years=QUANTITY 2 year MORE ; four years=QUANTITY 4 year",
                "ru|выросла с 6,8 млрд до 8,15 млрд руб.|6,8 млрд=COUNT 6800000000 ; 8,15 млрд руб.=MONEY 8150000000 RUB",
                "de|Der 3. Platz ging an sie.|3.=ORDINAL 3",
                "fr|Plus de 1 250 logements, soit 4,5 %.|1 250=COUNT 1250 [logements] MORE ; 4,5 %=PERCENT 4.5 %",
                "fr|deux millions et demi d'euros|deux millions et demi d'euros=MONEY 2500000 EUR",
                "es|Costó 1.234,5 millones de euros.|1.234,5 millones de euros=MONEY 1234500000 EUR",
                "es|Hubo treinta y dos heridos.|treinta y dos=COUNT 32 [heridos]",
                "hi|लागत 5,240 करोड़ रुपये|5,240 करोड़ रुपये=MONEY 52400000000 INR",
                "en|He paid 12,34,567 rupees.|12,34,567 rupees=MONEY 1234567 INR",
                "ar|بلغ ١٢٣ مليون دولار|١٢٣ مليون دولار=MONEY 123000000 USD",
                "fa|۱٬۲۵۰ نفر|۱٬۲۵۰=COUNT 1250 [نفر]",
                "th|๑๒๓|๑๒๓=COUNT 123",
                "bn|১২৩|১২৩=COUNT 123",
                "ko|매출이 1조3200억원이다|1조3200억원=MONEY 1320000000000 KRW",
                "ko|삼 개월 뒤 두번째 공장이 문을 연다.|두번째=ORDINAL 2",
                "ru|выросла с 6,8 млрд до 8,15|6,8 млрд=COUNT 6800000000 ; 8,15=COUNT 8.15",
                "it|La crescita è +12,5% e 5 milioni l'anno.|12,5%=PERCENT 12.5 % ; 5 milioni=COUNT 5000000",
                "en|It raised $280 million first.|$280 million=MONEY 280000000 USD ; first=ORDINAL 1",
                "en|It has one of 19 meters.|19 meters=QUANTITY 19 meter",
                "en|The quarrel was over two cranes.|two=COUNT 2 [cranes]",
                "hi|इसमें 20-20 फीसदी हिस्सा|20 फीसदी=PERCENT 20 %",
                "en|It has 2^10 parts.|2^10=COUNT 1024 [parts]",
                "en|It weighs 10^-3 grams, not 9^99 grams.|10^-3 grams=QUANTITY 0.001 gram",
                "en|It has 20^ parts.|20=COUNT 20",
                "zh|会场有一千零五十个座位。|一千零五十=COUNT 1050 [个]",
                "he|כ-300 איש|300=COUNT 300 [איש] APPROX",
                "ja|四十九兆九千五百億円|四十九兆九千五百億円=MONEY 49950000000000 JPY",
            })
    void readsValueUnitAndNounCounted(String tag, String text, String expected) {
        assertEquals(expected, Figures.shown(tag, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2019 they left.",
                "They met at 10:30 and at 6pm.",
                "Call +32 2 555 12 12 or 555-123-4567.",
                "They won 3-1.",
                "She flew a Boeing 747 after Covid-19.",
                "The G20 met on Channel 4 before Formula 1.",
                "See https://example.org/2024/12/news?id=42 for more.",
                "Version 1.2.3 is out.",
                "Anna Bloom, 47, smiled.",
                "Bloom, 47, smiled.",
                "1. Wash the rice."
            })
    void leavesOutNumbersThatAreNoFigures(String text) {
        assertEquals("-", Figures.shown("en", text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|It opens in mid-2027.",
                "es|El corte es de las 23.00 a las 6.00 horas.",
                "it|Gli anni Novanta e il 7 gennaio, alle 18.40.",
                "de|Gegen 4.30 brach der Deich.",
                "el|Ισχύει ως τις 7 μ.μ. του Σαββάτου.",
                "uk|Одну в колишньому автопарку.",
                "vi|Bà Sáu nói bà không mong gì.",
                "ko|백신 공장의 사건을 이사회의 천 씨가 말했다.",
                "zh|一项计划",
            })
    void leavesOutWordsThatOnlyLookLikeFigures(String tag, String text) {
        assertEquals("-", Figures.shown(tag, text));
    }

    @Test
    void leavesTheFirstDayOfARangeToItsDate() {
        String text = "Zwischen dem 12. und dem 30. Mai gab es 300 Anträge.";
        KeyDate date = new KeyDate(
                new Span(24, 31),
                null,
                DateValue.Precision.DAY,
                null,
                0.5,
                KeyDate.Evidence.of(KeyDate.Evidence.Rule.SAID));
        List<KeyFigure> figures = Figures.of("de", null, text, new Summary(List.of()), List.of(date));
        assertEquals(
                List.of("300"), figures.stream().map(f -> f.span().of(text)).toList());
    }

    @Test
    void findsNoFigureInsideADate() {
        String text = "On 12 March 2024 some 300 homes burned.";
        KeyDate date = new KeyDate(
                new Span(3, 16),
                null,
                DateValue.Precision.DAY,
                null,
                0.5,
                KeyDate.Evidence.of(KeyDate.Evidence.Rule.SAID));
        List<KeyFigure> figures = Figures.of("en", null, text, new Summary(List.of()), List.of(date));
        assertEquals(
                List.of("300"), figures.stream().map(f -> f.span().of(text)).toList());
    }

    @Test
    void doesNotReachIntoADateWithAHyphenatedUnit() {
        String text = "It was a 12-point day.";
        KeyDate date = new KeyDate(
                new Span(12, 17),
                null,
                DateValue.Precision.DAY,
                null,
                0.5,
                KeyDate.Evidence.of(KeyDate.Evidence.Rule.SAID));
        assertEquals(List.of(), Figures.of("en", null, text, new Summary(List.of()), List.of(date)));
    }

    @Test
    void weighsMoneyInTheSummaryMoreThanCountsOutsideIt() {
        String text = "Nothing new.\nIt cost 40 million euros.\nNothing else.\nHe ate 14 apples.";
        Summary summary = new Summary(List.of(new Summary.Chosen(new Span(13, 38), 1, new TreeMap<>())));
        List<KeyFigure> figures = Figures.of("en", "A dear thing", text, summary, List.of());
        assertEquals(2, figures.size());
        assertTrue(figures.get(0).salience() > figures.get(1).salience());
    }

    @Test
    void neverThrowsOnRandomTextAndGivesSpansInsideIt() {
        Random random = new Random(7);
        String seeds = "0123456789,.-–:/%$€ 万億一二٣۴５½一分之第\u00a0\u202f\u00adé";
        for (int round = 0; round < 600; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 120; i++) {
                text.appendCodePoint(
                        random.nextBoolean() ? seeds.charAt(random.nextInt(seeds.length())) : random.nextInt(0x11000));
            }
            String tag = TAGS.get(round % TAGS.size());
            int last = 0;
            for (KeyFigure figure : Figures.of(tag, text.toString())) {
                assertTrue(figure.span().start() >= last && figure.span().end() <= text.length());
                last = figure.span().end();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "en|7",
                "en|\",\"",
                "en|7,",
                "en|7-",
                "en|\"7 \"",
                "en|\"two \"",
                "en|two-",
                "en|\"million \"",
                "en|\"one hundred and \"",
                "en|$",
                "en|\"between 3 and \"",
                "en|\"1/2 \"",
                "en|7a",
                "en|\u00ad",
                "de|einundzwanzig",
                "ko|삼",
                "ko|7가",
                "zh|万",
                "zh|一",
                "zh|三分之",
                "ja|3一",
                "th|7ก",
            })
    void readsEachCharacterABoundedNumberOfTimes(String tag, String piece) {
        long few = Figures.charactersRead(tag, piece.repeat(20_000 / piece.length()));
        long many = Figures.charactersRead(tag, piece.repeat(200_000 / piece.length()));
        assertTrue(many <= 11 * few, piece + ": " + few + ", in ten times the text: " + many);
    }
}

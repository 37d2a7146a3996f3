package io.precis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where the sets of {@link QuotationMarks} disagree that answer the same question. Digests rest on each of them as it
 * is; who makes two of them one takes the row out here. Who uses which:
 *
 * <ul>
 *   <li>{@link QuotationMarks#ALL}: split.PairedMarks
 *   <li>{@link QuotationMarks#CORNERS_OPENING}: split.PairedMarks
 *   <li>{@link QuotationMarks#OPENING_BEFORE_SPACE}: split.PairedMarks
 *   <li>{@link QuotationMarks#CLOSING_AFTER_SPACE}: split.TerminatorRun
 *   <li>{@link QuotationMarks#SPEECH}: select.QuotationStarts, score.QuotedSpeech
 *   <li>{@link QuotationMarks#SPEECH_ONLY_OPENING}: select.QuotationStarts
 *   <li>{@link QuotationMarks#SPEECH_ONLY_CLOSING}: select.QuotationStarts
 *   <li>{@link QuotationMarks#SPEECH_OPENING_BY_SHAPE}: select.QuotationStarts
 *   <li>{@link QuotationMarks#SPEECH_AT_START}: score.QuotedSpeech
 *   <li>{@link QuotationMarks#AROUND_NAME}: extract.names.mention.NameTypeScorer
 *   <li>{@link QuotationMarks#NAME_OPENING}: extract.names.mention.QuotedNames
 *   <li>{@link QuotationMarks#NAME_CLOSING}: extract.names.mention.QuotedNames
 *   <li>{@link QuotationMarks#BEFORE_FIRST_WORD}: extract.names.mention.CapitalUse
 *   <li>{@link QuotationMarks#APPOSITION_CLOSING}: extract.names.mention.PersonRoles
 *   <li>{@link QuotationMarks#APPOSITION_OPENING}: extract.names.mention.PersonRoles
 *   <li>{@link QuotationMarks#AFTER_STOP}: clean.PageLine
 * </ul>
 */
@Tag("disagreement")
class QuotationMarkDisagreementsTest {
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                ALL | SPEECH | '‟‘’‚‹›｢｣＂ | -
                ALL | AROUND_NAME | '‟‘’‚「」『』｢｣＂ | -
                ALL | BEFORE_FIRST_WORD | ‟「」『』｢｣＂ | -
                ALL | AFTER_STOP | „‟‚«‹「『｢｣＂ | 》《
                SPEECH | AROUND_NAME | 「」『』 | ‹›
                SPEECH | BEFORE_FIRST_WORD | 「」『』 | '‘’‚‹›
                SPEECH | AFTER_STOP | „«「『 | '’›》《‘
                AROUND_NAME | BEFORE_FIRST_WORD | - | '‘’‚
                AROUND_NAME | AFTER_STOP | „«‹ | '’」』》《‘
                BEFORE_FIRST_WORD | AFTER_STOP | „«‚‹ | 」』》《
                CORNERS_OPENING | SPEECH_ONLY_OPENING | ｢ | „
                OPENING_BEFORE_SPACE | SPEECH_OPENING_BY_SHAPE | »„ | -
                OPENING_BEFORE_SPACE | NAME_OPENING | » | "
                OPENING_BEFORE_SPACE | APPOSITION_OPENING | »„ | "
                SPEECH_OPENING_BY_SHAPE | NAME_OPENING | - | „"
                SPEECH_OPENING_BY_SHAPE | APPOSITION_OPENING | - | "
                NAME_OPENING | APPOSITION_OPENING | „ | -
                SPEECH_AT_START | NAME_OPENING | '‚「『 | «“
                CLOSING_AFTER_SPACE | NAME_CLOSING | «› | "
                CLOSING_AFTER_SPACE | APPOSITION_CLOSING | «“› | "
                CLOSING_AFTER_SPACE | AFTER_STOP | « | "'’」』》《‘
                NAME_CLOSING | APPOSITION_CLOSING | “ | -
                NAME_CLOSING | AFTER_STOP | - | '’›」』》《‘
                APPOSITION_CLOSING | AFTER_STOP | - | '’›」』》《“‘
            """)
    void differInTheseMarks(String first, String second, String onlyFirst, String onlySecond)
            throws ReflectiveOperationException {
        assertEquals(onlyFirst, difference(first, second), "only in " + first);
        assertEquals(onlySecond, difference(second, first), "only in " + second);
    }

    /** The marks of one set that another lacks, a hyphen where there are none. */
    private static String difference(String one, String other) throws ReflectiveOperationException {
        StringBuilder difference = new StringBuilder();
        marks(one).chars().filter(mark -> !isIn(other, mark)).forEach(mark -> difference.append((char) mark));
        return difference.isEmpty() ? "-" : difference.toString();
    }

    private static boolean isIn(String set, int mark) {
        try {
            return marks(set).indexOf(mark) >= 0;
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no set named " + set, e);
        }
    }

    private static String marks(String set) throws ReflectiveOperationException {
        return (String) QuotationMarks.class.getField(set).get(null);
    }
}

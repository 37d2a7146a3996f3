package io.precis.extract.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a name, where it ends, of which kind it is, and which mentions are of the same. */
class NameExtractorTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Trade with the European Union and the U.S. Months later it fell. | organisation: European Union; place: U.S.
            es | Vende en Italia y en EE. UU. Si llueve, no venderá. | place: Italia; place: EE. UU.
            en | The team flew to South Korea, New Zealand and Northern Ireland. | place: South Korea; place: New Zealand; place: Northern Ireland
            en | In March nobody came. On Friday critics stayed away. | -
            es | Un total de tres barcos volvió en enero. | -
            pt | A obra custa US$ 70 mil e começa em maio. | -
            """)
    void endsWhereTheNameEnds(String language, String text, String expected) {
        assertEquals(expected, Names.shown(language, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | She left the Ministry of Health and Sport for the Bank of Tarrow. | organisation: Ministry of Health and Sport; organisation: Bank of Tarrow
            en | The MP Edwina Brannigan met Terminal Workers’ Union members. | person: Edwina Brannigan (MP); organisation: Terminal Workers’ Union
            en | John Major spoke first. | person: John Major
            nl | De minister van Financiën Willem Vlasblom zweeg. | person: Willem Vlasblom (minister van Financiën)
            de | Die Truppen folgten General John Hagedorn in den Norden. | person: John Hagedorn (General)
            uk | Договір підписала фірма «Срібна Чайка» торік. | organisation: Срібна Чайка
            id | Ketua Partai Demokrat Agus Salim menolak. | organisation: Partai Demokrat; person: Agus Salim
            """)
    void separatesOfficesAndOrganisationsFromPeople(String language, String text, String expected) {
        assertEquals(expected, Names.shown(language, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | BOSTON, Oct. 30 (Tarrow Wire) - Prices rose. | place: BOSTON; organisation: Tarrow Wire
            nl | OUDERMEER, 3 mei (Vlaspers) - Het regent. | place: OUDERMEER; organisation: Vlaspers
            """)
    void readsTheDateline(String language, String text, String expected) {
        assertEquals(expected, Names.shown(language, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Corvane Instruments Inc. grew. Analysts like Corvane a lot. | organisation: Corvane Instruments Inc. x2
            en | The Tarrow Harbour Authority met. The THA said nothing. | organisation: Tarrow Harbour Authority x2
            en | Helen Brannigan arrived. Later Brannigan left again. | person: Helen Brannigan x2
            zh | 记者王建国报道。王建国说，水位正在下降。 | person: 王建国 (记者) x2
            """)
    void joinsLaterMentions(String language, String text, String expected) {
        assertEquals(expected, Names.shown(language, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 他们高举邓小平的旗帜，学习文化，建设祖国。 | person: 邓小平
            zh | 民主和自由对青年很重要。 | -
            ja | 会社の池田和夫が相談役を退任した。 | person: 池田和夫
            """)
    void findsPeopleWhereWordsAreNotSpaced(String language, String text, String expected) {
        assertEquals(expected, Names.shown(language, text));
    }
}

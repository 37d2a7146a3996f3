package io.precis.select;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.precis.SampleDocuments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationStartsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "en|{2, 3}|\"We heard the towns,\" said Lis. \"They will be paid. Dams are dear. It helps.\" A vote follows.",
                "en|{}|\"We heard the towns,\" said Lis. \"They will be paid.\" A vote follows.",
                "en|{}|The 5\" pipe broke. \"We heard it,\" said Lis. A vote follows.",
                "en|{1, 2}|Lis said: “We heard the towns. ¶ “They will be paid. Dams are dear.” A vote follows.",
                "en|{}|Lis said: “We heard the towns. ¶ They will be paid. Dams are dear. A vote follows.",
                "de|{}|Die Stadt kauft das Theater. „Wir zahlen später“, sagte sie am Montag. Der Rat stimmt ab.",
                "fr|{}|Le maire quitte la ville. « Rien ne change », a-t-il dit. Un vote suivra.",
                "da|{}|Byen køber teatret. »Vi har råd,« sagde hun. »Det går.« Rådet stemmer.",
                "sv|{}|Lis talade. ”Vi har hört städerna”, sade hon. Rådet röstar.",
                "ja|{}|市長は「町の声を聞いた。金は払う」と話した。投票は春に行う。",
                "zh|{}|市长说：“我们听到了。钱会付的。”选举将在春天举行。"
            })
    void tellsWhichSentencesGoOnWithAQuotation(String tag, String expected, String text) {
        assertEquals(
                expected,
                QuotationStarts.continued(SampleDocuments.of(tag, null, text.replace(" ¶ ", "\n\n")))
                        .toString());
    }
}

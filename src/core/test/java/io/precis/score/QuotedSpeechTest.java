package io.precis.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.precis.SampleDocuments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedSpeechTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | \"We wait,\" said Ada Quist. | true",
                "en | Ada Quist said the \"long wait\" was over. | false",
                "en | Nobody will come back\". | true",
                "en | The port’s owner won’t pay. | false",
                "de | Er nannte es „einen Anfang“. | false",
                "de | Das sei „ein Anfang, mehr nicht. | true",
                "sv | Hon kallade det ”en början”. | false",
                "fr | — Nous attendons, dit-elle. | true",
                "es | No pensaba volver a verlo». | true",
                "ru | Он назвал это «началом». | false",
                "ja | 「待っています」と市長は話した。 | true",
                "zh | 市长说这是“开始”。 | false"
            })
    void tellsSentencesThatAQuotationWasCutFrom(String tag, String sentence, boolean cut) {
        assertEquals(
                cut,
                QuotedSpeech.isCutFrom(
                        SampleDocuments.of(tag, null, sentence).sentences().get(0)));
    }
}

package io.precis.read.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDateParserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-25",
                " 2023-02-25 ",
                "20230225",
                "2023-02-25T23:59:59-05:00",
                "2023-02-25T00:30Z",
                "2023-02-25T10:00:00.123456+0200",
                "2023-02-25 10:00:00 UTC",
                "2023-02-25T10:00+01:00[Europe/Brussels]",
                "Sat, 25 Feb 2023 10:00:00 GMT",
                "25 Feb 2023 10:00:00 +0100",
                "Sat, 25 FEB 2023"
            })
    void readsDayAsWritten(String written) {
        assertEquals(Optional.of(LocalDate.of(2023, 2, 25)), PublishedDateParser.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25.2.2023",
                "02/25/2023",
                "2023-02-30",
                "2023-13-01",
                "1677319200",
                "yesterday",
                "31 Ebm 2023"
            })
    void rejectsOtherForms(String written) {
        assertEquals(Optional.empty(), PublishedDateParser.parse(written));
    }
}

package io.precis.cli.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.precis.failure.DigestFailure;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DateConverterTest {
    @Test
    void readsTheDayOfAVariable() {
        Map<String, String> environment = Map.of("PRECIS_DATE", "2026-11-02", "BLANK", "", "WORD", "yesterday");

        assertEquals(LocalDate.of(2026, 11, 2), ArgumentReader.day(environment, "PRECIS_DATE"));
        assertNull(ArgumentReader.day(environment, "BLANK"));
        assertNull(ArgumentReader.day(environment, "NONE"));
        DigestFailure failure = assertThrows(DigestFailure.Usage.class, () -> ArgumentReader.day(environment, "WORD"));
        assertEquals("WORD: found 'yesterday', expected a day such as 2026-11-02", failure.getMessage());
    }
}

package io.precis.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.precis.article.Language;
import io.precis.article.ReferenceDate;
import io.precis.digest.DigestOptions;
import io.precis.read.source.FieldNames;
import io.precis.write.layout.WriteOptions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordTextTest {
    @Test
    void writesRecordsAsTheirToString() {
        DigestOptions options = DigestOptions.defaults()
                .withReferenceDate(new ReferenceDate(LocalDate.of(2026, 11, 2), ReferenceDate.Origin.OPTION));

        assertEquals(options.toString(), RecordText.of(options));
        assertEquals(WriteOptions.of("1.0").toString(), RecordText.of(WriteOptions.of("1.0")));
        assertEquals(FieldNames.DEFAULT.toString(), RecordText.of(FieldNames.DEFAULT));
    }

    @Test
    void writesAllMembersAndNulls() {
        assertEquals("[Language[tag=und], null]", RecordText.of(Arrays.asList(Language.UNKNOWN, null)));
        assertEquals("[]", RecordText.of(List.of()));
    }
}

package io.precis.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.precis.article.Language;
import io.precis.article.ReferenceDate;
import io.precis.digest.DigestOptions;
import io.precis.read.FieldNames;
import io.precis.write.WriteOptions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComponentsTest {
    @Test
    void saysWhatRecordsSay() {
        DigestOptions options = DigestOptions.defaults()
                .with(new ReferenceDate(LocalDate.of(2026, 11, 2), ReferenceDate.Origin.OPTION));

        assertEquals(options.toString(), Components.of(options));
        assertEquals(WriteOptions.of("1.0").toString(), Components.of(WriteOptions.of("1.0")));
        assertEquals(FieldNames.DEFAULT.toString(), Components.of(FieldNames.DEFAULT));
    }

    @Test
    void saysAllMembersAndWhatIsMissing() {
        assertEquals("[Language[tag=und], null]", Components.of(Arrays.asList(Language.UNKNOWN, null)));
        assertEquals("[]", Components.of(List.of()));
    }
}

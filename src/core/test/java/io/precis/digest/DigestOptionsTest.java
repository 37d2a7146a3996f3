package io.precis.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.precis.article.Language;
import io.precis.article.ReferenceDate;
import io.precis.select.LengthLimit;
import io.precis.translate.EngineChoice;
import io.precis.translate.TranslationOptions;
import io.precis.translate.engine.GlossaryTerm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestOptionsTest {
    /** A program that digests on many machines sends the options to each of them. */
    @Test
    void canBeSentToAnotherMachine() throws IOException, ClassNotFoundException {
        DigestOptions options = DigestOptions.defaults()
                .withLanguages(List.of(new Language("en"), new Language("pt-BR")))
                .withLength(new LengthLimit.Ratio(0.2))
                .withDates(new ListLimit(1))
                .withReferenceDate(new ReferenceDate(LocalDate.of(2026, 11, 2), ReferenceDate.Origin.RUN))
                .withTranslation(new TranslationOptions(
                        new Language("de"),
                        EngineChoice.AUTO,
                        "models",
                        "http://localhost:5000",
                        true,
                        List.of(new GlossaryTerm("ward", "Bezirk"))));

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(options);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(options, in.readObject());
        }
    }
}

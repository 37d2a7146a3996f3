package io.precis.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.precis.article.Language;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Checks that compiled data is read as it was written. */
public final class Recompiled {
    private static final LanguagePacks PACKS = LanguagePacks.load();

    private Recompiled() {}

    /** Reads compiled data and writes it again. */
    public interface Copy {
        void copy(ByteBuffer in, DataOutputStream out) throws IOException;
    }

    /** Fails where reading and writing the compiled data of a language gives other bytes. */
    public static void isTheSameInEveryLanguage(String name, Copy copy) throws IOException {
        for (Language language : PACKS.languages()) {
            ByteBuffer compiled = PACKS.of(language).compiled(name).orElseThrow();
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            copy.copy(compiled, new DataOutputStream(again));

            assertArrayEquals(compiled.array(), again.toByteArray(), language.tag());
        }
    }
}

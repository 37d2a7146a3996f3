package io.precis.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.precis.article.Language;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Checks that what the build compiled is read as it was written. */
public final class Recompiled {
    private static final LanguagePacks PACKS = LanguagePacks.load();

    private Recompiled() {}

    /** Reads compiled data and writes it again. */
    public interface Copy {
        void copy(ByteBuffer in, DataOutputStream out) throws IOException;
    }

    /** Fails where a copy of what was compiled under a name has other bytes, in whatever language. */
    public static void isTheSameInEveryLanguage(String name, Copy copy) throws IOException {
        for (Language language : PACKS.languages()) {
            ByteBuffer compiled = PACKS.of(language).compiled(name).orElseThrow();
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            copy.copy(compiled, new DataOutputStream(again));

            assertArrayEquals(compiled.array(), again.toByteArray(), language.tag());
        }
    }
}

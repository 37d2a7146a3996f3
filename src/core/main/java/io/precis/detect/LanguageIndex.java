package io.precis.detect;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lingua's tables as {@link LanguageIndexBuilder} compiled them, mapped into memory, so that only what is asked for is
 * read. Immutable; threads may share one.
 *
 * @param letters which letters belong to which alphabet and language
 * @param ngrams how likely runs of letters are in each language
 */
record LanguageIndex(AlphabetLetters letters, NgramTable ngrams) {
    /** Changes with the format, so that an index of another build is not read. */
    static final int FORMAT = 0x50_4C_49_03;

    private static final String NAME = "languages.index";

    private static LanguageIndex of(ByteBuffer file) {
        int format = file.getInt();
        if (format != FORMAT) {
            throw new IllegalArgumentException("format " + format);
        }
        AlphabetLetters letters = new AlphabetLetters(file);
        return new LanguageIndex(letters, new NgramTable(file.order(ByteOrder.LITTLE_ENDIAN), letters.codes.length));
    }

    /** The index that the build left beside the program; empty where there is none, or one of another build. */
    static Optional<LanguageIndex> loaded() {
        return Loaded.INDEX;
    }

    /** Mapped once, when first asked for. */
    private static final class Loaded {
        private static final Optional<LanguageIndex> INDEX = load();
    }

    private static Optional<LanguageIndex> load() {
        Path file = file();
        if (file == null || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file)) {
            return Optional.of(of(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())));
        } catch (IOException | RuntimeException e) {
            // Lingua itself answers then, only slower.
            return Optional.empty();
        }
    }

    private static @Nullable Path file() {
        try {
            // In target/, whether the program runs from the jar or from target/classes.
            return Path.of(LanguageIndex.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolveSibling(NAME);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Whether a file was written by this version of the builder. */
    static boolean isCurrent(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return in.readInt() == FORMAT;
        }
    }

    /** A run of up to three letters as a number. */
    static long key(String run) {
        long key = 0;
        for (int i = 0; i < run.length(); i++) {
            key = key << Character.SIZE | run.charAt(i);
        }
        return key;
    }

    /** Where in a hash table a key is looked for first. */
    static int slot(long key, int capacity) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 32) & (capacity - 1);
    }
}

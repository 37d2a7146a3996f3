package io.precis.translate.firefox;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.CpuTime;
import io.precis.failure.DigestFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged files end in one sentence that names them, or, where only numbers have changed, in some translation. */
class HostileModelTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final List<String> SENTENCES = List.of("El perro come.", "¿Quién abre 12 casas?");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"plain, model.bin, 120", "deep, vocab.spm, 60", "split, lex.bin, 60", "split, trgvocab.spm, 60"})
    void survivesChangedBytes(String model, String file, int mutations) throws IOException {
        copy(model);
        byte[] whole = Files.readAllBytes(folder.resolve(file));
        Random random = new Random(5);
        for (int i = 0; i < mutations; i++) {
            byte[] changed = whole.clone();
            // Half of them where sizes and shapes are.
            int within = i % 2 == 0 ? Math.min(6000, whole.length) : whole.length;
            for (int n = 0; n <= i % 4; n++) {
                changed[random.nextInt(within)] = (byte) random.nextInt(256);
            }
            survives(file, changed);
        }
    }

    @ParameterizedTest
    @CsvSource({"plain, model.bin", "deep, vocab.spm", "split, lex.bin"})
    void survivesCutFiles(String model, String file) throws IOException {
        copy(model);
        byte[] whole = Files.readAllBytes(folder.resolve(file));
        for (int length : new int[] {0, 1, 7, 8, 16, 17, 100, 3000, whole.length / 2, whole.length - 300}) {
            survives(file, Arrays.copyOf(whole, length));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1L << 31, 1L << 40, Long.MAX_VALUE})
    void refusesSizesThatLie(long size) throws IOException {
        copy("plain");
        byte[] whole = Files.readAllBytes(folder.resolve("model.bin"));
        for (int field = 0; field < 12; field++) {
            byte[] changed = whole.clone();
            ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putLong(field * Long.BYTES, size);
            survives("model.bin", changed);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dim-emb: 128, dim-emb: 136, shape",
        "dim-emb: 128, dim-emb: 12x, dim-emb",
        "transformer-heads: 8, transformer-heads: 7, heads",
        "enc-depth: 3, enc-depth: 9, encoder_l4",
        "dec-cell: ssru, dec-cell: gruu, dec-cell",
        "transformer-ffn-activation: relu, transformer-ffn-activation: gelu, activation",
        "transformer-dim-ffn: 256, transformer-dim-ffn: 999, shape",
    })
    void namesWhatItDoesNotKnow(String line, String other, String named) throws IOException {
        copy("plain");
        String whole = Files.readString(folder.resolve("model.bin"), StandardCharsets.ISO_8859_1);
        assertTrue(whole.contains(line));
        String message = survives("model.bin", whole.replace(line, other).getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(message.contains(named), message);
    }

    @Test
    void namesAMissingFile() throws IOException {
        copy("plain");
        Files.delete(folder.resolve("vocab.spm"));
        String message = failure();
        assertTrue(message.contains("vocab.spm"), message);
    }

    @Test
    void refusesTheVocabularyOfAnotherModel() throws IOException {
        copy("deep");
        Files.copy(ParityKit.folder("plain").resolve("vocab.spm"), folder.resolve("vocab.spm"), replacing());
        String message = failure();
        assertTrue(message.contains("at least the 1504"), message);
    }

    private void copy(String model) throws IOException {
        try (Stream<Path> files = Files.list(ParityKit.folder(model))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), replacing());
            }
        }
    }

    private static java.nio.file.CopyOption replacing() {
        return java.nio.file.StandardCopyOption.REPLACE_EXISTING;
    }

    private String survives(String file, byte[] content) throws IOException {
        Files.write(folder.resolve(file), content);
        return failure();
    }

    /** The message, empty when there is none; anything but a failure that names the folder fails the test. */
    private String failure() {
        StringBuilder message = new StringBuilder();
        CpuTime.assertWithin(LIMIT, "a damaged model", () -> {
            try {
                FirefoxModel.load(folder).translate(SENTENCES);
            } catch (DigestFailure.Resource e) {
                message.append(e.getMessage());
                assertTrue(message.toString().startsWith(folder.toString()), message::toString);
            }
        });
        return message.toString();
    }
}

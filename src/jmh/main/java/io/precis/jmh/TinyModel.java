package io.precis.jmh;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A model of the shape of the real tiny ones with random weights: 256 wide, 8 heads, 1536 inside, 6 + 2 layers, 32,000
 * pieces. It says nothing, at the speed at which a real one would speak.
 */
final class TinyModel {
    private static final int WIDTH = 256;
    private static final int INNER = 1536;
    private static final int ENCODER = 6;
    private static final int DECODER = 2;
    private static final int PIECES = 32_000;
    /** Of a shortlist: the most frequent tokens, and the likeliest for a token. */
    private static final int FREQUENT = 50;

    private static final int BEST = 50;
    private static final int ALIGNED = 256;

    private static final long FLOAT = 0x0404;
    private static final long SIGNED_BYTE = 0x4101;
    private static final long BYTE = 0x0101;

    private final Random random = new Random(17);
    private final List<Item> items = new ArrayList<>();

    private record Item(String name, long type, int[] shape, byte[] data) {}

    private TinyModel() {}

    /** Writes model.bin, vocab.spm and lex.bin into a folder. */
    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        TinyModel model = new TinyModel();
        model.fill();
        Files.write(folder.resolve("model.bin"), model.file());
        Files.write(folder.resolve("vocab.spm"), model.vocabulary());
        Files.write(folder.resolve("lex.bin"), model.shortlist());
    }

    private void fill() throws IOException {
        matrix("Wemb", PIECES, WIDTH);
        scale("none");
        for (int i = 1; i <= ENCODER; i++) {
            attention("encoder_l" + i + "_self");
            feedForward("encoder_l" + i + "_ffn");
        }
        for (int i = 1; i <= DECODER; i++) {
            String layer = "decoder_l" + i;
            matrix(layer + "_rnn_W", WIDTH, WIDTH);
            matrix(layer + "_rnn_Wf", WIDTH, WIDTH);
            row(layer + "_rnn_bf", WIDTH);
            norm(layer + "_rnn_ffn");
            attention(layer + "_context");
            feedForward(layer + "_ffn");
        }
        row("decoder_ff_logit_out_b", PIECES);
        String yaml = Files.readString(Path.of("src/core/test/resources/mt/plain/model.bin"), StandardCharsets.ISO_8859_1);
        yaml = yaml.substring(yaml.indexOf("bert-train"), yaml.indexOf("version: parity kit"))
                .replace("dim-emb: 128", "dim-emb: " + WIDTH)
                .replace("transformer-dim-ffn: 256", "transformer-dim-ffn: " + INNER)
                .replace("enc-depth: 3", "enc-depth: " + ENCODER)
                .replace("dec-depth: 2", "dec-depth: " + DECODER)
                .replace("1504", "" + PIECES);
        byte[] text = (yaml + "version: benchmark\n\0").getBytes(StandardCharsets.UTF_8);
        items.add(new Item("special:model.yml", BYTE, new int[] {text.length}, text));
    }

    private void attention(String prefix) {
        for (String letter : List.of("q", "k", "v", "o")) {
            matrix(prefix + "_W" + letter, WIDTH, WIDTH);
            row(prefix + "_b" + letter, WIDTH);
        }
        norm(prefix + "_Wo");
    }

    private void feedForward(String prefix) {
        matrix(prefix + "_W1", WIDTH, INNER);
        row(prefix + "_b1", INNER);
        matrix(prefix + "_W2", INNER, WIDTH);
        row(prefix + "_b2", WIDTH);
        norm(prefix + "_ffn");
    }

    private void norm(String prefix) {
        row(prefix + "_ln_bias", WIDTH);
        ByteBuffer ones = buffer(WIDTH * Float.BYTES);
        while (ones.hasRemaining()) {
            ones.putFloat(1);
        }
        items.add(new Item(prefix + "_ln_scale", FLOAT, new int[] {1, WIDTH}, ones.array()));
    }

    private void matrix(String name, int inputs, int outputs) {
        ByteBuffer data = buffer(inputs * outputs + ALIGNED);
        for (int i = 0; i < inputs * outputs; i++) {
            data.put((byte) Math.max(-63, Math.min(63, Math.round(random.nextGaussian() * 20))));
        }
        data.putFloat(400);
        items.add(new Item(name, SIGNED_BYTE, new int[] {inputs, outputs}, data.array()));
        scale(name);
    }

    private void scale(String name) {
        items.add(new Item(
                name + "_QuantMultA",
                FLOAT,
                new int[] {1, 1},
                buffer(ALIGNED).putFloat(30).array()));
    }

    private void row(String name, int size) {
        ByteBuffer data = buffer(size * Float.BYTES);
        while (data.hasRemaining()) {
            data.putFloat((float) random.nextGaussian() * 0.05f);
        }
        items.add(new Item(name, FLOAT, new int[] {1, size}, data.array()));
    }

    private static ByteBuffer buffer(int size) {
        int aligned = (size + ALIGNED - 1) / ALIGNED * ALIGNED;
        return ByteBuffer.allocate(aligned).order(ByteOrder.LITTLE_ENDIAN).limit(size);
    }

    private byte[] file() {
        int size = 1 << 20;
        for (Item item : items) {
            size += item.data.length + ALIGNED;
        }
        ByteBuffer file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(1).putLong(items.size());
        for (Item item : items) {
            file.putLong(item.name.length() + 1).putLong(item.type);
            file.putLong(item.shape.length).putLong(padded(item.data.length));
        }
        for (Item item : items) {
            file.put((item.name + "\0").getBytes(StandardCharsets.UTF_8));
        }
        for (Item item : items) {
            for (int dimension : item.shape) {
                file.putInt(dimension);
            }
        }
        int gap = padded(file.position() + Long.BYTES) - file.position() - Long.BYTES;
        file.putLong(gap).position(file.position() + gap);
        for (Item item : items) {
            file.put(item.data).position(padded(file.position()));
        }
        return java.util.Arrays.copyOf(file.array(), file.position());
    }

    private static int padded(int size) {
        return (size + ALIGNED - 1) / ALIGNED * ALIGNED;
    }

    /** The kit's, filled up with pieces that no text has. */
    private byte[] vocabulary() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(Files.readAllBytes(Path.of("src/core/test/resources/mt/plain/vocab.spm")));
        for (int i = 1504; i < PIECES; i++) {
            byte[] text = ("\u00a4" + i).getBytes(StandardCharsets.UTF_8);
            ByteBuffer piece = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN);
            piece.put((byte) 10)
                    .put((byte) text.length)
                    .put(text)
                    .put((byte) 21)
                    .putFloat(-20);
            out.write(10);
            out.write(piece.position());
            out.write(piece.array(), 0, piece.position());
        }
        return out.toByteArray();
    }

    /** Likely tokens are more often frequent than rare ones, as in a language. */
    private byte[] shortlist() {
        ByteBuffer file = ByteBuffer.allocate(
                        6 * Long.BYTES + (PIECES + 1) * Long.BYTES + PIECES * BEST * Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(0xF11A48D5013417F5L).putLong(0).putLong(FREQUENT).putLong(BEST);
        file.putLong(PIECES + 1).putLong(PIECES * BEST);
        for (int i = 0; i <= PIECES; i++) {
            file.putLong((long) i * BEST);
        }
        for (int i = 0; i < PIECES * BEST; i++) {
            file.putInt((int) (Math.pow(random.nextDouble(), 3) * (PIECES - 1)));
        }
        long sum = 0;
        for (int at = 2 * Long.BYTES; at < file.limit(); at += Long.BYTES) {
            sum ^= file.getLong(at) + 0x9e3779b9L + (sum << 6) + (sum >>> 2);
        }
        return file.putLong(Long.BYTES, sum).array();
    }
}

package io.precis.translate.firefox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The state of a batch between the steps of the decoder: a row for each translation that has not ended yet. */
final class DecoderState {
    private final int width;
    private final int[][] tokens;
    private final int[] lengths;
    private final List<AttentionLayer.Memory[]> memories = new ArrayList<>();
    private final float[][] cells;
    /** The number of the sentence in each row. */
    private int[] rows;

    DecoderState(int sentences, int layers, int width) {
        this.width = width;
        this.tokens = new int[sentences][16];
        this.lengths = new int[sentences];
        this.cells = new float[layers][sentences * width];
        this.rows = new int[sentences];
        Arrays.setAll(rows, i -> i);
    }

    /** Adds the memories of the next layer, one for each sentence. */
    void add(AttentionLayer.Memory[] layer) {
        memories.add(layer);
    }

    /** How many translations have not ended: the number of rows. */
    int active() {
        return rows.length;
    }

    /** The last token of a row's translation so far. */
    int last(int row) {
        return tokens[rows[row]][lengths[rows[row]] - 1];
    }

    /** The memory that each row attends to in a layer. */
    AttentionLayer.Memory[] memories(int layer) {
        return memories.get(layer);
    }

    /** The cells of the rows in a layer's recurrent unit. */
    float[] cells(int layer) {
        return cells[layer];
    }

    /** Adds a token to each row. A row that gets {@code end} is removed, and the rows behind it move up. */
    void append(int[] chosen, int end) {
        int kept = 0;
        for (int row = 0; row < rows.length; row++) {
            if (chosen[row] == end) {
                continue;
            }
            add(rows[row], chosen[row]);
            if (kept < row) {
                move(row, kept);
            }
            kept++;
        }
        rows = Arrays.copyOf(rows, kept);
    }

    private void add(int sentence, int token) {
        if (lengths[sentence] == tokens[sentence].length) {
            tokens[sentence] = Arrays.copyOf(tokens[sentence], 2 * lengths[sentence]);
        }
        tokens[sentence][lengths[sentence]++] = token;
    }

    private void move(int row, int to) {
        rows[to] = rows[row];
        memories.forEach(layer -> layer[to] = layer[row]);
        for (float[] layer : cells) {
            System.arraycopy(layer, row * width, layer, to * width, width);
        }
    }

    /** The tokens of each sentence's translation. */
    List<int[]> tokens() {
        List<int[]> all = new ArrayList<>();
        for (int i = 0; i < tokens.length; i++) {
            all.add(Arrays.copyOf(tokens[i], lengths[i]));
        }
        return all;
    }
}

package io.precis.translate.firefox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is known of translations while they grow: a row for each that has not ended yet. */
final class GrowingTranslations {
    private final int width;
    private final int[][] tokens;
    private final int[] lengths;
    private final List<AttentionLayer.Memory[]> memories = new ArrayList<>();
    private final float[][] cells;
    /** The sentence of each row. */
    private int[] rows;

    GrowingTranslations(int sentences, int layers, int width) {
        this.width = width;
        this.tokens = new int[sentences][16];
        this.lengths = new int[sentences];
        this.cells = new float[layers][sentences * width];
        this.rows = new int[sentences];
        Arrays.setAll(rows, i -> i);
    }

    /** Adds what the next layer attends to, one memory a sentence. */
    void add(AttentionLayer.Memory[] layer) {
        memories.add(layer);
    }

    /** How many translations have not ended. */
    int active() {
        return rows.length;
    }

    /** The token that a row's translation ends with so far. */
    int last(int row) {
        return tokens[rows[row]][lengths[rows[row]] - 1];
    }

    /** What the rows attend to in a layer. */
    AttentionLayer.Memory[] memories(int layer) {
        return memories.get(layer);
    }

    /** The recurrent cells of the rows in a layer. */
    float[] cells(int layer) {
        return cells[layer];
    }

    /** Adds a token to each row; those that get the end have ended, and the others close up. */
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

    /** The tokens of each sentence. */
    List<int[]> tokens() {
        List<int[]> all = new ArrayList<>();
        for (int i = 0; i < tokens.length; i++) {
            all.add(Arrays.copyOf(tokens[i], lengths[i]));
        }
        return all;
    }
}

package io.precis.translate.firefox;

/** Attention with several heads, a residual connection and a normalisation (A. Vaswani et al., "Attention Is All You Need", 2017). */
record AttentionLayer(
        AffineLayer query,
        AffineLayer key,
        AffineLayer value,
        AffineLayer output,
        LayerNorm norm,
        int width,
        int heads) {
    /** Keys are padded to a multiple of this, so that scores are computed in whole vectors. */
    private static final int KEY_LANES = 16;

    static AttentionLayer read(ModelFile file, String prefix, ModelArchitecture architecture) {
        int width = architecture.width();
        return new AttentionLayer(
                affine(file, prefix, "q", width),
                affine(file, prefix, "k", width),
                affine(file, prefix, "v", width),
                affine(file, prefix, "o", width),
                LayerNorm.read(file, prefix + "_Wo", width),
                width,
                architecture.heads());
    }

    private static AffineLayer affine(ModelFile file, String prefix, String letter, int width) {
        return AffineLayer.read(file, prefix + "_W" + letter, prefix + "_b" + letter, width, width);
    }

    /**
     * The keys and values of one sentence, which queries attend to.
     *
     * @param keys transposed: a row of {@code stride} numbers for each dimension
     * @param values of all sentences of the batch, a row for each token
     * @param from the sentence's first row of values
     * @param length tokens of the sentence
     */
    record Memory(float[] keys, int stride, float[] values, int from, int length) {}

    /** The memories of sentences whose tokens are rows one after the other. */
    Memory[] memories(MatrixKernel kernel, float[] rows, SentenceBatch batch) {
        float[] keys = key.apply(kernel, rows, batch.tokens());
        float[] values = value.apply(kernel, rows, batch.tokens());
        Memory[] memories = new Memory[batch.size()];
        for (int sentence = 0; sentence < memories.length; sentence++) {
            int from = batch.start(sentence);
            int length = batch.length(sentence);
            int stride = (length + KEY_LANES - 1) / KEY_LANES * KEY_LANES;
            float[] transposed = new float[width * stride];
            for (int token = 0; token < length; token++) {
                for (int i = 0; i < width; i++) {
                    transposed[i * stride + token] = keys[(from + token) * width + i];
                }
            }
            memories[sentence] = new Memory(transposed, stride, values, from, length);
        }
        return memories;
    }

    /**
     * Applies the layer to rows, in place.
     *
     * @param memories what each row attends to
     */
    void apply(MatrixKernel kernel, float[] rows, int count, Memory[] memories) {
        float[] queries = query.apply(kernel, rows, count);
        float[] mixed = new float[count * width];
        for (int row = 0; row < count; row++) {
            for (int head = 0; head < heads; head++) {
                mix(kernel, queries, row * width + head * (width / heads), memories[row], head, mixed);
            }
        }
        norm.addAndNormalise(rows, output.apply(kernel, mixed, count), count);
    }

    /** Adds one head's weighted sum of values for a query to {@code mixed}. */
    private void mix(MatrixKernel kernel, float[] queries, int at, Memory memory, int head, float[] mixed) {
        int size = width / heads;
        float[] scores = new float[memory.stride];
        for (int i = 0; i < size; i++) {
            kernel.addScaled(queries[at + i], memory.keys, (head * size + i) * memory.stride, scores, 0, memory.stride);
        }
        softmax(scores, memory.length, (float) (1 / Math.sqrt(size)));
        for (int token = 0; token < memory.length; token++) {
            int from = (memory.from + token) * width + head * size;
            kernel.addScaled(scores[token], memory.values, from, mixed, at, size);
        }
    }

    private static void softmax(float[] scores, int count, float scale) {
        float largest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            scores[i] *= scale;
            largest = Math.max(largest, scores[i]);
        }
        float sum = 0;
        for (int i = 0; i < count; i++) {
            scores[i] = ExponentialFunction.of(scores[i] - largest);
            sum += scores[i];
        }
        for (int i = 0; i < count; i++) {
            scores[i] /= sum;
        }
    }
}

package io.precis.translate.firefox;

import java.util.ArrayList;
import java.util.List;

/** Turns hidden states into tokens by greedy search: in each step, the likeliest next token of every sentence. */
record Decoder(EmbeddingTable embedding, List<Layer> layers, OutputLayer output) {
    /** The token that ends a sentence. */
    static final int END = 0;
    /** The longest translation, in lengths of the longest sentence of its batch. */
    private static final int MOST_LENGTHS = 2;

    private record Layer(RecurrentUnit recurrence, AttentionLayer context, FeedForward feedForward) {}

    static Decoder read(ModelFile file, ModelArchitecture architecture, EmbeddingTable embedding, OutputLayer output) {
        List<Layer> layers = new ArrayList<>();
        for (int i = 1; i <= architecture.decoderLayers(); i++) {
            String prefix = "decoder_l" + i;
            layers.add(new Layer(
                    RecurrentUnit.read(file, prefix + "_rnn", architecture.width()),
                    AttentionLayer.read(file, prefix + "_context", architecture),
                    FeedForward.read(file, prefix + "_ffn", architecture.width(), architecture.decoderInner())));
        }
        return new Decoder(embedding, List.copyOf(layers), output);
    }

    /**
     * The tokens of each sentence's translation, without its end.
     *
     * @param states the encoder's states, a row for each token of the batch
     * @param allowed the tokens that may be chosen
     */
    List<int[]> decode(MatrixKernel kernel, SentenceBatch batch, float[] states, int[] allowed) {
        DecoderState state = new DecoderState(batch.size(), layers.size(), embedding.width());
        for (Layer layer : layers) {
            state.add(layer.context.memories(kernel, states, batch));
        }
        OutputLayer.Choice choice = output.among(allowed);
        int longest = MOST_LENGTHS * batch.longest();
        for (int step = 0; step < longest && state.active() > 0; step++) {
            int count = state.active();
            float[] rows = new float[count * embedding.width()];
            for (int row = 0; row < count; row++) {
                if (step == 0) {
                    embedding.embedNothing(step, rows, row);
                } else {
                    embedding.embed(state.last(row), step, rows, row);
                }
            }
            for (int i = 0; i < layers.size(); i++) {
                Layer layer = layers.get(i);
                layer.recurrence.apply(kernel, rows, state.cells(i), count);
                layer.context.apply(kernel, rows, count, state.memories(i));
                layer.feedForward.apply(kernel, rows, count);
            }
            state.append(choice.likeliest(kernel, rows, count), END);
        }
        return state.tokens();
    }
}

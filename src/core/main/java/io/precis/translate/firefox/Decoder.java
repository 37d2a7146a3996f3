package io.precis.translate.firefox;

import java.util.ArrayList;
import java.util.List;

/** Hidden states to tokens, a token of every sentence at a time, the likeliest each time. */
record Decoder(EmbeddingTable embedding, List<Layer> layers, OutputLayer output) {
    /** The token that ends a sentence. */
    static final int END = 0;
    /** How long a translation may get, in lengths of the longest sentence of its batch. */
    private static final int LONGEST = 2;

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
     * @param states of the encoder, a row for each token of the batch
     * @param allowed the tokens that may be chosen
     */
    List<int[]> decode(MatrixKernel kernel, SentenceBatch batch, float[] states, int[] allowed) {
        GrowingTranslations beam = new GrowingTranslations(batch.size(), layers.size(), embedding.width());
        for (Layer layer : layers) {
            beam.add(layer.context.memories(kernel, states, batch));
        }
        OutputLayer.Choice choice = output.among(allowed);
        int longest = LONGEST * batch.longest();
        for (int step = 0; step < longest && beam.active() > 0; step++) {
            int count = beam.active();
            float[] rows = new float[count * embedding.width()];
            for (int row = 0; row < count; row++) {
                if (step == 0) {
                    embedding.embedNothing(step, rows, row);
                } else {
                    embedding.embed(beam.last(row), step, rows, row);
                }
            }
            for (int i = 0; i < layers.size(); i++) {
                Layer layer = layers.get(i);
                layer.recurrence.apply(kernel, rows, beam.cells(i), count);
                layer.context.apply(kernel, rows, count, beam.memories(i));
                layer.feedForward.apply(kernel, rows, count);
            }
            beam.append(choice.likeliest(kernel, rows, count), END);
        }
        return beam.tokens();
    }
}

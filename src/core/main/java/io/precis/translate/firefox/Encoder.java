package io.precis.translate.firefox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns tokens into hidden states, for all sentences of a batch at once: only attention needs to know where a sentence ends. */
record Encoder(EmbeddingTable embedding, List<Layer> layers) {
    private record Layer(AttentionLayer attention, FeedForward feedForward) {}

    static Encoder read(ModelFile file, ModelArchitecture architecture, EmbeddingTable embedding) {
        List<Layer> layers = new ArrayList<>();
        for (int i = 1; i <= architecture.encoderLayers(); i++) {
            String prefix = "encoder_l" + i;
            layers.add(new Layer(
                    AttentionLayer.read(file, prefix + "_self", architecture),
                    FeedForward.read(file, prefix + "_ffn", architecture.width(), architecture.inner())));
        }
        return new Encoder(embedding, List.copyOf(layers));
    }

    /** A row of hidden states for each token. */
    float[] encode(MatrixKernel kernel, SentenceBatch batch) {
        float[] rows = new float[batch.tokens() * embedding.width()];
        for (int sentence = 0; sentence < batch.size(); sentence++) {
            int[] tokens = batch.sentences().get(sentence);
            for (int place = 0; place < tokens.length; place++) {
                embedding.embed(tokens[place], place, rows, batch.start(sentence) + place);
            }
        }
        for (Layer layer : layers) {
            AttentionLayer.Memory[] memories = layer.attention.memories(kernel, rows, batch);
            AttentionLayer.Memory[] perToken = new AttentionLayer.Memory[batch.tokens()];
            for (int sentence = 0; sentence < batch.size(); sentence++) {
                Arrays.fill(perToken, batch.start(sentence), batch.start(sentence + 1), memories[sentence]);
            }
            layer.attention.apply(kernel, rows, batch.tokens(), perToken);
            layer.feedForward.apply(kernel, rows, batch.tokens());
        }
        return rows;
    }
}

package io.precis.translate.firefox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tokens to hidden states, all sentences at once: only attention needs to know where one ends. */
record Encoder(Embedding embedding, List<Layer> layers) {
    private record Layer(Attention attention, FeedForward feedForward) {}

    static Encoder read(ModelFile file, Architecture architecture, Embedding embedding) {
        List<Layer> layers = new ArrayList<>();
        for (int i = 1; i <= architecture.encoderLayers(); i++) {
            String prefix = "encoder_l" + i;
            layers.add(new Layer(
                    Attention.read(file, prefix + "_self", architecture),
                    FeedForward.read(file, prefix + "_ffn", architecture.width(), architecture.inner())));
        }
        return new Encoder(embedding, List.copyOf(layers));
    }

    /** A row of hidden states for each token. */
    float[] encode(Kernel kernel, Batch batch) {
        float[] rows = new float[batch.tokens() * embedding.width()];
        for (int sentence = 0; sentence < batch.size(); sentence++) {
            int[] tokens = batch.sentences().get(sentence);
            for (int place = 0; place < tokens.length; place++) {
                embedding.embed(tokens[place], place, rows, batch.start(sentence) + place);
            }
        }
        for (Layer layer : layers) {
            Attention.Memory[] memories = layer.attention.memories(kernel, rows, batch);
            Attention.Memory[] perToken = new Attention.Memory[batch.tokens()];
            for (int sentence = 0; sentence < batch.size(); sentence++) {
                Arrays.fill(perToken, batch.start(sentence), batch.start(sentence + 1), memories[sentence]);
            }
            layer.attention.apply(kernel, rows, batch.tokens(), perToken);
            layer.feedForward.apply(kernel, rows, batch.tokens());
        }
        return rows;
    }
}

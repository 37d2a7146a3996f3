package io.precis.translate.firefox;

import io.precis.translate.sentencepiece.SentencePieceModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A model of Firefox Translations, which translates sentences of one language into another.
 *
 * <p>It keeps its weights in memory, about the size of their file. Threads may share a model.
 */
public final class FirefoxModel {
    /** Tokens of the longest sentence, its end not counted; a longer one is translated in parts. */
    private static final int MOST_TOKENS = 127;

    private static final char ZERO_WIDTH_SPACE = '\u200b';
    private static final char ZERO_WIDTH_NO_BREAK_SPACE = '\ufeff';

    private final MatrixKernel kernel;
    private final SentencePieceModel source;
    private final SentencePieceModel target;
    private final Encoder encoder;
    private final Decoder decoder;
    private final @Nullable TokenShortlist shortlist;
    private final int targets;

    private FirefoxModel(Path folder, MatrixKernel kernel) {
        this.kernel = kernel;
        ModelFile file = ModelFile.open(folder.resolve("model.bin"));
        ModelArchitecture architecture = ModelArchitecture.of(file);
        boolean shared = file.has("Wemb");
        String targetName = shared ? "Wemb" : "decoder_Wemb";
        EmbeddingTable targetEmbedding = new EmbeddingTable(file.table(targetName, architecture.width()));
        EmbeddingTable sourceEmbedding =
                shared ? targetEmbedding : new EmbeddingTable(file.table("encoder_Wemb", architecture.width()));
        this.source = vocabulary(file, folder.resolve(shared ? "vocab.spm" : "srcvocab.spm"), sourceEmbedding);
        this.target = shared ? source : vocabulary(file, folder.resolve("trgvocab.spm"), targetEmbedding);
        this.encoder = Encoder.read(file, architecture, sourceEmbedding);
        this.decoder = Decoder.read(
                file, architecture, targetEmbedding, OutputLayer.read(file, targetName, targetEmbedding.matrix()));
        this.targets = targetEmbedding.matrix().rows();
        Path list = folder.resolve("lex.bin");
        this.shortlist = Files.exists(list)
                ? TokenShortlist.read(list, sourceEmbedding.matrix().rows(), targets)
                : null;
    }

    /**
     * Reads a model from a folder with {@code model.bin}, {@code vocab.spm} or {@code srcvocab.spm} and
     * {@code trgvocab.spm}, and perhaps {@code lex.bin}.
     *
     * @throws io.precis.failure.DigestFailure.Resource when a file is missing or damaged, or the architecture is another
     */
    public static FirefoxModel load(Path folder) {
        return load(folder, MatrixKernel.best());
    }

    static FirefoxModel load(Path folder, MatrixKernel kernel) {
        return new FirefoxModel(folder, kernel);
    }

    private static SentencePieceModel vocabulary(ModelFile file, Path path, EmbeddingTable embedding) {
        SentencePieceModel vocabulary = SentencePieceModel.read(path);
        int rows = embedding.matrix().rows();
        if (vocabulary.size() > rows) {
            throw file.broken(
                    "embeddings of " + rows + " tokens",
                    "at least the " + vocabulary.size() + " of " + path.getFileName());
        }
        return vocabulary;
    }

    /**
     * The translations of sentences, in their order. A sentence without any token gets an empty text.
     *
     * <p>Sentences of similar length are translated in one batch. The translation of a sentence may depend on the others in
     * its batch, since it may use the tokens that are likely for any of them.
     */
    public List<String> translate(List<String> sentences) {
        return translate(sentences, true);
    }

    List<String> translate(List<String> sentences, boolean shortlisted) {
        List<int[]> parts = new ArrayList<>();
        int[] starts = new int[sentences.size() + 1];
        for (int i = 0; i < sentences.size(); i++) {
            cut(source.encode(sentences.get(i)), parts);
            starts[i + 1] = parts.size();
        }
        List<String> translated = translated(parts, shortlisted);
        List<String> translations = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<String> own = translated.subList(starts[i], starts[i + 1]);
            translations.add(own.isEmpty() ? "" : framed(sentences.get(i), String.join("", own)));
        }
        return translations;
    }

    private List<String> translated(List<int[]> parts, boolean shortlisted) {
        String[] translated = new String[parts.size()];
        for (int[] places : SentenceBatch.places(parts)) {
            SentenceBatch batch =
                    new SentenceBatch(Arrays.stream(places).mapToObj(parts::get).toList());
            float[] states = encoder.encode(kernel, batch);
            List<int[]> tokens = decoder.decode(kernel, batch, states, allowed(batch, shortlisted));
            for (int i = 0; i < places.length; i++) {
                translated[places[i]] = target.decode(tokens.get(i));
            }
        }
        return List.of(translated);
    }

    /** The translation with the blanks that stood before and after the sentence. */
    private static String framed(String sentence, CharSequence translation) {
        int begin = 0;
        int end = sentence.length();
        while (begin < end && isBlank(sentence.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(sentence.charAt(end - 1))) {
            end--;
        }
        return sentence.substring(0, begin) + translation + sentence.substring(end);
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || letter == ZERO_WIDTH_SPACE
                || letter == ZERO_WIDTH_NO_BREAK_SPACE;
    }

    private static void cut(int[] tokens, List<int[]> parts) {
        for (int from = 0; from < tokens.length; from += MOST_TOKENS) {
            int to = Math.min(tokens.length, from + MOST_TOKENS);
            int[] part = Arrays.copyOfRange(tokens, from, to + 1);
            part[to - from] = Decoder.END;
            parts.add(part);
        }
    }

    private int[] allowed(SentenceBatch batch, boolean shortlisted) {
        return shortlisted && shortlist != null
                ? shortlist.tokens(batch, source == target, targets)
                : IntStream.range(0, targets).toArray();
    }

    /** The tokens of a sentence, without its end. */
    int[] encode(String sentence) {
        return source.encode(sentence);
    }

    /** The encoder's states for tokens, end included. */
    float[] states(int[] tokens) {
        return encoder.encode(kernel, new SentenceBatch(List.of(tokens)));
    }
}

package io.precis.translate.sentencepiece;

import io.precis.translate.engine.BrokenModelFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A SentencePiece model of the unigram kind, which turns a text into the numbers of its pieces and back (T. Kudo, "Subword
 * Regularization", 2018). The format of its file is described in the project's {@code sentencepiece_model.proto}.
 *
 * <p>Threads may share a model.
 */
public final class SentencePieceModel {
    /** Taken from the score of the least likely piece, for a letter that is in no piece. */
    private static final float UNKNOWN_PENALTY = 10;

    private static final int NO_PIECE = -1;
    private static final String UNKNOWN_TEXT = " \u2047 ";

    private final List<VocabularyPiece> pieces;
    private final PieceNormaliser normaliser;
    private final PieceTrie trie;
    private final float[] scores;
    private final int[] bytes = new int[256];
    private final int unknown;
    private final boolean fallsBackToBytes;
    private final float unknownScore;

    private SentencePieceModel(List<VocabularyPiece> pieces, PieceNormaliser normaliser) {
        this.pieces = List.copyOf(pieces);
        this.normaliser = normaliser;
        this.trie = new PieceTrie(this.pieces);
        this.scores = scores(this.pieces);
        Arrays.fill(bytes, NO_PIECE);
        int unknownId = NO_PIECE;
        float lowest = 0;
        for (int id = 0; id < pieces.size(); id++) {
            VocabularyPiece piece = pieces.get(id);
            if (piece.kind() == VocabularyPiece.Kind.BYTE) {
                bytes[piece.value()] = id;
            } else if (piece.kind() == VocabularyPiece.Kind.UNKNOWN) {
                unknownId = id;
            } else if (piece.kind() == VocabularyPiece.Kind.NORMAL) {
                lowest = Math.min(lowest, piece.score());
            }
        }
        if (unknownId == NO_PIECE) {
            throw new IllegalArgumentException("no unknown piece");
        }
        this.unknown = unknownId;
        this.fallsBackToBytes = Arrays.stream(bytes).allMatch(id -> id != NO_PIECE);
        this.unknownScore = lowest - UNKNOWN_PENALTY;
    }

    /**
     * Reads a model.
     *
     * @throws io.precis.failure.DigestFailure.Resource when the file is missing or is not such a model
     */
    public static SentencePieceModel read(Path file) {
        try {
            return parsed(ByteBuffer.wrap(Files.readAllBytes(file)));
        } catch (BufferUnderflowException e) {
            throw BrokenModelFile.failure(file, "an end in the middle of a field", "a whole SentencePiece model");
        } catch (IllegalArgumentException e) {
            throw BrokenModelFile.failure(file, e.getMessage() + "", "a SentencePiece model of the unigram kind");
        } catch (IOException e) {
            throw BrokenModelFile.failure(file, "nothing to read (" + e.getMessage() + ")", "a SentencePiece model");
        }
    }

    private static SentencePieceModel parsed(ByteBuffer file) {
        List<VocabularyPiece> pieces = new ArrayList<>();
        PieceNormaliser normaliser = PieceNormaliser.plain();
        ProtobufFields model = new ProtobufFields(file);
        while (model.next()) {
            switch (model.field()) {
                case 1:
                    pieces.add(VocabularyPiece.read(model.message()));
                    break;
                case 3:
                    normaliser = PieceNormaliser.read(model.message());
                    break;
                default:
                    model.skip();
            }
        }
        return new SentencePieceModel(pieces, normaliser);
    }

    /** The score of each piece. Pieces defined by the user score above all others, longer ones higher. */
    private static float[] scores(List<VocabularyPiece> pieces) {
        float highest = Float.NEGATIVE_INFINITY;
        for (VocabularyPiece piece : pieces) {
            highest = piece.kind() == VocabularyPiece.Kind.NORMAL ? Math.max(highest, piece.score()) : highest;
        }
        float[] scores = new float[pieces.size()];
        for (int id = 0; id < scores.length; id++) {
            VocabularyPiece piece = pieces.get(id);
            int length = piece.text().getBytes(StandardCharsets.UTF_8).length;
            scores[id] = piece.kind() == VocabularyPiece.Kind.USER_DEFINED ? length * highest - 0.1f : piece.score();
        }
        return scores;
    }

    /** How many pieces there are; they are numbered from 0. */
    public int size() {
        return pieces.size();
    }

    /** The numbers of the pieces of a text, in the most likely segmentation; none for a blank text. */
    public int[] encode(String text) {
        String normal = normaliser.normalise(text);
        int length = normal.length();
        float[] best = new float[length + 1];
        int[] from = new int[length + 1];
        int[] id = new int[length + 1];
        Arrays.fill(best, 1, length + 1, Float.NEGATIVE_INFINITY);
        for (int at = 0; at < length; ) {
            int letter = Character.charCount(normal.codePointAt(at));
            boolean known = false;
            int node = PieceTrie.ROOT;
            for (int end = at; end < length; ) {
                node = trie.next(node, normal.charAt(end++));
                if (node == PieceTrie.NONE) {
                    break;
                }
                int piece = trie.piece(node);
                if (piece != PieceTrie.NONE) {
                    known |= end == at + letter;
                    consider(best, from, id, at, end, piece, scores[piece]);
                }
            }
            if (!known) {
                consider(best, from, id, at, at + letter, unknown, unknownScore);
            }
            at += letter;
        }
        return ids(normal, from, id);
    }

    private static void consider(float[] best, int[] from, int[] id, int at, int end, int piece, float score) {
        if (best[at] + score > best[end]) {
            best[end] = best[at] + score;
            from[end] = at;
            id[end] = piece;
        }
    }

    /** The pieces of the best path. Successive letters without a piece are one unknown piece, or pieces of bytes. */
    private int[] ids(String normal, int[] from, int[] id) {
        int[] backwards = new int[normal.length() + 1];
        int count = 0;
        for (int end = normal.length(); end > 0; end = from[end]) {
            backwards[count++] = end;
        }
        List<Integer> ids = new ArrayList<>(count);
        boolean wasUnknown = false;
        for (int i = count - 1; i >= 0; i--) {
            int end = backwards[i];
            boolean isUnknown = id[end] == unknown;
            if (isUnknown && fallsBackToBytes) {
                for (byte one : normal.substring(from[end], end).getBytes(StandardCharsets.UTF_8)) {
                    ids.add(bytes[one & 0xff]);
                }
            } else if (!isUnknown || !wasUnknown) {
                ids.add(id[end]);
            }
            wasUnknown = isUnknown;
        }
        return ids.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The text of pieces. Numbers beyond the vocabulary, with which a model's tables are padded, have no text. */
    public String decode(int[] ids) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (int id : ids) {
            if (id >= pieces.size() || pieces.get(id).kind() == VocabularyPiece.Kind.CONTROL) {
                continue;
            }
            VocabularyPiece piece = pieces.get(id);
            if (piece.kind() == VocabularyPiece.Kind.BYTE) {
                text.write(piece.value());
            } else {
                String letters = id == unknown ? UNKNOWN_TEXT : piece.text().replace(PieceNormaliser.BLANK, ' ');
                text.writeBytes((text.size() == 0 ? letters.stripLeading() : letters).getBytes(StandardCharsets.UTF_8));
            }
        }
        return text.toString(StandardCharsets.UTF_8);
    }
}

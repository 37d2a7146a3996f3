package io.precis.translate.sentencepiece;

/**
 * A piece of a vocabulary.
 *
 * @param text its letters, a blank written as U+2581
 * @param score its log probability
 */
record VocabularyPiece(String text, float score, Kind kind) {
    /** In the order of their numbers in a model's file, from 1. */
    enum Kind {
        NORMAL,
        UNKNOWN,
        CONTROL,
        USER_DEFINED,
        UNUSED,
        BYTE
    }

    /** Whether a text can be cut into this piece. */
    boolean isInText() {
        return kind == Kind.NORMAL || kind == Kind.USER_DEFINED;
    }

    /** The byte that a piece such as {@code <0x0A>} stands for. */
    int value() {
        return Integer.parseInt(text.substring(3, 5), 16);
    }

    static VocabularyPiece read(ProtobufFields message) {
        String text = "";
        float score = 0;
        long kind = 1;
        while (message.next()) {
            switch (message.field()) {
                case 1:
                    text = message.text();
                    break;
                case 2:
                    score = message.decimal();
                    break;
                case 3:
                    kind = message.number();
                    break;
                default:
                    message.skip();
            }
        }
        if (kind < 1 || kind > Kind.values().length) {
            throw new IllegalArgumentException("a piece of kind " + kind);
        }
        VocabularyPiece piece = new VocabularyPiece(text, score, Kind.values()[(int) kind - 1]);
        if (piece.kind == Kind.BYTE && !text.matches("<0x[0-9A-Fa-f]{2}>")) {
            throw new IllegalArgumentException("the byte '" + text + "'");
        }
        return piece;
    }
}

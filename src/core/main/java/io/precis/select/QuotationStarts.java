package io.precis.select;

import io.precis.article.Document;
import io.precis.article.Sentence;
import io.precis.article.Token;
import io.precis.text.QuotationMarks;
import java.util.BitSet;
import java.util.List;

/** Tells which sentences begin inside a quotation: a sentence before them says who speaks. */
final class QuotationStarts {
    private final String text;
    private boolean open;
    private int paragraph;

    private QuotationStarts(String text) {
        this.text = text;
    }

    /** The indexes of the sentences that go on with a quotation. Linear in the length of the document. */
    static BitSet continued(Document document) {
        QuotationStarts quotations = new QuotationStarts(document.text());
        BitSet continued = new BitSet();
        for (Sentence sentence : document.sentences()) {
            continued.set(sentence.index(), quotations.reaches(sentence));
        }
        return continued;
    }

    /**
     * Whether a quotation is open where the sentence begins; then goes on to its end. One that goes on in a new paragraph
     * is opened there once more; one that is opened within a paragraph is a new one.
     */
    private boolean reaches(Sentence sentence) {
        boolean isNewParagraph = sentence.paragraph() != paragraph;
        paragraph = sentence.paragraph();
        boolean reached = open && isNewParagraph == beginsWithOpening(sentence);
        open = reached;
        for (Token token : sentence.tokens()) {
            open = isQuotationMark(token) ? opens(token) : open;
        }
        return reached;
    }

    private boolean beginsWithOpening(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return !tokens.isEmpty() && isQuotationMark(tokens.get(0)) && opens(tokens.get(0));
    }

    private static boolean isQuotationMark(Token token) {
        return token.kind() == Token.Kind.MARK
                && QuotationMarks.SPEECH.indexOf(token.form().charAt(0)) >= 0;
    }

    /**
     * Whether the mark opens a quotation. Since «x» and »x« are both in use, what stands on either side of the mark
     * decides; where that does not tell, its shape.
     */
    private boolean opens(Token mark) {
        boolean gapBefore = mark.start() == 0 || isGap(text.charAt(mark.start() - 1));
        boolean wordAfter = mark.end() < text.length() && Character.isLetterOrDigit(text.codePointAt(mark.end()));
        char form = mark.form().charAt(0);
        if (QuotationMarks.SPEECH_ONLY_OPENING.indexOf(form) >= 0) {
            return true;
        }
        return gapBefore == wordAfter && QuotationMarks.SPEECH_ONLY_CLOSING.indexOf(form) < 0
                ? gapBefore
                : QuotationMarks.SPEECH_OPENING_BY_SHAPE.indexOf(form) >= 0;
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "([—–-".indexOf(c) >= 0;
    }
}

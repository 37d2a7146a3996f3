package io.precis.digest;

import java.util.Random;

/** Seeded random text of characters that some rule looks at: letters, digits and marks of many scripts, alone and in words. */
public final class RandomText {
    private static final String[] PIECES = {
        "the ", "Friday", " next week ", "since 1994", "$5", " million", "12", ".", ",", "\n", "\n\n", "\"", "(", ")",
                "%",
        "Mr. ", "Anna ", "Lind ", "Die ", "3. Mai", "le ", "год ", "г. ", "年", "2023", "月", "昨日", "的", "ข่าว", " ",
        "كتب", "٣", "।", "कल", "\u0301", "\u200d", "\uD83D\uDE00", "\uD83D", "\u00ad", "\ufeff", "İ", "ß", "ﬁ", "½", "€"
    };

    private RandomText() {}

    /** A random text of 1 to {@code pieces} pieces. */
    public static String of(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(pieces); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}

package io.precis.cli.option;

import io.precis.failure.DigestFailure;
import io.precis.select.LengthLimit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The four options for the length of a summary, of which at most one is given. */
public final class LengthOptions {
    @Option(names = "--sentences", paramLabel = "N", description = "At most N sentences (the default is 3).")
    private @Nullable Integer sentences;

    @Option(names = "--words", paramLabel = "N", description = "Whole sentences within N words.")
    private @Nullable Integer words;

    @Option(names = "--characters", paramLabel = "N", description = "Whole sentences within N characters.")
    private @Nullable Integer characters;

    @Option(
            names = "--ratio",
            paramLabel = "R",
            description = "This part of the sentences: 0.2 is a fifth of them, 1 all.")
    private @Nullable Double ratio;

    /** The limit that the options set; three sentences when none is given. */
    public LengthLimit length() {
        try {
            if (sentences != null) {
                return new LengthLimit.Sentences(sentences);
            }
            if (words != null) {
                return new LengthLimit.Words(words);
            }
            if (characters != null) {
                return new LengthLimit.Characters(characters);
            }
            return ratio != null ? new LengthLimit.Ratio(ratio) : new LengthLimit.Sentences(3);
        } catch (IllegalArgumentException e) {
            throw new DigestFailure.Usage("--" + e.getMessage());
        }
    }
}

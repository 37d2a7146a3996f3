package io.precis.cli.option;

import io.precis.failure.DigestFailure;
import io.precis.select.LengthLimit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How long a summary may be, on the command line: at most one of four options. */
public final class SummaryLength {
    @Option(names = "--sentences", paramLabel = "N", description = "At most N sentences (the default is 3).")
    private @Nullable Integer sentences;

    @Option(names = "--words", paramLabel = "N", description = "Whole sentences within N words.")
    private @Nullable Integer words;

    @Option(names = "--characters", paramLabel = "N", description = "Whole sentences within N characters.")
    private @Nullable Integer characters;

    @Option(
            names = "--ratio",
            paramLabel = "R",
            description = "So large a part of the sentences: 0.2 is a fifth, 1 every one.")
    private @Nullable Double ratio;

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

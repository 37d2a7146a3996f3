package io.precis.cli.action;

import io.precis.article.Language;
import io.precis.digest.DigestOptions;
import io.precis.read.source.InputFile;
import io.precis.write.OutputFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a command line asks {@code precis summarize} for.
 *
 * @param files to read, in order
 * @param options how articles are digested
 * @param language of all articles, or null where each one's is detected
 * @param format of what is printed
 * @param explain whether to say why sentences were chosen and what decided the dates
 */
public record SummaryRequest(
        List<InputFile> files,
        DigestOptions options,
        @Nullable Language language,
        OutputFormat format,
        boolean explain) {
    public SummaryRequest {
        files = List.copyOf(files);
    }
}

package io.precis.cli.option;

import io.precis.cli.console.ProcessStreams;
import io.precis.failure.DigestFailure;
import io.precis.read.FeedLists;
import io.precis.read.InputFinder;
import io.precis.read.source.FieldNames;
import io.precis.read.source.InputFile;
import io.precis.read.source.InputFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The parameters {@code [FILE|FOLDER|-]...} and the input format, of commands that read articles. */
public final class ArticleInputs {
    private static final String FORMATS =
            "text, jsonl, csv, html, feed, jsonfeed, opml, mail, mbox, ninjs, nitf, newsml or warc";

    @Parameters(
            paramLabel = "FILE|FOLDER|-",
            arity = "0..*",
            description = "What to read: files, folders, globs, or - for standard input (the default).")
    private List<String> inputs = List.of();

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "Format of the input: auto (the default), " + FORMATS + ".")
    private String format = "auto";

    /** The files to read, in the order given. */
    public List<InputFile> files() {
        return files(inputs, format);
    }

    /**
     * The files to read, in the order given.
     *
     * @param inputs files, folders, globs or {@code -}; when empty, standard input, unless that is a terminal
     * @param format the name of an input format
     */
    public static List<InputFile> files(List<String> inputs, String format) {
        if (inputs.isEmpty() && ProcessStreams.isTerminal(0)) {
            throw new DigestFailure.Usage("nothing to read: name a file or a folder, or - for standard input");
        }
        InputFormat inputFormat = inputFormat(format);
        List<InputFile> files = new ArrayList<>();
        for (String input : inputs.isEmpty() ? List.of(InputFile.STANDARD_INPUT) : inputs) {
            if (input.equals(InputFile.STANDARD_INPUT)) {
                files.add(new InputFile(Path.of(input), input, inputFormat, FieldNames.DEFAULT));
            } else {
                files.addAll(InputFinder.expand(input, Path.of(""), inputFormat, FieldNames.DEFAULT));
            }
        }
        return FeedLists.follow(files);
    }

    private static InputFormat inputFormat(String format) {
        return Arrays.stream(InputFormat.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(format))
                .findFirst()
                .orElseThrow(() ->
                        new DigestFailure.Usage("--input-format: found '" + format + "', expected auto, " + FORMATS));
    }
}

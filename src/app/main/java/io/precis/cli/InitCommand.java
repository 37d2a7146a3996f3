package io.precis.cli;

import io.precis.failure.DigestFailure;
import io.precis.failure.DiskTrouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code precis init}: a first job file to start from. */
@Command(
        name = "init",
        description = "Writes a first job file, with every key explained.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  precis init                   writes digest.yaml here",
            "  precis init jobs/press.yaml   writes that file; its paths are relative to jobs/"
        })
final class InitCommand implements Callable<Integer> {
    @SuppressWarnings("InlineFormatString") // a page of text reads better by itself
    private static final String JOB = """
            # A Precis job: precis run %1$s
            job: digest
            # zone: Europe/Brussels      # in which 'today' is the run date; the default is the machine's
            input:
              - path: input              # file, folder or glob, relative to this file; or the address of a feed
                format: auto             # by content; or text, jsonl, csv, html, feed, mail, ...
                # fields: {text: body}   # names of your JSONL keys or CSV columns, where they are others
            # reference: run             # articles without a date of their own are of the day of the run; the default is a guess
            # languages: [en, de, fr]    # what may be detected; the default is every language that Precis knows
            summary: {sentences: 3}      # or words: 100, characters: 600, ratio: 0.2
            dates: {most: 10}            # a number or all
            figures: {most: 10}
            names: {most: 20}
            keywords: {most: 8}
            # translate: {to: en}        # title and summary, by what is installed: 'precis models', Apertium
            # glossary: terms.csv        # terms and their translations, one pair in each row
            # models: fetch              # install missing models of 'languages' at the start of a run
            # new: only                  # only articles that no earlier night had; the default is all
            # duplicates: {similarity: 0.7, nights: 3}  # only the fullest of near-duplicates, also of the last nights
            # stories: true              # put articles on the same story together
            # fetch: {pages: true}       # of feeds: the page of each entry too; private: true, timeout: 30
            # threads: 2                 # the default is as many as there are cores
            # shard: 1/4                 # one of four disjoint parts of the input
            # database: jdbc:postgresql://host/name    # the default is a file below the output folder
            # metrics: /var/lib/node_exporter/precis.prom
            # notify: {success: 'logger "precis done: $1"', failure: 'logger "precis failed: $1"'}
            # edition: {title: My digest, language: en, total: 40}   # the newsletter; docs/newsletter.md has all keys
            rejected: {most: 5%%}         # more make the run end with exit code 7
            output:
              folder: output/{job}/{date}
              formats: [csv, json, jsonl]
              # markdown, text; of the whole night newsletter, mail, post, rss, atom, jsonfeed, calendar, report
              # csv: {dialect: excel}    # rfc4180 (the default), excel or tsv
            """;

    @Parameters(
            paramLabel = "FOLDER|FILE.yaml",
            arity = "0..1",
            description =
                    "Where to write it, as digest.yaml where a folder is named; the default is here. A folder is made"
                            + " when there is none, a file that is there is never overwritten.")
    private Path file = Path.of("digest.yaml");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        boolean isFile = file.toString().endsWith(".yaml") || file.toString().endsWith(".yml");
        Path target = Files.isDirectory(file) || !isFile ? file.resolve("digest.yaml") : file;
        try {
            Files.createDirectories(
                    Objects.requireNonNull(target.toAbsolutePath().getParent(), "a file has a folder"));
            Files.writeString(target, JOB.formatted(target), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new DigestFailure.Output(
                    target.toString().equals(e.getFile())
                            ? target + " is there already; name another file"
                            : e.getFile() + " is a file, expected a folder; name another place",
                    e);
        } catch (IOException e) {
            throw new DigestFailure.Output(
                    "cannot write " + target + ": " + DiskTrouble.of(e) + "; name another place", e);
        }
        spec.commandLine()
                .getOut()
                .println("wrote " + target + "; put articles into input/ beside it, then: precis run " + target);
        return 0;
    }
}

package io.precis.cli;

import io.precis.article.Article;
import io.precis.article.Language;
import io.precis.article.Rejection;
import io.precis.article.Sentence;
import io.precis.article.SourceEntry;
import io.precis.article.Span;
import io.precis.cli.console.ExitCode;
import io.precis.cli.console.ProcessStreams;
import io.precis.cli.option.ArgumentReader;
import io.precis.cli.option.DateConverter;
import io.precis.cli.option.TranslationArguments;
import io.precis.detect.LinguaIdentifier;
import io.precis.digest.CheckedTranslator;
import io.precis.failure.DigestFailure;
import io.precis.language.LanguagePacks;
import io.precis.read.ArticleSources;
import io.precis.read.InputFinder;
import io.precis.read.source.ArticleSource;
import io.precis.read.source.FieldNames;
import io.precis.read.source.InputFile;
import io.precis.read.source.InputFormat;
import io.precis.split.SentenceSplitter;
import io.precis.text.SingleLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code precis translate}: translates a plain text and keeps its paragraphs. */
@Command(
        name = "translate",
        description = "Translates a plain text, sentence by sentence, and checks every sentence.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  precis translate article.txt --from de --to en",
            "  cat article.txt | precis translate --to en",
            "",
            "Engines: models ('precis models list'), Apertium where it is installed, and a",
            "LibreTranslate server with --server (its key in PRECIS_LIBRETRANSLATE_KEY).",
            "A sentence whose translation loses a number, a date or a name stays in the",
            "original; standard error says why."
        })
final class TranslateCommand implements Callable<Integer> {
    private static final int MOST_QUOTED = 50;

    @Parameters(paramLabel = "FILE|-", arity = "0..1", description = "A text, or - for standard input (the default).")
    private String input = InputFile.STANDARD_INPUT;

    @Option(names = "--from", paramLabel = "TAG", description = "The language of the text; without it, it is detected.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "TAG", required = true, description = "The language to translate into.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String to;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The date of the text, which 'yesterday' refers to when a translation is checked.")
    private @Nullable LocalDate date;

    @Mixin
    private final TranslationArguments arguments = new TranslationArguments();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CheckedTranslator translator = new CheckedTranslator(arguments.into(to));
        Article article = article();
        String text = article.text();
        Language source = from == null ? detected(article) : ArgumentReader.language("--from", from);
        byte[] translated = (translator.isForeign(source) ? translated(text, source, translator) : text)
                .getBytes(StandardCharsets.UTF_8);
        ProcessStreams.out().write(translated, 0, translated.length);
        return ExitCode.OK.code();
    }

    private Article article() {
        InputFile file = InputFinder.expand(input, Path.of(""), InputFormat.TEXT, FieldNames.DEFAULT)
                .get(0);
        try (ArticleSource source = ArticleSources.open(file)) {
            SourceEntry entry = source.next();
            if (entry instanceof Article article) {
                return article;
            }
            throw new DigestFailure.Input(
                    entry instanceof Rejection rejection ? rejection.sentence() : input + " holds no text", null);
        } catch (IOException e) {
            throw new DigestFailure.Input(input + ": reading broke off (" + e.getMessage() + ")", e);
        }
    }

    private static Language detected(Article article) {
        return article.language() == null
                ? LinguaIdentifier.of(List.of()).identify(article.text()).language()
                : article.language();
    }

    /** The translated text. What is between sentences, such as the blank lines of paragraphs, is kept. */
    private String translated(String text, Language source, CheckedTranslator translator) {
        List<Span> spans = new SentenceSplitter()
                .split(text, LanguagePacks.load().of(source)).stream()
                        .map(Sentence::span)
                        .toList();
        List<String> sentences =
                spans.stream().map(span -> SingleLine.collapse(span.of(text))).toList();
        CheckedTranslator.Result result = translator
                .translate(sentences, source, date)
                .orElseThrow(() -> new DigestFailure.Resource(translator.help(source), null));
        StringBuilder out = new StringBuilder();
        int end = 0;
        for (int i = 0; i < spans.size(); i++) {
            String between = text.substring(end, spans.get(i).start());
            // Chinese and Japanese sentences have no blank between them.
            out.append(between.isEmpty() && i > 0 ? " " : between);
            out.append(result.sentences().get(i).text());
            warn(sentences.get(i), result.sentences().get(i).warnings());
            end = spans.get(i).end();
        }
        return out.append(text.substring(end)).toString();
    }

    private void warn(String sentence, List<String> warnings) {
        PrintWriter err = spec.commandLine().getErr();
        for (String warning : warnings) {
            String start = sentence.length() > MOST_QUOTED ? sentence.substring(0, MOST_QUOTED) + "..." : sentence;
            err.println("precis: '" + start + "': " + warning);
        }
        err.flush();
    }
}

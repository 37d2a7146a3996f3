package io.precis.extract.dates;

import io.precis.article.Document;
import io.precis.article.KeyDate;
import io.precis.article.Language;
import io.precis.article.ReferenceDate;
import io.precis.article.Sentence;
import io.precis.article.Summary;
import io.precis.extract.dates.grammar.DateGrammar;
import io.precis.extract.dates.grammar.DateGrammarLoader;
import io.precis.extract.dates.match.DateMention;
import io.precis.extract.dates.match.DateMentionFinder;
import io.precis.extract.dates.resolve.DateSalience;
import io.precis.extract.dates.resolve.DocumentDateResolver;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates that a document speaks of and resolves them to days, weeks, months, years and ranges of these.
 *
 * <p>The words of a language and the rules over them are data: {@code lang/<tag>/dates.txt} and {@code cldr-dates.txt},
 * with {@code lang/und/dates.txt} for all languages. Takes time linear in the length of the document;
 * threads may share one.
 */
public final class DateExtractor {
    /** The name of what {@link #compile} writes. */
    public static final String COMPILED = DateGrammarLoader.COMPILED;

    private final DateGrammarLoader loader;
    private final Map<String, DateGrammar> grammars = new ConcurrentHashMap<>();

    /** An extractor for all languages of the packs; a language's grammar is loaded when first needed. */
    public DateExtractor(LanguagePacks packs) {
        loader = new DateGrammarLoader(packs.of(Language.UNKNOWN));
    }

    /** Writes the compiled grammar of a language, which spares a start the lines of data; {@code shared} holds for all languages. */
    public static void compile(LanguagePack pack, LanguagePack shared, DataOutputStream out) throws IOException {
        new DateGrammarLoader(shared).compile(pack, out);
    }

    /**
     * All dates of the document, in text order, none overlapping another.
     *
     * @param summary the chosen sentences, whose dates have more salience
     * @param reference the day the text was published; without it relative dates have no value
     */
    public List<KeyDate> extract(Document document, LanguagePack pack, Summary summary, @Nullable LocalDate reference) {
        DateGrammar grammar = grammars.computeIfAbsent(pack.language().tag(), tag -> loader.load(pack));
        List<DateMention> mentions = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            mentions.addAll(DateMentionFinder.find(document.text(), sentence, grammar));
        }
        return new DocumentDateResolver(reference, grammar.order(), new DateSalience(document, summary, reference))
                .resolve(mentions);
    }

    /** The same against a reference date. Where that is only the day of the run, what counts from it is a guess. */
    public List<KeyDate> extractAgainst(
            @Nullable ReferenceDate reference, Document document, LanguagePack pack, Summary summary) {
        List<KeyDate> dates = extract(document, pack, summary, reference == null ? null : reference.date());
        return reference != null && reference.origin() == ReferenceDate.Origin.RUN
                ? dates.stream().map(KeyDate::guessed).toList()
                : dates;
    }
}

package io.precis.evaluate;

import io.precis.article.Article;
import io.precis.article.Digest;
import io.precis.article.Language;
import io.precis.article.Outcome;
import io.precis.digest.DigestOptions;
import io.precis.digest.Digester;
import io.precis.digest.LengthUnit;
import io.precis.failure.DigestFailure;
import io.precis.select.LengthLimit;
import io.precis.text.GraphemeCounter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Measures summaries against references: ours, the first sentences within the same length (LEAD), and the oracle within the
 * same length. Where the length is given in words, the oracle's words are the tokens that ROUGE counts.
 *
 * <p>Threads may share one.
 */
public final class SummaryEvaluation {
    private final Digester ours;
    private final Digester lead;
    private final Digester all;
    private final LengthLimit length;
    private final @Nullable Language language;

    /**
     * @param options how the summaries are made
     * @param language of every article; null takes the one that a line gives, or else detects it
     */
    public SummaryEvaluation(DigestOptions options, @Nullable Language language) {
        this.ours = new Digester(options);
        this.lead = new Digester(options.withScorer("lead"));
        this.all = new Digester(options.withScorer("lead").withLength(LengthUnit.RATIO, 1));
        this.length = options.length();
        this.language = language;
    }

    /**
     * The scores of the articles of a file, by the tag of their language.
     *
     * @throws DigestFailure.Input when the file is not a set of articles with references
     */
    public SortedMap<String, ScoreComparison> of(Path file) {
        SortedMap<String, List<ArticleScores>> judged = new TreeMap<>();
        new ReferenceSet(file).forEach(row -> {
            ArticleScores article = judge(row);
            judged.computeIfAbsent(article.language(), tag -> new ArrayList<>()).add(article);
        });
        SortedMap<String, ScoreComparison> comparisons = new TreeMap<>();
        judged.forEach((tag, articles) -> comparisons.put(tag, ScoreComparison.of(articles)));
        return comparisons;
    }

    private ArticleScores judge(ReferenceSet.Row row) {
        Article article = language == null ? row.article() : row.article().withLanguage(language);
        Digest digest = digest(ours, article);
        Article known = article.withLanguage(digest.language().language());
        List<String> chosen = sentences(digest);
        OracleSummary oracle = new OracleSummary(sentences(digest(all, known)), row.references(), this::price);
        return new ArticleScores(
                digest.language().language().tag(),
                RougeScore.of(String.join(" ", chosen), row.references()),
                RougeScore.of(String.join(" ", sentences(digest(lead, known))), row.references()),
                oracle.best(most(chosen.size())));
    }

    private int price(String sentence) {
        if (length instanceof LengthLimit.Words) {
            return RougeTokens.of(sentence).size();
        }
        return length instanceof LengthLimit.Characters ? GraphemeCounter.count(sentence) : 1;
    }

    private int most(int sentences) {
        if (length instanceof LengthLimit.Words words) {
            return words.most();
        }
        return length instanceof LengthLimit.Characters characters ? characters.most() : sentences;
    }

    private static Digest digest(Digester digester, Article article) {
        Outcome outcome = digester.digest(article);
        if (outcome instanceof Digest digest) {
            return digest;
        }
        throw new DigestFailure.Input(article.place() + ": found an article that cannot be digested, " + outcome, null);
    }

    private static List<String> sentences(Digest digest) {
        String text = digest.article().text();
        return digest.summary().sentences().stream()
                .map(chosen -> chosen.span().of(text))
                .toList();
    }
}

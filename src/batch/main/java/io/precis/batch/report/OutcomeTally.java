package io.precis.batch.report;

import io.precis.article.Digest;
import io.precis.article.Language;
import io.precis.article.Outcome;
import io.precis.article.Rejection;
import io.precis.digest.DigestOptions;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Counts what became of the articles. The counts are kept in the step's context, so that a resumed run goes on counting. */
public final class OutcomeTally {
    private static final String DIGESTED = "digested.";
    private static final String REJECTED = "rejected.";
    private static final String SOURCE = "digested by source.";
    private static final String TRANSLATED = "translated.";
    private static final String UNTRANSLATED = "untranslated.";
    private static final String WARNINGS = "translationWarnings";

    /** Digests by language tag. */
    private final Map<String, Long> digested = new TreeMap<>();

    /** Rejections by reason. */
    private final Map<String, Long> rejected = new TreeMap<>();

    /** Digests with a translation by language tag. */
    private final Map<String, Long> translated = new TreeMap<>();

    /** Digests that should have one by language tag. */
    private final Map<String, Long> untranslated = new TreeMap<>();

    /** Digests by the number of the job's input that the article came from. */
    private final Map<String, Long> bySource = new TreeMap<>();

    private long warnings;

    public static OutcomeTally of(ExecutionContext context) {
        OutcomeTally tally = new OutcomeTally();
        for (Map.Entry<String, Object> entry : context.entrySet()) {
            tally.take(entry.getKey(), DIGESTED, entry.getValue(), tally.digested);
            tally.take(entry.getKey(), SOURCE, entry.getValue(), tally.bySource);
            tally.take(entry.getKey(), REJECTED, entry.getValue(), tally.rejected);
            tally.take(entry.getKey(), TRANSLATED, entry.getValue(), tally.translated);
            tally.take(entry.getKey(), UNTRANSLATED, entry.getValue(), tally.untranslated);
        }
        tally.warnings = context.getLong(WARNINGS, 0);
        return tally;
    }

    private void take(String key, String prefix, Object value, Map<String, Long> counts) {
        if (key.startsWith(prefix)) {
            counts.put(key.substring(prefix.length()), (Long) value);
        }
    }

    /** Whether a key of a step's context counts rejections. */
    public static boolean isOfRejected(String key) {
        return key.startsWith(REJECTED);
    }

    /**
     * Counts an article.
     *
     * @param source number of the job's input that it came from
     */
    public void count(Outcome outcome, int source) {
        if (outcome instanceof Digest digest) {
            bySource.merge(String.valueOf(source), 1L, Long::sum);
            digested.merge(digest.language().language().tag(), 1L, Long::sum);
        } else {
            rejected.merge(((Rejection) outcome).reason().label(), 1L, Long::sum);
        }
    }

    /**
     * Counts the translation of a digest.
     *
     * @param isMissing whether the digest should have a translation where it has none
     */
    public void countTranslation(Digest digest, boolean isMissing) {
        String language = digest.language().language().tag();
        if (digest.translation() != null) {
            translated.merge(language, 1L, Long::sum);
            warnings += digest.translation().warnings().size();
        } else if (isMissing) {
            untranslated.merge(language, 1L, Long::sum);
        }
    }

    public void saveIn(ExecutionContext context) {
        digested.forEach((language, count) -> context.putLong(DIGESTED + language, count));
        rejected.forEach((reason, count) -> context.putLong(REJECTED + reason, count));
        bySource.forEach((source, count) -> context.putLong(SOURCE + source, count));
        translated.forEach((language, count) -> context.putLong(TRANSLATED + language, count));
        untranslated.forEach((language, count) -> context.putLong(UNTRANSLATED + language, count));
        context.putLong(WARNINGS, warnings);
    }

    public Map<String, Long> byLanguage() {
        return digested;
    }

    public long ofSource(int source) {
        return bySource.getOrDefault(String.valueOf(source), 0L);
    }

    public Map<String, Long> byReason() {
        return rejected;
    }

    /**
     * What was translated.
     *
     * @param recipe says what would help for the languages that no engine translates
     */
    public RunReport.Translations translations(DigestOptions recipe) {
        Map<String, String> help = new TreeMap<>();
        recipe.translationHelp(untranslated.keySet().stream().map(Language::new).toList())
                .forEach((language, sentence) -> help.put(language.tag(), sentence));
        return new RunReport.Translations(translated, untranslated, warnings, help);
    }

    public long digested() {
        return sum(digested);
    }

    public long read() {
        return digested() + rejected();
    }

    public long rejected() {
        return sum(rejected);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}

package io.precis.batch.report;

import io.precis.story.StoryIndex;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run did.
 *
 * @param run which run it was, and how it ended
 * @param counts what became of the articles
 * @param process what this process did of the run, which may have begun in an earlier one
 * @param stories those that more than one article tells, where stories were asked for
 * @param limit how many rejections the job allows
 */
public record RunReport(Run run, Counts counts, Process process, List<StoryIndex.Story> stories, Limit limit) {
    /**
     * Which run it was, and how it ended.
     *
     * @param job name of the job
     * @param date the run date
     * @param state how it ended
     * @param folder where the results are
     */
    public record Run(String job, LocalDate date, State state, Path folder) {}

    /**
     * What became of the articles of the whole run.
     *
     * @param sources those of each input
     * @param digested digests by language tag
     * @param rejected rejections by reason
     * @param translations what became of them
     */
    public record Counts(
            List<SourceReport> sources,
            Map<String, Long> digested,
            Map<String, Long> rejected,
            Translations translations) {}

    /**
     * What this process did of the run.
     *
     * @param started when it began
     * @param duration how long it took
     * @param stages how long reading and digesting took
     * @param slowest the articles whose digests took longest
     * @param articles how many it did; the rest was done before it resumed
     */
    public record Process(
            Instant started, Duration duration, Map<String, Duration> stages, List<Slow> slowest, long articles) {}

    /**
     * How many rejections still count as success.
     *
     * @param allowed as the job says it
     * @param isKept whether there were no more; true of a run that had ended before this process
     */
    public record Limit(String allowed, boolean isKept) {}

    /**
     * What was translated.
     *
     * @param done how many digests have a translation, by language tag
     * @param missing how many digests should have a translation and have none, by language tag
     * @param warnings how many warnings the checks of translations gave
     * @param help for each language that is missing one sentence that says what would help
     */
    public record Translations(
            Map<String, Long> done, Map<String, Long> missing, long warnings, Map<String, String> help) {
        public Translations {
            done = new TreeMap<>(done);
            missing = new TreeMap<>(missing);
            help = new TreeMap<>(help);
        }
    }

    /**
     * What became of the articles of one input.
     *
     * @param name the path or address
     * @param read how many articles the input had
     * @param seen how many of them were left out because earlier nights had them
     * @param duplicates how many of them were left out as near-duplicates of another article
     * @param digested how many are in the digest
     * @param rejected how many are in rejected.jsonl
     */
    public record SourceReport(String name, long read, long seen, long duplicates, long digested, long rejected) {}

    /** An article, and how long its digest took. */
    public record Slow(String id, long milliseconds) {}

    /** How a run ended. */
    public enum State {
        /** The results are in place. */
        FINISHED,
        /** The results were in place before this process; nothing was done. */
        FINISHED_BEFORE
    }

    /** Articles in the digest. */
    public long digests() {
        return counts.digested().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Articles in rejected.jsonl. */
    public long rejections() {
        return counts.rejected().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Articles of the input. */
    public long all() {
        return read() + seen() + duplicates();
    }

    /** Articles that were not left out. */
    public long read() {
        return digests() + rejections();
    }

    /** Articles that were left out because earlier nights had them. */
    public long seen() {
        return counts.sources().stream().mapToLong(SourceReport::seen).sum();
    }

    /** Articles that were left out as near-duplicates of another one. */
    public long duplicates() {
        return counts.sources().stream().mapToLong(SourceReport::duplicates).sum();
    }
}

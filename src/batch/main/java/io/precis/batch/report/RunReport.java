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
 * @param job its name
 * @param date the run date
 * @param state how it ended
 * @param folder where the results are
 * @param sources what became of the articles of each input
 * @param digested digests by language tag
 * @param rejected rejections by reason
 * @param translations what was translated, and what could not be
 * @param started when this process began with the run
 * @param seconds how long this process took
 * @param stages how long each step took in this process, by its name
 * @param slowest the articles whose digests took longest
 * @param stories the stories that more than one article tells, where the job asks for stories
 * @param here how many articles this process did; the others were done before the run was resumed
 * @param allowed how many rejections still count as success, as the job file says it
 * @param withinLimit whether no more were rejected than allowed; also true for a run that had ended before this process
 */
public record RunReport(
        String job,
        LocalDate date,
        State state,
        Path folder,
        List<SourceReport> sources,
        Map<String, Long> digested,
        Map<String, Long> rejected,
        Translations translations,
        Instant started,
        Duration seconds,
        Map<String, Duration> stages,
        List<Slow> slowest,
        List<StoryIndex.Story> stories,
        long here,
        String allowed,
        boolean withinLimit) {
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
        return digested.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Articles in rejected.jsonl. */
    public long rejections() {
        return rejected.values().stream().mapToLong(Long::longValue).sum();
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
        return sources.stream().mapToLong(SourceReport::seen).sum();
    }

    /** Articles that were left out as near-duplicates of another one. */
    public long duplicates() {
        return sources.stream().mapToLong(SourceReport::duplicates).sum();
    }
}

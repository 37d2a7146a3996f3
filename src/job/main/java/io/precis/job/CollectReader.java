package io.precis.job;

import io.precis.read.net.FetchOptions;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the keys of a job that say which articles of its input are taken, and with how many threads. */
final class CollectReader {
    /** Share of three-word sequences in common: what is left after editing about one word in twenty. */
    private static final double DEFAULT_SIMILARITY = 0.7;

    private static final int DEFAULT_NIGHTS = 3;
    private static final int DEFAULT_TIMEOUT_SECONDS = 30;
    private static final int MOST_THREADS = 256;

    private CollectReader() {}

    static CollectOptions read(JobSection top) {
        String taken = top.choice("new", new String[] {"only", "all"}, Function.identity());
        Shard shard = top.value("shard", "a part such as 1/4", part -> Shard.of(part.word()));
        return top.section("duplicates", List.of("similarity", "nights"))
                .map(duplicates -> read(
                        top,
                        "only".equals(taken),
                        shard,
                        similarity(duplicates),
                        duplicates.whole("nights", DEFAULT_NIGHTS, 0, 1000)))
                .orElseGet(() -> read(top, "only".equals(taken), shard, 0, 0));
    }

    private static CollectOptions read(
            JobSection top, boolean onlyNew, @Nullable Shard shard, double similarity, int nights) {
        JobSection fetch = top.section("fetch", List.of("pages", "private", "timeout"))
                .orElseGet(() -> JobSection.of(new YamlNode.Keys("", Map.of()), "fetch", List.of()));
        Boolean stories = top.value("stories", "true or false", YamlNode.Scalar::truth);
        return new CollectOptions(
                onlyNew,
                similarity,
                nights,
                Boolean.TRUE.equals(stories),
                Objects.requireNonNullElse(shard, Shard.ALL),
                truth(fetch, "pages"),
                new FetchOptions(
                        truth(fetch, "private"),
                        Duration.ofSeconds(fetch.whole("timeout", DEFAULT_TIMEOUT_SECONDS, 1, 3600)),
                        "Precis (news digest; reads feeds once a night)"));
    }

    /** The number of threads that digest: by default the number of cores. */
    static int threads(JobSection top) {
        return top.whole("threads", Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
    }

    private static double similarity(JobSection duplicates) {
        BigDecimal given = duplicates.value("similarity", "a number above 0, at most 1", number -> {
            BigDecimal value = number.number();
            if (value.signum() <= 0 || value.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException(number.text());
            }
            return value;
        });
        return given == null ? DEFAULT_SIMILARITY : given.doubleValue();
    }

    private static boolean truth(JobSection section, String key) {
        return Boolean.TRUE.equals(section.value(key, "true or false", YamlNode.Scalar::truth));
    }
}

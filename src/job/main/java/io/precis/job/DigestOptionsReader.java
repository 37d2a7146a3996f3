package io.precis.job;

import io.precis.article.Language;
import io.precis.article.ReferenceDate;
import io.precis.digest.DigestOptions;
import io.precis.digest.Digester;
import io.precis.digest.LengthUnit;
import io.precis.digest.ListLimit;
import io.precis.digest.ListLimits;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the keys of a job that say what a digest contains: languages, summary, dates, figures, names and keywords. */
final class DigestOptionsReader {
    /** The keys for the length of a summary, of which a job may give one. */
    static final List<String> LENGTH_KEYS =
            Arrays.stream(LengthUnit.values()).map(LengthUnit::label).toList();

    private static final List<String> SUMMARY_KEYS =
            Stream.concat(LENGTH_KEYS.stream(), Stream.of("scorer")).toList();

    private DigestOptionsReader() {}

    /** The options, without the reference date, which depends on the run. */
    static DigestOptions read(JobSection top) {
        DigestOptions defaults = DigestOptions.defaults();
        List<Language> languages = top.values(
                "languages",
                "the tag of a language that can be detected (en, de, ...; 'precis languages' lists them)",
                DigestOptionsReader::detectable,
                DigestOptionsReader::nearDetectable);
        DigestOptions lists = defaults.withLanguages(languages).withLists(lists(top, defaults.lists()));
        return top.section("summary", SUMMARY_KEYS)
                .map(summary -> scored(summary, sized(top, summary, lists)))
                .orElse(lists);
    }

    private static ListLimits lists(JobSection top, ListLimits defaults) {
        return new ListLimits(
                most(top, "dates", defaults.dates()),
                most(top, "figures", defaults.figures()),
                most(top, "names", defaults.names()),
                keywords(top, defaults.keywords()));
    }

    /** Whether the job says that its articles are of the day of the run; else that day is only a guess. */
    static ReferenceDate.Origin reference(JobSection top) {
        String said = top.choice("reference", new String[] {"run"}, Function.identity());
        return said == null ? ReferenceDate.Origin.RUN : ReferenceDate.Origin.JOB;
    }

    private static DigestOptions scored(JobSection summary, DigestOptions options) {
        String scorer = summary.choice("scorer", DigestOptions.scorers().toArray(String[]::new), Function.identity());
        return scorer == null ? options : options.withScorer(scorer);
    }

    private static DigestOptions sized(JobSection top, JobSection summary, DigestOptions options) {
        List<LengthUnit> given = Arrays.stream(LengthUnit.values())
                .filter(unit -> summary.has(unit.label()))
                .toList();
        if (given.size() > 1) {
            String found = given.stream().map(LengthUnit::label).collect(Collectors.joining(" and "));
            throw top.wrong("summary", found, "only one of " + String.join(", ", LENGTH_KEYS));
        }
        DigestOptions sized = options;
        for (LengthUnit unit : given) {
            String expected = unit == LengthUnit.RATIO ? "a number above 0, at most 1" : "a whole number, 1 or more";
            sized = Objects.requireNonNullElse(
                    summary.value(unit.label(), expected, amount -> options.withLength(unit, amount.number())), sized);
        }
        return sized;
    }

    private static Language detectable(YamlNode.Scalar tag) {
        return Digester.detectable().stream()
                .filter(language -> language.tag().equals(tag.word()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(tag.text()));
    }

    /** Suggests a detectable language for a tag with a region or in capitals: {@code pt} for {@code pt-BR}. */
    private static Optional<String> nearDetectable(String tag) {
        String language = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return Digester.detectable().stream()
                .map(Language::tag)
                .filter(language::equals)
                .findFirst();
    }

    private static ListLimit most(JobSection top, String key, ListLimit otherwise) {
        return top.section(key, List.of("most"))
                .map(part -> part.value(
                        "most",
                        "a whole number, 0 or more, or all",
                        n -> n.text().equals("all") ? ListLimit.ALL : new ListLimit(n.whole())))
                .orElse(otherwise);
    }

    private static int keywords(JobSection top, int otherwise) {
        return top.section("keywords", List.of("most"))
                .map(part -> part.value("most", "a whole number, 0 or more", n -> new ListLimit(n.whole()).count()))
                .orElse(otherwise);
    }
}

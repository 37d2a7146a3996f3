package io.precis.job;

import io.precis.article.Language;
import io.precis.digest.DigestOptions;
import io.precis.edition.EditionLimits;
import io.precis.edition.EditionOptions;
import io.precis.edition.PublicationOptions;
import io.precis.read.source.LanguageTagParser;
import io.precis.write.newsletter.NewsletterMail;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the section {@code edition} of a job. */
public final class EditionReader {
    private static final List<String> EDITION_KEYS = List.of(
            "title",
            "language",
            "sections",
            "perSection",
            "perSource",
            "total",
            "figures",
            "dates",
            "skipIfEmpty",
            "template",
            "url",
            "from",
            "to");
    private static final int MOST_ENTRIES = 10_000;
    private static final Language ENGLISH = new Language("en");

    private final JobSection section;

    private EditionReader(JobSection section) {
        this.section = section;
    }

    private static EditionReader of(JobSection top) {
        return new EditionReader(top.section("edition", EDITION_KEYS)
                .orElseGet(() -> JobSection.of(new YamlNode.Keys("", Map.of()), "edition", List.of())));
    }

    /** What the edition contains. Its default language is the one that the job translates into, else English. */
    static EditionOptions options(JobSection top, String job, DigestOptions digest) {
        return of(top).options(job, digest.target().orElse(ENGLISH));
    }

    private EditionOptions options(String job, Language otherwise) {
        String title = section.value("title", "a title", YamlNode.Scalar::word);
        Language language =
                section.value("language", "a BCP 47 language tag such as en", tag -> LanguageTagParser.of(tag.word()));
        EditionOptions.Grouping sections = section.choice(
                "sections",
                EditionOptions.Grouping.values(),
                value -> value.name().toLowerCase(Locale.ROOT));
        return new EditionOptions(
                Objects.requireNonNullElse(title, job),
                Objects.requireNonNullElse(language, otherwise),
                Objects.requireNonNullElse(sections, EditionOptions.Grouping.SECTION),
                limits(),
                Boolean.TRUE.equals(section.value("skipIfEmpty", "true or false", YamlNode.Scalar::truth)));
    }

    private EditionLimits limits() {
        EditionLimits defaults = EditionLimits.DEFAULT;
        return new EditionLimits(
                section.whole("perSection", defaults.perSection(), 1, MOST_ENTRIES),
                section.whole("perSource", defaults.perSource(), 1, MOST_ENTRIES),
                section.whole("total", defaults.stories(), 1, MOST_ENTRIES),
                section.whole("figures", defaults.figures(), 0, MOST_ENTRIES),
                section.whole("dates", defaults.dates(), 0, MOST_ENTRIES));
    }

    /**
     * How the edition is published.
     *
     * @param folder of the job file; the path of the templates is relative to it
     */
    static PublicationOptions publication(JobSection top, Path folder, ZoneId zone) {
        return of(top).publication(folder, zone);
    }

    private PublicationOptions publication(Path folder, ZoneId zone) {
        String expected = "an address such as Digest <digest@example.org>";
        String from = section.value("from", expected, text -> NewsletterMail.address(text.word()));
        return new PublicationOptions(
                templates(folder),
                section.value("url", "an address such as https://example.org/digest/{date}/", EditionReader::url),
                Objects.requireNonNullElse(from, PublicationOptions.PLACEHOLDER_SENDER),
                section.value("to", expected, text -> NewsletterMail.address(text.word())),
                zone);
    }

    private @Nullable Path templates(Path folder) {
        Path templates = section.value(
                "template", "a folder", text -> folder.resolve(text.word()).normalize());
        if (templates != null && !Files.isDirectory(templates)) {
            throw section.wrong("template", "'" + templates + "', which is not a folder", "a folder of templates");
        }
        return templates;
    }

    private static String url(YamlNode.Scalar text) {
        String url = text.word().endsWith("/") ? text.word() : text.word() + "/";
        URI address = URI.create(url(url, "job", LocalDate.EPOCH));
        if (address.getHost() == null || !List.of("http", "https").contains(address.getScheme())) {
            throw new IllegalArgumentException(text.text());
        }
        return url;
    }

    /** The URL of one run. */
    public static String url(String pattern, String job, LocalDate date) {
        return pattern.replace("{job}", job).replace("{date}", date.toString());
    }
}

package io.precis.edition;

import io.precis.article.Article;
import io.precis.article.Digest;
import io.precis.article.Language;
import io.precis.article.ReferenceDate;
import io.precis.article.Translation;
import io.precis.digest.DigestOptions;
import io.precis.digest.Digester;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs of a few articles, digested as in a real run. */
public final class Nights {
    public static final LocalDate DATE = LocalDate.of(2026, 11, 2);
    private static final Digester DIGESTER =
            new Digester(DigestOptions.defaults().withReferenceDate(new ReferenceDate(DATE, ReferenceDate.Origin.RUN)));

    private Nights() {}

    /** Articles as a source gives them. */
    public static Digest digest(
            String id,
            String tag,
            @Nullable String title,
            String text,
            @Nullable LocalDate published,
            @Nullable String url,
            @Nullable String section) {
        Article article = Article.of(text)
                .id(id)
                .source("input/" + id + ".txt")
                .title(title)
                .published(published)
                .language(new Language(tag))
                .url(url)
                .section(section)
                .build();
        return (Digest) DIGESTER.digest(article);
    }

    /** An English article with the fields that tests of the edition need. */
    public static Digest plain(
            String id, @Nullable LocalDate published, @Nullable String url, @Nullable String section) {
        String text = "The council of ward " + id + " met on Friday. Nobody spoke against the plan.";
        return digest(id, "en", "Council of ward " + id, text, published, url, section);
    }

    /** The same digest in a story. */
    public static Digest told(Digest digest, String story) {
        return digest.among(digest.duplicates(), story);
    }

    /** The same digest with a translation. */
    public static Digest translated(Digest digest, String tag, String title, List<String> summary) {
        return digest.toBuilder()
                .translation(new Translation(new Language(tag), "test engine", title, summary, List.of()))
                .build();
    }

    /** A typical run: a harbour, a bridge, Arabic, Japanese, a translated article, and two articles of one story. */
    public static List<Digest> night() {
        List<Digest> night = new ArrayList<>();
        night.add(digest(
                "harbour",
                "en",
                "Harbour to close for two weeks",
                "The harbour of Lindby will close on 16 November 2026, its master Ada Quist said. The works cost 12 million"
                        + " euros. Ferries will call at Norby instead. Fishermen asked for help on Sunday.",
                DATE,
                "https://www.coast.example/harbour?a=1&b=2",
                "Business"));
        night.add(digest(
                "bridge",
                "en",
                "Old bridge may be crossed again",
                "The old bridge of Umber was opened on Friday. Lorries of up to 40 tonnes may cross it. It was built in 1911.",
                DATE.minusDays(3),
                null,
                "business"));
        night.add(digest(
                "shajar",
                "ar",
                "ثلاثة ملايين شجرة للمدينة",
                "قالت المديرة ليلى حداد إن المدينة ستزرع ثلاثة ملايين شجرة في ديسمبر 2026. وسيبدأ العمل في الأحياء الشرقية.",
                DATE,
                "https://khabar.example/1",
                null));
        night.add(digest(
                "eki", "ja", "新駅の工事が始まる", "県は2026年12月1日に新駅の工事を始めると発表した。費用は120億円になる。住民からは歓迎の声が上がった。", DATE, null, "地域"));
        Digest puerto = digest(
                "puerto",
                "es",
                "El puerto cerrará dos semanas",
                "El puerto de Lindby cerrará el 16 de noviembre de 2026. Las obras cuestan 12 millones de euros.",
                DATE,
                "https://costa.example/puerto",
                "Economía");
        night.add(told(
                translated(
                        puerto,
                        "en",
                        "The port will close for two weeks",
                        List.of(
                                "The port of Lindby will close on 16 November 2026.",
                                "The works cost 12 million euros.")),
                "harbour"));
        night.set(0, told(night.get(0), "harbour"));
        return night;
    }

    /** These digests as the digests of a run. */
    public static NightDigests of(List<Digest> digests) {
        return digests::forEach;
    }

    /** An edition in English. */
    public static Edition edition(List<Digest> digests, EditionOptions options) {
        return EditionBuilder.edition(of(digests), options, labels(options.language()), DATE);
    }

    /** Labels of a language. */
    public static EditionLabels labels(Language language) {
        return EditionLabels.of(language);
    }

    /** The newsletter of a night, published at an address. */
    public static EditionContent newsletter(List<Digest> digests, String language) {
        EditionOptions options = EditionOptions.of("The Lindby <Gazette> & \"Mail\"", new Language(language));
        return new EditionContent(
                edition(digests, options),
                labels(options.language()),
                of(digests),
                new PublicationOptions(
                        null,
                        "https://gazette.example/2026-11-02/",
                        "Gazette <post@gazette.example>",
                        "readers@gazette.example",
                        ZoneId.of("Europe/Brussels")),
                "gazette",
                "test");
    }
}

package io.precis.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Digest} field by field; what is never given is empty or null. For one thread; the digest it builds is
 * immutable.
 */
public final class DigestBuilder {
    private final Article article;
    private ArticleHeader header = ArticleHeader.EMPTY;
    private DetectedLanguage language = new DetectedLanguage(Language.UNKNOWN, 0);
    private @Nullable ReferenceDate reference;
    private List<Span> sentences = List.of();
    private Summary summary = new Summary(List.of());
    private List<KeyDate> dates = List.of();
    private List<KeyFigure> figures = List.of();
    private List<NamedEntity> names = List.of();
    private List<String> keywords = List.of();
    private @Nullable Translation translation;
    private List<Duplicate> duplicates = List.of();
    private @Nullable String story;

    DigestBuilder(Article article) {
        this.article = article;
    }

    /** What stands around the body. */
    public DigestBuilder header(ArticleHeader value) {
        header = value;
        return this;
    }

    /** The language, given or detected. */
    public DigestBuilder language(DetectedLanguage value) {
        language = value;
        return this;
    }

    /** The date that relative dates were resolved against. */
    public DigestBuilder reference(@Nullable ReferenceDate value) {
        reference = value;
        return this;
    }

    /** Every sentence of the body, in order. */
    public DigestBuilder sentences(List<Span> value) {
        sentences = value;
        return this;
    }

    /** The chosen sentences. */
    public DigestBuilder summary(Summary value) {
        summary = value;
        return this;
    }

    /** The key dates. */
    public DigestBuilder dates(List<KeyDate> value) {
        dates = value;
        return this;
    }

    /** The key figures. */
    public DigestBuilder figures(List<KeyFigure> value) {
        figures = value;
        return this;
    }

    /** The names. */
    public DigestBuilder names(List<NamedEntity> value) {
        names = value;
        return this;
    }

    /** The keywords, the most telling first. */
    public DigestBuilder keywords(List<String> value) {
        keywords = value;
        return this;
    }

    /** Title and summary in the reader's language. */
    public DigestBuilder translation(@Nullable Translation value) {
        translation = value;
        return this;
    }

    /** The articles that were left out because they say the same. */
    public DigestBuilder duplicates(List<Duplicate> value) {
        duplicates = value;
        return this;
    }

    /** The id of the first article that tells the same story. */
    public DigestBuilder story(@Nullable String value) {
        story = value;
        return this;
    }

    /** The digest. */
    public Digest build() {
        return new Digest(
                article,
                header,
                language,
                reference,
                sentences,
                summary,
                dates,
                figures,
                names,
                keywords,
                translation,
                duplicates,
                story);
    }
}

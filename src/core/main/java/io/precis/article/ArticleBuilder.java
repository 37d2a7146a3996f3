package io.precis.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link Article} field by field. A field that is never given, or given as null, is one the source says
 * nothing of. For one thread; the article it builds is immutable.
 */
public final class ArticleBuilder {
    private static final String DEFAULT_ID = "article";

    private final String text;
    private String id = DEFAULT_ID;
    private SourcePlace place = new SourcePlace(DEFAULT_ID, null);
    private Article.Form form = Article.Form.RECORD;
    private @Nullable String title;
    private @Nullable LocalDate published;
    private @Nullable PublicationTime publishedAt;
    private @Nullable Language language;
    private @Nullable String url;
    private @Nullable String author;
    private @Nullable String section;
    private @Nullable String sourceName;
    private List<SourceMark> marks = List.of();

    ArticleBuilder(String text) {
        this.text = text;
    }

    /** The article's name in all output: not blank, and unique among the articles that are written together. */
    public ArticleBuilder id(String value) {
        id = value;
        return this;
    }

    /** The file and line it was read from. */
    public ArticleBuilder place(SourcePlace value) {
        place = value;
        return this;
    }

    /** The file it was read from, where the article is the whole file. */
    public ArticleBuilder source(String file) {
        return place(new SourcePlace(file, null));
    }

    /** What the text may hold beside the body. */
    public ArticleBuilder form(Article.Form value) {
        form = value;
        return this;
    }

    /** The headline, where it is not part of the text. */
    public ArticleBuilder title(@Nullable String value) {
        title = value;
        return this;
    }

    /** The date of publication, against which 'yesterday' is resolved. */
    public ArticleBuilder published(@Nullable LocalDate value) {
        published = value;
        return this;
    }

    /** The time of publication, where the source gives more than the day. */
    public ArticleBuilder publishedAt(@Nullable PublicationTime value) {
        publishedAt = value;
        return this;
    }

    /** The language, which is then not detected. */
    public ArticleBuilder language(@Nullable Language value) {
        language = value;
        return this;
    }

    /** Where the article was published. */
    public ArticleBuilder url(@Nullable String value) {
        url = value;
        return this;
    }

    /** Who wrote it. */
    public ArticleBuilder author(@Nullable String value) {
        author = value;
        return this;
    }

    /** The label of the section it was published in. */
    public ArticleBuilder section(@Nullable String value) {
        section = value;
        return this;
    }

    /** The name of the feed, site or paper it was published in. */
    public ArticleBuilder sourceName(@Nullable String value) {
        sourceName = value;
        return this;
    }

    /** Numbers, money and dates that the source marked in the text, in its order. */
    public ArticleBuilder marks(List<SourceMark> value) {
        marks = value;
        return this;
    }

    /**
     * The article.
     *
     * @throws IllegalArgumentException when the id is blank
     */
    public Article build() {
        Article.Metadata metadata =
                new Article.Metadata(title, published, publishedAt, language, url, author, section, sourceName);
        return new Article(id, place, form, text, metadata, marks);
    }
}

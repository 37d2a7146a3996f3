package io.precis.read.source;

import io.precis.article.Article;
import io.precis.article.SourceEntry;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A source whose articles get a section where they have none. */
public final class SectionSource implements ArticleSource {
    private final ArticleSource source;
    private final String section;

    /** @param source closed with this one */
    public SectionSource(ArticleSource source, String section) {
        this.source = source;
        this.section = section;
    }

    @Override
    public @Nullable SourceEntry next() throws IOException {
        SourceEntry entry = source.next();
        return entry instanceof Article article && article.section() == null
                ? article.toBuilder().section(section).build()
                : entry;
    }

    @Override
    public String encoding() {
        return source.encoding();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}

package io.precis.read;

import io.precis.article.Article;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.read.source.InputFile;
import java.util.List;

/**
 * Sees to it that every article of a run has an id of its own. Ids belong to the file they stand in: a second use in the same
 * file is a fault, one in another file gets that file's name before it. Not safe for use by several threads.
 */
public final class DuplicateIdFilter {
    private static final int LINE_BITS = 40;

    private final List<InputFile> files;
    private final SeenIds seen = new SeenIds();

    /** @param files all files of the run, in the order they are read */
    public DuplicateIdFilter(List<InputFile> files) {
        this.files = List.copyOf(files);
    }

    /**
     * The entry itself; the article with another id when its own was used in another file; a rejection when it was used in the
     * same file.
     *
     * @param file index of the file it was read from
     */
    public SourceEntry unlessSeen(SourceEntry entry, int file) {
        if (!(entry instanceof Article article)) {
            return entry;
        }
        Integer line = article.place().line();
        long first = seen.put(article.id(), (long) file << LINE_BITS | (line == null ? 0 : line));
        if (first < 0) {
            return article;
        }
        if (first >>> LINE_BITS == file) {
            return rejection(article, first);
        }
        String own = article.place().source() + "#" + article.id();
        long firstOwn = seen.put(own, (long) file << LINE_BITS | (line == null ? 0 : line));
        return firstOwn < 0 ? article.toBuilder().id(own).build() : rejection(article, firstOwn);
    }

    private Rejection rejection(Article article, long first) {
        long line = first & (1L << LINE_BITS) - 1;
        String file = files.get((int) (first >>> LINE_BITS)).name();
        return new Rejection(
                article.id(),
                article.place(),
                Rejection.Reason.DUPLICATE_ID,
                "the id '" + article.id() + "' a second time, first at " + file + (line == 0 ? "" : ":" + line),
                "an id of its own for every article");
    }
}

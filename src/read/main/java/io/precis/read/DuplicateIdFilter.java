package io.precis.read;

import io.precis.article.Article;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.read.source.InputFile;
import java.util.List;

/** Lets every id pass once: an article whose id was there before becomes a rejection. Not for threads to share. */
public final class DuplicateIdFilter {
    private static final int LINE_BITS = 40;

    private final List<InputFile> files;
    private final SeenIds seen = new SeenIds();

    /** @param files all that will be read, in order */
    public DuplicateIdFilter(List<InputFile> files) {
        this.files = List.copyOf(files);
    }

    /**
     * The entry itself, or the rejection it becomes.
     *
     * @param file index of the file it was read from
     */
    public SourceEntry unlessSeen(SourceEntry entry, int file) {
        if (!(entry instanceof Article article)) {
            return entry;
        }
        Integer line = article.place().line();
        long first = seen.put(article.id(), (long) file << LINE_BITS | (line == null ? 0 : line));
        return first < 0 ? article : rejection(article, first);
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

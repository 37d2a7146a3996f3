package io.precis.read;

import io.precis.article.Article;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.read.source.InputFile;
import java.util.List;

/** Turns an article whose id was used before in this run into a rejection. Not safe for use by several threads. */
public final class DuplicateIdFilter {
    private static final int LINE_BITS = 40;

    private final List<InputFile> files;
    private final SeenIds seen = new SeenIds();

    /** @param files all files of the run, in the order they are read */
    public DuplicateIdFilter(List<InputFile> files) {
        this.files = List.copyOf(files);
    }

    /**
     * The entry itself, or a rejection when its id was used before.
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

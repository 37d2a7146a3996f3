package io.precis.batch;

import io.precis.article.Entry;
import io.precis.article.Place;
import io.precis.article.Rejection;
import io.precis.read.ArticleSource;
import io.precis.read.InputFile;
import io.precis.read.InputFormat;
import io.precis.read.UniqueIds;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads the input files one after the other, and after a restart goes on where the last commit was. An article whose id
 * was there before becomes a rejection.
 */
final class EntryReader implements ItemStreamReader<Entry> {
    private static final String ENTRIES = "entries";

    private final List<InputFile> files;
    private final UniqueIds ids;
    private int next;
    private long entries;
    private @Nullable ArticleSource source;

    EntryReader(List<InputFile> files) {
        this.files = files;
        this.ids = new UniqueIds(files);
    }

    @Override
    public void open(ExecutionContext context) {
        long committed = context.getLong(ENTRIES, 0);
        // What was committed is read again without being digested: its ids must be known to find duplicates.
        while (entries < committed) {
            if (read() == null) {
                throw new ItemStreamException("the input ends before what was already digested");
            }
        }
    }

    @Override
    public void update(ExecutionContext context) {
        context.putLong(ENTRIES, entries);
    }

    @Override
    public void close() {
        try {
            if (source != null) {
                source.close();
                source = null;
            }
        } catch (IOException e) {
            throw new ItemStreamException("cannot close the input", e);
        }
    }

    @Override
    public @Nullable Entry read() {
        Entry entry = nextEntry();
        if (entry == null) {
            return null;
        }
        entries++;
        return ids.unlessSeen(entry, next - 1);
    }

    private @Nullable Entry nextEntry() {
        while (true) {
            if (source == null) {
                if (next == files.size()) {
                    return null;
                }
                source = InputFormat.open(files.get(next++));
            }
            Entry entry = entryOf(source);
            if (entry != null) {
                return entry;
            }
            close();
        }
    }

    private @Nullable Entry entryOf(ArticleSource current) {
        try {
            return current.next();
        } catch (IOException e) {
            InputFile file = files.get(next - 1);
            source = null;
            return new Rejection(
                    null,
                    new Place(file.name(), null),
                    Rejection.Reason.UNREADABLE,
                    "an input that breaks off (" + e.getMessage() + ")",
                    "a file that can be read to its end; what stood before is digested");
        }
    }
}
